import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from './folders.ts';
import { findFreePort } from './free-port.ts';
import { startApart } from './processes.ts';
import { openSearchClient, type SearchPlace } from './search-client.ts';
import { isSearchServerOf, type SearchProgram } from './search-program.ts';

/** Where a Meilisearch that we start lives. */
export interface SearchHome {
  /** In the data folder; everything in it can be made again from PostgreSQL. */
  folder: string;
  program: SearchProgram;
  /** Its master key. */
  key: string;
}

/** A Meilisearch that runs: by whom it was started does not matter. */
export interface RunningSearch {
  pid: number;
  port: number;
}

/** How long it may take to open its data, and to end. Milliseconds. */
const startLimit = 120_000;
const stopLimit = 5_000;
const largestLog = 4_000_000;

const dataOf = ({ folder, program }: SearchHome): string => join(folder, `data-${program.version}`);
const noteOf = (folder: string): string => join(folder, 'running.json');

/** The Meilisearch that runs on this folder by its own note; null where none does. */
export async function findRunningSearch(folder: string): Promise<(RunningSearch & { data: string }) | null> {
  try {
    const note = JSON.parse(await readFile(noteOf(folder), 'utf8')) as RunningSearch & { data: string };
    const ours = Number.isInteger(note.pid) && note.pid > 1 && note.data.startsWith(join(folder, 'data-'));
    return ours && (await isSearchServerOf(note.pid, note.data)) ? note : null;
  } catch {
    return null;
  }
}

/**
 * Adopts the Meilisearch that a forum which was ended abruptly left behind, if it is of this version and answers to our
 * key; else ends it and starts another, on loopback, on a free port, in a process group of its own. Answers when it
 * takes requests, or null when it ended, took too long or is no longer wanted.
 */
export async function startSearch(home: SearchHome, wanted: AbortSignal): Promise<RunningSearch | null> {
  const left = await findRunningSearch(home.folder);
  if (left !== null && left.data === dataOf(home) && (await answersTo(left, home.key))) return left;
  if (left !== null) await stopSearch(home.folder, left.pid);
  return launch(home, wanted);
}

/** Ends the Meilisearch of this folder and nothing else. Returns when it is gone. */
export async function stopSearch(folder: string, pid: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const found = await findRunningSearch(folder);
    if (found?.pid !== pid) return;
    process.kill(pid, signal);
    const end = Date.now() + stopLimit;
    while (Date.now() < end) {
      if (!(await isSearchServerOf(pid, found.data))) return rm(noteOf(folder), { force: true });
      await pause(20);
    }
  }
}

/** Data of other versions, which holds texts that were taken back since, and can be made again. */
export async function sweepOtherVersions(home: SearchHome): Promise<void> {
  for (const name of await readdir(home.folder)) {
    const old = /^data-[\w.-]+$/.test(name) && join(home.folder, name) !== dataOf(home);
    if (old) await rm(join(home.folder, name), { recursive: true, force: true });
  }
}

export const placeOf = ({ port }: RunningSearch, key: string): SearchPlace => ({
  url: `http://127.0.0.1:${port}`,
  key,
});

async function launch(home: SearchHome, wanted: AbortSignal): Promise<RunningSearch | null> {
  await makeFolder(home.folder, 0o700);
  await keepLogSmall(join(home.folder, 'meilisearch.log'));
  const port = await findFreePort();
  if (port === null) return null;
  const child = spawnProgram(home, port);
  const { pid } = child;
  let ended = pid === undefined;
  const end = (): void => {
    ended = true;
  };
  child.once('error', end);
  child.once('exit', end);
  if (pid === undefined) return null;
  const running = { pid, port };
  await writeFile(noteOf(home.folder), JSON.stringify({ ...running, data: dataOf(home) }), { mode: 0o600 });
  const latest = Date.now() + startLimit;
  while (!ended && !wanted.aborted && Date.now() < latest) {
    if (await answersTo(running, home.key)) return running;
    await pause(50);
  }
  await stopSearch(home.folder, pid);
  return null;
}

/** The key goes by the environment: a command line is read by everybody on the machine. */
function spawnProgram(home: SearchHome, port: number) {
  const options: Record<string, string> = {
    '--db-path': dataOf(home),
    '--http-addr': `127.0.0.1:${port}`,
    '--env': 'production',
    '--log-level': 'WARN',
    '--dump-dir': join(home.folder, 'dumps'),
    '--snapshot-dir': join(home.folder, 'snapshots'),
    '--max-indexing-memory': '256MiB',
  };
  const words = [...Object.entries(options).flat(), '--no-analytics'];
  return startApart(home.program.path, words, join(home.folder, 'meilisearch.log'), {
    cwd: home.folder,
    env: { MEILI_MASTER_KEY: home.key },
  });
}

async function answersTo(running: RunningSearch, key: string): Promise<boolean> {
  const client = openSearchClient(placeOf(running, key), 2000);
  try {
    await client.health();
    await client.keys();
    return true;
  } catch {
    return false;
  }
}

async function keepLogSmall(log: string): Promise<void> {
  const { size } = await stat(log).catch(() => ({ size: 0 }));
  if (size > largestLog) await rename(log, `${log}.old`);
}
