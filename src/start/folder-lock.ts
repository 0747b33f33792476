import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { refusalCode, startProblem } from '../platform/start-problem.ts';

export type FolderLock = {
  /** Gives up on getting the lock back when its connection ends, because we are ending ourselves. */
  letGo(): void;
};

/** Two numbers nobody else uses: one for us, one for "a forum runs on this data folder". */
const lockName = [720_575, 1] as const;
/** A forum that was ended abruptly a moment ago may still be seen as running. Milliseconds. */
const tryFor = 1_500;
const longestName = 63;

/**
 * Makes sure that one forum only runs on the embedded database: holds an advisory lock on a connection of its own as
 * long as this process lives. Throws `already-running`, naming the other's address, when another one holds it.
 * When the connection is lost the lock is taken again; if another forum was faster, `onTaken` is called.
 */
export async function lockDataFolder(options: {
  adminUrl: string;
  folder: string;
  /** Where this forum will be found; told to a second start. */
  address: string;
  onTaken: () => void;
}): Promise<FolderLock> {
  let wanted = true;
  const takeAgain = async (): Promise<void> => {
    while (wanted) {
      const result = await takeLock(options.adminUrl, options.address, takeAgain).catch(
        () => 'not-reachable',
      );
      if (result === 'taken') return;
      if (result === 'held-by-another' && wanted) return options.onTaken();
      await pause(250);
    }
  };
  const end = Date.now() + tryFor;
  while ((await takeLock(options.adminUrl, options.address, takeAgain)) !== 'taken') {
    if (Date.now() > end) {
      throw startProblem('already-running', {
        folder: options.folder,
        address: await findHolder(options.adminUrl),
      });
    }
    await pause(100);
  }
  return {
    letGo: () => {
      wanted = false;
    },
  };
}

async function takeLock(
  adminUrl: string,
  address: string,
  onLost: () => Promise<void>,
): Promise<'taken' | 'held-by-another'> {
  const client = await connect(adminUrl, address);
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
    ...lockName,
  ]);
  if (rows[0]?.taken) {
    client.once('end', () => void onLost());
    return 'taken';
  }
  await client.end();
  return 'held-by-another';
}

async function connect(adminUrl: string, address: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: adminUrl,
    application_name: address.slice(0, longestName),
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // Every loss is followed by "end", which is where we act on it.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function findHolder(adminUrl: string): Promise<string | undefined> {
  const client = await connect(adminUrl, 'alongside start');
  try {
    const { rows } = await client.query<{ address: string }>(
      `select activity.application_name as address from pg_locks join pg_stat_activity activity using (pid)
       where locktype = 'advisory' and classid = $1 and objid = $2 and granted`,
      [...lockName],
    );
    return rows[0]?.address;
  } catch (trouble) {
    // The other one may be ending just now; then nobody is there to be named.
    if (refusalCode(trouble)) return undefined;
    throw trouble;
  } finally {
    await client.end().catch(() => undefined);
  }
}
