import type { Em } from '../platform/rows.ts';

/** Of a space, so many threads that were spoken in last are looked at: the young ones are among them. */
const looked = 200;

/** Threads of these spaces that were opened in an hour (counted from 1970) or later. */
export async function listYoungThreads(em: Em, spaces: readonly string[], hour: number): Promise<string[]> {
  if (spaces.length === 0) return [];
  const young = await em.execute<{ id: string }[]>(
    `select t.id from unnest(?::text[]) as f(space) cross join lateral (
       select id, opened_hour from thread where space_id = f.space order by activity desc limit ${looked}) t
     where t.opened_hour >= ?::timestamptz`,
    [`{${spaces.join(',')}}`, new Date(hour * 3_600_000)],
  );
  return young.map(({ id }) => id);
}
