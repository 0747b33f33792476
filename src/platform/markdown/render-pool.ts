import { Worker } from 'node:worker_threads';
import type { WorkerAnswer } from './markdown-worker.ts';

/** Beside this file while it is TypeScript, beside the bundle once it is built. */
export const WORKER_FILE = new URL(
  import.meta.url.endsWith('.ts') ? './markdown-worker.ts' : './markdown-worker.js',
  import.meta.url,
);

const MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

export type PoolLimits = {
  workers: number;
  /** Milliseconds for which a text must have waited before a further worker is started: each takes about 20 MiB for good. */
  moreAfterMs: number;
  /** Milliseconds a worker may spend on one text. */
  workMs: number;
  /** Milliseconds a text may wait for a worker. */
  waitMs: number;
  /** Texts that may wait at a time. */
  waiting: number;
  /** Whether to end the workers as soon as nothing is left to do. */
  endWhenIdle?: boolean;
};

export type RenderPool = {
  /** The HTML of a text, or undefined if there was no time, no room or no way. Never rejects. */
  render: (source: string) => Promise<string | undefined>;
  /** Resolves once a worker is ready; rejects if none can start. */
  open: () => Promise<void>;
  /** Ends all workers; whatever is under way or waiting gets undefined. A later text opens the pool again. */
  close: () => Promise<void>;
};

type Task = { source: string; settle: (html?: string) => void; patience: NodeJS.Timeout };
type Seat = {
  worker: Worker;
  ready: boolean;
  started: PromiseWithResolvers<void>;
  task?: Task;
  overrun?: NodeJS.Timeout;
};
type Pool = {
  limits: PoolLimits;
  file: URL;
  seats: Set<Seat>;
  queue: Task[];
  /** Runs while somebody waits for whom there may be too few workers. */
  short?: NodeJS.Timeout;
};

/**
 * Threads that turn Markdown into HTML, each with one text at a time, started when first needed. A thread that takes too
 * long or too much memory is ended and replaced. No thread keeps the process alive or sees its environment. SECURITY H3.
 */
export function createRenderPool(limits: PoolLimits, file = WORKER_FILE): RenderPool {
  const pool: Pool = { limits, file, seats: new Set(), queue: [] };
  return {
    render: (source) => enqueue(pool, source),
    open: async () => {
      const [seat = addSeat(pool)] = pool.seats;
      seat.worker.ref();
      await seat.started.promise;
      seat.worker.unref();
    },
    close: async () => {
      for (const task of pool.queue.splice(0)) abandon(task);
      await Promise.all([...pool.seats].map((seat) => dismiss(pool, seat)));
    },
  };
}

function enqueue(pool: Pool, source: string): Promise<string | undefined> {
  if (pool.queue.length >= pool.limits.waiting) return Promise.resolve(undefined);
  return new Promise((settle) => {
    const patience = setTimeout(() => {
      pool.queue.splice(pool.queue.indexOf(task), 1);
      settle(undefined);
    }, pool.limits.waitMs);
    const task: Task = { source, settle, patience };
    pool.queue.push(task);
    handOut(pool);
  });
}

/** Gives waiting texts to free threads; starts the first one at once, and more where the queue lasts. */
function handOut(pool: Pool): void {
  const { seats, queue, limits } = pool;
  for (const seat of seats) {
    if (!seat.ready || seat.task) continue;
    const task = queue.shift();
    if (task) start(pool, seat, task);
  }
  if (queue.length > 0) callWorkers(pool);
  const isIdle = queue.length === 0 && [...seats].every((seat) => seat.ready && !seat.task);
  if (limits.endWhenIdle && isIdle) for (const seat of seats) void dismiss(pool, seat);
}

function callWorkers(pool: Pool): void {
  if (pool.seats.size === 0) addSeat(pool);
  if (pool.seats.size < pool.limits.workers) pool.short ??= callLater(pool);
}

function callLater(pool: Pool): NodeJS.Timeout {
  return setTimeout(() => {
    // If this thread was held up itself, workers may have long been free: hear them first.
    setImmediate(() => {
      pool.short = undefined;
      if (pool.queue.length > 0 && pool.seats.size < pool.limits.workers) addSeat(pool);
      handOut(pool);
    });
  }, pool.limits.moreAfterMs).unref();
}

function addSeat(pool: Pool): Seat {
  const worker = new Worker(pool.file, { name: 'markdown', execArgv: [], env: {}, resourceLimits: MEMORY });
  const seat: Seat = { worker, ready: false, started: Promise.withResolvers() };
  // Whoever opened the pool hears of it; without them it is no unhandled rejection.
  seat.started.promise.catch(() => {});
  pool.seats.add(seat);
  worker.on('message', (answer: WorkerAnswer) => hear(pool, seat, answer));
  worker.on('error', (trouble) => lose(pool, seat, trouble));
  worker.on('exit', () => lose(pool, seat));
  worker.unref();
  return seat;
}

function start(pool: Pool, seat: Seat, task: Task): void {
  clearTimeout(task.patience);
  seat.task = task;
  seat.worker.postMessage(task.source);
  seat.overrun = setTimeout(() => {
    // If this thread was held up itself, the answer may already lie here unread: look before ending the worker.
    setImmediate(() => {
      if (seat.task !== task) return;
      void dismiss(pool, seat);
      addSeat(pool);
      handOut(pool);
    });
  }, pool.limits.workMs);
}

function hear(pool: Pool, seat: Seat, answer: WorkerAnswer): void {
  if (!pool.seats.has(seat)) return;
  if (answer === true) {
    seat.ready = true;
    seat.started.resolve();
  } else finish(seat, answer.html ?? undefined);
  handOut(pool);
}

/** A worker ended by itself: out of memory, or unable to start, in which case nobody waits for another one. */
function lose(pool: Pool, seat: Seat, trouble?: unknown): void {
  if (!pool.seats.delete(seat)) return;
  finish(seat, undefined);
  if (seat.ready) {
    handOut(pool);
    return;
  }
  seat.started.reject(new Error(`The Markdown worker ${pool.file} could not start.`, { cause: trouble }));
  for (const task of pool.queue.splice(0)) abandon(task);
}

async function dismiss(pool: Pool, seat: Seat): Promise<void> {
  pool.seats.delete(seat);
  finish(seat, undefined);
  seat.started.reject(new Error('The Markdown worker was ended before it started.'));
  await seat.worker.terminate();
}

function finish(seat: Seat, html: string | undefined): void {
  clearTimeout(seat.overrun);
  const task = seat.task;
  seat.task = undefined;
  task?.settle(html);
}

function abandon(task: Task): void {
  clearTimeout(task.patience);
  task.settle(undefined);
}
