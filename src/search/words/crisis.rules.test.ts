import { expect, test } from 'vitest';
import { prepareQuery } from '../prepare-query.rules.ts';
import type { Vocabulary } from '../prepared-query.ts';
import { builtInLists } from './built-in-lists.catalogue.ts';
import { hurtNegatives, hurtPositives, negatives, positives } from './crisis.fixture.ts';
import { kindOfCrisis } from './crisis.rules.ts';
import { tokensOf } from './normalise.rules.ts';

const nobodysWords: Vocabulary = { frequency: () => 0, near: () => [], related: () => [] };
const inCrisis = (query: string) => prepareQuery(query, nobodysWords, builtInLists).crisis;

test('there are enough lines to say something (SEARCH 5.2)', () => {
  expect(new Set(positives).size).toBeGreaterThanOrEqual(150);
  expect(new Set(negatives).size).toBeGreaterThanOrEqual(80);
});

test.each(negatives)('"%s" is no crisis (SEARCH 5.2)', (query) => {
  expect(inCrisis(query)).toBe(false);
});

test.each(hurtNegatives)('"%s" speaks of nobody in danger (SEARCH 5.2)', (query) => {
  expect(inCrisis(query)).toBe(false);
});

test.each(hurtPositives)('somebody is hurt by another, and help comes first: "%s" (SEARCH 5.2)', (query) => {
  expect(inCrisis(query)).toBe(true);
  expect(kindOfCrisis(tokensOf(query).map(({ word }) => word))).toBe('hurt');
});

test.each(positives)('help comes first for "%s" (SEARCH 5.2)', (query) => {
  expect(inCrisis(query)).toBe(true);
});

test('help comes first however it is written: capitals, apostrophes, around other words (SEARCH 5.2)', () => {
  for (const query of positives) {
    expect(inCrisis(query.toUpperCase()), query).toBe(true);
    expect(inCrisis(query.replaceAll("'", '’')), query).toBe(true);
    expect(inCrisis(`please help ${query} what do i do`), query).toBe(true);
  }
});
