import { isStartProblem } from '../src/platform/start-problem.ts';
import { agreement } from '../src/site/agreement.catalogue.ts';
import { createFirstData } from '../src/site/first-data.ts';
import { startingSettings } from '../src/site/site-settings.ts';
import { bringUpToDate } from '../src/start/bring-up-to-date.ts';
import { openWork } from '../src/start/open-forum.ts';
import { type Ground, joinGround, openGround } from '../src/start/open-ground.ts';
import { type Running, run } from '../src/start/run.ts';
import { say } from '../views/words/say.ts';
import { closeThreads, reportPosts } from './demo/tell-acts.ts';
import { lastEvening, tellStory } from './demo/tell-story.ts';

/**
 * `npm run demo`: adds the first stories to a forum in which nobody has written yet, running or not. The people
 * in them are invented, and so is every word they say.
 */
await run(async (running) => {
  const ground = await findGround(running);
  const { database, tools } = await openWork(running.config, ground, false, running);
  const em = database.fork();
  await createFirstData(
    em,
    ground.keys,
    agreement.sentences.map((key) => say(key)),
  );
  const [written] = await em.execute<{ count: string }[]>('select count(*) from thread');
  if (Number(written?.count) > 0) {
    running.print('Somebody has written here already, so nothing was added.');
  } else {
    const evening = lastEvening(new Date(), startingSettings.timeZone);
    const told = await tellStory(database, tools, evening);
    await closeThreads(database, tools, told);
    await reportPosts(database, tools, told);
    running.print(
      `Added ${told.threads} threads with ${told.posts} posts by ${told.people} invented people.`,
    );
  }
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
