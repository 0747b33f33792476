import { spawn } from 'node:child_process';
import { accessSync, constants, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ownFolder } from '../../support/own-folder.ts';
import { freePort } from '../../support/postgres.ts';
import { masterKey } from './stand-in.ts';

/** The Meilisearch of this machine: MEILISEARCH_BIN, or `meilisearch` on PATH; null where there is none. */
export function findRealServer(): string | null {
  const named = process.env.MEILISEARCH_BIN;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = named ? [named] : folders.map((folder) => join(folder, 'meilisearch'));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a real Meilisearch with a data folder of its own, `data` in a folder that `prepare` may look after first. */
export async function openRealServer(program: string, prepare?: (folder: string) => void) {
  const folder = ownFolder('search');
  prepare?.(folder);
  const port = await freePort();
  let output = '';
  const launch = async () => {
    const options = ['--env', 'production', '--no-analytics', '--log-level', 'WARN'];
    const child = spawn(
      program,
      ['--db-path', join(folder, 'data'), '--http-addr', `127.0.0.1:${port}`, ...options],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    await untilHealthy(`http://127.0.0.1:${port}`, child);
    return { child, ended };
  };
  let running = await launch();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    running.child.kill(signal);
    await running.ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    key: masterKey,
    folder,
    /** Everything it has printed. */
    output: () => output,
    kill: () => end('SIGKILL'),
    restart: async () => {
      running = await launch();
    },
    close: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type RealServer = Awaited<ReturnType<typeof openRealServer>>;

async function untilHealthy(url: string, child: { exitCode: number | null }): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error('Meilisearch ended at its start.');
    const healthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await pause(50);
  }
  throw new Error('Meilisearch did not become healthy.');
}
