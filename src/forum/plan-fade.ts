import type { Em } from '../platform/rows.ts';

const day = 86_400_000;

/**
 * Plans that the name goes off what has just been put up in `days` days, because its author wants that for all new posts. `put` is
 * an answer, or a thread whose first post is meant. Part of the transaction that puts it up.
 */
export async function planFade(tx: Em, put: string, days: number, now: Date): Promise<void> {
  const on = new Date(now.getTime() + days * day).toISOString().slice(0, 10);
  await tx.execute(
    "update post set later = 'fade', later_day = ? where id = ? or (thread_id = ? and position = 1)",
    [on, put, put],
  );
}
