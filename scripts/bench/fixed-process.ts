import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface FixedProcess {
  pid: number;
  base: string;
  stop(): Promise<void>;
}

/** Starts the server with the fixed answer. */
export async function startFixed(): Promise<FixedProcess> {
  const child = fork(join(import.meta.dirname, 'fixed-answer.ts'), { execArgv: [] });
  const ended = once(child, 'exit');
  const port = await Promise.race([
    once(child, 'message').then(([told]) => told as number),
    ended.then(() => {
      throw new Error('The server with the fixed answer did not start.');
    }),
  ]);
  return {
    pid: child.pid ?? 0,
    base: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
