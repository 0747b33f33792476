import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { refusalCode } from './start-problem.ts';

/** Whether the system counts `pid` as a process, ours to signal or not; also one that has ended and was not collected. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (refusal) {
    return refusalCode(refusal) === 'EPERM';
  }
}

/** Whether `pid` is a process that still runs. */
export function isAlive(pid: number): boolean {
  if (!isTaken(pid)) return false;
  try {
    // "123 (name) S …": the letter after the name, which may itself hold brackets.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') === false;
  } catch {
    return process.platform !== 'linux';
  }
}

/** Starts a program that may outlive us, in a process group of its own, with all it says at the end of `log`. */
export function startApart(
  program: string,
  words: readonly string[],
  log: string,
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'>,
): ChildProcess {
  const file = openSync(log, 'a', 0o600);
  try {
    const child = spawn(program, words, { ...options, detached: true, stdio: ['ignore', file, file] });
    child.unref();
    return child;
  } finally {
    closeSync(file);
  }
}
