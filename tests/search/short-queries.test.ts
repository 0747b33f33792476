import { expect, test } from 'vitest';
import { demoStrategies } from '../../scripts/demo/corpus/strategies/strategies.ts';
import { prepareQuery } from '../../src/search/prepare-query.rules.ts';
import { stemOf } from '../../src/search/stemming.rules.ts';
import { builtInLists } from '../../src/search/words/built-in-lists.catalogue.ts';
import { shortQueries } from './short-queries.fixture.ts';

const titles = new Set(demoStrategies.map(({ title }) => title));
const told = demoStrategies.flatMap(({ title, about, steps, when }) =>
  [title, about, ...steps, when].join(' '),
);
const stems = new Set(told.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []).map(stemOf));
const site = {
  frequency: (word: string) => (stems.has(stemOf(word)) ? 3 : 0),
  near: () => [],
  related: () => [],
};

test('what is judged stands among the strategies of the demo', () => {
  for (const { best, good, near, query } of shortQueries) {
    for (const title of [...best, ...good, ...near]) expect(titles, query).toContain(title);
  }
});

test.each(shortQueries.filter(({ kind }) => kind === 'none'))(
  'nothing is looked for by "$query"',
  ({ query }) => {
    expect(prepareQuery(query, site, builtInLists).outside).toBe(true);
  },
);

test.each(shortQueries.filter(({ kind }) => kind !== 'none'))(
  '"$query" is about something here',
  ({ query }) => {
    const { outside, ideas } = prepareQuery(query, site, builtInLists);
    expect(outside).toBeUndefined();
    expect(ideas.some(({ anchor }) => anchor)).toBe(true);
  },
);
