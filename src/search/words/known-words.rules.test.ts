import { expect, test } from 'vitest';
import { prepareQuery } from '../prepare-query.rules.ts';
import type { Vocabulary } from '../prepared-query.ts';
import { builtInLists } from './built-in-lists.catalogue.ts';
import { isEnglish, packTable } from './known-words.rules.ts';

const nobodysWords: Vocabulary = { frequency: () => 0, near: () => [], related: () => [] };
const formsOf = (query: string): string[] =>
  prepareQuery(query, nobodysWords, builtInLists).ideas.flatMap(({ forms }) => forms.map(({ text }) => text));

test('a word of English that nobody here has written is not corrected into one of ours (SEARCH 5.4)', () => {
  const wrong = { damp: 'dumped', acne: 'ache', scars: 'scared', cream: 'creamed' };
  for (const [word, other] of Object.entries(wrong)) {
    expect(formsOf(word), word).not.toContain(other);
    expect(prepareQuery(word, nobodysWords, builtInLists).didYouMean, word).toBeNull();
  }
});

test('British and American spellings are both known, and a slip is not', () => {
  for (const word of ['colour', 'color', 'realise', 'realize', 'menopause', 'landlord']) {
    expect(isEnglish(word), word).toBe(true);
  }
  for (const word of ['anxeity', 'procrastanation', 'suisidal', 'counciling']) {
    expect(isEnglish(word), word).toBe(false);
  }
});

test('hardly a slip passes as a word', () => {
  const slips = Array.from({ length: 5000 }, (_, at) => `zq${at.toString(36)}xv`);
  expect(slips.filter(isEnglish).length).toBeLessThan(100);
});

test('a table of words is the same each time it is made', () => {
  expect(packTable(['kettle', 'harbour'])).toEqual(packTable(['kettle', 'harbour']));
});

test('what the check for a crisis corrects is an idea too (SEARCH 5.2)', () => {
  const query = prepareQuery('suisidal thoughts', nobodysWords, builtInLists);
  expect(query.crisis).toBe(true);
  expect(formsOf('suisidal thoughts')).toContain('suicidal');
});

test('a swallowed g is heard', () => {
  expect(formsOf('drinkin again')).toContain('drinking');
});

test('an errand beside a word of trouble is not about coping', () => {
  for (const query of ['divorce solicitor near me', 'bus times to town', 'acne scars cream']) {
    expect(prepareQuery(query, nobodysWords, builtInLists).outside, query).toBe(true);
  }
  for (const query of ['lonely since the divorce', 'panic on the bus', 'ashamed of my scars']) {
    expect(prepareQuery(query, nobodysWords, builtInLists).outside, query).toBeUndefined();
  }
});

test('the object of a saying decides, not its strongest word', () => {
  expect(formsOf('gasping for a pint')).toContain('alcohol');
  expect(formsOf('left me on read')).toContain('no reply');
  expect(formsOf('mum is losing her marbles')).toContain('dementia');
  expect(formsOf('keep googling if im dying')).toContain('health anxiety');
  expect(formsOf('far from my country')).toContain('homesick');
});
