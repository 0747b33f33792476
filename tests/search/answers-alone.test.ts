import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drainOnce } from '../../src/search/keep-in-step.ts';
import { listDocuments } from '../../src/search/list-documents.ts';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import type { SearchDocument } from '../../src/search/search-engine.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aStrategy, aThread } from '../support/things.ts';
import { linesIn, linesOf, readableDocuments } from './support/true-index.ts';

let forum: TestForum;
let member: Person;
beforeAll(async () => {
  forum = await startApp();
  member = await aMember(forum);
});
afterAll(() => forum.stop());

const em = () => forum.database.fork();
const run = async (sql: string, ...values: unknown[]): Promise<unknown> => em().execute(sql, values);
const writer = () => postgresWriter(em);
const waiting = () =>
  em().execute<{ id: string; answers_only: boolean }[]>('select id, answers_only from search.dirty');
const bodyOf = async (id: string): Promise<string | undefined> =>
  (await em().execute<{ words: string }[]>('select words from search.document where id = ?', [id]))[0]?.words
    .split('|')
    .at(-1);

/** The index says what one made anew would say, to the last count. */
async function expectTruth(): Promise<void> {
  await forum.runSearch();
  expect(await linesIn(em())).toEqual(linesOf(await readableDocuments(em())));
}

/** A thread that the index knows, with one answer. */
async function known(): Promise<{ id: string; answer: string }> {
  const { id } = await aThread(forum, member);
  const answer = await anAnswer(forum, member, id, { text: 'A walk by the river helped me.' });
  await forum.runSearch();
  return { id, answer };
}

test('an answer is not added to a thread that the index does not hold, or that is not to be read', async () => {
  const { id } = await known();
  await run("update post set state = 'hidden' where thread_id = ? and position = 1", id);
  expect(await writer().addAnswers?.([id, 'nobody'])).toEqual([]);
  await forum.runSearch();
  expect(await writer().addAnswers?.([id])).toEqual([]);
  expect(await bodyOf(id)).toBeUndefined();
  await run("update post set state = 'up' where thread_id = ? and position = 1", id);
  await expectTruth();
});

test('what is folded, hidden or waits for the team is not added', async () => {
  const { id } = await known();
  const folded = await anAnswer(forum, member, id, { text: 'A folded pelican.' });
  await run("update post set team_labels = '{loss}' where id = ?", folded);
  const hidden = await anAnswer(forum, member, id, { text: 'A hidden stork.' });
  await run("update post set state = 'hidden' where id = ?", hidden);
  const held = await anAnswer(forum, member, id, { text: 'A waiting heron.' });
  await run("update post set state = 'held', position = -1 where id = ?", held);
  await anAnswer(forum, member, id, { text: 'A plain swan.' });
  expect(await writer().addAnswers?.([id])).toEqual([id]);
  expect(await bodyOf(id)).toMatch(/river helped me a plain swan$/);
  await expectTruth();
});

test('only an answer alone is taken in alone: with whatever else happens, the thread is read whole', async () => {
  const { id, answer } = await known();
  await anAnswer(forum, member, id, { text: 'Breathing slowly.' });
  expect(await waiting()).toEqual([{ id, answers_only: true }]);
  await run("update post set html = '<p>A talk with a friend.</p>' where id = ?", answer);
  expect(await waiting()).toEqual([{ id, answers_only: false }]);
  await anAnswer(forum, member, id, { text: 'Counting to ten.' });
  expect(await waiting()).toEqual([{ id, answers_only: false }]);
  await expectTruth();
  expect(await bodyOf(id)).toMatch(/a talk with a friend breathing slowly counting to ten$/);
});

test('for an answer alone no thread is read or written whole', async () => {
  const { id } = await known();
  await anAnswer(forum, member, id, { text: 'A cold shower.' });
  const written: string[] = [];
  const watched = {
    ...writer(),
    write: async (documents: SearchDocument[]) => {
      written.push(...documents.map((document) => document.id));
      return { refused: [] };
    },
  };
  expect(await drainOnce(em, watched)).toBe(1);
  expect(written).toEqual([]);
  expect(await waiting()).toEqual([]);
  expect(await bodyOf(id)).toMatch(/by the river helped me a cold shower$/);
  await expectTruth();
});

test('a thread with no more room takes no answers in, and is not read for them', async () => {
  const { id } = await aThread(forum, member);
  const long = await anAnswer(forum, member, id, { text: 'Long.' });
  await run("update post set html = repeat('word ', 5000) where id = ?", long);
  await forum.runSearch();
  await anAnswer(forum, member, id, { text: 'A late kingfisher.' });
  expect(await writer().addAnswers?.([id])).toEqual([id]);
  expect(await bodyOf(id)).not.toContain('kingfisher');
  await expectTruth();
});

test('two hundred short answers are searched, and not one more', async () => {
  const { id } = await aThread(forum, member);
  await run("update post set html = 'x' where thread_id = ? and position = 1", id);
  const first = await anAnswer(forum, member, id, { text: 'One.' });
  await run(
    `insert into post select (jsonb_populate_record(p, jsonb_build_object('id', 'copy' || n, 'position', n))).*
     from post p, generate_series(3, 260) n where p.id = ?`,
    first,
  );
  const [document] = await listDocuments(em(), [id]);
  expect(document?.body.match(/One/g)).toHaveLength(200);
  expect(document?.answered).toEqual({ through: 201, room: 0 });
});

test('a strategy that is answered stays as it was', async () => {
  const { id } = await aStrategy(forum, member);
  await forum.runSearch();
  await anAnswer(forum, member, id, { text: 'A thank you from a kingfisher.' });
  expect(await writer().addAnswers?.([id])).toEqual([id]);
  expect(await bodyOf(id)).not.toContain('kingfisher');
  await expectTruth();
});

test('what an older version of the forum took in is read whole before anything is added', async () => {
  const { id } = await known();
  await run('update search.document set through = null, room = null where id = ?', id);
  await run(
    'update search.term set impact = 1 where doc = (select num from search.document where id = ?)',
    id,
  );
  await anAnswer(forum, member, id, { text: 'A warm bath.' });
  expect(await writer().addAnswers?.([id])).toEqual([]);
  await expectTruth();
});

test('whatever happens in whatever order, the index comes to the truth', async () => {
  const texts = ['Breathing.', 'A walk, a walk and a walk.', 'I slept badly. '.repeat(60), 'Tea; the radio.'];
  const step = fc.record({
    what: fc.constantFrom(
      'answer',
      'answer',
      'answer',
      'look',
      'hide',
      'show',
      'fold',
      'unfold',
      'edit',
      'title',
      'away',
      'back',
    ),
    thread: fc.nat(1),
    post: fc.nat(5),
    text: fc.constantFrom(...texts),
  });
  const threads = [await known(), await known()];
  const change: Record<string, string> = {
    hide: "state = 'hidden'",
    show: "state = 'up'",
    fold: "labels = '{loss}'",
    unfold: "labels = '{}'",
    edit: "html = html || ' again'",
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      for (const { what, thread, post, text } of steps) {
        const id = threads[thread]?.id ?? '';
        if (what === 'answer') await anAnswer(forum, member, id, { text });
        else if (what === 'look') await forum.runSearch();
        else if (what === 'title') await run("update thread set title = title || ' x' where id = ?", id);
        else if (what === 'away') await run('update thread set listed = false where id = ?', id);
        else if (what === 'back') await run('update thread set listed = true where id = ?', id);
        else await run(`update post set ${change[what]} where thread_id = ? and position = ?`, id, post + 1);
      }
      await expectTruth();
    }),
    { numRuns: Number(process.env.INDEX_SEQUENCES ?? 25) },
  );
}, 600_000);
