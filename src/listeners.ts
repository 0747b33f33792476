import type { Database } from './database.ts';
import type { Announce, EventName } from './events.ts';
import { renderAgain, renderOlder } from './forum/render-again.ts';
import { goDue } from './leaving/go-due.ts';
import { checkIn } from './moderation/check-in.ts';
import { clearOut } from './moderation/clear-out.ts';
import { openCrisisCase } from './moderation/open-crisis-case.ts';
import { openHoldCase } from './moderation/open-hold-case.ts';
import { openMendedCase } from './moderation/open-mended-case.ts';
import { ringPager } from './moderation/ring-pager.ts';
import { type Jobs, openJobs as openQueue } from './platform/jobs.ts';
import type { Em } from './platform/rows.ts';
import type { Tools } from './platform/tools.ts';

type Listener = (em: Em, tools: Tools, payload: never) => Promise<void>;

/** Who hears what: the one table that joins features. A job is named after its event and its listener. */
const listeners: { [Name in EventName]: Record<string, Listener> } = {
  'post.left-plain': { 'render-again': renderAgain },
  'post.mended': { 'open-case': openMendedCase },
  'post.held': { 'open-case': openHoldCase },
  'post.near-danger': { 'open-case': openCrisisCase },
  'case.urgent': { 'ring-pager': ringPager },
  'hour.passed': { 'check-in': checkIn },
  'day.passed': { 'clear-out': clearOut, leaving: goDue, 'render-older': renderOlder },
};

/** Hour of the day, UTC, at which what has run out is cleared out. */
const quietHour = 3;

export const jobNames = Object.entries(listeners).flatMap(([event, heard]) =>
  Object.keys(heard).map((listener) => jobName(event, listener)),
);

function jobName(event: string, listener: string): string {
  return `${event}.${listener}`;
}

/** Opens the queue for announcing and, where `work` is set, for doing. */
export function openJobs(options: {
  url: string;
  work: boolean;
  onTrouble: (trouble: unknown) => void;
}): Promise<Jobs> {
  return openQueue({ ...options, names: jobNames });
}

/** One job for each listener, in the transaction of `em` (ARCHITECTURE 5). */
export function announcer(jobs: Pick<Jobs, 'send'>): Announce {
  return async (em, event, payload) => {
    for (const listener of Object.keys(listeners[event])) {
      await jobs.send(em, jobName(event, listener), payload);
    }
  };
}

/** Takes jobs until the queue is stopped. Each runs in a unit of work of its own and may run twice without harm. */
export async function startWorker(jobs: Jobs, database: Database, tools: Tools): Promise<void> {
  for (const [event, heard] of Object.entries(listeners)) {
    for (const [listener, handle] of Object.entries(heard)) {
      await jobs.take(jobName(event, listener), (payload) =>
        handle(database.fork(), tools, payload as never),
      );
    }
  }
  await jobs.hourly(jobName('hour.passed', 'check-in'));
  for (const listener of Object.keys(listeners['day.passed']))
    await jobs.daily(jobName('day.passed', listener), quietHour);
}

/**
 * Lets a worker that has just started do at once what does not wait for the night. It erases what is due: a program that was
 * killed while it erased left its job behind as begun, and the queue would give it to the next worker only after a quarter of an
 * hour (PR-6). And it renders what the build before rendered otherwise (SECURITY H3).
 */
export async function beginAtOnce(jobs: Pick<Jobs, 'send'>, database: Database): Promise<void> {
  for (const listener of ['leaving', 'render-older']) {
    await jobs.send(database.fork(), jobName('day.passed', listener), {});
  }
}
