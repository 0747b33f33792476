import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/platform/log.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { openClosers } from '../../src/start/closers.ts';
import { openWork } from '../../src/start/open-forum.ts';
import { joinGround } from '../../src/start/open-ground.ts';
import { type DumpTable, readDump } from '../privacy/dump.ts';
import type { TestForum } from '../support/app.ts';
import type { Home } from './forum-process.ts';

/** What a test does beside a forum that runs as a process of its own, on the same key, database and data folder. */
export type Beside = Pick<TestForum, 'app' | 'database' | 'tools'> & {
  /** Lets the worker of the process do what it does once a day. */
  passDay(): Promise<void>;
  /** One connection with the owner's rights. */
  owner: pg.Client;
  close(): Promise<void>;
};

/** Joins a forum that runs. `carried` are headers that every request of its browsers has. */
export async function joinBeside(home: Home, carried: Record<string, string> = {}): Promise<Beside> {
  const env = { PORT: String(home.port), DATA_DIR: home.data, KEY_FILE: home.keyFile };
  const config = readConfig(env, []);
  const ground = await joinGround(config);
  const log = openLog({ level: 'error', production: true });
  const closers = openClosers(log);
  const { database, tools } = await openWork(config, ground, false, { closers, log });
  const owner = new pg.Client({ connectionString: ground.ownerUrl });
  // PostgreSQL may be ended before we are.
  owner.on('error', () => undefined);
  await owner.connect();
  return {
    app: { request: over(home, carried) } as unknown as TestForum['app'],
    database,
    tools,
    passDay: () => inTransaction(database.fork(), (tx) => tools.announce(tx, 'day.passed', {})),
    owner,
    close: async () => {
      await owner.end().catch(() => undefined);
      await closers.closeAll();
    },
  };
}

/** Sends to the process what the browsers of tests otherwise hand to the program itself. */
function over({ port }: Home, carried: Record<string, string>) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), ...carried },
      redirect: 'manual',
    });
    const headers = new Headers(answer.headers);
    // It has been unpacked on the way.
    headers.delete('content-encoding');
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
  };
}

/** Everything in a database, whichever schema it lies in. */
export async function wholeDump(client: pg.Client): Promise<DumpTable[]> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`,
  );
  return readDump(
    client,
    rows.map(({ name }) => name),
  );
}

/** Only what lies right in them is looked at: settings and logs. */
const keepRows: ReadonlySet<string> = new Set(['postgres', 'meilisearch']);

/** Files of the data folder that a person could read: all but those in which PostgreSQL and Meilisearch keep rows. */
export function textFilesOf({ data }: Home): { path: string; bytes: Buffer }[] {
  const files = (folder: string, deep: boolean): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isFile()) return [path];
      return deep && entry.isDirectory() ? files(path, !keepRows.has(entry.name)) : [];
    });
  return files(data, true).map((path) => ({ path: path.slice(data.length), bytes: readFileSync(path) }));
}

/** Holds rows until it is let go, so that whatever wants them stops there. */
export async function holdRows(
  client: pg.Client,
  select: string,
  values: unknown[] = [],
): Promise<() => Promise<void>> {
  await client.query('begin');
  const { rowCount } = await client.query(`${select} for update`, values);
  if (rowCount === 0) throw new Error(`Nothing to hold: ${select}`);
  return async () => void (await client.query('rollback'));
}

/** Whether somebody waits for rows that this connection holds. */
export async function somebodyWaits(client: pg.Client): Promise<boolean> {
  // Not from the list of connections: within a transaction that stays as it was.
  const { rowCount } = await client.query(
    'select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))',
  );
  return rowCount !== 0;
}
