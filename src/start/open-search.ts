import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from '../database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { openOwnSearch, type SearchEvent } from '../platform/own-search.ts';
import { findSearchProgram, locateSearchProgram } from '../platform/search-program.ts';
import type { FindPlace } from '../search/meili/keyring.ts';
import { type MeilisearchParts, openMeilisearch } from '../search/meili/open-meilisearch.ts';
import { leaveEngine } from '../search/meili/tend-index.ts';
import { openSearch, type Search } from '../search/open-search.ts';
import { postgresWriter } from '../search/postgres/postgres-writer.ts';
import { startKeeping } from '../search/start-keeping.ts';
import type { Closers } from './closers.ts';

type Options = { closers: Closers; log: Log };

/** What the web side searches with. Of trouble only name and code are logged: a message may hold what somebody typed. */
export const openForumSearch = (database: Database, log: Log, meilisearch: MeilisearchParts | null): Search =>
  openSearch({
    fork: database.fork,
    other: meilisearch?.engine ?? null,
    onTrouble: ({ name, code }) =>
      log.warn('The search engine did not answer; PostgreSQL did.', { job: `${name} ${code}` }),
  });

/** Meilisearch needs a moment to close its files. Milliseconds. */
const stopLimit = 5_500;

/**
 * The Meilisearch of the settings, or the one of this machine, run beside the forum; null where there is neither. Waits
 * for no Meilisearch: it is used as soon as it is there. `mayStart`: this process may start the one of this machine.
 */
export async function openSearchServer(
  config: Config,
  keys: Keys,
  mayStart: boolean,
  { closers, log }: Options,
): Promise<MeilisearchParts | null> {
  if (config.search.kind === 'outside') {
    const { url, key } = config.search;
    return openMeilisearch(() => ({ url, key }));
  }
  const { programs } = config.search;
  if ((await locateSearchProgram(programs)) === null) return null;
  const own = openOwnSearch({
    folder: join(config.dataDir, 'meilisearch'),
    key: keys.blind('search-password', 'master').toString('base64url'),
    findProgram: mayStart ? () => findSearchProgram(programs) : null,
    onEvent: (event) => {
      if (!closers.isClosing()) tell[event](log);
    },
  });
  closers.add('meilisearch', own.stop, stopLimit);
  const findPlace: FindPlace = own.place;
  return openMeilisearch(findPlace);
}

const tell: Record<SearchEvent, (log: Log) => void> = {
  runs: (log) => log.info('Meilisearch runs.'),
  lost: (log) => log.warn('Meilisearch has ended and is being started again. PostgreSQL searches meanwhile.'),
  'not-started': (log) =>
    log.warn('Meilisearch did not start; its own log in the data folder says why. PostgreSQL searches.'),
};

/** A batch that was begun may need so long to end; one that does not is done again by the next worker. Milliseconds. */
const batchLimit = 2_000;

/** Begins to keep the index of every engine in use in step with the forum, until the process ends. */
export async function keepSearch(
  database: Database,
  url: string,
  meilisearch: MeilisearchParts | null,
  { closers, log }: Options,
): Promise<void> {
  const { fork } = database;
  const onTrouble = (error: unknown): void => {
    if (!closers.isClosing()) log.warn('The search index met a problem and is tried again.', { error });
  };
  const keeping = startKeeping({ url, fork, writer: postgresWriter(fork), onTrouble });
  closers.add('search index', keeping.stop, batchLimit);
  if (meilisearch === null) return leaveEngine(fork());
  const ending = new AbortController();
  const today = (): string => new Date().toISOString().slice(0, 10);
  const keeper = meilisearch.keeper({ fork, today, waiting: { signal: ending.signal } });
  const second = startKeeping({ url, fork, ...keeper, onTrouble });
  closers.add(
    'search index of Meilisearch',
    () => {
      ending.abort();
      return second.stop();
    },
    batchLimit,
  );
}
