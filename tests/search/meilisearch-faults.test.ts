import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEngines } from '../../src/search/engines.ts';
import { drainOnce } from '../../src/search/keep-in-step.ts';
import { askForRebuild } from '../../src/search/meili/own-settings.ts';
import { searchState } from '../../src/search/meili/search-state.ts';
import { leaveEngine } from '../../src/search/meili/tend-index.ts';
import { postgresEngine } from '../../src/search/postgres/postgres-engine.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember } from '../support/people.ts';
import { aThread } from '../support/things.ts';
import { expectWithin } from '../support/timed.ts';
import { type Fault, openStandIn, type StandIn } from './support/stand-in.ts';
import { type Beside, besideForum, idsIn, questionOf } from './support/things.ts';

let forum: TestForum;
let server: StandIn;
let beside: Beside;
const ids: string[] = [];
beforeAll(async () => {
  forum = await startApp();
  server = await openStandIn(1);
  beside = besideForum(forum, server);
  const member = await aMember(forum);
  for (let at = 0; at < 8; at += 1)
    ids.push((await aThread(forum, member, { title: `Lighthouses by the sea ${at}` })).id);
  await forum.runSearch();
  await beside.settle();
});
afterEach(() => {
  server.breakWith(null);
  server.hold(false);
});
afterAll(async () => {
  await server.close();
  await forum.stop();
});

const setState = (id: string, state: 'up' | 'hidden') =>
  forum.database
    .fork()
    .execute('update post set state = ? where thread_id = ? and position = 1', [state, id]);
const readable = async (): Promise<string[]> => {
  const rows = await forum.database
    .fork()
    .execute<{ id: string }[]>(
      `select t.id from thread t join post p on p.thread_id = t.id and p.position = 1 where t.listed and p.state = 'up' order by t.id`,
    );
  return rows.map(({ id }) => id);
};
const agree = async () => expect(await idsIn(beside.master, 'alongside')).toEqual(await readable());
const touch = (id: string) =>
  forum.database.fork().execute("update thread set title = title || '.' where id = ?", [id]);
const waiting = async () =>
  (await searchState(forum.database.fork())).engines.find(({ name }) => name === 'meilisearch');
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (trouble: { code?: string }) => trouble.code ?? '',
  );

describe('a Meilisearch that fails while it is searched (R7)', () => {
  test.each<NonNullable<Fault>>(['busy', 'drop', 'hang', 'html', 'half', 'away', 'odd', 'full'])(
    '%s: the same question is answered by PostgreSQL, in good time',
    async (fault) => {
      server.breakWith(fault, Number.POSITIVE_INFINITY, /multi-search/);
      const troubles: { name: string; code: string }[] = [];
      const engines = openEngines({
        postgres: postgresEngine(forum.database.fork),
        other: beside.parts.engine,
        onTrouble: (trouble) => troubles.push(trouble),
      });
      const began = Date.now();
      const answer = await engines.ask(questionOf('lighthouses'));
      expect(answer).toMatchObject({ engine: 'postgres', fellBack: true });
      expect([...answer.ids].sort()).toEqual(await readable());
      expectWithin(Date.now() - began, 3000);
      expect(troubles).toHaveLength(1);
      expect(JSON.stringify(troubles)).not.toContain('lighthouse');
    },
  );

  test('after three failures it is left alone for a while', async () => {
    server.breakWith('drop', Number.POSITIVE_INFINITY, /multi-search/);
    let now = 0;
    const engines = openEngines({
      postgres: postgresEngine(forum.database.fork),
      other: beside.parts.engine,
      now: () => now,
    });
    const asked = () => server.requests.filter(({ path }) => path === '/multi-search').length;
    const before = asked();
    for (let times = 0; times < 6; times += 1) await engines.ask(questionOf('lighthouses'));
    expect([asked() - before, engines.state().open]).toEqual([3, true]);
    server.breakWith(null);
    now = 31_000;
    expect(await engines.ask(questionOf('lighthouses'))).toMatchObject({
      engine: 'meilisearch',
      fellBack: false,
    });
  });
});

describe('a Meilisearch that fails while it is kept in step (SEARCH 3)', () => {
  test.each<NonNullable<Fault>>(['busy', 'drop', 'html', 'half', 'away', 'odd', 'full'])(
    '%s: nothing is taken off the list, and everything is sent later',
    async (fault) => {
      const [id = ''] = ids;
      await setState(id, 'hidden');
      server.breakWith(fault, 3, /documents/);
      const { writer } = beside.keeper();
      expect(await codeOf(drainOnce(forum.database.fork, writer))).not.toBe('');
      expect((await waiting())?.waiting).toBeGreaterThan(0);
      server.breakWith(null);
      await pause(60);
      await beside.settle();
      await agree();
      await setState(id, 'up');
      await beside.settle();
      await agree();
    },
  );

  test('a batch that fails as a whole is sent again as a whole', async () => {
    for (const id of ids) await touch(id);
    server.store.failures.push('internal');
    expect(await codeOf(drainOnce(forum.database.fork, beside.keeper().writer))).toBe('internal');
    expect((await waiting())?.waiting).toBe(ids.length);
    await beside.settle();
    expect((await waiting())?.waiting).toBe(0);
    await agree();
  });

  test('one that the operator has to mend is left in peace for a moment', async () => {
    await touch(ids[0] ?? '');
    server.store.failures.push('no_space_left_on_device');
    const { writer } = beside.keeper({ rest: 60_000 });
    expect(await codeOf(drainOnce(forum.database.fork, writer))).toBe('no_space_left_on_device');
    const before = server.requests.length;
    expect(await codeOf(drainOnce(forum.database.fork, writer))).toBe('no_space_left_on_device');
    expect(server.requests.length).toBe(before);
    await beside.settle();
    await agree();
  });

  test('of a batch refused for one of its documents the others go through, and that one stands aside with its code', async () => {
    const member = await aMember(forum);
    const { id: odd } = await aThread(forum, member, { title: 'Lighthouses that cannot be' });
    server.refuse(odd);
    for (const id of ids) await touch(id);
    await beside.settle();
    expect(await waiting()).toMatchObject({ waiting: 0, parked: 1, lastCode: 'invalid_document_fields' });
    expect(await idsIn(beside.master, 'alongside')).toEqual((await readable()).filter((id) => id !== odd));
    server.refuse(null);
    await touch(odd);
    await beside.settle();
    await agree();
  });

  test('never more than two tasks wait, however much changes', async () => {
    for (let times = 0; times < 3; times += 1) {
      for (const id of ids) await touch(id);
      await beside.settle();
    }
    expect(server.mostTasks()).toBeLessThanOrEqual(2);
  });

  test('a server that is ended in the middle of a batch begins it again', async () => {
    server.setDelay(40);
    await setState(ids[1] ?? '', 'hidden');
    const drained = drainOnce(forum.database.fork, beside.keeper().writer);
    await pause(30);
    server.restart();
    await drained;
    server.setDelay(1);
    await beside.settle();
    await agree();
    await setState(ids[1] ?? '', 'up');
    await beside.settle();
  });

  test('whatever fails at whatever step while a new index is made, all comes right in the end', async () => {
    const faults: NonNullable<Fault>[] = ['drop', 'html', 'half', 'away', 'busy', 'odd'];
    for (let round = 0; round < 12; round += 1) {
      await askForRebuild(forum.database.fork());
      server.breakWith(faults[round % faults.length] ?? 'drop', 1 + (round % 3));
      for (let step = 0; step < 4; step += 1) {
        const keeper = beside.keeper();
        await keeper.tend().catch(() => undefined);
        await setState(ids[(round + step) % ids.length] ?? '', step % 2 === 0 ? 'hidden' : 'up');
        await drainOnce(forum.database.fork, keeper.writer).catch(() => undefined);
        if (step === 1) server.restart();
      }
      server.breakWith(null);
    }
    await pause(60);
    await beside.settle();
    await agree();
    expect((await beside.master.indexes()).results.map(({ uid }) => uid)).toEqual(['alongside']);
  }, 120_000);
});

describe('what an organiser sees (issue 4)', () => {
  test('documents, what waits, and how far a new index has come', async () => {
    await askForRebuild(forum.database.fork());
    const keeper = beside.keeper();
    await keeper.tend();
    await keeper.tend();
    const state = await searchState(forum.database.fork());
    expect(state).toMatchObject({ meilisearch: true, lastCode: null, documents: (await readable()).length });
    expect(state.rebuild).toMatchObject({ phase: 'filling', sent: state.documents, total: state.documents });
    await beside.settle();
    expect((await searchState(forum.database.fork())).rebuild).toBeNull();
  });

  test('a refusal that nobody but the operator can mend is shown by its code', async () => {
    server.breakWith('full', 1, /settings/);
    await beside
      .keeper()
      .tend()
      .catch(() => undefined);
    expect((await searchState(forum.database.fork())).lastCode).toBe('no_space_left_on_device');
    await beside.settle();
    expect((await searchState(forum.database.fork())).lastCode).toBeNull();
  });

  test('where Meilisearch is no longer set nothing is kept for it, and its return is a comparison', async () => {
    await leaveEngine(forum.database.fork());
    await setState(ids[2] ?? '', 'hidden');
    expect(await waiting()).toBeUndefined();
    await beside.settle();
    await agree();
  });
});
