import type { Em } from '../platform/rows.ts';
import { drainOnce } from './keep-in-step.ts';
import { lockOf } from './keeper-lock.ts';
import type { IndexWriter } from './search-engine.ts';

/** How often it is looked whether something changed, and how long figures may wait. Milliseconds. */
const lookEvery = 1000;
/** How long what has just been taken in is left alone: a thread that is answered again and again is read as a whole each time. */
const restAfter = 4000;
const figuresWait = 60_000;
/** The longest pause after an engine did not answer. */
const longestPause = 300_000;
/** How long another process is left alone before it is asked again whether it still does the work. */
const askAgain = 5000;

/** One number for each engine: whoever holds the lock keeps that index, whichever process it is. */
export const keeperLocks: Record<IndexWriter['engine'], number> = {
  postgres: 7_205_759_405,
  meilisearch: 7_205_759_406,
};

export interface Keeping {
  /** Looks at once instead of at the next second. */
  look(): void;
  stop(): Promise<void>;
}

/**
 * Keeps the index of one engine in step with the forum for as long as this process lives. Of several processes one does
 * it (an advisory lock on a connection of its own); when it ends, however it ends, another goes on. An engine that does
 * not answer is asked again after pauses of random, growing length. `onTrouble` hears of it, never of a word.
 */
export function startKeeping(options: {
  url: string;
  fork: () => Em;
  writer: IndexWriter;
  onTrouble: (trouble: unknown) => void;
  /** What the index itself needs, done before changes are sent: `away` while there is nothing to send them to. */
  tend?: () => Promise<'away' | 'more' | 'done'>;
  /** What does not wait for its turn, done beside all that; answers after how many milliseconds it is to be done again. */
  hurry?: () => Promise<number>;
}): Keeping {
  const { writer, fork, onTrouble } = options;
  const lock = lockOf(options.url, keeperLocks[writer.engine]);
  let stopped = false;
  const pause = createPause();
  let misses = 0;
  let figuresAt = 0;
  const restOf = createRest();
  const round = async (): Promise<number> => {
    if (!(await lock.isHeld())) return askAgain;
    const tended = (await options.tend?.()) ?? 'done';
    if (tended === 'away') return lookEvery;
    const later = Date.now() >= figuresAt;
    const taken = await drainOnce(fork, writer, { later });
    // What may wait is taken in one go once it is its turn, however much it is.
    if (later && taken === 0) figuresAt = Date.now() + figuresWait;
    misses = 0;
    return restOf(taken > 0 || tended === 'more');
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      let wait: number;
      try {
        wait = await round();
      } catch (trouble) {
        if (!stopped && misses === 0) onTrouble(trouble);
        misses += 1;
        wait = Math.random() * Math.min(longestPause, 1000 * 2 ** Math.min(misses, 20));
      }
      if (!stopped && wait > 0) await pause.of(wait);
    }
  };
  const running = run();
  const besides = startBesides(lock.holds, options.hurry);
  return {
    look: () => pause.end(),
    stop: async () => {
      stopped = true;
      pause.end();
      await Promise.all([running, besides.stop()]);
      await lock.release();
    },
  };
}

/** How long to wait after a look: not at all while there is work, longer after it, a second otherwise. */
function createRest(): (working: boolean) => number {
  let worked = false;
  return (working) => {
    const rest = worked ? restAfter : lookEvery;
    worked = working;
    return working ? 0 : rest;
  };
}

/** Does again and again what does not wait for its turn, while this process is the one that keeps the index. */
function startBesides(holds: () => boolean, hurry: (() => Promise<number>) | undefined) {
  const pause = createPause();
  let stopped = false;
  const run = async (): Promise<void> => {
    while (!stopped && hurry !== undefined) await pause.of(holds() ? await hurry() : lookEvery);
  };
  const running = run();
  return {
    stop: (): Promise<void> => {
      stopped = true;
      pause.end();
      return running;
    },
  };
}

/** A pause that can be ended early. */
function createPause() {
  let end = (): void => {};
  return {
    of: (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        timer.unref();
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: (): void => end(),
  };
}
