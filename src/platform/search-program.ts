import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';

/** A Meilisearch that is installed on this machine. */
export interface SearchProgram {
  path: string;
  /** By its own words, such as `1.50.0`. Each version keeps its data apart: another one would refuse to open it. */
  version: string;
}

/** Where a program called `meilisearch` is on PATH; null where there is none. Quick, runs nothing. */
export async function locateSearchProgram(folders: string): Promise<string | null> {
  for (const folder of folders.split(delimiter).filter(isAbsolute)) {
    const candidate = join(folder, 'meilisearch');
    const found = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return candidate;
  }
  return null;
}

/** The same, and asked for its version; null where it does not tell one. */
export async function findSearchProgram(folders: string): Promise<SearchProgram | null> {
  const found = await locateSearchProgram(folders);
  return found === null ? null : askVersion(found);
}

async function askVersion(path: string): Promise<SearchProgram | null> {
  const answer = await promisify(execFile)(path, ['--version'], { timeout: 10_000, env: {} }).catch(
    () => null,
  );
  const version = /(\d{1,4}\.\d{1,4}\.\d{1,4}(-[\w.]{1,20})?)/.exec(answer?.stdout ?? '')?.[1];
  return version === undefined ? null : { path, version };
}

/**
 * True while `pid` is a living Meilisearch with its data in `folder`. A pid alone proves nothing: after a crash it may
 * belong to another program.
 */
export async function isSearchServerOf(pid: number, folder: string): Promise<boolean> {
  const text = process.platform === 'linux' ? await linuxCommand(pid) : await anyCommand(pid);
  return text.includes(`--db-path ${folder} `);
}

async function linuxCommand(pid: number): Promise<string> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.replaceAll('\0', ' ');
}

async function anyCommand(pid: number): Promise<string> {
  const found = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => null);
  return `${found?.stdout.trim() ?? ''} `;
}
