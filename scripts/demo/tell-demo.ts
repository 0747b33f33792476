import type { Database } from '../../src/database.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { startingSettings } from '../../src/site/site-settings.ts';
import { addSpaces } from './add-spaces.ts';
import { demoStrategies } from './corpus/strategies/strategies.ts';
import { actAsTeam, reportPosts } from './tell-acts.ts';
import { tellReactions } from './tell-marks.ts';
import { lastEvening, tellStory } from './tell-story.ts';
import { tellStrategies, tellUses } from './tell-strategies.ts';

/**
 * Adds the first stories to a forum in which nobody has written yet, and says in one sentence what there is now. Where
 * somebody has written, it changes nothing and says so.
 */
export async function tellDemo(database: Database, tools: Tools): Promise<string> {
  const em = database.fork();
  const [written] = await em.execute<{ count: string }[]>('select count(*) from thread');
  if (Number(written?.count) > 0) return 'Somebody has written here already, so nothing was added.';
  await addSpaces(database);
  const evening = lastEvening(tools.clock.now(), startingSettings.timeZone);
  const told = await tellStory(database, tools, evening);
  const strategies = await tellStrategies(database, tools, told.people, evening, demoStrategies);
  await tellUses(database, tools, told, strategies);
  await tellReactions(database, tools, told);
  await actAsTeam(database, tools, told);
  await reportPosts(database, tools, told);
  return summary(em);
}

async function summary(em: Em): Promise<string> {
  const [added] = await em.execute<
    Record<'spaces' | 'threads' | 'stories' | 'strategies' | 'posts' | 'names', number>[]
  >(
    `select (select count(distinct space_id)::int from thread where kind <> 'strategy') as spaces,
       (select count(*)::int from thread where kind <> 'strategy') as threads,
       (select count(*)::int from thread where kind = 'story') as stories,
       (select count(*)::int from strategy) as strategies, (select count(*)::int from post) as posts,
       (select count(distinct name_id)::int from voice) as names`,
  );
  const { spaces = 0, threads = 0, stories = 0, strategies = 0, posts = 0, names = 0 } = added ?? {};
  return `Added ${threads} threads in ${spaces} spaces, ${stories} of them personal stories, and ${strategies} strategies: ${posts} posts under ${names} invented names.`;
}
