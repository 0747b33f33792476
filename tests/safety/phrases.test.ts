import { describe, expect, test } from 'vitest';
import { crisisBook } from '../../src/safety/crisis/crisis-book.rules.ts';
import { signPhrases } from '../../src/safety/crisis/phrases.catalogue.ts';
import { wordGroups } from '../../src/safety/crisis/word-groups.catalogue.ts';
import { indexPhrases, possiblePhrases } from '../../src/safety/phrases/index-phrases.rules.ts';
import { matchEverywhere, matchPhrase } from '../../src/safety/phrases/match-phrase.rules.ts';
import { linesOf, readPhrase } from '../../src/safety/phrases/phrase.rules.ts';
import { makeBook } from '../../src/safety/phrases/phrase-book.rules.ts';
import { wordsOf } from '../../src/safety/phrases/read-words.rules.ts';

const plain = {
  groups: { fruit: 'apple pear green_apple', so: 'so well', later: 'then now' },
  frequent: new Set(['the', 'a']),
  between: new Set<string>(),
  notAcross: new Set([',']),
  ends: new Set([',']),
  fillers: '<so>',
  tails: '<later>',
};
const strict = makeBook(plain);
const loose = makeBook({ ...plain, between: new Set(['really', 'very']), notAcross: new Set([',', 'not']) });

/** What a phrase finds in a sentence, as words. */
function foundIn(written: string, text: string, book = strict, find = matchPhrase): string[] {
  const words = [',', ...text.split(' '), ','];
  return find(readPhrase(book, 'X', written), words).map(({ from, to }) => words.slice(from, to).join(' '));
}

describe('a line of a catalogue (RE-2, CR-11)', () => {
  test('that no word must stand in, or that names a group nobody knows, is refused', () => {
    expect(() => readPhrase(strict, 'X', '^ maybe? $').needs()).toThrow('needs a word');
    expect(() => readPhrase(strict, 'X', '<nuts>').needs()).toThrow('nuts');
  });

  test.each([
    ['eat <fruit>', 'we eat bread', []],
    ['eat <fruit> -pie', 'we eat apple pie', []],
    ['<-not eat <fruit>', 'do not eat apple', []],
    ['eat ..2 today', 'eat one two three today', []],
    ['eat ..2 today', 'eat one , today', []],
    ['^ eat', 'we eat', []],
    ['eat $', 'eat bread', []],
    ['eat <fruit>', 'we eat green apple and eat pear', ['eat green apple', 'eat pear']],
    ['eat green_apple|green', 'eat green apple', ['eat green apple']],
    ['eat green|green_apple', 'eat green apple', ['eat green']],
    ['eat a? pear', 'eat pear , eat a pear', ['eat pear', 'eat a pear']],
    ['eat <fruit>* pie', 'eat apple pear pie', ['eat apple pear pie']],
    ['eat ..2 today', 'eat one two today', ['eat one two today']],
    ['^ eat', 'so well eat', ['eat']],
    ['eat $', 'eat then now', ['eat']],
    ['eat appl*', 'eat apples', ['eat apples']],
  ])('%s in "%s"', (written, text, found) => {
    expect(foundIn(written, text)).toEqual(found);
  });

  test('words that change little stand between two of its words where its book says so, and never before the first', () => {
    expect(foundIn('i want', 'i really want')).toEqual([]);
    expect(foundIn('i want', 'very i really very want', loose)).toEqual(['i really very want']);
    expect(foundIn('i want', 'i really very really very want', loose)).toEqual([]);
    expect(foundIn('i ..3 want', 'i do not want', loose)).toEqual([]);
  });

  test('is found once where it could begin twice, or at each of these places, as it is asked for', () => {
    const text = 'now i now i go';
    expect(foundIn('now|i ..3 go', text)).toEqual([text]);
    expect(foundIn('now|i ..3 go', text, strict, matchEverywhere)).toHaveLength(4);
  });

  test('is compared only with sentences that have its most telling words', () => {
    const index = indexPhrases([readPhrase(strict, 'X', 'the pear'), readPhrase(strict, 'Y', 'the appl*')]);
    expect(possiblePhrases(index, ['the', 'a'])).toEqual([]);
    expect(possiblePhrases(index, ['the', 'pear']).map(({ code }) => code)).toEqual(['X']);
    expect(possiblePhrases(index, ['the', 'apples']).map(({ code }) => code)).toEqual(['Y']);
  });
});

test('every word of the phrases of danger is one that a text has once it is read: no line is written in vain (CR-11)', () => {
  const lines = Object.values(signPhrases).flatMap(linesOf);
  for (const line of lines) expect(() => readPhrase(crisisBook, 'X', line).needs(), line).not.toThrow();
  const withoutMarks = lines.map((line) =>
    line
      .replace(/^!{1,2} /, '')
      .replace(/^[\d.]+: /, '')
      .replace(/<\w+>|<-|\.\.\d/g, ' '),
  );
  const words = new Set([...withoutMarks, ...Object.values(wordGroups)].join(' ').match(/[^\s|_?$^,-]+/g));
  const vocabulary = { knows: (word: string) => words.has(word), meant: () => undefined };
  expect([...words].filter((word) => wordsOf(word, vocabulary).join(' ') !== word)).toEqual([]);
});

test('no word of them stands before a longer one that begins with it: the longer would never be taken (CR-11)', () => {
  const items = new Set(Object.values(signPhrases).flatMap((lines) => lines.split(/\s+/)));
  const inVain = [...items].filter((item) => {
    const all = [...crisisBook.choices(item.replace(/^-|\?$/g, '')).byFirst.values()];
    return all.some((runs) =>
      runs.some(({ words: run }, at) =>
        runs.slice(at + 1).some(({ words: later }) => later.join(' ').startsWith(`${run.join(' ')} `)),
      ),
    );
  });
  expect(inVain).toEqual([]);
});
