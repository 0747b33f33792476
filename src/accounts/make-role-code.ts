import { type Actor, isOwner, type Member } from '../platform/actor.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import { notFound } from '../platform/problem.ts';
import type { Role } from '../platform/roles.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { showCode } from './one-time-code.rules.ts';
import { codeOf, hashOfCode } from './one-time-codes.ts';

/** What a code is for, and the random word of the form that asks for it. */
export interface RoleCodeWanted {
  role: Exclude<Role, 'member'>;
  form_key: string;
}

/**
 * Makes a one-time code by which one person takes on a role: an owner hands it over and never learns whose account
 * it was (ARCHITECTURE 12, SECURITY D). Only its hash stays. One form makes one code. For owners only (404 for everybody
 * else).
 */
export async function makeRoleCode(
  tx: Em,
  tools: Pick<Tools, 'clock' | 'keys'>,
  actor: Actor,
  wanted: RoleCodeWanted,
): Promise<void> {
  if (!isOwner(actor)) throw notFound();
  await tx.execute('insert into role_code (code_hash, role, made_week) values (?, ?, ?)', [
    hashOfCode(plainRoleCode(tools, actor, wanted)),
    wanted.role,
    weekOf(tools.clock.now()),
  ]);
}

/** The code of this owner's form as it is to be shown; nothing where it was never made or somebody has used it. */
export async function findRoleCode(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  wanted: RoleCodeWanted,
): Promise<string | null> {
  const code = plainRoleCode(tools, member, wanted);
  const found = await em.execute<unknown[]>('select 1 from role_code where code_hash = ?', [
    hashOfCode(code),
  ]);
  return found.length === 0 ? null : showCode(code);
}

/** Made anew from the form each time, so that it can be shown to who presses twice and still is stored nowhere. */
const plainRoleCode = (
  { keys }: Pick<Tools, 'keys'>,
  { account }: Member,
  { role, form_key: formKey }: RoleCodeWanted,
): string => codeOf(keys.blind('role-code', account, formKey, role));
