import { createHash, randomBytes } from 'node:crypto';
import { link, open, realpath, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { makeFolder, syncFolder } from './folders.ts';
import { refusalCode, startProblem } from './start-problem.ts';

export type KeyMaterial = {
  /** Names the key in what it seals, so that a rotated key is told from the old one. Says nothing of the secret. */
  id: string;
  /** 32 random bytes as 64 hex digits. */
  secret: string;
};

const KeyFile = z.object({
  id: z.string().regex(/^[0-9a-f]{8}$/),
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  createdWeek: z.string(),
});

/**
 * Reads the key file, or makes one when it is missing and `mayCreate` is true (only for an empty database, SECURITY K,
 * ARCHITECTURE 12). A new file has mode 0600 in a 0700 folder and is on the disk before this returns; of two starts at
 * once one makes it and both read the same. Refuses a place inside `dataDir`, a file that other accounts can read, and
 * a file that holds no key, each as a start problem.
 */
export async function readOrCreateKeyFile(
  path: string,
  options: { mayCreate: boolean; dataDir: string; where: string },
): Promise<KeyMaterial & { created: boolean }> {
  await refuseInsideData(path, options.dataDir);
  const found = await readKeyFile(path);
  if (found) return { ...found, created: false };
  if (!options.mayCreate) throw startProblem('key-missing', { path, where: options.where });
  const created = await createKeyFile(path);
  const stored = await readKeyFile(path);
  if (!stored) throw startProblem('key-unreadable', { path });
  return { ...stored, created };
}

/** The key material of a secret that the operator gave us as a setting; the same secret in a file has the same id. */
export function keyFromSecret(secret: string): KeyMaterial {
  const id = createHash('sha256').update(`alongside key id ${secret}`).digest('hex').slice(0, 8);
  return { id, secret };
}

/** True when `path` is `folder` or lies below it, by its name alone. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

async function refuseInsideData(path: string, dataDir: string): Promise<void> {
  const [file, folder] = await Promise.all([realPlace(path), realPlace(dataDir)]);
  if (isInside(folder, file)) throw startProblem('key-inside-data', { path, folder: dataDir });
}

/** Where a path really leads, links followed, even while its last parts do not exist yet. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPlace(parent), basename(path));
  }
}

async function readKeyFile(path: string): Promise<KeyMaterial | null> {
  const text = await readPrivately(path);
  if (text === null) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw startProblem('key-unreadable', { path });
  }
  const key = KeyFile.safeParse(content);
  if (!key.success) throw startProblem('key-unreadable', { path });
  return { id: key.data.id, secret: key.data.secret };
}

async function readPrivately(path: string): Promise<string | null> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'r');
  } catch (refusal) {
    const code = refusalCode(refusal);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'EACCES' || code === 'EPERM') {
      throw startProblem('key-not-allowed', { path, uid: process.getuid?.() });
    }
    throw startProblem('key-unreadable', { path });
  }
  try {
    const { mode } = await file.stat();
    if ((mode & 0o077) !== 0) {
      throw startProblem('key-open-to-others', { path, mode: (mode & 0o777).toString(8) });
    }
    return await file.readFile('utf8');
  } catch (refusal) {
    throw refusalCode(refusal) === 'EISDIR' ? startProblem('key-unreadable', { path }) : refusal;
  } finally {
    await file.close();
  }
}

/** False when another start made the file first. A file is never seen half written: it gets its name when it is whole. */
async function createKeyFile(path: string): Promise<boolean> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    await makeFolder(dirname(folder), 0o755);
    await makeFolder(folder, 0o700);
    await writeSynced(draft, newKeyText());
    const won = await giveName(draft, path);
    await syncFolder(folder);
    return won;
  } catch (refusal) {
    throw startProblem('key-not-storable', { path, why: refusalCode(refusal) ?? 'unknown' });
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

function newKeyText(): string {
  const key = { ...keyFromSecret(randomBytes(32).toString('hex')), createdWeek: isoWeek(new Date()) };
  return `${JSON.stringify(key, null, 2)}\n`;
}

/** The week is enough to tell an old key from a new one; finer times are not kept anywhere (ARCHITECTURE 12). */
function isoWeek(now: Date): string {
  const thursday = new Date(now);
  thursday.setUTCDate(now.getUTCDate() + 4 - (now.getUTCDay() || 7));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - yearStart) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function giveName(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (refusal) {
    if (refusalCode(refusal) === 'EEXIST') return false;
    throw refusal;
  }
}
