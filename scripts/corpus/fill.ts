import type { Database } from '../../src/database.ts';
import { withClient } from '../../src/platform/postgres-roles.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { hideSome } from './hide-some.ts';
import { type CorpusSize, planCorpus, specialCount } from './plan.ts';
import { makeTexts } from './texts.ts';
import { type WrittenThread, writeCorpus } from './write-corpus.ts';

/** What a forum was filled with. */
export interface Filled {
  /** In the order of the plan: the long threads first (`specialSizes`). */
  threads: WrittenThread[];
  /** For each thread, whose turn it was: places in the list of people. */
  speakers: number[][];
  posts: number;
  hidden: number;
  reactions: number;
}

const day = 86_400_000;

/**
 * Fills a forum with a year of invented talk by these accounts, up to two days ago. Everything but what moderators do is
 * written in bulk and in one transaction.
 */
export async function fillForum(
  database: Database,
  tools: Tools,
  people: string[],
  size: Omit<CorpusSize, 'people' | 'until'>,
): Promise<Filled> {
  const until = new Date(tools.clock.now().getTime() - 2 * day);
  const wanted = { ...size, people: people.length, until };
  const plan = planCorpus(wanted);
  const { threads, posts, reactions } = await writeCorpus(database, tools, {
    plan,
    texts: await makeTexts(tools),
    people,
  });
  const hidden = await hideSome(database, tools, { plan, threads, measured: specialCount(wanted) });
  const speakers = plan.map((thread) => thread.posts.map(({ speaker }) => speaker));
  return { threads, speakers, posts, hidden, reactions };
}

/** What was written at once PostgreSQL has not counted yet: until then it would plan as for an empty forum. */
export async function tidyUp(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) => client.query('vacuum analyze'));
}
