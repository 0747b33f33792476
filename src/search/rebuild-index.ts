import type { Em } from '../platform/rows.ts';
import { readableThread } from './readable.ts';
import type { SearchEngine } from './search-engine.ts';

/** How far an index is: for the organiser's page. Numbers of documents and codes only. */
export interface IndexState {
  /** Threads that everybody can read: what the index should hold. */
  readable: number;
  /** Threads the index of PostgreSQL holds. */
  held: number;
  /** Threads that wait to be looked at. */
  waiting: number;
  /** Threads that cannot be taken in until they change. */
  parked: number;
  /** The code of one of those. */
  lastCode: string | null;
  /** A rebuild that was begun: how many there were, and how many of these are left. Null where none was. */
  rebuild: { of: number; left: number } | null;
}

/**
 * Has every thread looked at again, one batch after the other and behind what people change meanwhile. The index goes on
 * answering from what it holds, so there is no moment without results; what it should not hold goes too. A restart goes
 * on where it was: what is left stands in the list. Doing it twice is the same as once. In the caller's transaction.
 */
export async function markForRebuild(tx: Em, engine: SearchEngine['name']): Promise<void> {
  await tx.execute(
    `insert into search.dirty (engine, id, hasty)
     select e.name, t.id, false
     from search.engine e, (select id from thread union select id from search.document) t where e.name = ?
     on conflict (engine, id) do update set version = search.dirty.version + 1, attempts = 0, last_code = null,
       answers_only = false`,
    [engine],
  );
  await tx.execute(
    `insert into search.setting (name, value)
     select 'rebuild.' || ?::text, to_jsonb(count(*)) from search.dirty where engine = ?
     on conflict (name) do update set value = excluded.value, version = search.setting.version + 1`,
    [engine, engine],
  );
}

/** What an index holds, and what waits. */
export async function findIndexState(em: Em, engine: SearchEngine['name']): Promise<IndexState> {
  const [row] = await em.execute<(Omit<IndexState, 'rebuild'> & { of: number | null })[]>(
    `select (select count(*)::int from thread t join post o on o.thread_id = t.id and o.position = 1
         where ${readableThread}) as readable,
       (select count(*)::int from search.document) as held,
       (count(*) filter (where last_code is null))::int as waiting,
       (count(*) filter (where last_code is not null))::int as parked, max(last_code) as "lastCode",
       (select value::int from search.setting where name = 'rebuild.' || ?::text) as of
     from search.dirty where engine = ?`,
    [engine, engine],
  );
  if (row === undefined) throw new Error('The state of the index could not be read.');
  const { of, ...state } = row;
  const isUnderWay = of !== null && state.waiting > 0;
  return { ...state, rebuild: isUnderWay ? { of, left: Math.min(of, state.waiting) } : null };
}
