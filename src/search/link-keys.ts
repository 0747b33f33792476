import { randomBytes } from 'node:crypto';
import type { Database } from '../database.ts';
import type { Clock } from '../platform/clock.ts';
import type { Keys } from '../platform/keys.ts';
import { openWords, sealWords, type Typed } from './sealed-words.ts';

/** A key seals for this long; then another one does. Milliseconds. */
const sealsFor = 25 * 60_000;
/** A key opens for this long from its first moment on. It is gone before the hour is over, whoever sweeps. */
const opensFor = 55 * 60_000;
/** How often every process looks for keys that have run out. */
const sweepsEvery = 4 * 60_000;

type Parts = { database: Pick<Database, 'fork'>; tools: { keys: Keys; clock: Clock } };

/** Words in addresses: sealed by one process, opened by any for half an hour at least, and by none after an hour. */
export interface SearchLinks {
  seal(typed: Typed): Promise<string>;
  /** Null where the words are no longer kept, and where nobody here made the link. */
  open(sealed: string): Promise<Typed | null>;
}

/**
 * Links under random keys that all processes share (docs/decisions/0021). A key lies in an unlogged table, itself sealed
 * with the forum's own key, and is deleted within the hour by whichever process is there.
 */
export function createSearchLinks(parts: Parts): SearchLinks {
  const { clock } = parts.tools;
  const keys = sharedKeys(parts);
  const slotNow = (): number => Math.floor(clock.now().getTime() / sealsFor);
  // A database that is away is swept when it is back; until then nobody can ask for what it holds.
  setInterval(() => void keys.sweep().catch(() => undefined), sweepsEvery).unref();
  return {
    seal: async (typed) => sealWords((await keys.load(slotNow())) ?? (await keys.make(slotNow())), typed),
    open: async (sealed) => {
      const found = await Promise.all([0, 1, 2].map((ago) => keys.load(slotNow() - ago)));
      return openWords(
        found.filter((key) => key !== undefined),
        sealed,
      );
    },
  };
}

/** The keys by the time from which they serve, as this process knows them and as all have them. */
function sharedKeys({ database, tools: { keys, clock } }: Parts) {
  const known = new Map<number, Buffer>();
  /** The last slot whose key opens nothing any more. */
  const lastOver = (): number => Math.floor((clock.now().getTime() - opensFor) / sealsFor);
  const forget = (): void => {
    for (const [slot, key] of known) {
      if (slot > lastOver()) continue;
      key.fill(0);
      known.delete(slot);
    }
  };
  const sweep = async (): Promise<void> => {
    forget();
    await database.fork().execute('delete from search.link_key where slot <= ?', [lastOver()]);
  };
  const load = async (slot: number): Promise<Buffer | undefined> => {
    forget();
    if (known.has(slot) || slot <= lastOver()) return known.get(slot);
    const [row] = await database
      .fork()
      .execute<{ sealed: Buffer }[]>('select sealed from search.link_key where slot = ?', [slot]);
    if (row === undefined) return undefined;
    const key = keys.open('search-link', String(slot), row.sealed);
    known.set(slot, key);
    return key;
  };
  const make = async (slot: number): Promise<Buffer> => {
    await sweep();
    const sealed = keys.seal('search-link', String(slot), randomBytes(32));
    await database
      .fork()
      .execute('insert into search.link_key (slot, sealed) values (?, ?) on conflict do nothing', [
        slot,
        sealed,
      ]);
    // Of two processes that make one at once, the first is heard, by both.
    return (await load(slot)) ?? make(slot);
  };
  return { load, make, sweep };
}
