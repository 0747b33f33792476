import type { Em } from '../../platform/rows.ts';
import { readableThreads } from '../readable.ts';

/** The next threads everybody can read, in the order of their ids, and the versions they have now. */
export function readablePage(em: Em, after: string, limit: number): Promise<{ id: string; v: number }[]> {
  return em.execute<{ id: string; v: number }[]>(
    `select t.id, t.version as v from ${readableThreads} where t.id > ? order by t.id limit ?`,
    [after, limit],
  );
}

/** How many threads everybody can read. */
export async function countReadable(em: Em): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from ${readableThreads}`,
  );
  return row?.count ?? 0;
}

/** Of these ids, the versions of those that everybody can read. */
export async function readableAmong(em: Em, ids: readonly string[]): Promise<Map<string, number>> {
  const found = await em.execute<{ id: string; v: number }[]>(
    `select t.id, t.version as v from ${readableThreads} where t.id = any(?::text[])`,
    [ids],
  );
  return new Map(found.map(({ id, v }) => [id, v]));
}

/** Puts threads on the list of one engine once more. */
export async function markDirty(em: Em, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await em.execute(
    `insert into search.dirty (engine, id) select 'meilisearch', id from unnest(?::text[]) as wanted (id)
     on conflict (engine, id) do update set version = search.dirty.version + 1, attempts = 0, last_code = null`,
    [ids],
  );
}

/** How many threads wait for Meilisearch, but for those it does not take. */
export async function countWaiting(em: Em): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from search.dirty where engine = 'meilisearch' and last_code is null`,
  );
  return row?.count ?? 0;
}

/** Threads that Meilisearch does not take as they are; they wait for a change. */
export async function parkedIds(em: Em): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from search.dirty where engine = 'meilisearch' and last_code is not null`,
  );
  return rows.map(({ id }) => id);
}
