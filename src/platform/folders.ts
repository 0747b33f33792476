import { mkdir, open, stat } from 'node:fs/promises';
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
