/*
 * Which known word a misspelt one may be: one measure for the words of the documents and for those of the catalogues. Every
 * known word is looked at, but almost all are passed over by a glance at their letters; 60,000 words take about a millisecond.
 */

export interface SpellingWord {
  word: string;
  documents: number;
  /** One bit for each letter it holds. */
  letters: number;
}

export const spellingWord = (word: string, documents: number): SpellingWord => ({
  word,
  documents,
  letters: lettersOf(word),
});

/** Words of a list by length, for finding near ones. */
export type WordShelf = Map<number, SpellingWord[]>;

/** Puts words on shelves by length; short ones are never a guess. */
export function shelve(words: Iterable<string>): WordShelf {
  const shelf: WordShelf = new Map();
  for (const word of words) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
    const shelved = shelf.get(word.length);
    if (shelved) shelved.push(spellingWord(word, 0));
    else shelf.set(word.length, [spellingWord(word, 0)]);
  }
  return shelf;
}

/** The words on the shelf of those about as long. */
export function* shelvedNear(shelf: WordShelf, word: string): Iterable<SpellingWord> {
  for (let length = word.length - mostLonger; length <= word.length + mostLonger; length++) {
    yield* shelf.get(length) ?? [];
  }
}

/** A word that may be meant by another. */
export interface NearWord {
  word: string;
  /** 0 to 1. */
  likeness: number;
}

const mostLonger = 2;
const mostNear = 4;
/** What is less alike is another word: nobody who writes "tinnitus" or "chemo" means something that is known here. */
const leastLike = 0.68;

/**
 * Words close to this one, best first: a letter left out, put in, changed or swapped with its neighbour, two of them in
 * longer words, doubled letters, and letters that sound alike. Among those equally close the more common one comes first.
 */
export function nearWords(word: string, known: Iterable<SpellingWord>, most = mostNear): NearWord[] {
  if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return [];
  const letters = lettersOf(word);
  const sound = soundOf(word);
  const near: (NearWord & { rank: number })[] = [];
  for (const { word: other, letters: others, documents } of known) {
    if (other === word || !mayBeNear(word, other, letters ^ others)) continue;
    const limit = mostSteps(word) + (soundOf(other) === sound ? 1 : 0);
    if (steps(word, other, limit + 1) > limit) continue;
    const likeness = likenessOf(word, other);
    if (likeness < leastLike) continue;
    near.push({ word: other, likeness, rank: likeness + 0.035 * Math.log(1 + documents) });
  }
  return near
    .sort((one, two) => two.rank - one.rank || (one.word < two.word ? -1 : 1))
    .slice(0, most)
    .map(({ word: found, likeness }) => ({ word: found, likeness }));
}

/** A glance at length, letters and beginning. */
const mayBeNear = (word: string, other: string, letters: number): boolean =>
  Math.abs(other.length - word.length) <= mostLonger && ones(letters) <= 4 && allowed(word, other);

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
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
