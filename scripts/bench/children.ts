import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Kept } from './keeper.ts';

export interface FixedProcess {
  pid: number;
  base: string;
}

/** Starts the server with the fixed answer. It ends with us. */
export async function startFixed(): Promise<FixedProcess> {
  const child = fork(join(import.meta.dirname, 'fixed-answer.ts'), { execArgv: [] });
  const told = once(child, 'message');
  const ended = once(child, 'exit');
  const [port] = await Promise.race([told, ended.then(() => [])]);
  if (typeof port !== 'number') throw new Error('The server with the fixed answer did not start.');
  // We may end while it runs; it notices.
  child.unref();
  child.channel?.unref();
  return { pid: child.pid ?? 0, base: `http://127.0.0.1:${port}` };
}

export interface Keeper {
  /** Tells what there is to clear away now; for each folder the last word counts. */
  keep(kept: Kept): void;
  /** Lets it clear away and waits until it has. */
  end(): Promise<void>;
}

/** Starts the process that clears away when we end, however that comes about. */
export function startKeeper(): Keeper {
  const child = fork(join(import.meta.dirname, 'keeper.ts'), {
    execArgv: [],
    // In a group of its own, so that Ctrl-C does not reach it.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  return {
    keep: (kept) => void child.send(kept),
    end: async () => {
      child.disconnect();
      await ended;
    },
  };
}
