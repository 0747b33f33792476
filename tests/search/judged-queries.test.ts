import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoStrategies } from '../../scripts/demo/corpus/strategies/strategies.ts';
import { gatherPeople } from '../../scripts/demo/people.ts';
import { tellStrategies } from '../../scripts/demo/tell-strategies.ts';
import type { Reading } from '../../src/forum/folding.rules.ts';
import { firstLabelChoices } from '../../src/safety/content-labels.rules.ts';
import { findInSearch } from '../../src/search/find.ts';
import { prepareQuery } from '../../src/search/prepare-query.rules.ts';
import { builtInLists } from '../../src/search/words/built-in-lists.catalogue.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { type JudgedKind, judgedQueries, noAnswerQueries } from './judged-queries.ts';
import { meanOf, ndcg } from './support/fit.rules.ts';

/** What was measured, less about 0.05: a change that makes search worse for one way of speaking is seen. Raise it with search. */
const least: Record<JudgedKind, number> = {
  plain: 0.69,
  misspelt: 0.69,
  'two ideas': 0.64,
  colloquial: 0.48,
};
/** Of the questions that have no answer, so many may be answered with ten rows or more. */
const mostFullPages = 1;
const fullPage = 10;

const guest: Reading = { choices: firstLabelChoices, own: new Set(), opened: new Set(), away: new Set() };
const talkOfSelfHarm = new Set(
  demoStrategies.filter(({ cautions }) => cautions.includes('self-harm-talk')).map(({ title }) => title),
);
const judged = Object.entries(judgedQueries) as [JudgedKind, (typeof judgedQueries)[JudgedKind]][];
const all = judged.flatMap(([, questions]) => questions);

let forum: TestForum;
let titles: Map<string, string>;
beforeAll(async () => {
  forum = await startApp();
  const people = await gatherPeople(forum.database, forum.tools);
  const ids = await tellStrategies(forum.database, forum.tools, people, forum.clock.now(), demoStrategies);
  titles = new Map([...ids].map(([title, id]) => [id, title]));
  await forum.runSearch();
});
afterAll(() => forum.stop());

interface Answer {
  crisis: boolean;
  found: string[];
}
const answers = new Map<string, Promise<Answer>>();

/** Asks once, however many tests want to know. */
function ask(typed: string): Promise<Answer> {
  const answer = answers.get(typed) ?? firstPage(typed);
  answers.set(typed, answer);
  return answer;
}

/** As the search page gives it to a guest, however slow the machine is. */
async function firstPage(typed: string): Promise<Answer> {
  const em = forum.database.fork();
  const query = prepareQuery(typed, await forum.search.vocabularies.current(em), builtInLists);
  const { hits } = await findInSearch(em, guest, forum.search.engines, {
    query,
    of: 'strategy',
    filters: {},
    sort: 'fit',
    offset: 0,
    limit: fullPage,
    patience: 20_000,
  });
  return { crisis: query.crisis, found: hits.map(({ id }) => titles.get(id) ?? '') };
}

test('every judgement is about a strategy of the demo, and about each only once', () => {
  const known = new Set(demoStrategies.map(({ title }) => title));
  for (const { query, best, good = [], near = [] } of all) {
    const named = [...best, ...good, ...near];
    expect(
      named.filter((title) => !known.has(title)),
      query,
    ).toEqual([]);
    expect(new Set(named).size, query).toBe(named.length);
  }
  expect(new Set([...all.map(({ query }) => query), ...noAnswerQueries]).size).toBe(120);
});

test('words of a crisis are heard, and nothing that talks of self-harm comes with them (SEARCH 5.2)', async () => {
  for (const { query } of all.filter((question) => question.crisis)) {
    const { crisis, found } = await ask(query);
    expect(crisis, query).toBe(true);
    expect(
      found.filter((title) => talkOfSelfHarm.has(title)),
      query,
    ).toEqual([]);
  }
});

test('hardly a question that has an answer is left without a row', async () => {
  const empty: string[] = [];
  for (const { query } of all) if ((await ask(query)).found.length === 0) empty.push(query);
  // Saying "nothing fits" where it is so costs a word nobody here has written now and then.
  expect(empty.length, empty.join(', ')).toBeLessThanOrEqual(1);
});

test('what has no answer among the strategies does not fill the page more often than before', async () => {
  const full: string[] = [];
  for (const query of noAnswerQueries) if ((await ask(query)).found.length >= fullPage) full.push(query);
  expect(full.length, full.join(', ')).toBeLessThanOrEqual(mostFullPages);
});

describe('strategies are found as well as they were, by kind of question', () => {
  test.each(judged)('%s', async (kind, questions) => {
    const fits: number[] = [];
    for (const question of questions) {
      const { found } = await ask(question.query);
      fits.push(ndcg(question, found, question.crisis ? talkOfSelfHarm : undefined));
    }
    expect(meanOf(fits)).toBeGreaterThanOrEqual(least[kind]);
  });
});

/** The same for questions that nothing was tuned on, less about 0.05: what search reaches with words it has not met. */
const leastHeldOut = { plain: 0.49, misspelt: 0.52, two: 0.5, colloquial: 0.13 } satisfies Record<
  keyof typeof heldOutQueries,
  number
>;

describe('questions that nothing was tuned on', () => {
  const kinds = Object.entries(heldOutQueries) as [
    keyof typeof heldOutQueries,
    (typeof heldOutQueries)[keyof typeof heldOutQueries],
  ][];

  test.each(kinds)('%s', async (kind, questions) => {
    const fits: number[] = [];
    for (const question of questions) {
      const { found } = await ask(question.query);
      fits.push(ndcg(question, found, question.crisis ? talkOfSelfHarm : undefined));
    }
    expect(meanOf(fits)).toBeGreaterThanOrEqual(leastHeldOut[kind]);
  });

  test('words of a crisis are heard in nearly all of them', async () => {
    const unheard: string[] = [];
    for (const { query } of kinds.flatMap(([, questions]) => questions.filter((each) => each.crisis)))
      if (!(await ask(query)).crisis) unheard.push(query);
    expect(unheard.length, unheard.join(', ')).toBeLessThanOrEqual(1);
  });
});
