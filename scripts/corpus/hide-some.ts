import type { Database } from '../../src/database.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { actAbout } from '../act-about.ts';
import { makeModerator } from './people.ts';
import type { ThreadPlan } from './plan.ts';
import type { WrittenThread } from './write-corpus.ts';

const oneIn = 250;
const most = 100;

/**
 * Hides some answers as a moderator does, one after the other: each leaves a statement and a line in the chain of the
 * log, which only the use case can write. `measured` threads at the beginning are left alone.
 */
export async function hideSome(
  database: Database,
  tools: Tools,
  {
    plan,
    threads,
    measured,
  }: { plan: readonly ThreadPlan[]; threads: readonly WrittenThread[]; measured: number },
): Promise<number> {
  const answers = threads
    .slice(measured)
    .flatMap((thread, number) =>
      thread.posts.filter((_, place) => place > 0 && plan[measured + number]?.posts[place]?.state === 'up'),
    );
  const chosen = answers.filter((_, number) => number % oneIn === oneIn - 1).slice(0, most);
  if (chosen.length === 0) return 0;
  const moderator = await makeModerator(database, tools);
  const step = { act: 'hide', reason: 'M11', note: 'These words are invented.' } as const;
  for (const post of chosen) await actAbout(database, tools, moderator, post, step);
  return chosen.length;
}
