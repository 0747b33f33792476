import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Em } from '../../src/platform/rows.ts';
import { drainAll, drainOnce } from '../../src/search/keep-in-step.ts';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import { findIndexState, markForRebuild } from '../../src/search/rebuild-index.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember } from '../support/people.ts';
import { aStrategy } from '../support/things.ts';
import { aDocument, aQuestion } from './documents.ts';

let forum: TestForum;
const made: string[] = [];
beforeAll(async () => {
  forum = await startApp();
  const member = await aMember(forum);
  for (const title of ['The parking sheet', 'A sheet for worries', 'A list beside the bed'])
    made.push((await aStrategy(forum, member, { title })).id);
  await forum.runSearch();
});
afterAll(() => forum.stop());

test('a rebuild has no moment without results, and takes out what should not be there (SEARCH 3)', async () => {
  const { fork } = forum.database;
  const writer = postgresWriter(fork);
  await writer.write([aDocument('orphan', { title: 'A sheet nobody wrote' })], []);
  await fork().transactional((tx) => markForRebuild(tx as Em, 'postgres'));
  await fork().transactional((tx) => markForRebuild(tx as Em, 'postgres'));
  const question = aQuestion('sheet');
  const find = async () => (await forum.search.engines.ask(question)).ids;
  expect(await find()).toEqual(expect.arrayContaining(made.slice(0, 2)));
  expect(await findIndexState(fork(), 'postgres')).toEqual({
    readable: 3,
    held: 4,
    waiting: 4,
    parked: 0,
    lastCode: null,
    rebuild: { of: 4, left: 4 },
  });
  await drainOnce(fork, writer);
  await drainAll(fork, writer);
  expect(await find()).toEqual(expect.arrayContaining(made.slice(0, 2)));
  expect(await find()).not.toContain('orphan');
  expect(await findIndexState(fork(), 'postgres')).toMatchObject({ held: 3, waiting: 0, rebuild: null });
});
