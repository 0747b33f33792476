import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface ProcessFacts {
  pid: number;
  parent: number;
  /** Processor time of its own, and of children that have ended, in clock ticks. */
  own: number;
  ended: number;
}

let millisecondsOfTick = 0;

function tickLength(): number {
  millisecondsOfTick ||= 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return millisecondsOfTick;
}

/**
 * Processor time that a process and all below it have used so far, in milliseconds, threads and ended children
 * included. `except` and what is below it is left out. Linux only; the clock ticks every 10 ms.
 */
export function cpuOf(root: number, except?: number): number {
  const all = listProcesses();
  const sum = (pid: number): number => {
    const self = all.find((each) => each.pid === pid);
    if (self === undefined || pid === except) return 0;
    const below = all.filter((each) => each.parent === pid).reduce((total, each) => total + sum(each.pid), 0);
    return self.own + self.ended + below;
  };
  return sum(root) * tickLength();
}

/** Processor time that the whole machine has used and had so far, in milliseconds. */
export function machineTime(): { used: number; had: number } {
  const ticks = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1, 9)
    .map(Number);
  const had = ticks.reduce((sum, one) => sum + one, 0);
  const idle = (ticks[3] ?? 0) + (ticks[4] ?? 0);
  return { used: (had - idle) * tickLength(), had: had * tickLength() };
}

/** Memory of a process that is in RAM now (VmRSS), in MiB. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

/** Looks at a process's memory four times a second until it is asked for the most it saw, in MiB. */
export function watchMemory(pid: number): () => number {
  let most = memoryOf(pid);
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, 250);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function listProcesses(): ProcessFacts[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => factsOf(Number(name)) ?? []);
}

/** Nothing where it has ended meanwhile. */
function factsOf(pid: number): ProcessFacts | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    const [, parent = 0, , , , , , , , , , user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields;
    return { pid, parent, own: user + system, ended: endedUser + endedSystem };
  } catch {
    return null;
  }
}
