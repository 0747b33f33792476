import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from './folders.ts';
import { takeProcessLock } from './process-lock.ts';
import type { SearchPlace } from './search-client.ts';
import {
  findRunningSearch,
  placeOf,
  type RunningSearch,
  type SearchHome,
  startSearch,
  stopSearch,
  sweepOtherVersions,
} from './search-process.ts';
import type { SearchProgram } from './search-program.ts';

export type SearchEvent = 'runs' | 'lost' | 'not-started';

export interface OwnSearch {
  /** Where it is at this moment; null while it is not there. */
  place(): SearchPlace | null;
  /** Ends it, if it is ours to end. */
  stop(): Promise<void>;
}

type Options = {
  folder: string;
  key: string;
  /** Null: it is never started here, only used. */
  findProgram: (() => Promise<SearchProgram | null>) | null;
  onEvent: (event: SearchEvent) => void;
};

/** Milliseconds between two looks, and the longest pause before it is started once more. */
const lookEvery = 1000;
const longestPause = 60_000;

/**
 * Runs the Meilisearch of this machine beside the forum: starts it, starts it again when it ends, after pauses that grow,
 * and ends it with the forum. Returns at once and never throws, for search is no reason to keep a forum closed. Of
 * several forums on one data folder one runs it; the others, and a worker, use it where it is.
 */
export function openOwnSearch(options: Options): OwnSearch {
  const { folder, key } = options;
  const ending = new AbortController();
  const keeper = keeperOf(options, ending.signal);
  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const wait = await keeper.keep().catch(keeper.missed);
      await pause(wait, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  };
  const looping = loop();
  return {
    place: () => {
      const running = keeper.running();
      return running === null ? null : placeOf(running, key);
    },
    stop: async () => {
      ending.abort();
      await looping;
      if (!keeper.isOwner()) return;
      const found = await findRunningSearch(folder);
      if (found !== null) await stopSearch(folder, found.pid);
      await rm(lockOf(folder), { force: true });
    },
  };
}

const lockOf = (folder: string): string => join(folder, 'forum.pid');

/** One look after another; each answers after how many milliseconds the next is due. */
function keeperOf({ folder, key, findProgram, onEvent }: Options, ending: AbortSignal) {
  let running: RunningSearch | null = null;
  let owner = false;
  let misses = 0;
  const missed = (): number => {
    misses += 1;
    if (misses === 1) onEvent('not-started');
    return Math.min(longestPause, 1000 * 2 ** misses);
  };
  const start = async (program: SearchProgram): Promise<number> => {
    const home: SearchHome = { folder, program, key };
    const started = await startSearch(home, ending);
    if (ending.aborted) return 0;
    if (started === null) return missed();
    running = started;
    misses = 0;
    onEvent('runs');
    await sweepOtherVersions(home);
    return lookEvery;
  };
  /** Looks where it is. True where there is nothing to do about it. */
  const look = async (): Promise<boolean> => {
    const found = await findRunningSearch(folder);
    const known = found !== null && (!owner || found.pid === running?.pid);
    if (!known && owner && running !== null) onEvent('lost');
    running = known ? found : null;
    return known || !owner;
  };
  const keep = async (): Promise<number> => {
    if (findProgram !== null && !owner) owner = await own(folder);
    if ((await look()) || findProgram === null) return lookEvery;
    const program = await findProgram();
    return program === null ? 30 * lookEvery : start(program);
  };
  return { keep, missed, running: () => running, isOwner: () => owner };
}

async function own(folder: string): Promise<boolean> {
  await makeFolder(folder, 0o700);
  return takeProcessLock(lockOf(folder));
}
