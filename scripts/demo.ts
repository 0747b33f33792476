import { isStartProblem } from '../src/platform/start-problem.ts';
import { agreement } from '../src/site/agreement.catalogue.ts';
import { createFirstData } from '../src/site/first-data.ts';
import { bringUpToDate } from '../src/start/bring-up-to-date.ts';
import { openWork } from '../src/start/open-forum.ts';
import { type Ground, joinGround, openGround } from '../src/start/open-ground.ts';
import { type Running, run } from '../src/start/run.ts';
import { say } from '../views/words/say.ts';
import { tellDemo } from './demo/tell-demo.ts';

/**
 * `npm run demo`: adds the first stories to a forum in which nobody has written yet, running or not. The people
 * in them are invented, and so is every word they say.
 */
await run(async (running) => {
  const ground = await findGround(running);
  const { database, tools } = await openWork(running.config, ground, false, running);
  await createFirstData(
    database.fork(),
    ground.keys,
    agreement.sentences.map((key) => say(key)),
  );
  running.print(await tellDemo(database, tools));
  await running.closers.closeAll();
  process.exit(0);
});

/** Joins a forum that runs; otherwise opens its database for as long as this takes. */
async function findGround(running: Running): Promise<Ground> {
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
