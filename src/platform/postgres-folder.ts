import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './folders.ts';
import { findPostgresAccount, type PostgresAccount, refuseUnreachable } from './postgres-account.ts';
import { findPostgresBinaries, type PostgresBinaries, reachableBinaries } from './postgres-binaries.ts';
import { folderProblem, refusalCode, startProblem } from './start-problem.ts';

export type PostgresPlace = {
  dataDir: string;
  /** The database itself. */
  folder: string;
  log: string;
  account: PostgresAccount;
  binaries: PostgresBinaries;
};

export const postgresMajor = '18';

/** Whether a database was ever made in this data folder; then its key must not be made anew. Reads only. */
export async function holdsDatabase(dataDir: string): Promise<boolean> {
  return (await versionIn(join(dataDir, 'postgres'))) !== null;
}

/**
 * Looks whether PostgreSQL can live in `dataDir` and makes the folder when it is missing. Every reason against it is
 * thrown as a start problem before anything is changed.
 */
export async function findPostgresPlace(dataDir: string): Promise<PostgresPlace> {
  const [account, shipped] = await Promise.all([findPostgresAccount(), findPostgresBinaries()]);
  const place: PostgresPlace = {
    dataDir,
    folder: join(dataDir, 'postgres'),
    log: `${dataDir}/postgres.log`,
    account,
    binaries: shipped,
  };
  const uid = process.getuid?.() ?? 0;
  try {
    // 0711 for root: the account "postgres" must pass through, and nobody needs to look around.
    await makeFolder(dataDir, account.switched ? 0o711 : 0o700);
    await refuseUnreachable(dataDir, account, 'the data (DATA_DIR)');
    place.binaries = await reachableBinaries(shipped, account, dataDir);
    await tryToWrite(dataDir);
    await refuseForeignFolder(place);
  } catch (refusal) {
    throw folderProblem(refusal, dataDir, uid);
  }
  return place;
}

/** The major version of the database in `folder`, or null where there is none. */
export async function versionIn(folder: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  } catch (refusal) {
    const code = refusalCode(refusal);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw refusal;
  }
}

async function tryToWrite(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.writable-${process.pid}`);
  try {
    await writeFile(probe, Buffer.alloc(65_536));
  } finally {
    await rm(probe, { force: true });
  }
}

async function refuseForeignFolder({ folder, account }: PostgresPlace): Promise<void> {
  const found = await stat(folder).catch((refusal) => {
    if (refusalCode(refusal) === 'ENOENT') return null;
    throw refusal;
  });
  if (!found) return;
  if (!found.isDirectory()) throw startProblem('not-a-folder', { folder });
  const empty = (await readable(folder, found.uid, account)).length === 0;
  if (empty) return;
  const version = await versionIn(folder);
  if (version === null) throw startProblem('folder-holds-other-things', { folder });
  if (found.uid !== account.uid) {
    throw startProblem('folder-of-other-account', { folder, owner: found.uid, uid: account.uid });
  }
  if (version !== postgresMajor) {
    throw startProblem('other-postgres-version', { folder, found: version, needed: postgresMajor });
  }
}

async function readable(folder: string, owner: number, account: PostgresAccount): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (refusal) {
    if (refusalCode(refusal) !== 'EACCES') throw refusal;
    throw startProblem('folder-of-other-account', { folder, owner, uid: account.uid });
  }
}
