import { weekOf } from '../platform/coarse-time.rules.ts';
import { keptSince } from '../platform/retention.catalogue.ts';
import type { Em } from '../platform/rows.ts';

/** Takes back that somebody wanted to leave, in the transaction that signs them in (PR-6). Says whether they had wanted to. */
export async function stay(tx: Em, account: string): Promise<boolean> {
  const waited = await tx.execute<{ account_id: string }[]>(
    'delete from departure where account_id = ? returning account_id',
    [account],
  );
  return waited.length > 0;
}

/** Whether nobody has used this account for a year: then its owner is told what becomes of such accounts (PR-7). */
export async function isLongAway(tx: Em, account: string, now: Date): Promise<boolean> {
  const found = await tx.execute<{ id: string }[]>('select id from account where id = ? and seen_week < ?', [
    account,
    weekOf(keptSince('inactiveTold', now)),
  ]);
  return found.length > 0;
}

/** Notes that somebody is here this week; no time of a person is finer. */
export async function noteSeen(tx: Em, account: string, now: Date): Promise<void> {
  const week = weekOf(now);
  await tx.execute('update account set seen_week = ? where id = ? and seen_week < ?', [week, account, week]);
}
