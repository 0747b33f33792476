import { execFile, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { loadKeys } from '../../src/platform/keys.ts';
import { embeddedUrl, ownerRole } from '../../src/platform/postgres-roles.ts';
import { ownFolder } from '../support/own-folder.ts';
import { freePort } from '../support/postgres.ts';

const root = join(import.meta.dirname, '../..');

/** Makes dist/ as `npm start` does. */
export async function buildForum(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'scripts/build.ts')]);
}

/** A folder for one forum, as the folder an operator types `npm start` in. */
export type Home = { folder: string; port: number; data: string; keyFile: string };

export async function makeHome(): Promise<Home> {
  const folder = ownFolder('start');
  // The account PostgreSQL runs as must pass through when these tests run as root.
  await promisify(execFile)('chmod', ['755', folder]);
  return {
    folder,
    port: await freePort(),
    data: join(folder, 'data'),
    keyFile: join(folder, 'keys/alongside.key'),
  };
}

export type ForumProcess = {
  pid: number;
  /** All it has printed so far, log included. */
  output(): string;
  /** Waits for the line that says where it is open; gives up with its output when it ends before. */
  opened(): Promise<void>;
  /** Waits for its end; null when a signal ended it. */
  ended(): Promise<number | null>;
  signal(name: NodeJS.Signals): void;
};

/**
 * `through` is a command that runs the server, such as one that gives it another file system; `build` is a folder with
 * another build than the one that `npm start` runs.
 */
type Launch = { entry?: string; args?: string[]; uid?: number; through?: string[]; build?: string };

const running = new Set<ForumProcess>();

/** Starts the real server as a child process in its own folder, with nothing of our own environment. */
export function launch(home: Home, env: Record<string, string> = {}, options: Launch = {}): ForumProcess {
  const command = [
    ...(options.through ?? []),
    process.execPath,
    join(options.build ?? join(root, 'dist'), options.entry ?? 'server.js'),
    ...(options.args ?? []),
  ];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: home.folder,
    env: { PATH: process.env.PATH, PORT: String(home.port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const end = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const forum: ForumProcess = {
    pid: child.pid ?? 0,
    output: () => output,
    opened: async () => {
      while (!/^Alongside is open at |^The worker takes jobs\./m.test(output)) {
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output}`);
        await pause(20);
      }
    },
    ended: () => end,
    signal: (name) => void child.kill(name),
  };
  running.add(forum);
  void end.then(() => running.delete(forum));
  return forum;
}

/** Starts and waits until it is open. */
export async function launchOpen(home: Home, env: Record<string, string> = {}): Promise<ForumProcess> {
  const forum = launch(home, env);
  await forum.opened();
  return forum;
}

/** Starts what must not open; what it said and how it ended. */
export async function launchRefused(
  home: Home,
  env: Record<string, string> = {},
  options: Launch = {},
): Promise<{ code: number | null; output: string }> {
  const forum = launch(home, env, options);
  return { code: await forum.ended(), output: forum.output() };
}

/** Ends every forum and PostgreSQL a test left behind, and takes its folder away. */
export async function clearHome(home: Home): Promise<void> {
  for (const forum of running) forum.signal('SIGKILL');
  await Promise.all([...running].map((forum) => forum.ended()));
  const pid = postgresPid(home);
  if (pid !== null && isPostgresOf(pid, home)) {
    process.kill(pid, 'SIGQUIT');
    while (isPostgresOf(pid, home)) await pause(20);
  }
  rmSync(home.folder, { recursive: true, force: true });
}

export function postgresPort(home: Home): number {
  return Number(readFileSync(join(home.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]);
}

export function postgresPid(home: Home): number | null {
  try {
    const pid = Number(readFileSync(join(home.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** A number alone may be anybody's; an ended process that nobody collected has no command line. */
export function isPostgresOf(pid: number, home: Home): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(home.data, 'postgres'));
  } catch {
    return false;
  }
}

/** Asks the embedded database as its owner, as only somebody with the key file can. */
export async function askDatabase(
  home: Home,
  statement: string,
  database?: string,
): Promise<Record<string, unknown>[]> {
  const key = JSON.parse(readFileSync(home.keyFile, 'utf8')) as { id: string; secret: string };
  const password = loadKeys(key.secret, key.id).blind('database-password', ownerRole).toString('base64url');
  const client = new pg.Client({
    connectionString: embeddedUrl(ownerRole, password, postgresPort(home), database),
  });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Status of an address of the forum; 0 when nobody answers. */
export async function statusOf(home: Home, path: string): Promise<number> {
  try {
    const response = await fetch(`http://127.0.0.1:${home.port}${path}`, {
      signal: AbortSignal.timeout(15_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
