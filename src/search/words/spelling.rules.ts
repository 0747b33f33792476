import type { Vocabulary } from '../prepared-query.ts';

/** A word that may be meant by another. */
export interface Correction {
  /** One or more words. */
  word: string;
  likeness: number;
}

/** The words of a list by length, for finding near ones. */
export interface WordShelf {
  byLength: Map<number, { word: string; letters: number; sound: string }[]>;
}

/** Puts words on shelves by length; short ones are never a guess. */
export function shelve(words: Iterable<string>): WordShelf {
  const byLength: WordShelf['byLength'] = new Map();
  for (const word of words) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
    const entry = { word, letters: lettersOf(word), sound: soundOf(word) };
    const shelf = byLength.get(word.length);
    if (shelf) shelf.push(entry);
    else byLength.set(word.length, [entry]);
  }
  return { byLength };
}

/** What is less alike is another word: nobody who writes "tinnitus" or "chemo" means something that is known here. */
const leastLike = 0.68;

/** The nearest words to a misspelt one, best first: up to two, never far away. Words that sound the same count as nearer. */
export function nearest(shelf: WordShelf, vocabulary: Vocabulary, word: string): Correction[] {
  if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return [];
  const own = nearOnShelf(shelf, word);
  const others = vocabulary
    .near(word)
    .filter(({ word: other }) => allowed(word, other) && steps(word, other, 3) <= mostSteps(word) + 0.5)
    .map(({ word: other }) => ({ word: other, likeness: likenessOf(word, other) }));
  const best = new Map<string, number>();
  for (const { word: other, likeness } of [...own, ...others]) {
    best.set(other, Math.max(best.get(other) ?? 0, likeness));
  }
  return [...best]
    .map(([other, likeness]) => ({ word: other, likeness }))
    .filter(({ likeness }) => likeness >= leastLike)
    .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    .slice(0, 2)
    .filter(({ likeness }, place, all) => place === 0 || likeness > (all[0]?.likeness ?? 1) - 0.08);
}

function nearOnShelf(shelf: WordShelf, word: string): Correction[] {
  const letters = lettersOf(word);
  const sound = soundOf(word);
  const most = mostSteps(word);
  const near: Correction[] = [];
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    for (const entry of shelf.byLength.get(length) ?? []) {
      if (ones(entry.letters ^ letters) > 4) continue;
      const limit = entry.sound === sound ? most + 1 : most;
      if (allowed(word, entry.word) && steps(word, entry.word, limit + 1) <= limit) {
        near.push({ word: entry.word, likeness: likenessOf(word, entry.word) });
      }
    }
  }
  return near;
}

/** The first letter is seldom wrong. */
function allowed(word: string, other: string): boolean {
  if (word[0] === other[0]) return true;
  return (
    word.length >= 5 && (word[0] === other[1] || word[1] === other[0] || soundOf(word) === soundOf(other))
  );
}

function mostSteps(word: string): number {
  return word.length < 5 ? 1 : word.length < 8 ? 1.5 : 2.5;
}

function likenessOf(word: string, other: string): number {
  const far = steps(word, other, 4);
  const likeness = 1 - far / Math.max(word.length, other.length);
  return Math.min(0.98, likeness + (soundOf(word) === soundOf(other) ? 0.08 : 0));
}

/** Changes from one word to the other; swapped neighbours, doubled letters and wrong vowels are small ones. */
export function steps(from: string, to: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let column = 1; column <= to.length; column++) {
      now.push(cheapest(from, to, row, column, now, last, before));
    }
    if (Math.min(...now) > limit) return limit + 1;
    before = last;
    last = now;
  }
  return last[to.length] ?? limit + 1;
}

function cheapest(
  from: string,
  to: string,
  row: number,
  column: number,
  now: number[],
  last: number[],
  before: number[],
): number {
  const [a, b, a0, b0] = [from[row - 1], to[column - 1], from[row - 2], to[column - 2]];
  const at = (list: number[], place: number) => list[place] ?? 9;
  if (a === b) return at(last, column - 1);
  const swapped = a !== undefined && a === b0 && a0 === b ? at(before, column - 2) + 0.75 : 9;
  const dropped = at(last, column) + (a === a0 ? 0.5 : 1);
  const added = at(now, column - 1) + (b === b0 ? 0.5 : 1);
  return Math.min(dropped, added, at(last, column - 1) + changeCost(a, b), swapped);
}

/** One vowel for another is a small slip. */
function changeCost(a = '', b = ''): number {
  return vowels.has(a) && vowels.has(b) ? 0.75 : 1;
}

const vowels = new Set('aeiouy');

/** How a word sounds, roughly: no vowels after the first letter, letters that sound alike as one. */
export function soundOf(word: string): string {
  const plain = word
    .replace(/^(ph)/, 'f')
    .replace(/ph/g, 'f')
    .replace(/^ps/, 's')
    .replace(/^kn/, 'n')
    .replace(/ght?/g, 't')
    .replace(/sch|ssi|sh|ti(?=on)|ci(?=ous)|si(?=on)|ch/g, 'x')
    .replace(/ck|q|k/g, 'c')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/z/g, 's')
    .replace(/x(?=[ei])/g, 'x');
  return (
    (plain[0] ?? '') +
    plain
      .slice(1)
      .replace(/[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
