import type { Em } from '../../platform/rows.ts';
import { readableThread } from '../readable.ts';
import type { Keyring } from './keyring.ts';
import { markDirty } from './readable-ids.ts';

/** Milliseconds between two looks, and after a look that failed. */
const lookEvery = 500;
const restAfter = 5_000;
/** Between two looks passes so many times what one took, however long the list is. */
const pauses = 20;
const most = 500;

interface Waits {
  id: string;
  version: number;
}

/**
 * Takes out of Meilisearch at once what nobody may read any more, beside the worker, which may just then be sending a
 * long batch or making a new index (SEARCH 3, "hide/remove"). Best effort: nothing waits for it, and every thread it
 * sends stays on the list, so that the worker looks at it afterwards and has the last word, whatever was put back
 * meanwhile. Answers after how many milliseconds to look again. Only the process that keeps the index may do it.
 */
export function forgetSoon(options: {
  fork: () => Em;
  keyring: Keyring;
  targets: () => Promise<string[]>;
}): () => Promise<number> {
  /** Threads that were sent, with the version the list had afterwards: the worker has yet to come to them. */
  let sent = new Map<string, number>();
  const look = async (): Promise<void> => {
    const em = options.fork();
    const gone = await listGone(em);
    const left = gone.filter(({ id, version }) => sent.get(id) === version);
    sent = new Map(left.map(({ id, version }) => [id, version]));
    // Raised first: a worker that looked at one before can no longer take it off the list.
    const ids = await raise(
      em,
      gone.filter(({ id }) => !sent.has(id)),
    );
    if (ids.length === 0) return;
    const client = await options.keyring.clientFor('step');
    for (const index of await options.targets()) await client.remove(index, ids);
    // And again: one that began meanwhile may have sent words before these ids.
    await markDirty(em, ids);
    for (const { id, version } of await listWaiting(em, ids)) sent.set(id, version);
  };
  return async () => {
    const began = performance.now();
    try {
      await look();
    } catch {
      // The worker meets the same trouble, and tells of it.
      return restAfter;
    }
    return Math.max(lookEvery, pauses * (performance.now() - began));
  };
}

const listGone = (em: Em): Promise<Waits[]> =>
  em.execute<Waits[]>(
    `select d.id, d.version from search.dirty d
       left join (thread t join post o on o.thread_id = t.id and o.position = 1) on t.id = d.id
     where d.engine = 'meilisearch' and d.hasty and d.last_code is null and (t.id is null or not (${readableThread}))
     limit ?`,
    [most],
  );

async function raise(em: Em, waits: Waits[]): Promise<string[]> {
  if (waits.length === 0) return [];
  const rows = await em.execute<{ id: string }[]>(
    `update search.dirty d set version = d.version + 1 from unnest(?::text[], ?::int[]) as seen (id, version)
     where d.engine = 'meilisearch' and d.id = seen.id and d.version = seen.version returning d.id`,
    [waits.map(({ id }) => id), waits.map(({ version }) => version)],
  );
  return rows.map(({ id }) => id);
}

const listWaiting = (em: Em, ids: readonly string[]): Promise<Waits[]> =>
  em.execute<Waits[]>(
    `select id, version from search.dirty where engine = 'meilisearch' and id = any(?::text[])`,
    [ids],
  );
