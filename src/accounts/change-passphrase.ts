import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { checkOwnPassphrase } from './check-own-passphrase.ts';
import { renewSession } from './renew-session.ts';
import type { OpenedSession } from './sessions.ts';

/**
 * Sets a new passphrase for a member who knows the old one. All other sessions end, this one gets a new value
 * (SECURITY B2, B4). Refuses a wrong old one (422). The caller has checked that the new one may be used.
 */
export async function changePassphrase(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { old: string; fresh: string },
): Promise<OpenedSession> {
  const stored = await checkOwnPassphrase(em, tools, member, wanted.old);
  const hash = await tools.passwords.hash(wanted.fresh);
  return inTransaction(em, async (tx) => {
    const changed = await tx.execute<{ id: string }[]>(
      'update account set passphrase_hash = ? where id = ? and passphrase_hash = ? returning id',
      [hash, member.account, stored],
    );
    if (changed.length === 0)
      throw new Problem(422, 'passphrase.wrong', { fields: { passphrase: 'passphrase.wrong' } });
    return renewSession(tx, tools, member);
  });
}
