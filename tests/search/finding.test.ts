import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../src/forum/folding.rules.ts';
import { firstLabelChoices } from '../../src/safety/content-labels.rules.ts';
import { findInSearch } from '../../src/search/find.ts';
import { prepareQuery } from '../../src/search/prepare-query.rules.ts';
import { builtInLists } from '../../src/search/words/built-in-lists.catalogue.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const guest: Reading = { choices: firstLabelChoices, own: new Set(), opened: new Set(), away: new Set() };

test('a thread is found by a word of an answer, and not before the worker has seen it', async () => {
  const member = await aMember(forum);
  const { id } = await aThread(forum, member);
  await anAnswer(forum, member, id, { text: 'A *warm* hot water bottle on my belly helps me.' });
  await forum.runSearch();
  const em = forum.database.fork();
  const query = prepareQuery('watter bottle', await forum.search.vocabularies.current(em), builtInLists);
  const found = await findInSearch(em, guest, forum.search.engines, {
    query,
    of: 'thread',
    filters: {},
    sort: 'fit',
    offset: 0,
    limit: 20,
    patience: 800,
  });
  expect(found.hits.map((hit) => hit.id)).toEqual([id]);
  expect(found.hits[0]?.passage.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'water',
    'bottle',
  ]);
  expect(found).toMatchObject({ about: 1, exact: true, engine: 'postgres', fellBack: false });
});
