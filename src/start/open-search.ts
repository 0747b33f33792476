import type { Database } from '../database.ts';
import type { Log } from '../platform/log.ts';
import { openSearch, type Search } from '../search/open-search.ts';
import { postgresWriter } from '../search/postgres/postgres-writer.ts';
import { startKeeping } from '../search/start-keeping.ts';
import type { Closers } from './closers.ts';

/** What the web side searches with. Of trouble only name and code are logged: a message may hold what somebody typed. */
export const openForumSearch = (database: Database, log: Log): Search =>
  openSearch({
    fork: database.fork,
    onTrouble: ({ name, code }) =>
      log.warn('The search engine did not answer; PostgreSQL did.', { job: `${name} ${code}` }),
  });

/** A batch that was begun may need so long to end; one that does not is done again by the next worker. Milliseconds. */
const batchLimit = 2_000;

/** Begins to keep the index of every engine in use in step with the forum, until the process ends. */
export function keepSearch(
  database: Database,
  url: string,
  { closers, log }: { closers: Closers; log: Log },
): void {
  const keeping = startKeeping({
    url,
    fork: database.fork,
    writer: postgresWriter(database.fork),
    onTrouble: (error) => {
      if (!closers.isClosing()) log.warn('The search index met a problem and is tried again.', { error });
    },
  });
  closers.add('search index', keeping.stop, batchLimit);
}
