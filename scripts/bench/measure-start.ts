import { setTimeout as pause } from 'node:timers/promises';
import type { ForumProcess } from './forum-process.ts';
import { cpuNow } from './load.ts';
import { memoryOf } from './processes.ts';

/** Seconds from the start of the process on a folder that has its data. */
export interface Start {
  ready: number;
  front: number;
}

const starts = 3;

/** Starts the forum some times, each after an orderly end, PostgreSQL included. */
export async function measureStart(restart: () => Promise<ForumProcess>): Promise<Start[]> {
  const measured: Start[] = [];
  for (let number = 0; number < starts; number += 1) {
    const { readyAfter, frontAfter } = await restart();
    measured.push({ ready: readyAfter / 1000, front: frontAfter / 1000 });
  }
  return measured;
}

/** A forum that was just started and that nobody visits. */
export interface Idle {
  /** VmRSS of the web process at the end, in MiB. */
  memory: number;
  seconds: number;
  /** Processor time for each second of waiting, in milliseconds: the queue asks for work and the sweeps run. */
  webCpu: number;
  postgresCpu: number;
}

const idleSeconds = 60;

export async function measureIdle(forum: ForumProcess): Promise<Idle> {
  // What the start itself still does is not waiting.
  await pause(5000);
  const before = cpuNow(forum);
  await pause((idleSeconds - 5) * 1000);
  const after = cpuNow(forum);
  return {
    memory: memoryOf(forum.pid),
    seconds: idleSeconds,
    webCpu: (after.web - before.web) / (idleSeconds - 5),
    postgresCpu: (after.postgres - before.postgres) / (idleSeconds - 5),
  };
}
