import { Problem } from './problem.ts';
import type { Role } from './roles.catalogue.ts';

/** Somebody who reads without an account. */
export interface Guest {
  kind: 'guest';
}

/** Somebody who is signed in. `account` is never shown, never logged, never put into a page. */
export interface Member {
  kind: 'member';
  account: string;
  session: string;
  /** The role that may be used now: a staff role counts only once the second step is set up. */
  role: Role;
  /** A staff role that was given but waits for its second step (SECURITY A5). */
  waitingRole: Role | null;
  /** Recovery codes have been shown but not yet confirmed (ON-3). */
  codesPending: boolean;
  agreementVersion: number;
  shared: boolean;
  hasTwoStep: boolean;
  /** What they have for it; absent where nobody asked for it, then it is a code. */
  secondSteps?: { code: boolean; passkey: boolean };
}

export type Actor = Guest | Member;

/** The member, or a refusal that asks to sign in and keeps what was typed. */
export function requireMember(actor: Actor): Member {
  if (actor.kind === 'guest') throw new Problem(401, 'problem.sign-in');
  return actor;
}

export const isStaff = (actor: Actor): actor is Member => actor.kind === 'member' && actor.role !== 'member';
export const isOwner = (actor: Actor): actor is Member => actor.kind === 'member' && actor.role === 'owner';
