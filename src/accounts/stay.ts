import type { Em } from '../platform/rows.ts';

/** Takes back that somebody wanted to leave, in the transaction that signs them in (PR-6). Says whether they had wanted to. */
export async function stay(tx: Em, account: string): Promise<boolean> {
  const waited = await tx.execute<{ account_id: string }[]>(
    'delete from departure where account_id = ? returning account_id',
    [account],
  );
  return waited.length > 0;
}
