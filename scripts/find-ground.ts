import { isStartProblem } from '../src/platform/start-problem.ts';
import { bringUpToDate } from '../src/start/bring-up-to-date.ts';
import { type Ground, joinGround, openGround } from '../src/start/open-ground.ts';
import type { Running } from '../src/start/run.ts';

/** Joins a forum that runs; otherwise opens its database for as long as the command takes. */
export async function findGround(
  running: Pick<Running, 'config' | 'closers' | 'log' | 'onTaken'>,
): Promise<Ground> {
  try {
    return await joinGround(running.config);
  } catch (problem) {
    if (
      !isStartProblem(problem) ||
      !['forum-not-running', 'key-missing', 'no-database'].includes(problem.startProblem)
    ) {
      throw problem;
    }
    const ground = await openGround(running.config, running);
    await bringUpToDate(running.config, ground, running.log);
    return ground;
  }
}
