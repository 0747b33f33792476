import type { Database } from '../database.ts';
import { findLogHead } from '../moderation/find-log-head.ts';
import type { Log } from '../platform/log.ts';
import type { Closers } from './closers.ts';

const hour = 3_600_000;

/**
 * Writes the last sign of the team's log into the server's log once an hour (SECURITY I): somebody with access to the
 * database cannot write the log anew without a change here. A database that is away is left to the next hour.
 */
export function tellLogHead(
  database: Pick<Database, 'fork'>,
  { log, closers }: { log: Log; closers: Pick<Closers, 'add'> },
  every = hour,
): void {
  const tell = async (): Promise<void> => {
    const last = await findLogHead(database.fork());
    if (last !== null) log.info('The last line of the team’s log.', { count: last.number, head: last.head });
  };
  const timer = setInterval(() => void tell().catch(() => undefined), every);
  timer.unref();
  closers.add('head of the log', async () => clearInterval(timer));
}
