import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where the data of a forum goes that root starts from a closed home folder. */
const forRoot = '/var/lib/alongside';

/**
 * The data folder where none is set: `data` in the folder the forum is started from. PostgreSQL refuses to run as
 * root, and the account it runs as instead cannot come into a home that is closed to others; started by root from
 * such a place, the data goes below /var/lib, in a folder of its own for each place. Start says which it is.
 */
export function defaultDataDir(cwd: string, uid: number | undefined = process.getuid?.()): string {
  const usual = resolve(cwd, 'data');
  if (uid !== 0 || isOpenToOthers(cwd)) return usual;
  return join(forRoot, createHash('sha256').update(resolve(cwd)).digest('hex').slice(0, 12));
}

/** Whether the data went below /var/lib, for the sentence that says so. */
export const isMovedForRoot = (dataDir: string): boolean => dirname(dataDir) === forRoot;

/** Whether every folder down to `path` may be passed through by any account. A folder that is not there does not count. */
export function isOpenToOthers(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && (found.mode & 0o001) === 0) return false;
  const parent = dirname(path);
  return parent === path || isOpenToOthers(parent);
}
