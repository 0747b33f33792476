import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import { causeToHold, findHoldWord, isNewHere } from './holds.rules.ts';
import { distanceOf, nearlyTheSame, printOf } from './likeness.rules.ts';

const nothing = { text: 'I am here.', incites: false, holds: [], words: [], first: false, alike: false };
const everything = { ...nothing, holds: ['first-posts', 'links', 'words', 'alike'], words: ['casino'] };

describe('what waits for the team (SECURITY F, RE-6)', () => {
  test('what urges somebody to harm themselves waits everywhere, before any other cause', () => {
    expect(causeToHold({ ...nothing, incites: true })).toBe('incitement');
    expect(causeToHold({ ...everything, text: 'casino https://x.example', incites: true })).toBe(
      'incitement',
    );
  });

  test('where a space asks for nothing, nothing else waits', () => {
    const text = 'casino https://x.example';
    expect(causeToHold({ ...nothing, text, words: ['casino'], first: true, alike: true })).toBeNull();
  });

  test('the gravest cause is the one that is told', () => {
    expect(causeToHold({ ...everything, text: 'a Casino at https://x.example', first: true })).toBe('word');
    expect(causeToHold({ ...everything, text: 'see https://x.example', first: true })).toBe('link');
    expect(causeToHold({ ...everything, alike: true, first: true })).toBe('alike');
    expect(causeToHold({ ...everything, first: true })).toBe('first-post');
    expect(causeToHold(everything)).toBeNull();
  });

  test('words are found whole, whatever their case and accents; with a star as a beginning', () => {
    expect(findHoldWord('The CASÍNO!', ['casino'])).toBe('casino');
    expect(findHoldWord('casinos', ['casino'])).toBeNull();
    expect(findHoldWord('casinos', ['casino*'])).toBe('casino*');
    expect(findHoldWord('earn  money,\nfast', ['earn money fast'])).toBe('earn money fast');
    expect(findHoldWord('anything', ['', ' * '])).toBeNull();
  });

  test('first posts are three within two weeks of joining; whose day is not known is not new', () => {
    expect(isNewHere({ joinedMinute: 0 }, 5)).toBe(false);
    expect(isNewHere({ joinedMinute: 100 }, 200)).toBe(true);
    expect(isNewHere({ joinedMinute: 100, firstPosts: 3 }, 200)).toBe(false);
    expect(isNewHere({ joinedMinute: 100 }, 100 + 14 * 1440)).toBe(false);
  });
});

describe('texts that are nearly the same', () => {
  const spam =
    'Hello friends, I was in deep despair until a healer gave me back my joy within two days. Write to him now and all your pain will be gone for ever, he helped my sister too.';

  test('a text too short to tell has no print', () => {
    expect(printOf('thank you so much for this')).toBeNull();
  });

  test('a few other words, other case and other signs change little; another text changes much', () => {
    const like = printOf(spam.replace('sister', 'brother').replace('Hello friends', 'HELLO, friends!')) ?? '';
    const other =
      printOf(
        'It is the fourth night. I lie there and the whole day runs again, and I do not know what to do.',
      ) ?? '';
    expect(distanceOf(printOf(spam) ?? '', like)).toBeLessThanOrEqual(nearlyTheSame);
    expect(distanceOf(printOf(spam) ?? '', other)).toBeGreaterThan(nearlyTheSame + 6);
  });

  test('any text has the same print as itself, and texts of other words are far away', () => {
    const word = fc.stringMatching(/^[a-z]{4,8}$/);
    const text = fc.array(word, { minLength: 20, maxLength: 60 }).map((words) => words.join(' '));
    let near = 0;
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(distanceOf(printOf(one) ?? '', printOf(`${one} `) ?? '')).toBe(0);
        if (one !== other && distanceOf(printOf(one) ?? '', printOf(other) ?? '') <= nearlyTheSame) near += 1;
      }),
      { numRuns: 200 },
    );
    expect(near).toBe(0);
  });

  test('ten thousand characters take a few milliseconds', () => {
    const long = 'word after word and so on '.repeat(385);
    printOf(long);
    const start = performance.now();
    printOf(long);
    expectWithin(performance.now() - start, 100);
  });
});
