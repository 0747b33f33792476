import { readFileSync } from 'node:fs';
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
