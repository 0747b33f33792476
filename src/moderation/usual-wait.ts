import type { Em } from '../platform/rows.ts';

/** Below so many, a usual time would tell of single posts and mean nothing (MO-11). */
const fewest = 11;

/** Hours in which half of the last posts that waited were read; null where too few have. */
export async function usualWait(em: Em): Promise<number | null> {
  const [row] = await em.execute<{ many: string; hours: number | null }[]>(
    `select count(*) as many, ceil(percentile_cont(0.5) within group (
         order by extract(epoch from closed_hour - made_hour) / 3600))::int as hours
     from (select made_hour, closed_hour from moderation_case
           where kind = 'hold' and state = 'closed' and outcome in ('put-up', 'turned-down')
           order by closed_hour desc limit 200) c`,
  );
  if (row === undefined || Number(row.many) < fewest) return null;
  return Math.max(1, row.hours ?? 1);
}
