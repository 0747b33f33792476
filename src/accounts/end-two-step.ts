import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { checkOwnPassphrase } from './check-own-passphrase.ts';
import { renewSession } from './renew-session.ts';
import { holdSecondSteps } from './second-step.ts';
import type { OpenedSession } from './sessions.ts';

/**
 * Turns the codes of a member's phone off. Asks for the passphrase (422 where it is wrong). Refused for everybody with a
 * staff role, used or waiting, who has no passkey: such a role may not be had without a second step (403; SECURITY A5).
 */
export async function endTwoStep(
  em: Em,
  tools: Tools,
  member: Member,
  passphrase: string,
): Promise<OpenedSession> {
  await checkOwnPassphrase(em, tools, member, passphrase);
  return inTransaction(em, async (tx) => {
    const { passkeys, must } = await holdSecondSteps(tx, member.account);
    if (must && passkeys === 0) throw new Problem(403, 'two-step.staff-needs-it');
    await tx.execute('update account set two_step = null where id = ?', [member.account]);
    return renewSession(tx, tools, member);
  });
}
