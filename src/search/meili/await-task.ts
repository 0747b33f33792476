import { setTimeout as pause } from 'node:timers/promises';
import type { SearchClient, SearchTask } from '../../platform/search-client.ts';
import { searchTrouble } from '../../platform/search-trouble.ts';

/** Milliseconds between two looks at a task, growing; and the whole time we wait for one. */
const firstLook = 250;
const lastLook = 5000;
const longestWait = 600_000;

export interface Waiting {
  /** Ends the waiting when the forum ends. */
  signal?: AbortSignal;
  /** For tests: looks more often. */
  firstLook?: number;
}

/**
 * Waits until a task is done, however long others before it take. Promises that it succeeded; throws its code where it
 * failed, was canceled or is unknown to the server (a new data folder knows none of the old tasks).
 */
export async function awaitTask(
  client: Pick<SearchClient, 'task'>,
  number: number,
  waiting: Waiting = {},
): Promise<void> {
  await lookUntil(async () => isDone(await client.task(number)), waiting);
}

/**
 * Waits until no swap is left to be done. A key that is limited to some indexes may send a swap and not look at it, so
 * whether it was done is seen by the indexes alone.
 */
export async function awaitSwaps(
  client: Pick<SearchClient, 'swapsWaiting'>,
  waiting: Waiting = {},
): Promise<void> {
  await lookUntil(async () => (await client.swapsWaiting()) === 0, waiting);
}

async function lookUntil(done: () => Promise<boolean>, waiting: Waiting): Promise<void> {
  const end = Date.now() + longestWait;
  const { signal } = waiting;
  for (let wait = waiting.firstLook ?? firstLook; ; wait = Math.min(wait * 2, lastLook)) {
    if (await done()) return;
    if (Date.now() > end || signal?.aborted) throw searchTrouble('late');
    await pause(wait, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}

function isDone({ status, error }: SearchTask): boolean {
  if (status === 'failed') throw searchTrouble(error?.code ?? 'internal');
  if (status === 'canceled') throw searchTrouble('canceled');
  return status === 'succeeded';
}
