import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearchClient, type SearchClient } from '../../src/platform/search-client.ts';
import { isSearchTrouble, type SearchTrouble } from '../../src/platform/search-trouble.ts';
import { awaitTask } from '../../src/search/meili/await-task.ts';
import { withEachServer } from './support/servers.ts';
import { type Fault, openStandIn, type StandIn } from './support/stand-in.ts';

const canary = 'cannotsleepcanary';
const quick = { firstLook: 10 };

const troubleOf = async (work: Promise<unknown>): Promise<SearchTrouble> => {
  const trouble = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(isSearchTrouble(trouble)).toBe(true);
  return trouble as SearchTrouble;
};
const question = { indexUid: 'alongside', q: canary, filter: ['kind = strategy'], limit: 5 };

describe('a Meilisearch that answers badly (SEARCH 2, 6)', () => {
  let server: StandIn;
  beforeAll(async () => {
    server = await openStandIn();
  });
  afterAll(() => server.close());

  test.each<[NonNullable<Fault>, string]>([
    ['html', 'not-json'],
    ['half', 'not-json'],
    ['away', 'not-json'],
    ['odd', 'odd-answer'],
    ['drop', 'unreachable'],
    ['hang', 'late'],
    ['busy', 'too_many_search_requests'],
    ['full', 'no_space_left_on_device'],
  ])('%s is thrown as the code %s, without a word of the question', async (fault, code) => {
    const client = openSearchClient(server);
    server.breakWith(fault, 1);
    const trouble = await troubleOf(client.search([question], 300));
    expect(trouble.code).toBe(code);
    const said = `${trouble.stack} ${JSON.stringify(trouble)} ${Object.values(trouble).join()} ${String(trouble.cause)}`;
    expect([canary, server.url, server.key].filter((secret) => said.includes(secret))).toEqual([]);
  });

  test('how long it asks us to wait is kept', async () => {
    server.breakWith('busy', 1);
    const { status, retryAfter } = await troubleOf(openSearchClient(server).search([question], 300));
    expect([status, retryAfter]).toEqual([503, 10]);
  });

  test('a server that is not there is unreachable', async () => {
    const client = openSearchClient({ url: 'http://127.0.0.1:9', key: 'none' });
    expect((await troubleOf(client.health())).code).toBe('unreachable');
  });

  test('no words stand in an address', async () => {
    await troubleOf(openSearchClient(server).search([question], 300));
    expect(server.requests.filter(({ url }) => url.includes(canary))).toEqual([]);
    expect(
      server.requests.filter(({ path }) => path === '/multi-search').every(({ method }) => method === 'POST'),
    ).toBe(true);
  });
});

withEachServer('What the client asks (SEARCH 8, recorded first)', (open) => {
  let client: SearchClient;
  let close: () => Promise<void>;
  let place: { url: string; key: string };
  beforeAll(async () => {
    const server = await open();
    place = server;
    close = () => server.close();
    client = openSearchClient(server);
  });
  afterAll(() => close());
  const done = async (task: Promise<number>): Promise<void> => awaitTask(client, await task, quick);
  const codeOf = async (task: Promise<number>): Promise<string> => (await troubleOf(done(task))).code;

  test('an index that is not there: the task says so, not the request; a search says so at once', async () => {
    const limited = await client.makeKey({
      name: 'adds',
      actions: ['documents.add', 'documents.delete', 'tasks.get'],
      indexes: ['alongside*'],
      expiresAt: null,
    });
    const adds = openSearchClient({ ...place, key: limited.key });
    const task = await adds.add('alongside_9', [{ id: 'one', v: 1 }]);
    expect((await troubleOf(awaitTask(adds, task, quick))).code).toBe('index_not_found');
    expect(await codeOf(client.remove('alongside_9', ['one']))).toBe('index_not_found');
    expect((await troubleOf(client.search([question], 1000))).code).toBe('index_not_found');
    expect((await troubleOf(client.settings('alongside'))).code).toBe('index_not_found');
  });

  test('rows are put in, replaced and taken out; what is not there is taken out without complaint', async () => {
    await done(client.create('alongside'));
    expect(await codeOf(client.create('alongside'))).toBe('index_already_exists');
    await done(client.change('alongside', { filterableAttributes: ['kind'] }));
    await done(client.add('alongside', [{ id: 'one', v: 1, kind: 'strategy', title: 'slow breath' }]));
    await done(client.add('alongside', [{ id: 'one', v: 2, kind: 'strategy' }]));
    const found = await client.search(
      [{ indexUid: 'alongside', q: 'slow', filter: ['kind = strategy'] }],
      1000,
    );
    expect(found[0]?.hits).toEqual([]);
    expect((await client.rows('alongside', { offset: 0, limit: 10 })).results).toEqual([{ id: 'one', v: 2 }]);
    expect((await client.rows('alongside', { ids: ['one', 'two'], limit: 10 })).results).toEqual([
      { id: 'one', v: 2 },
    ]);
    await done(client.remove('alongside', ['one', 'never-there']));
    expect((await client.stats('alongside')).numberOfDocuments).toBe(0);
  });

  test('a row that cannot be takes its neighbours of the same request with it', async () => {
    const rows = [
      { id: 'good', v: 1, kind: 'strategy' },
      { id: 'not good', v: 1, kind: 'strategy' },
    ];
    expect(await codeOf(client.add('alongside', rows))).toBe('invalid_document_id');
    expect((await client.rows('alongside', { ids: ['good'], limit: 10 })).results).toEqual([]);
  });

  test('a filter and an order that were not allowed are refused', async () => {
    const filter = await troubleOf(client.search([{ ...question, filter: ['night = true'] }], 1000));
    const sort = await troubleOf(client.search([{ ...question, sort: ['v:asc'] }], 1000));
    expect([filter.code, sort.code]).toEqual(['invalid_search_filter', 'invalid_search_sort']);
  });

  test('settings that are not sent keep what they were; null gives back the beginning', async () => {
    await done(client.change('alongside', { stopWords: ['the'] }));
    await done(client.change('alongside', { searchCutoffMs: 400 }));
    expect(await client.settings('alongside')).toMatchObject({ stopWords: ['the'], searchCutoffMs: 400 });
    await done(client.change('alongside', { stopWords: null }));
    expect(await client.settings('alongside')).toMatchObject({
      stopWords: [],
      filterableAttributes: ['kind'],
    });
    expect(
      await codeOf(client.change('alongside', { rankingRules: ['words', 'unheard'] })).catch(() => 'refused'),
    ).toBeTruthy();
  });

  test('a swap needs both, a renaming only the first; what was made when moves with the rows', async () => {
    await done(client.create('alongside_1'));
    await done(client.add('alongside_1', [{ id: 'new', v: 1, kind: 'strategy' }]));
    const before = new Map((await client.indexes()).results.map(({ uid, createdAt }) => [uid, createdAt]));
    expect(await codeOf(client.swap('alongside', 'alongside_2', false))).toBe('index_not_found');
    await done(client.swap('alongside', 'alongside_1', false));
    const after = new Map((await client.indexes()).results.map(({ uid, createdAt }) => [uid, createdAt]));
    expect([after.get('alongside'), after.get('alongside_1')]).toEqual([
      before.get('alongside_1'),
      before.get('alongside'),
    ]);
    expect((await client.rows('alongside', { offset: 0, limit: 10 })).results).toEqual([{ id: 'new', v: 1 }]);
    await done(client.drop('alongside_1'));
    await done(client.swap('alongside', 'alongside_3', true));
    expect((await client.indexes()).results.map(({ uid }) => uid)).toEqual(['alongside_3']);
    await done(client.swap('alongside_3', 'alongside', true));
    expect(await client.swapsWaiting()).toBe(0);
  });

  test('tasks sent before a swap go with the rows, those sent after it with the name', async () => {
    await done(client.create('alongside_4'));
    const tasks = [
      await client.add('alongside', [{ id: 'before', v: 1 }]),
      await client.swap('alongside', 'alongside_4', false),
      await client.add('alongside', [{ id: 'after', v: 1 }]),
    ];
    for (const task of tasks) await awaitTask(client, task, quick);
    const ids = async (index: string) =>
      (await client.rows(index, { offset: 0, limit: 10 })).results.map(({ id }) => id);
    expect([await ids('alongside'), (await ids('alongside_4')).sort()]).toEqual([
      ['after'],
      ['before', 'new'],
    ]);
  });

  test('a key for some indexes may send a swap, does not see it, and is told how many there are', async () => {
    const key = await client.makeKey({
      name: 'swaps',
      actions: ['indexes.swap', 'tasks.get'],
      indexes: ['alongside*'],
      expiresAt: null,
    });
    const swaps = openSearchClient({ ...place, key: key.key });
    for (let times = 0; times < 2; times += 1) {
      const task = await swaps.swap('alongside', 'alongside_4', false);
      expect((await troubleOf(swaps.task(task))).code).toBe('task_not_found');
      await awaitTask(client, task, quick);
      expect(await swaps.swapsWaiting()).toBe(0);
    }
  });

  test('a key does what it was made for and nothing else', async () => {
    const key = await client.makeKey({
      name: 'looks',
      actions: ['search'],
      indexes: ['alongside'],
      expiresAt: null,
    });
    const looks = openSearchClient({ ...place, key: key.key });
    expect((await troubleOf(looks.add('alongside', [{ id: 'x', v: 1 }]))).code).toBe('invalid_api_key');
    expect((await troubleOf(looks.keys())).code).toBe('invalid_api_key');
    expect((await troubleOf(looks.search([{ indexUid: 'alongside_4', q: '' }], 1000))).code).toBe(
      'invalid_api_key',
    );
    expect(await looks.search([{ indexUid: 'alongside', q: '' }], 1000)).toHaveLength(1);
    await client.dropKey(key.uid);
    expect((await troubleOf(looks.search([{ indexUid: 'alongside', q: '' }], 1000))).code).toBe(
      'invalid_api_key',
    );
    const none = openSearchClient({ ...place, key: '' });
    expect((await troubleOf(none.keys())).code).toBe('missing_authorization_header');
  });

  test('signs alone find everything, and nothing is said about it: such questions never get so far', async () => {
    const [found] = await client.search([{ indexUid: 'alongside', q: '@#' }], 1000);
    expect(found?.estimatedTotalHits).toBe(1);
  });

  test('pages are counted exactly, slices nearly', async () => {
    const [paged, slice] = await client.search(
      [
        { indexUid: 'alongside', q: '', page: 1, hitsPerPage: 1 },
        { indexUid: 'alongside', q: '', limit: 1 },
      ],
      1000,
    );
    expect([
      paged?.totalHits,
      paged?.estimatedTotalHits,
      slice?.totalHits,
      slice?.estimatedTotalHits,
    ]).toEqual([1, undefined, undefined, 1]);
  });
});
