import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestForum } from '../../support/app.ts';
import type { Server } from './servers.ts';
import { until } from './things.ts';

const program = fileURLToPath(new URL('keeper-process.ts', import.meta.url));

/** A process that keeps the indexes of a forum in step; it does nothing before `begin`. */
export interface Keeper {
  begin(): Promise<void>;
  /** Without a warning, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts one and waits until it could begin. */
export async function aKeeper(forum: TestForum, server?: Server): Promise<Keeper> {
  const at = server === undefined ? [] : [server.url, server.key];
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, forum.url, ...at],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error('It ended.')))]);
  return {
    begin: async () => {
      await until(() => noneWorks(forum));
      child.stdin.write('begin\n');
    },
    kill: () => killed(child, ended),
  };
}

async function killed(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** PostgreSQL has noticed that the one before is gone, and has ended what it was doing. */
async function noneWorks({ database }: TestForum): Promise<boolean> {
  const held = await database.fork().execute<unknown[]>(
    `select 1 from pg_locks where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
  );
  return held.length === 0;
}
