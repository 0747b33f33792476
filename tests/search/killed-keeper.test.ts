import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askForRebuild } from '../../src/search/ask-for-rebuild.ts';
import { openSearch } from '../../src/search/open-search.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aBusyForum } from './support/busy-forum.ts';
import { aKeeper } from './support/killed-keeper.ts';
import { withEachServer } from './support/servers.ts';
import { besideForum, questionOf } from './support/things.ts';
import { linesIn, linesOf, readableDocuments } from './support/true-index.ts';

/* kill -9 of the process that keeps the indexes, at any moment, while people write (issue 4, figures; SEARCH 9). */

/** How often it is killed; hundreds of times where it is asked for. */
const kills = Number(process.env.SEARCH_KILLS ?? 2);
/** It lives at most so long, milliseconds: enough for a few batches. */
const lives = 1200;
const limit = 60_000 + kills * 20_000;

let forum: TestForum;
beforeEach(async () => {
  forum = await startApp();
});
afterEach(() => forum.stop());

const waiting = async (): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: number }[]>('select count(*)::int as count from search.dirty');
  return row?.count ?? 0;
};

/** Kills one after the other, each at a random moment of its work, and lets the last one end it in peace. */
async function killOften(
  people: Awaited<ReturnType<typeof aBusyForum>>,
  server?: Parameters<typeof aKeeper>[1],
  each: () => unknown = () => undefined,
) {
  // Not before something was found: on a busy machine the first batch takes longer than most of them live.
  let keeper = await aKeeper(forum, server);
  await keeper.begin();
  await expect.poll(people.shown, { timeout: 60_000 }).toBeGreaterThan(0);
  await keeper.kill();
  keeper = await aKeeper(forum, server);
  for (let times = 0; times < kills; times += 1) {
    await keeper.begin();
    const next = aKeeper(forum, server);
    await each();
    await pause(Math.random() * lives);
    await keeper.kill();
    keeper = await next;
  }
  await keeper.begin();
  return keeper;
}

describe('with PostgreSQL alone', () => {
  test(
    `killed ${kills} times while people write, it comes to the same as if it had not been`,
    async () => {
      const people = await aBusyForum(forum, forum.search.engines);
      const last = await killOften(people);
      await people.stop();
      await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
      await last.kill();
      expect(people.met, 'what was hidden before somebody asked').toEqual([]);
      const documents = await readableDocuments(forum.database.fork());
      expect(documents.length).toBeGreaterThan(0);
      expect(await linesIn(forum.database.fork())).toEqual(linesOf(documents));
    },
    limit,
  );
});

withEachServer('with Meilisearch beside it', (open) => {
  test(
    `killed ${kills} times while people write and indexes are made anew, both come to the truth`,
    async () => {
      const server = await open();
      const { parts, master } = besideForum(forum, server);
      const { engines } = openSearch({ fork: forum.database.fork, other: parts.engine });
      const people = await aBusyForum(forum, engines);
      const last = await killOften(people, server, async () => {
        if (Math.random() < 0.3)
          await forum.database.fork().transactional((tx) => askForRebuild(tx as never));
      });
      await people.stop();
      const isMade = async () => {
        const made = await forum.database
          .fork()
          .execute<unknown[]>("select 1 from search.setting where name = 'meilisearch.rebuild'");
        return (await waiting()) + made.length;
      };
      await expect.poll(isMade, { timeout: 60_000 }).toBe(0);
      await last.kill();
      expect(people.met, 'what was hidden before somebody asked').toEqual([]);
      const documents = await readableDocuments(forum.database.fork());
      expect(await linesIn(forum.database.fork())).toEqual(linesOf(documents));
      const { results } = await master.rows('alongside', { offset: 0, limit: 1000 });
      const versions = results.map(({ id, v }) => `${id} ${v}`).sort();
      expect(versions).toEqual(documents.map(({ id, version }) => `${id} ${version}`).sort());
      const readable = new Set(documents.map(({ id }) => id));
      for (const { id, word } of people.all) {
        const found = await parts.engine.search(questionOf(word));
        expect(found.ids.filter((one) => one === id)).toEqual(readable.has(id) ? [id] : []);
      }
      await server.close();
    },
    limit,
  );
});
