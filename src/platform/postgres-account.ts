import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { startProblem } from './start-problem.ts';

/** The account PostgreSQL runs as. `switched` is true where it is another than ours, because we are root. */
export type PostgresAccount = { uid: number; gid: number; switched: boolean };

const run = promisify(execFile);

/**
 * Our own account, or the system account `postgres` when we are root, because PostgreSQL refuses to run as root; it is
 * made when it is missing. Throws a start problem where that is not possible.
 */
export async function findPostgresAccount(): Promise<PostgresAccount> {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? 0, switched: false };
  const found = (await lookUpAccount()) ?? (await makeAccount());
  if (!found) throw startProblem('no-postgres-account');
  return { ...found, switched: true };
}

/** Refuses with the name of the first closed folder when the account cannot come to `path` (`what` names it in words). */
export async function refuseUnreachable(path: string, account: PostgresAccount, what: string): Promise<void> {
  if (!account.switched) return;
  for (const folder of folderChain(path)) {
    if (!(await isOpenFor(folder, account))) {
      throw startProblem('folder-not-reachable', { path, closed: folder, what });
    }
  }
}

async function lookUpAccount(): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makeAccount(): Promise<{ uid: number; gid: number } | null> {
  try {
    await run('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres']);
  } catch {
    return null;
  }
  return lookUpAccount();
}

function folderChain(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...folderChain(parent), path];
}

async function isOpenFor(folder: string, account: PostgresAccount): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
