import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentsToBlame } from '../../src/search/blame.ts';
import { drainAll, drainOnce } from '../../src/search/keep-in-step.ts';
import { listDocuments } from '../../src/search/list-documents.ts';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import type { IndexWriter, SearchDocument } from '../../src/search/search-engine.ts';
import { startKeeping } from '../../src/search/start-keeping.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aStory, aStrategy, aThread } from '../support/things.ts';
import { expectWithin } from '../support/timed.ts';

let forum: TestForum;
let member: Person;
beforeEach(async () => {
  forum = await startApp();
  member = await aMember(forum);
});
afterEach(() => forum.stop());

const fork = () => forum.database.fork();
const waiting = () =>
  fork().execute<{ id: string; last_code: string | null; attempts: number }[]>(
    'select id, last_code, attempts from search.dirty order by id',
  );

/** How many keepers have the lock. */
const connected = async (): Promise<number | undefined> => {
  const [found] = await fork().execute<{ count: number }[]>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and application_name = 'alongside search'
       and query like '%pg_try_advisory_lock%' and state = 'idle'`,
  );
  return found?.count;
};

/** An index in memory that remembers what it was sent. */
function memoryIndex(before: (documents: SearchDocument[], gone: string[]) => unknown = () => {}) {
  const held = new Map<string, SearchDocument>();
  const sent: { documents: string[]; gone: string[] }[] = [];
  const writer: IndexWriter = {
    engine: 'postgres',
    write: async (documents, gone) => {
      await before(documents, gone);
      sent.push({ documents: documents.map(({ id }) => id), gone });
      for (const document of documents) held.set(document.id, document);
      for (const id of gone) held.delete(id);
      return { refused: [] };
    },
  };
  return { held, sent, writer };
}

test('only words that everybody can read are given to an index, and no name, no hour', async () => {
  const { id } = await aThread(forum, member);
  const labelled = await anAnswer(forum, member, id, { text: 'A labelled pelican.' });
  const hidden = await anAnswer(forum, member, id, { text: 'A hidden stork.' });
  await anAnswer(forum, member, id, { text: 'A plain heron, with **strong** words.' });
  await fork().execute("update post set team_labels = '{loss}' where id = ?", [labelled]);
  await fork().execute("update post set state = 'hidden' where id = ?", [hidden]);
  const [document] = await listDocuments(fork(), [id, 'nobody']);
  expect(document?.body).toContain('A plain heron, with strong words.');
  expect(document?.body).not.toMatch(/pelican|stork/);
  expect(document).toMatchObject({
    kind: 'thread',
    title: 'I cannot switch off at night',
    facets: null,
    steps: [],
  });
  const names = await fork().execute<{ shown: string }[]>('select shown from name');
  for (const { shown } of names) expect(JSON.stringify(document)).not.toContain(shown);
  expect(JSON.stringify(document)).not.toMatch(/2026|T\d\d:/);
});

test('a strategy is given with its parts, its facets and its published figures', async () => {
  const { id } = await aStrategy(forum, member);
  const [document] = await listDocuments(fork(), [id]);
  expect(document).toMatchObject({
    kind: 'strategy',
    title: 'The parking sheet',
    summary: 'A page beside the bed. Every thought gets one line, then it may wait until breakfast.',
    steps: [
      'Put a sheet and a pen where your hand finds them in the dark.',
      'Give each thought one line.',
      'Turn over.',
    ],
    situations: ['sleep', 'overthinking'],
    facets: { minutes: 5, night: true, places: ['bed'] },
    helpedCount: 0,
  });
  expect(document?.body).toContain('When the one big thing was there.');
});

test('a change during the sending stays on the list and is sent again', async () => {
  const { id } = await aThread(forum, member);
  const index = memoryIndex(async (documents) => {
    if (documents[0]?.title === 'I cannot switch off at night')
      await fork().execute("update thread set title = 'Later words' where id = ?", [id]);
  });
  await drainOnce(fork, index.writer);
  expect(await waiting()).toHaveLength(1);
  await drainAll(fork, index.writer);
  expect(index.held.get(id)?.title).toBe('Later words');
  expect(await waiting()).toEqual([]);
});

test('what has to go goes before what comes', async () => {
  const first = await aThread(forum, member);
  await aThread(forum, member);
  await fork().execute("update post set state = 'hidden' where id = ?", [first.opening]);
  const index = memoryIndex();
  await drainOnce(fork, index.writer);
  expect(index.sent[0]).toEqual({ documents: [], gone: [first.id] });
});

test('an index that does not confirm loses nothing', async () => {
  const { id } = await aThread(forum, member);
  const index = memoryIndex(() => {
    throw new Error('no answer');
  });
  await expect(drainOnce(fork, index.writer)).rejects.toThrow('no answer');
  expect((await waiting()).map((row) => row.id)).toEqual([id]);
});

test('one document that cannot be taken in stands aside, its neighbours go in', async () => {
  const made = [];
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
    made.push((await aThread(forum, member, { title })).id);
  const index = memoryIndex((documents) => {
    if (documents.some(({ title }) => title === 'Three')) throw documentsToBlame('too_large');
  });
  await drainAll(fork, index.writer);
  expect([...index.held.values()].map(({ title }) => title).sort()).toEqual(['Five', 'Four', 'One', 'Two']);
  expect(await waiting()).toEqual([{ id: made[2], last_code: 'too_large', attempts: 1 }]);
  await fork().execute("update thread set title = 'Third' where id = ?", [made[2]]);
  await drainAll(fork, index.writer);
  expect(index.held.size).toBe(5);
});

test('of two keepers one works, and the other goes on when it ends (SEARCH 3)', async () => {
  const indexes = [memoryIndex(), memoryIndex()];
  const [first, second] = indexes.map(({ writer }) =>
    startKeeping({ url: forum.url, fork, writer, onTrouble: () => {} }),
  );
  await expect.poll(connected).toBe(1);
  await aThread(forum, member);
  await expect.poll(async () => (await waiting()).length).toBe(0);
  const firstWorks = indexes[0]?.held.size === 1;
  expect(indexes.map(({ held }) => held.size)).toEqual(firstWorks ? [1, 0] : [0, 1]);
  await (firstWorks ? first : second)?.stop();
  await aThread(forum, member);
  await expect.poll(async () => (await waiting()).length).toBe(0);
  await (firstWorks ? second : first)?.stop();
});

test('a change can be found within five seconds, and figures wait without holding it up', async () => {
  const { id } = await aStrategy(forum, member);
  const index = memoryIndex();
  const keeping = startKeeping({ url: forum.url, fork, writer: index.writer, onTrouble: () => {} });
  await expect.poll(() => index.held.size).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await fork().execute('update strategy set shown_told = 11, helped_score = 0.5 where thread_id = ?', [id]);
  const begun = Date.now();
  const { id: other } = await aThread(forum, member);
  await expect.poll(() => index.held.has(other)).toBe(true);
  expectWithin(Date.now() - begun, 5000);
  expect(index.held.get(id)?.helpedScore).toBe(0);
  await keeping.stop();
});

test('when the database is away for a moment, the keeper goes on afterwards', async () => {
  const index = memoryIndex();
  const keeping = startKeeping({ url: forum.url, fork, writer: index.writer, onTrouble: () => {} });
  await expect.poll(connected).toBe(1);
  await fork()
    .execute(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'alongside search'`,
    )
    .catch(() => undefined);
  await aStory(forum, member);
  await expect.poll(() => index.held.size).toBe(1);
  await keeping.stop();
});

test('a batch that ends in the middle leaves the index of PostgreSQL as it was', async () => {
  const { id } = await aThread(forum, member);
  await forum.runSearch();
  const before = await fork().execute('select id, version, words from search.document');
  await fork().execute("update thread set title = 'A heron' where id = ?", [id]);
  const [document] = await listDocuments(fork(), [id]);
  const cut = { ...document, helpedCount: 1e12 } as SearchDocument;
  await expect(postgresWriter(fork).write([cut], [])).rejects.toThrow();
  expect(await fork().execute('select id, version, words from search.document')).toEqual(before);
  await forum.runSearch();
  expect(await waiting()).toEqual([]);
});
