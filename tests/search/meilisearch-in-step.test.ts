import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSearchTrouble } from '../../src/platform/search-trouble.ts';
import { drainOnce } from '../../src/search/keep-in-step.ts';
import { awaitTask } from '../../src/search/meili/await-task.ts';
import { askForRebuild, readNote } from '../../src/search/meili/own-settings.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember } from '../support/people.ts';
import { aThread } from '../support/things.ts';
import { withEachServer } from './support/servers.ts';
import { type Beside, besideForum, idsIn, questionOf, until } from './support/things.ts';

async function readable(forum: TestForum): Promise<string[]> {
  const rows = await forum.database
    .fork()
    .execute<{ id: string }[]>(
      `select t.id from thread t join post p on p.thread_id = t.id and p.position = 1 where t.listed and p.state = 'up' order by t.id`,
    );
  return rows.map(({ id }) => id);
}

const someThreads = async (forum: TestForum, count: number, words = 'lanterns'): Promise<string[]> => {
  const member = await aMember(forum);
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1)
    ids.push((await aThread(forum, member, { title: `${words} in the window ${at}` })).id);
  return ids;
};
const hide = (forum: TestForum, id: string) =>
  forum.database
    .fork()
    .execute(`update post set state = 'hidden' where thread_id = ? and position = 1`, [id]);
const note = (forum: TestForum) => readNote(forum.database.fork(), 'meilisearch.rebuild');

withEachServer('Meilisearch is kept in step (SEARCH 3)', (open, real) => {
  let forum: TestForum;
  let beside: Beside;
  let close: () => Promise<void>;
  beforeAll(async () => {
    forum = await startApp();
    const server = await open();
    close = () => server.close();
    beside = besideForum(forum, server);
  });
  afterAll(async () => {
    await close();
    await forum.stop();
  });

  test('before the index is there a search is refused, so that PostgreSQL answers', async () => {
    await someThreads(forum, 3);
    const trouble = await beside.parts.engine
      .search(questionOf('lanterns'))
      .catch((thrown: unknown) => thrown);
    expect(isSearchTrouble(trouble) && trouble.code).toBe('index_not_found');
  });

  test('the first start fills the index', async () => {
    await beside.settle();
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
    expect(await note(forum)).toBeNull();
    expect((await beside.parts.engine.search(questionOf('lanterns'))).ids).toHaveLength(3);
  });

  test('what is put up, and what is hidden, shows after one round', async () => {
    const [id = ''] = await someThreads(forum, 1, 'marigolds');
    await beside.settle();
    expect((await beside.parts.engine.search(questionOf('marigolds'))).ids).toEqual([id]);
    await hide(forum, id);
    await beside.settle();
    expect((await beside.parts.engine.search(questionOf('marigolds'))).ids).toEqual([]);
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
  });

  test('what is hidden goes at once, whatever the worker is at; put back meanwhile it is found again', async () => {
    const [id = '', other = ''] = await someThreads(forum, 2, 'peonies');
    const keeper = beside.keeper();
    await beside.settle(keeper);
    await keeper.hurry();
    await hide(forum, id);
    await keeper.hurry();
    await until(async () => !(await idsIn(beside.master, 'alongside')).includes(id));
    expect(await idsIn(beside.master, 'alongside')).toContain(other);
    await forum.database.fork().execute(`update post set state = 'up' where thread_id = ?`, [id]);
    await keeper.hurry();
    await beside.settle(keeper);
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
    expect((await beside.parts.engine.search(questionOf('peonies'))).ids).toHaveLength(2);
  });

  test('in any order of hiding, putting back, hurry and work, both come to the same in the end', async () => {
    const rounds = real ? 5 : 20;
    const ids = await someThreads(forum, 4, 'asters');
    const keeper = beside.keeper();
    await beside.settle(keeper);
    const set = (id: string, state: string) =>
      forum.database.fork().execute('update post set state = ? where thread_id = ?', [state, id]);
    for (let round = 0; round < rounds; round += 1) {
      const id = ids[round % ids.length] ?? '';
      await Promise.all([
        set(id, round % 3 === 0 ? 'up' : 'hidden').then(() => set(id, round % 2 === 0 ? 'up' : 'hidden')),
        keeper.hurry(),
        drainOnce(forum.database.fork, keeper.writer),
      ]);
    }
    await beside.settle(keeper);
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
  });

  test('settings that were changed by somebody else are put right again', async () => {
    const change = { filterableAttributes: [], rankingRules: ['words'] };
    await awaitTask(beside.master, await beside.master.change('alongside', change), { firstLook: 5 });
    await beside.settle();
    expect(await beside.master.settings('alongside')).toMatchObject({
      rankingRules: ['words', 'typo', 'sort', 'attributeRank', 'helped_score:desc'],
    });
    expect((await beside.parts.engine.search(questionOf('lanterns'))).ids).toHaveLength(3);
  });

  test('once a day what is missing, old or should be gone is found and put right, in both directions', async () => {
    const [gone = '', old = ''] = await readable(forum);
    const odd = [
      { id: old, v: -1, kind: 'thread', words: '' },
      { id: 'zombie', v: 1, kind: 'thread', terms_9: 'lantern' },
    ];
    await awaitTask(beside.master, await beside.master.remove('alongside', [gone]), { firstLook: 5 });
    await awaitTask(beside.master, await beside.master.add('alongside', odd), { firstLook: 5 });
    const tomorrow = besideForum(forum, beside.server, () => '2026-03-11');
    await tomorrow.settle();
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
  });

  test('a new index is made beside the one that is searched, which finds at every moment', async () => {
    await askForRebuild(forum.database.fork());
    const keeper = beside.keeper();
    let steps = 0;
    for (; (await note(forum)) !== null; steps += 1) {
      await keeper.tend();
      expect((await beside.parts.engine.search(questionOf('lanterns'))).ids).toHaveLength(3);
    }
    expect(steps).toBeGreaterThan(4);
    expect((await beside.master.indexes()).results.map(({ uid }) => uid)).toEqual(['alongside']);
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
  });

  test('what changes while it is made is in the new one too', async () => {
    await askForRebuild(forum.database.fork());
    const keeper = beside.keeper();
    const [first = ''] = await readable(forum);
    await keeper.tend();
    await keeper.tend();
    await hide(forum, first);
    const [fresh = ''] = await someThreads(forum, 1, 'sunflowers');
    await beside.settle(keeper);
    expect(await note(forum)).toBeNull();
    const found = await idsIn(beside.master, 'alongside');
    expect([found.includes(first), found.includes(fresh)]).toEqual([false, true]);
    expect(found).toEqual(await readable(forum));
  });

  test('whoever takes over in the middle goes on, at every step', async () => {
    await askForRebuild(forum.database.fork());
    for (let steps = 0; (await note(forum)) !== null && steps < 40; steps += 1) await beside.keeper().tend();
    expect(await note(forum)).toBeNull();
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
  });

  test('a swap whose answer was lost is not done twice', async () => {
    await askForRebuild(forum.database.fork());
    const keeper = beside.keeper();
    while ((await note(forum))?.value.phase !== 'swapping') await keeper.tend();
    const before = (await note(forum))?.value;
    const lost = await beside.master.swap('alongside', `alongside_${before?.number}`, false);
    expect(lost).toBeGreaterThan(0);
    await beside.settle(beside.keeper());
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
    const [live] = (await beside.master.indexes()).results;
    expect(live?.createdAt).toBe(before?.made);
  });

  test('keys of few rights are made, used again, and the one for making is gone afterwards', async () => {
    await besideForum(forum, beside.server).settle();
    const names = (await beside.master.keys())
      .map(({ name }) => name ?? '')
      .filter((name) => name.startsWith('Alongside'));
    expect(names.sort()).toEqual(['Alongside: keeping in step (alongside)', 'Alongside: search (alongside)']);
  });

  test('a data folder that was lost is filled again', async () => {
    await awaitTask(beside.master, await beside.master.drop('alongside'), { firstLook: 5 });
    await beside.settle();
    expect(await idsIn(beside.master, 'alongside')).toEqual(await readable(forum));
  });
});
