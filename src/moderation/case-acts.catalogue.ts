import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';

/** What an act changes: one post, the thread around it, or what the person behind a name may do. */
export type ActTarget = 'post' | 'thread' | 'person';

export interface CaseAct {
  /** Where it stands on the ladder (MO-1), the lightest 0; none where it is no step against anybody. */
  rung: number | null;
  target: ActTarget;
  /** What its author is told (MO-6); none where nothing was done that they could notice. */
  statement: StatementAct | null;
  /** Two people must want it, a day apart (MO-5). */
  twoPeople?: true;
  /** Hours for which it holds; none where it holds until somebody takes it back. */
  hours?: number;
  /** The act that takes it back. */
  back?: string;
}

/**
 * What a moderator can do in a case, in the order in which the page offers it (MO-1, MO-5). One line here is an act
 * everywhere: in the form, the policy, the log, the statement and the page that tells everybody. Words: `act.<code>.…`.
 */
export const caseActs = {
  leave: { rung: 0, target: 'post', statement: null },
  'put-up': { rung: null, target: 'post', statement: 'post.put-up' },
  restore: { rung: null, target: 'post', statement: 'post.restored' },
  note: { rung: 1, target: 'post', statement: 'post.noted' },
  suggest: { rung: 2, target: 'post', statement: 'post.edit-asked' },
  label: { rung: null, target: 'post', statement: 'post.labelled' },
  redact: { rung: 3, target: 'post', statement: 'post.redacted', back: 'unredact' },
  unredact: { rung: null, target: 'post', statement: 'post.unredacted' },
  hide: { rung: 4, target: 'post', statement: 'post.hidden', back: 'restore' },
  'turn-down': { rung: 4, target: 'post', statement: 'post.turned-down' },
  move: { rung: null, target: 'thread', statement: 'thread.moved' },
  slow: { rung: null, target: 'thread', statement: 'thread.slowed', back: 'unslow' },
  unslow: { rung: null, target: 'thread', statement: 'thread.unslowed' },
  lock: { rung: null, target: 'thread', statement: 'thread.locked', back: 'unlock' },
  unlock: { rung: null, target: 'thread', statement: 'thread.unlocked' },
  'cool-down': { rung: 5, target: 'person', statement: 'person.cooled-down', hours: 24, back: 'lift' },
  'pause-7': { rung: 6, target: 'person', statement: 'person.paused', hours: 7 * 24, back: 'lift' },
  'pause-30': { rung: 7, target: 'person', statement: 'person.paused', hours: 30 * 24, back: 'lift' },
  end: { rung: 8, target: 'person', statement: 'person.ended', twoPeople: true, back: 'lift' },
  lift: { rung: null, target: 'person', statement: 'person.lifted' },
} as const satisfies Record<string, CaseAct>;

export type CaseActCode = keyof typeof caseActs;
export const caseActCodes = Object.keys(caseActs) as CaseActCode[];
