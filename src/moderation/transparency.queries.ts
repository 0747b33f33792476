import { ask, type Em } from '../platform/rows.ts';
import { halfOf } from './half-year.rules.ts';
import { type Counted, type HalfYear, halfYear } from './transparency.rules.ts';

/**
 * Every half-year that is over and in which something was counted, the newest first. The running one is left out: two looks
 * at it would tell what happened in between (MO-11).
 */
export async function listHalfYears(em: Em, now: Date): Promise<HalfYear[]> {
  const rows = await ask<Counted & { half: string }>(
    em,
    'select half, what, code, count from tally where half < ? order by half desc, what, code',
    [halfOf(now)],
  );
  const halves = [...new Set(rows.map(({ half }) => half))];
  return halves.map((half) =>
    halfYear(
      half,
      rows.filter((row) => row.half === half),
    ),
  );
}
