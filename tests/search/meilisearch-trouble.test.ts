import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { openSearchClient } from '../../src/platform/search-client.ts';
import { openEngines } from '../../src/search/engines.ts';
import { drainOnce } from '../../src/search/keep-in-step.ts';
import { indexRow } from '../../src/search/meili/index-row.rules.ts';
import { searches } from '../http/search/searching.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { type Browser, openBrowser } from '../support/browser-like.ts';
import { aMember } from '../support/people.ts';
import { aThread } from '../support/things.ts';
import { aDocument } from './documents.ts';
import { openRealServer, type RealServer } from './support/real-server.ts';
import { withRealServer } from './support/servers.ts';
import { type Beside, besideForum, idsIn } from './support/things.ts';

const sentence = 'Our quick search rests for a moment. A simpler one has looked for you.';

/** What is refused is tried again, as the worker does: with a new folder the keys of before open nothing. */
async function settleInTheEnd(beside: Beside): Promise<void> {
  const keeper = beside.keeper();
  for (let tries = 0; tries < 5; tries += 1) {
    const done = await beside.settle(keeper).then(
      () => true,
      () => false,
    );
    if (done) return;
    await pause(200);
  }
  await beside.settle(keeper);
}

withRealServer('A real Meilisearch in trouble is never a page that fails (issue 4, bad input)', (program) => {
  let forum: TestForum;
  let server: RealServer;
  let beside: Beside;
  let guest: Browser;
  let ids: string[];
  let mounted = '';

  /** A forum with three threads about lanterns, searched in Meilisearch first. */
  const begin = async (prepare?: (folder: string) => void): Promise<void> => {
    forum = await startApp();
    server = await openRealServer(program, prepare);
    beside = besideForum(forum, server);
    forum.search.engines = openEngines({
      postgres: forum.search.engines.postgres,
      other: beside.parts.engine,
    });
    guest = openBrowser(forum);
    const member = await aMember(forum);
    ids = [];
    for (let at = 0; at < 3; at += 1)
      ids.push((await aThread(forum, member, { title: `Lanterns in the window ${at}` })).id);
    await forum.runSearch();
    await beside.settle();
  };
  afterEach(async () => {
    if (mounted !== '') {
      await server.kill();
      execFileSync('umount', [mounted]);
      mounted = '';
    }
    await server.close();
    await forum.stop();
  });

  /** Searches as a guest does; whatever happens behind it, the page is whole and the words stand in the box. */
  const search = async (): Promise<string> => {
    const page = await searches(guest, 'lanterns');
    expect(page.status).toBe(200);
    expect(page.forms.find(({ fields }) => fields.q)?.fields.q).toBe('lanterns');
    expect(page.text).toContain('Lanterns in the window 1');
    return page.text;
  };

  test('killed while people search, PostgreSQL answers, and each page says so', async () => {
    await begin();
    const asked: Promise<string>[] = [];
    for (let at = 0; at < 12; at += 1) {
      asked.push(search());
      if (at === 4) await server.kill();
    }
    const said = (await Promise.all(asked)).filter((text) => text.includes(sentence));
    expect(said.length).toBeGreaterThan(0);
    expect(await search()).toContain(sentence);
    await server.restart();
    await beside.settle();
    expect(await idsIn(beside.master, 'alongside')).toEqual([...ids].sort());
  });

  test('many searches at once while it indexes: every page comes', async () => {
    await begin();
    const rows = Array.from({ length: 3000 }, (_, at) =>
      indexRow(
        aDocument(`filler${at}`, { title: `Kettle ${at}`, body: `Winter harbour garden ${at} `.repeat(40) }),
      ),
    );
    const client = openSearchClient(server);
    for (let at = 0; at < rows.length; at += 500) await client.add('alongside', rows.slice(at, at + 500));
    await Promise.all(Array.from({ length: 60 }, search));
    await search();
  });

  const root = userInfo().uid === 0;
  test.skipIf(!root)(
    'a full disk: nothing is lost, pages come, and with room again it catches up',
    async () => {
      await begin((folder) => {
        mounted = join(folder, 'data');
        mkdirSync(mounted);
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', mounted]);
      });
      const { bsize, bavail } = statfsSync(mounted);
      writeFileSync(join(mounted, 'junk'), Buffer.alloc(Math.max(0, bsize * bavail - 65_536)));
      const member = await aMember(forum);
      for (let at = 0; at < 12; at += 1) {
        const text = `Winter harbour ${at}. `.repeat(200);
        await aThread(forum, member, { title: `Lanterns again ${at}`, text });
      }
      await forum.runSearch();
      const keeper = beside.keeper();
      // It may refuse, or keep the task and never come to its end.
      const draining = drainOnce(forum.database.fork, keeper.writer).catch(() => undefined);
      await pause(3000);
      expect(await idsIn(beside.master, 'alongside').catch(() => [])).not.toHaveLength(15);
      await search();
      rmSync(join(mounted, 'junk'));
      await server.kill();
      await server.restart();
      await draining;
      await settleInTheEnd(beside);
      expect(await idsIn(beside.master, 'alongside')).toHaveLength(15);
    },
    150_000,
  );

  test('data of another version: it does not start, pages come, and an empty folder is filled again', async () => {
    await begin();
    await server.kill();
    const data = join(server.folder, 'data');
    expect(readdirSync(data)).toContain('VERSION');
    writeFileSync(join(data, 'VERSION'), '1.12.0');
    await expect(server.restart()).rejects.toThrow('ended at its start');
    expect(await search()).toContain(sentence);
    rmSync(data, { recursive: true });
    await server.restart();
    await settleInTheEnd(beside);
    expect(await idsIn(beside.master, 'alongside')).toEqual([...ids].sort());
  });
});
