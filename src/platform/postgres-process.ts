import { execFile } from 'node:child_process';
import { open, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PostgresPlace } from './postgres-folder.ts';
import { lastWords, saysDiskFull } from './postgres-output.ts';
import { postgresEnv, postgresSettings } from './postgres-settings.ts';
import { isTaken, startApart } from './processes.ts';
import { refusalCode } from './start-problem.ts';

export type Postmaster = { pid: number; port: number };

type PidFile = Postmaster & { status: string };

export type Launch =
  | { kind: 'ready'; postmaster: Postmaster }
  /** Another PostgreSQL holds the folder, or its last processes are still leaving. */
  | { kind: 'occupied' }
  | { kind: 'port-taken' }
  | { kind: 'disk-full' }
  | { kind: 'stopped'; said: string };

const patience = { normal: 600_000, stop: 20_000 };
const largestLog = 4_000_000;

/** Who holds the folder now by its `postmaster.pid`, or null. A pid that is no PostgreSQL of this folder counts as nobody. */
export async function findPostmaster(folder: string): Promise<PidFile | null> {
  const found = await readPidFile(folder);
  return found && (await isPostmasterOf(found.pid, folder)) ? found : null;
}

/**
 * True while `pid` is a living PostgreSQL of this folder. A pid alone proves nothing: after a crash it may belong to
 * another program, and where nobody collects ended processes it stays behind as a zombie.
 */
export async function isPostmasterOf(pid: number, folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return saysPostgres(await commandOf(pid), folder);
  try {
    const [cwd, name, home] = await Promise.all([
      readlink(`/proc/${pid}/cwd`),
      readFile(`/proc/${pid}/comm`, 'utf8'),
      realpath(folder),
    ]);
    return cwd === home && name.trim() === 'postgres';
  } catch (refusal) {
    if (refusalCode(refusal) !== 'EACCES') return false;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return saysPostgres(command.replaceAll('\0', ' '), folder);
  }
}

/** The port of the last PostgreSQL on this folder, by what it wrote down about its own start; null where none ran yet. */
export async function findLastPort(folder: string): Promise<number | null> {
  const options = await readFile(join(folder, 'postmaster.opts'), 'utf8').catch(() => '');
  const port = Number(/"-p" "(\d+)"/.exec(options)?.[1] ?? 0);
  return port > 0 ? port : null;
}

/**
 * Starts PostgreSQL in a process group of its own, so that Ctrl-C reaches the forum and not it, and waits until it
 * takes connections; after a crash it first puts its files in order, which may take minutes. `onEnd` is called once
 * when a PostgreSQL that was ready ends.
 */
export async function launchPostgres(place: PostgresPlace, port: number, onEnd: () => void): Promise<Launch> {
  await removeStalePidFile(place.folder);
  await keepLogSmall(place.log);
  const logStart = await sizeOf(place.log);
  const child = spawnPostgres(place, port);
  const { pid } = child;
  let ended = pid === undefined;
  child.once('error', () => {
    ended = true;
  });
  child.once('exit', () => {
    ended = true;
  });
  const end = Date.now() + patience.normal;
  while (!ended && Date.now() < end) {
    const found = await readPidFile(place.folder);
    if (pid !== undefined && found?.pid === pid && found.status === 'ready') {
      child.once('exit', onEnd);
      // It may have ended between the reading of the file and the line above.
      if (ended) onEnd();
      return { kind: 'ready', postmaster: { pid, port } };
    }
    await pause(20);
  }
  return whyItEnded(await readFrom(place.log, logStart));
}

/** Ends PostgreSQL: open transactions are broken off, everything acknowledged is on the disk. Returns when it is gone. */
export async function stopPostmaster(pid: number, folder: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const end = Date.now() + patience.stop;
    if (!(await isPostmasterOf(pid, folder))) return;
    process.kill(pid, signal);
    while (Date.now() < end) {
      if (!(await isPostmasterOf(pid, folder))) return;
      await pause(20);
    }
  }
}

async function readPidFile(folder: string): Promise<PidFile | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  return { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? '' };
}

async function commandOf(pid: number): Promise<string> {
  const found = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => null);
  return found?.stdout ?? '';
}

function saysPostgres(command: string, folder: string): boolean {
  return command.includes('/postgres ') && command.includes(`-D ${folder} `);
}

/**
 * PostgreSQL clears away the file of an ended process itself, but gives up when its pid lives again as another program
 * (usual after a container starts anew) or as a zombie. Only then do we take it away: two starts at once must not take
 * each other's.
 */
async function removeStalePidFile(folder: string): Promise<void> {
  const found = await readPidFile(folder);
  if (found && isTaken(found.pid) && !(await isPostmasterOf(found.pid, folder))) {
    await rm(join(folder, 'postmaster.pid'), { force: true });
  }
}

async function keepLogSmall(log: string): Promise<void> {
  if ((await sizeOf(log)) > largestLog) await rename(log, `${log}.old`);
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => ({ size: 0 }))).size;
}

function spawnPostgres(place: PostgresPlace, port: number) {
  const { uid, gid, switched } = place.account;
  const settings = Object.entries(postgresSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return startApart(
    place.binaries.postgres,
    ['-D', place.folder, '-p', String(port), ...settings],
    place.log,
    { ...(switched ? { uid, gid } : {}), cwd: '/', env: postgresEnv },
  );
}

async function readFrom(path: string, start: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read({ position: start, buffer: Buffer.alloc(65_536) });
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await file.close();
  }
}

function whyItEnded(output: string): Launch {
  if (saysDiskFull(output)) return { kind: 'disk-full' };
  if (/pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(output)) {
    return { kind: 'occupied' };
  }
  if (/could not bind .* address|Address already in use/.test(output)) return { kind: 'port-taken' };
  return { kind: 'stopped', said: lastWords(output) };
}
