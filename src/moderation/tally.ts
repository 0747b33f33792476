import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { halfOf } from './half-year.rules.ts';

/** What is counted for the page that tells everybody (MO-11). */
export type Tallied =
  | 'report'
  | 'act'
  | 'reason'
  | 'act-by-software'
  | 'first-look'
  | 'decision'
  | 'appeal'
  | 'appeal-outcome'
  | 'only-one'
  | 'shift'
  | 'nudge';

/** Counts one more of something in the running half-year, in the caller's transaction: no person, no post, no time. */
export async function tally(
  tx: Em,
  tools: Pick<Tools, 'clock'>,
  what: Tallied,
  code: string,
  many = 1,
): Promise<void> {
  await tx.execute(
    `insert into tally (half, what, code, count) values (?, ?, ?, ?)
     on conflict (half, what, code) do update set count = tally.count + excluded.count`,
    [halfOf(tools.clock.now()), what, code, many],
  );
}
