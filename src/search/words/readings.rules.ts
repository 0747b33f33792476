import type { Vocabulary } from '../prepared-query.ts';
import type { NearWord } from '../spelling.rules.ts';
import type { Place } from './find-patterns.rules.ts';
import { isEnglish } from './known-words.rules.ts';
import type { Lexicon } from './lexicon.rules.ts';
import { nearest } from './nearest.rules.ts';
import type { Token } from './normalise.rules.ts';
import { isLight } from './patterns.rules.ts';
import { formOf } from './word-form.rules.ts';

/** A word of the query and what it may be meant to be. */
export interface Reading extends Token {
  stem: string;
  /** Documents, catalogues or the list of other fields know it as it is. */
  known: boolean;
  corrections: NearWord[];
}

/** More words than these are not guessed at: guessing costs time. */
const mostGuesses = 6;

/** What each word may be meant to be (SEARCH 5.4). A known word is left as it is, unless it is a listed misspelling. */
export function readWords(tokens: Token[], lexicon: Lexicon, vocabulary: Vocabulary): Reading[] {
  let guesses = 0;
  return tokens.map((token) => {
    const word = squeezed(token.word, lexicon);
    const listed = lexicon.misspellings.get(word) ?? withItsG(word, lexicon);
    const stemmed = formOf(word);
    const sureWord = isSure(word, stemmed, lexicon);
    const known = listed === undefined && (sureWord || vocabulary.frequency(word) > 0 || isEnglish(word));
    const base = { ...token, word, stem: stemmed, known };
    if (listed !== undefined) return { ...base, corrections: [{ word: listed, likeness: 0.98 }] };
    if (known || guesses >= mostGuesses) return { ...base, corrections: [] };
    guesses++;
    return { ...base, corrections: guessed(word, lexicon, vocabulary) };
  });
}

function isSure(word: string, stemmed: string, lexicon: Lexicon): boolean {
  return lexicon.known.has(stemmed) || lexicon.stopWords.has(word) || isLight(stemmed);
}

/** "sleeep": one of two letters too many, where that makes a word. */
function squeezed(word: string, lexicon: Lexicon): string {
  if (!/(.)\1/.test(word) || isSure(word, formOf(word), lexicon)) return word;
  const once = word.replace(/(.)\1+$/, '$1');
  if (once !== word && once.length > 1 && isSure(once, formOf(once), lexicon)) return once;
  const all = word.replace(/(.)\1+/g, '$1');
  return all.length > 2 && isSure(all, formOf(all), lexicon) ? all : word;
}

/** "feelin", "drinkin": as it is said. */
function withItsG(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 5 || !word.endsWith('in') || isEnglish(word)) return undefined;
  return lexicon.known.has(formOf(`${word}g`)) ? `${word}g` : undefined;
}

function guessed(word: string, lexicon: Lexicon, vocabulary: Vocabulary): NearWord[] {
  const near = nearest(lexicon.shelf, vocabulary, word);
  if (near.length > 0) return near;
  const two = splitInTwo(word, lexicon);
  return two === null ? [] : [{ word: two, likeness: 0.9 }];
}

/** "cantsleep", "panicattack": two words without the space. */
function splitInTwo(word: string, lexicon: Lexicon): string | null {
  if (word.length < 7 || word.length > 24) return null;
  for (let at = word.length - 3; at >= 3; at--) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (knows(first, lexicon) && knows(second, lexicon)) return `${first} ${second}`;
  }
  return null;
}

function knows(word: string, lexicon: Lexicon): boolean {
  return lexicon.known.has(formOf(word)) || lexicon.stopWords.has(word);
}

/** The words as patterns see them. */
export function placesOf(readings: Reading[]): Place[] {
  const places: Place[] = [];
  readings.forEach((reading, token) => {
    const meant = reading.corrections.map(({ word }) => word.split(' ').map(formOf));
    const two = meant.find((words) => words.length > 1);
    const groups = two ? two.map((word) => [word]) : [[reading.stem, ...meant.flat()]];
    for (const stems of groups)
      places.push({ stems: [...new Set(stems)], token, light: stems.every(isLight) });
  });
  return places;
}
