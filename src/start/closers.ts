import type { Log } from '../platform/log.ts';

export type Closers = {
  /** Adds what must be closed before everything that was added earlier. `name` is for the log. */
  add(name: string, close: () => Promise<unknown>, limit?: number): void;
  /**
   * Closes the last added first, each within its limit and all within the time for everything; one that fails or is
   * stuck does not keep the others open.
   */
  closeAll(): Promise<void>;
  /** True once the closing has begun: what breaks then is no news. */
  isClosing(): boolean;
};

type Open = { name: string; close: () => Promise<unknown>; limit: number };

/** A stuck one must not take the time of those after it. Milliseconds. */
const usualLimit = 500;
/** Below the ten seconds after which a service manager kills what it asked to end (SECURITY R5). */
const limitForAll = 9_500;

/** What a start has opened so far, to be closed in reverse when it fails or when the forum ends (SECURITY R5). */
export function openClosers(log: Log): Closers {
  const open: Open[] = [];
  let closing = false;
  const close = async ({ name, close, limit }: Open, end: number): Promise<void> => {
    await within(Math.min(limit, Math.max(0, end - Date.now())), close()).catch((error) => {
      log.warn('Something did not close in an orderly way.', { job: name, error });
    });
  };
  return {
    add: (name, close, limit = usualLimit) => void open.push({ name, close, limit }),
    closeAll: async () => {
      closing = true;
      const end = Date.now() + limitForAll;
      for (let last = open.pop(); last; last = open.pop()) await close(last, end);
    },
    isClosing: () => closing,
  };
}

async function within(limit: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), limit);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
