import { spawn } from 'node:child_process';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clearFolder, syncFolder } from './folders.ts';
import { type PostgresPlace, versionIn } from './postgres-folder.ts';
import { lastWords, saysDiskFull } from './postgres-output.ts';
import { postgresEnv } from './postgres-settings.ts';
import { isAlive } from './processes.ts';
import { folderProblem, refusalCode, startProblem } from './start-problem.ts';

/**
 * Makes the database unless there is one. It is made beside its final place and moved there when it is whole, so that
 * an interrupted first start leaves nothing that looks like a database.
 */
export async function makeDatabaseFolder(
  place: PostgresPlace,
  owner: string,
  password: string,
): Promise<void> {
  await sweepDrafts(place.dataDir);
  if ((await versionIn(place.folder)) !== null) return;
  const draft = join(place.dataDir, `${draftPrefix}${process.pid}`);
  try {
    await initialise(place, draft, owner, password);
    await rename(draft, place.folder);
    await syncFolder(place.dataDir);
  } catch (refusal) {
    const code = refusalCode(refusal);
    // Another start moved its own database there first: ours is not needed.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
    if (code === 'EBUSY' || code === 'EXDEV')
      throw startProblem('folder-is-a-disk', { folder: place.folder, dataDir: place.dataDir });
    throw folderProblem(refusal, place.dataDir, place.account.uid);
  } finally {
    await removeDraft(draft);
  }
}

const draftPrefix = 'postgres.new-';

async function initialise(
  place: PostgresPlace,
  draft: string,
  owner: string,
  password: string,
): Promise<void> {
  const { uid, gid, switched } = place.account;
  const passwordFile = `${draft}.password`;
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (switched) await Promise.all([chown(draft, uid, gid), chown(passwordFile, uid, gid)]);
  const { code, said } = await runInitdb(place, [
    `--pgdata=${draft}`,
    `--username=${owner}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    // Sorted by PostgreSQL itself: an update of the system's own tables cannot spoil an index.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ]);
  if (code === 0) return;
  if (saysDiskFull(said)) throw startProblem('disk-full', { folder: place.dataDir });
  throw startProblem('postgres-not-made', { folder: place.folder, said: lastWords(said) });
}

function runInitdb(place: PostgresPlace, args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const { uid, gid, switched } = place.account;
    const child = spawn(place.binaries.initdb, args, {
      ...(switched ? { uid, gid } : {}),
      cwd: '/',
      env: postgresEnv,
      // Ctrl-C is for us: we end when this is whole.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-4000);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

/** Drafts of starts that were ended half-way. One whose process still lives is another start at work. */
async function sweepDrafts(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(draftPrefix) || name.endsWith('.password')) continue;
    const pid = Number.parseInt(name.slice(draftPrefix.length), 10);
    if (pid !== process.pid && isAlive(pid)) continue;
    await removeDraft(join(dataDir, name));
  }
}

async function removeDraft(draft: string): Promise<void> {
  await rm(`${draft}.password`, { force: true });
  await clearFolder(draft);
}
