import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort, isFree } from './free-port.ts';
import { makeDatabaseFolder } from './make-database-folder.ts';
import type { PostgresPlace } from './postgres-folder.ts';
import {
  findLastPort,
  findPostmaster,
  isPostmasterOf,
  launchPostgres,
  type Postmaster,
  stopPostmaster,
} from './postgres-process.ts';
import { ownerRole } from './postgres-roles.ts';
import { startProblem } from './start-problem.ts';

export type EmbeddedPostgres = {
  port: number;
  /** True when it was already running, left by a forum that was ended abruptly or belonging to one that runs. */
  adopted: boolean;
  /** From now on starts PostgreSQL again whenever it ends, on the same port. `onEvent` hears of it. */
  supervise(onEvent: (event: PostgresEvent) => void): void;
  /** Ends PostgreSQL and the supervision. */
  stop(): Promise<void>;
  /** Ends the supervision only, because PostgreSQL belongs to another forum. */
  leave(): void;
};

export type PostgresEvent = { kind: 'lost' } | { kind: 'back' } | { kind: 'not-back'; trouble: unknown };

const watchEvery = 1000;

/**
 * Runs the PostgreSQL 18 that comes with Alongside on a folder found by `findPostgresPlace`: makes the database when
 * there is none (owner's `password`), adopts a PostgreSQL that already runs on it, else starts one on a free port of
 * 127.0.0.1 (issue 2, SECURITY R3, R6). Throws a start problem where that is not possible.
 */
export async function openEmbeddedPostgres(
  place: PostgresPlace,
  password: string,
): Promise<EmbeddedPostgres> {
  await makeDatabaseFolder(place, ownerRole, password);
  const watch = watcher(place);
  const adopted = await watch.begin();
  return {
    port: watch.port(),
    adopted,
    supervise: watch.supervise,
    stop: async () => {
      watch.leave();
      await watch.settled();
      await stopPostmaster(watch.pid(), place.folder);
    },
    leave: watch.leave,
  };
}

/** Where a PostgreSQL runs on this data folder now, for a worker beside the forum; null when none does. Makes nothing. */
export async function findRunningPort(dataDir: string): Promise<number | null> {
  const found = await findPostmaster(join(dataDir, 'postgres'));
  return found?.status === 'ready' ? found.port : null;
}

function watcher(place: PostgresPlace) {
  let current: Postmaster = { pid: 0, port: 0 };
  let mending: Promise<void> | null = null;
  let left = false;
  let supervised = false;
  let tell: (event: PostgresEvent) => void = () => {};
  let timer: NodeJS.Timeout | undefined;

  const ended = (): unknown => (supervised && !left ? ensureRunning() : undefined);
  const ensureRunning = async (): Promise<void> => {
    if (mending) return mending;
    if (left || (await isPostmasterOf(current.pid, place.folder))) return;
    mending ??= mend().finally(() => {
      mending = null;
    });
    return mending;
  };
  const mend = async (): Promise<void> => {
    tell({ kind: 'lost' });
    for (let wait = 250; !left; wait = Math.min(wait * 2, 4000)) {
      try {
        current = (await run(place, current.port, ended)).postmaster;
        tell({ kind: 'back' });
        return;
      } catch (trouble) {
        tell({ kind: 'not-back', trouble });
        await pause(wait);
      }
    }
  };
  return {
    begin: async (): Promise<boolean> => {
      const { postmaster, adopted } = await run(place, null, ended);
      current = postmaster;
      return adopted;
    },
    port: () => current.port,
    pid: () => current.pid,
    settled: () => mending ?? Promise.resolve(),
    supervise: (onEvent: (event: PostgresEvent) => void) => {
      tell = onEvent;
      supervised = true;
      timer = setInterval(() => void ensureRunning(), watchEvery).unref();
    },
    leave: () => {
      left = true;
      clearInterval(timer);
    },
  };
}

const occupiedFor = 15_000;
/** After a power cut PostgreSQL puts its files in order first. */
const recoveryFor = 600_000;

/** Adopts or starts. `fixedPort` is kept after a crash, because everybody already knows it. */
async function run(
  place: PostgresPlace,
  fixedPort: number | null,
  ended: () => void,
): Promise<{ postmaster: Postmaster; adopted: boolean }> {
  const end = Date.now() + occupiedFor;
  const recoveryEnd = Date.now() + recoveryFor;
  let portsTaken = 0;
  for (;;) {
    const found = await findPostmaster(place.folder);
    if (found?.status === 'ready') return { postmaster: adopt(found, fixedPort, place), adopted: true };
    if (found && Date.now() < recoveryEnd) {
      await pause(50);
      continue;
    }
    const launch = await launchPostgres(place, fixedPort ?? (await choosePort(place, portsTaken)), ended);
    if (launch.kind === 'ready') return { postmaster: launch.postmaster, adopted: false };
    if (launch.kind === 'occupied' && Date.now() < end) await pause(100);
    else if (launch.kind === 'port-taken' && portsTaken < 10) portsTaken += 1;
    else throw launchProblem(place, launch);
  }
}

function adopt(found: Postmaster, fixedPort: number | null, place: PostgresPlace): Postmaster {
  // On another port it was started by another forum while ours was away.
  if (fixedPort !== null && found.port !== fixedPort) {
    throw startProblem('already-running', { folder: place.dataDir });
  }
  return { pid: found.pid, port: found.port };
}

function launchProblem(place: PostgresPlace, launch: { kind: string; said?: string }): unknown {
  if (launch.kind === 'disk-full') return startProblem('disk-full', { folder: place.dataDir });
  const said = { occupied: '"The folder is in use."', 'port-taken': '"No free port was found."' }[
    launch.kind
  ];
  return startProblem('postgres-not-starting', {
    folder: place.folder,
    log: place.log,
    said: launch.said ?? said ?? 'nothing.',
  });
}

/** The same as last time where that is still possible, so that what the operator connects with goes on working. */
async function choosePort(place: PostgresPlace, tries: number): Promise<number> {
  const last = tries === 0 ? await findLastPort(place.folder) : null;
  return last !== null && (await isFree(last)) ? last : freePort();
}

async function freePort(): Promise<number> {
  const port = await findFreePort();
  if (port !== null) return port;
  throw startProblem('postgres-not-starting', { folder: '', log: '', said: '"No free port was found."' });
}
