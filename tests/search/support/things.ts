import { setTimeout as pause } from 'node:timers/promises';
import { openSearchClient, type SearchClient } from '../../../src/platform/search-client.ts';
import { drainOnce } from '../../../src/search/keep-in-step.ts';
import { openMeilisearch } from '../../../src/search/meili/open-meilisearch.ts';
import { prepareQuery } from '../../../src/search/prepare-query.rules.ts';
import type { SearchQuestion } from '../../../src/search/search-engine.ts';
import { builtInLists } from '../../../src/search/words/built-in-lists.catalogue.ts';
import type { TestForum } from '../../support/app.ts';
import type { Server } from './servers.ts';

/** Meilisearch beside a forum of a test, looked after in steps that the test takes itself. */
export function besideForum(forum: TestForum, server: Server, today = () => '2026-03-10') {
  const parts = openMeilisearch(() => ({ url: server.url, key: server.key }));
  const keeper = ({ rest = 50 } = {}) =>
    parts.keeper({ fork: forum.database.fork, today, waiting: { firstLook: 5 }, lookEvery: 0, rest });
  return {
    server,
    parts,
    keeper,
    master: openSearchClient(server),
    /** Steps, as a worker takes them, until there is nothing more to do. */
    settle: async (one = keeper()): Promise<void> => {
      for (let quiet = 0, rounds = 0; quiet < 2 && rounds < 200; rounds += 1) {
        const tended = await one.tend();
        const taken = await drainOnce(forum.database.fork, one.writer);
        quiet = tended === 'done' && taken === 0 ? quiet + 1 : 0;
      }
    },
  };
}

export type Beside = ReturnType<typeof besideForum>;

const nothingKnown = { frequency: () => 1, near: () => [], related: () => [] };

/** What is asked for these words. */
export const questionOf = (words: string, more: Partial<SearchQuestion> = {}): SearchQuestion => ({
  query: prepareQuery(words, nothingKnown, builtInLists),
  of: 'thread',
  filters: {},
  sort: 'fit',
  offset: 0,
  limit: 20,
  patience: 5000,
  ...more,
});

/** Ids that stand in an index, in order. */
export async function idsIn(client: SearchClient, index: string): Promise<string[]> {
  const { results } = await client.rows(index, { offset: 0, limit: 1000 });
  return results.map(({ id }) => id).sort();
}

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await holds()) return;
    await pause(10);
  }
  throw new Error('It did not come to be.');
}
