import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { checkOwnPassphrase } from './check-own-passphrase.ts';
import { renewSession } from './renew-session.ts';
import type { OpenedSession } from './sessions.ts';

/**
 * Turns a member's second step off. Asks for the passphrase (422 where it is wrong). Refused for everybody with a staff
 * role, used or waiting: such a role may not be had without it (403; SECURITY A5).
 */
export async function endTwoStep(
  em: Em,
  tools: Tools,
  member: Member,
  passphrase: string,
): Promise<OpenedSession> {
  await checkOwnPassphrase(em, tools, member, passphrase);
  return inTransaction(em, async (tx) => {
    const [ended] = await tx.execute<{ id: string }[]>(
      "update account set two_step = null where id = ? and role = 'member' returning id",
      [member.account],
    );
    if (ended === undefined) throw new Problem(403, 'two-step.staff-needs-it');
    return renewSession(tx, tools, member);
  });
}
