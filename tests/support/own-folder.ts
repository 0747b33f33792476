import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder in the temporary one. Its name says which process made it, so that a later run knows whose it was. */
export const ownFolder = (what: string): string =>
  mkdtempSync(join(tmpdir(), `alongside-${what}-${process.pid}-`));

const hour = 3_600_000;

/**
 * Takes away what a run left that was killed: folders an hour old and more whose process is gone, and the
 * PostgreSQL that still runs on one.
 */
export function clearLeftFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, made] = /^alongside-[a-z-]+-(\d+)-\w{6}$/.exec(name) ?? [];
    if (made === undefined || isAlive(Number(made))) continue;
    const folder = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(folder).mtimeMs < hour) continue;
      for (const data of ['data', 'data/postgres']) endPostgres(join(folder, data));
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    } catch {
      // Somebody else's, or gone by now: nothing of this run stands on it.
    }
  }
}

function endPostgres(data: string): void {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)) process.kill(pid, 'SIGQUIT');
  } catch {
    // None runs there.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (refusal) {
    return (refusal as NodeJS.ErrnoException).code === 'EPERM';
  }
}
