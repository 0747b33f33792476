import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { checkOwnPassphrase } from './check-own-passphrase.ts';
import { renewSession } from './renew-session.ts';
import { holdSecondSteps } from './second-step.ts';
import type { OpenedSession } from './sessions.ts';

/**
 * Takes a passkey away from the account of the member who asks, after their passphrase (422, `passphrase`). Other sessions
 * end. Refused where it is the last second step of somebody with a role of the team, used or waiting (403; SECURITY A5),
 * and for a passkey that is not theirs (404).
 */
export async function removePasskey(
  em: Em,
  tools: Tools,
  member: Member,
  { id, passphrase }: { id: string; passphrase: string },
): Promise<OpenedSession> {
  await checkOwnPassphrase(em, tools, member, passphrase);
  return inTransaction(em, async (tx) => {
    const { code, passkeys, must } = await holdSecondSteps(tx, member.account);
    const gone = await tx.execute<unknown[]>(
      'delete from passkey where id = ? and account_id = ? returning id',
      [id, member.account],
    );
    if (gone.length === 0) throw notFound();
    if (must && !code && passkeys === 1) throw new Problem(403, 'passkey.last');
    return renewSession(tx, tools, member);
  });
}
