import { describe, expect, test } from 'vitest';
import { prepareQuery } from '../prepare-query.rules.ts';
import type { Vocabulary } from '../prepared-query.ts';
import { builtInLists } from '../words/built-in-lists.catalogue.ts';
import { packWords, type Words } from './entry.rules.ts';
import { planOf } from './plan.rules.ts';
import { rank } from './rank.rules.ts';
import { whatFits } from './what-fits.rules.ts';

const words = (body: string): Words => ({
  title: [],
  summary: [],
  labels: [],
  steps: [],
  body: body.split(' '),
});

/** What is found among these texts, where the words of the question stand in so many of a hundred. */
function found(typed: string, texts: Record<string, string>, documents: Record<string, number>): string[] {
  const vocabulary: Vocabulary = {
    frequency: (word) => documents[word] ?? 0,
    near: () => [],
    related: () => [],
  };
  const query = prepareQuery(typed, vocabulary, builtInLists);
  const plan = planOf(query, new Map(Object.entries(documents)), 100);
  const ranked = Object.entries(texts).map(([id, text]) =>
    rank(
      { id, words: packWords(words(text)), facets: [], helpedCount: 0, helpedScore: 0, worseShare: 0 },
      plan,
      new Set(),
    ),
  );
  return whatFits(
    ranked.sort((one, other) => other.score - one.score),
    plan,
  ).map(({ id }) => id);
}

describe('one common word is no answer to a question about a thing that nobody here has written of', () => {
  const texts = {
    bottle: 'fill a hot water bottle and hold it',
    soup: 'breathe out as if the soup is too hot',
  };

  test.each(['hot flushes menopause', 'hot flush', 'hot flushes'])('%s', (typed) => {
    expect(found(typed, texts, { hot: 27, water: 20 })).toEqual([]);
  });

  test('a word that is like another by chance is not taken for it', () => {
    const rage = { letter: 'a furious letter for the anger' };
    expect(found('tinnitus', rage, { anger: 8, furious: 2 })).toEqual([]);
  });
});

test('a thing that is written of is found by its words, and by what else it is called', () => {
  const texts = { pain: 'for chronic pain find a place that does not hurt', other: 'a cup of tea' };
  expect(found('endometriosis pain', texts, { pain: 9, chronic: 3, tea: 5 })).toEqual(['pain']);
  expect(found('hot water bottle', { bottle: 'hot water bottle' }, { hot: 27, water: 20, bottl: 3 })).toEqual(
    ['bottle'],
  );
});
