import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { paths } from '../../src/paths.ts';
import { isAlive } from '../../src/platform/processes.ts';

const root = join(import.meta.dirname, '../..');

/** A folder for one forum with the settings it is started with. */
export interface Home {
  folder: string;
  base: string;
  settings: Record<string, string>;
  /** What PostgreSQL has logged is here. */
  postgresLog: string;
}

export interface ForumProcess {
  pid: number;
  postgresPid: number;
  /** Milliseconds from the start of the process until it said that it is ready, and until the front page was there. */
  readyAfter: number;
  frontAfter: number;
}

/** Makes the folder; `lifted` are the sign-in names without rate limits. */
export async function makeHome(lifted: readonly string[]): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  // The account PostgreSQL runs as must pass through where this runs as root.
  chmodSync(folder, 0o711);
  const port = await freePort();
  return {
    folder,
    base: `http://127.0.0.1:${port}`,
    settings: {
      NODE_ENV: 'test',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      KEY_FILE: join(folder, 'keys', 'alongside.key'),
      LIFT_LIMITS_FOR: lifted.join(','),
      LOG_LEVEL: 'error',
    },
    postgresLog: join(folder, 'data', 'postgres.log'),
  };
}

/** Takes the folder away; what runs on it must have been ended. */
export function removeHome(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Starts the built forum as `npm start` does and waits for its front page. `flags` are for node; `onSpawn` hears of the
 * process before anything can go wrong with it.
 */
export async function startForum(
  home: Home,
  flags: readonly string[],
  onSpawn: (pid: number) => void,
): Promise<ForumProcess> {
  const began = performance.now();
  const usual = usualStart();
  const child = spawn(process.execPath, [...usual.flags, ...flags, join(root, 'dist/server.js')], {
    cwd: home.folder,
    env: { PATH: process.env.PATH, ...usual.settings, ...home.settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pid = child.pid ?? 0;
  onSpawn(pid);
  await answered(child, home.base + paths.ready());
  const readyAfter = performance.now() - began;
  await answered(child, home.base + paths.front());
  const frontAfter = performance.now() - began;
  return { pid, postgresPid: postgresPid(home.folder), readyAfter, frontAfter };
}

/** What `npm start` gives to node, and what it sets before. */
function usualStart(): { flags: string[]; settings: Record<string, string> } {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const words = scripts.start.split(' ');
  const settings = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('='));
  return { flags: words.filter((word) => word.startsWith('--')), settings: Object.fromEntries(settings) };
}

/** Asks until the answer is 200. */
async function answered(child: ChildProcess, url: string): Promise<void> {
  const giveUp = Date.now() + 60_000;
  while ((await statusOf(url)) !== 200) {
    if (child.exitCode !== null) throw new Error(`The forum ended with code ${child.exitCode}.`);
    if (Date.now() > giveUp) throw new Error('The forum did not answer within a minute.');
    await pause(10);
  }
}

/** 0 where nobody answers. */
function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    }).once('error', () => resolve(0));
  });
}

const patience = 20_000;

/** Ends a forum in an orderly way, and by force, its PostgreSQL too, where that takes too long. 0 stands for none. */
export async function endForum(pid: number, folder: string): Promise<void> {
  const forceAt = Date.now() + patience;
  if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGTERM');
  while (pid > 0 && isAlive(pid)) {
    if (Date.now() > forceAt) process.kill(pid, 'SIGKILL');
    await pause(20);
  }
  const left = postgresPid(folder);
  if (left === 0) return;
  process.kill(left, 'SIGQUIT');
  while (postgresPid(folder) === left) await pause(20);
}

/** 0 where none runs on this folder. A number alone may by now be anybody's. */
function postgresPid(folder: string): number {
  const database = join(folder, 'data/postgres');
  try {
    const pid = Number(readFileSync(join(database, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(database) ? pid : 0;
  } catch {
    return 0;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
