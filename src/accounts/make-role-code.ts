import { type Actor, isOwner } from '../platform/actor.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import { notFound } from '../platform/problem.ts';
import type { Role } from '../platform/roles.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { showCode } from './one-time-code.rules.ts';
import { hashOfCode, newCode } from './one-time-codes.ts';

/**
 * Makes a one-time code by which one person takes on a role: an owner hands it over and never learns whose account
 * it was (ARCHITECTURE 12, SECURITY D). Gives the code as it is to be shown, once; only its hash stays. For owners
 * only (404 for everybody else).
 */
export async function makeRoleCode(
  em: Em,
  tools: Pick<Tools, 'clock'>,
  actor: Actor,
  role: Exclude<Role, 'member'>,
): Promise<string> {
  if (!isOwner(actor)) throw notFound();
  const code = newCode();
  await inTransaction(em, (tx) =>
    tx.execute('insert into role_code (code_hash, role, made_week) values (?, ?, ?)', [
      hashOfCode(code),
      role,
      weekOf(tools.clock.now()),
    ]),
  );
  return showCode(code);
}
