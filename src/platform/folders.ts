import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refusalCode } from './start-problem.ts';

/**
 * Makes `folder` and what is missing above it; does nothing where it is there. Rejects with what the system refused,
 * and with EEXIST where a file is in the way. (The recursive `mkdir` of Node never returns on /proc.)
 */
export async function makeFolder(folder: string, mode: number): Promise<void> {
  const refusal = await tryToMake(folder, mode);
  if (refusal === undefined) return;
  if (refusalCode(refusal) !== 'ENOENT' || dirname(folder) === folder) throw refusal;
  await makeFolder(dirname(folder), mode);
  const second = await tryToMake(folder, mode);
  if (second !== undefined) throw second;
}

/** Returns when the names inside `folder` are on the disk, so that a power cut cannot take a new file's name away. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function tryToMake(folder: string, mode: number): Promise<unknown> {
  try {
    await mkdir(folder, { mode });
  } catch (refusal) {
    const there = refusalCode(refusal) === 'EEXIST' && (await stat(folder)).isDirectory();
    return there ? undefined : refusal;
  }
  return undefined;
}

/**
 * Takes a folder away, also while a program that was left behind (the initdb of a killed start) still writes into it. It
 * is moved aside first: what writes by its old name ends there, and what still writes into it is waited for.
 */
export async function clearFolder(path: string): Promise<void> {
  const aside = `${path}.gone`;
  await clearAway(aside);
  try {
    await rename(path, aside);
  } catch (refusal) {
    if (refusalCode(refusal) === 'ENOENT') return;
    throw refusal;
  }
  await clearAway(aside);
}

const clearAway = (path: string) =>
  rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
