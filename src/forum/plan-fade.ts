import { readLocker } from '../accounts/lockers.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';

const day = 86_400_000;

/**
 * Plans that the name goes off what has just been put up, where its author wants that for all new posts. `put` is an answer, or a
 * thread whose first post is meant. Part of the transaction that puts it up.
 */
export async function planFade(tx: Em, keys: Keys, account: string, put: string, now: Date): Promise<void> {
  const { fadeAfter } = await readLocker(tx, keys, account, 'settings');
  if (fadeAfter === undefined) return;
  const on = new Date(now.getTime() + fadeAfter * day).toISOString().slice(0, 10);
  await tx.execute(
    "update post set later = 'fade', later_day = ? where id = ? or (thread_id = ? and position = 1)",
    [on, put, put],
  );
}
