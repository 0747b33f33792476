import type { Em } from '../src/platform/rows.ts';
import { isStartProblem } from '../src/platform/start-problem.ts';
import { agreement } from '../src/site/agreement.catalogue.ts';
import { createFirstData } from '../src/site/first-data.ts';
import { startingSettings } from '../src/site/site-settings.ts';
import { bringUpToDate } from '../src/start/bring-up-to-date.ts';
import { openWork } from '../src/start/open-forum.ts';
import { type Ground, joinGround, openGround } from '../src/start/open-ground.ts';
import { type Running, run } from '../src/start/run.ts';
import { say } from '../views/words/say.ts';
import { addSpaces } from './demo/add-spaces.ts';
import { actAsTeam, reportPosts } from './demo/tell-acts.ts';
import { tellReactions } from './demo/tell-marks.ts';
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
    await addSpaces(database);
    const told = await tellStory(database, tools, evening);
    await tellReactions(database, tools, told);
    await actAsTeam(database, tools, told);
    await reportPosts(database, tools, told);
    running.print(await summary(em));
  }
  await running.closers.closeAll();
  process.exit(0);
});

async function summary(em: Em): Promise<string> {
  const [added] = await em.execute<Record<'spaces' | 'threads' | 'stories' | 'posts' | 'names', number>[]>(
    `select (select count(distinct space_id)::int from thread) as spaces, (select count(*)::int from thread) as threads,
       (select count(*)::int from thread where kind = 'story') as stories, (select count(*)::int from post) as posts,
       (select count(distinct name_id)::int from voice) as names`,
  );
  if (added === undefined) return 'Nothing was added.';
  const { spaces, threads, stories, posts, names } = added;
  return `Added ${threads} threads in ${spaces} spaces, ${stories} of them personal stories: ${posts} posts under ${names} invented names.`;
}

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
