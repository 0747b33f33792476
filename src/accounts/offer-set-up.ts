import { createHash, randomBytes } from 'node:crypto';
import type { Em } from '../platform/rows.ts';
import { inTransaction } from '../platform/transaction.ts';

/** What the database keeps of the link's token. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * While nobody owns the forum: the token of a fresh one-time link that makes its first owner, in place of any link
 * given before. `null` once there is an owner, whoever asks. Only the token's hash is stored.
 */
export async function offerSetUp(em: Em): Promise<string | null> {
  const token = randomBytes(24).toString('base64url');
  const offered = await inTransaction(em, (tx) =>
    tx.execute<{ id: number }[]>(
      `update site set set_up_hash = ?
       where id = 1 and not exists (select 1 from account where role = 'owner') returning id`,
      [hashOfToken(token)],
    ),
  );
  return offered.length === 1 ? token : null;
}
