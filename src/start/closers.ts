import type { Log } from '../platform/log.ts';

export type Closers = {
  /** Adds what must be closed before everything that was added earlier. `name` is for the log. */
  add(name: string, close: () => Promise<unknown>, limit?: number): void;
  /** Closes the last added first, each within its limit in milliseconds; one that fails does not keep the others open. */
  closeAll(): Promise<void>;
};

const usualLimit = 500;

/** What a start has opened so far, to be closed in reverse when it fails or when the forum ends (SECURITY R5). */
export function openClosers(log: Log): Closers {
  const open: { name: string; close: () => Promise<unknown>; limit: number }[] = [];
  return {
    add: (name, close, limit = usualLimit) => void open.push({ name, close, limit }),
    closeAll: async () => {
      for (let last = open.pop(); last; last = open.pop()) {
        await within(last.limit, last.close()).catch((error) => {
          log.warn('Something did not close in an orderly way.', { job: last?.name, error });
        });
      }
    },
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
