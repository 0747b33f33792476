import { lengthOf } from '../platform/text.rules.ts';
import { commonBases, commonLong, keyboards } from './common-passphrases.catalogue.ts';
import { passphraseWords } from './passphrase-words.catalogue.ts';
import { normaliseSignInName } from './sign-in-name.rules.ts';

/** Why a passphrase cannot be used: key of a sentence in `views/words/en/hints.ts`. */
export type PassphraseRefusal =
  | 'passphrase.refuse.short'
  | 'passphrase.refuse.long'
  | 'passphrase.refuse.name'
  | 'passphrase.refuse.common'
  | 'passphrase.refuse.pattern';

export const passphraseLength = { least: 12, most: 256 } as const;
const WORDS = 5;
const MOST_BASES = 3;
/** A passphrase with fewer steps that could not be guessed from the step before is a pattern. */
const FREE_STEPS = 4;
const FEWEST_CHARACTERS = 5;
/** Below this a name is looked for as a word of its own only: "art" may stand in "party". */
const LONG_NAME = 5;

const signs: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const layouts = keyboards.map(placesOf);

/**
 * Five words joined by single spaces, drawn evenly and independently: at least 55 bits. `randomInt` gives a whole
 * number from 0 to `max` (`max` excluded) and has to be unpredictable. SECURITY A2.
 */
export function suggestPassphrase(randomInt: (max: number) => number): string {
  const draw = () => passphraseWords[randomInt(passphraseWords.length)];
  return Array.from({ length: WORDS }, draw).join(' ');
}

/**
 * Why a passphrase cannot be used, or null. It is 12 to 256 characters long (code points) and otherwise free:
 * any character counts, and it is compared later exactly as it was sent, so nothing is trimmed or folded for
 * that. Refused besides: the sign-in name inside, what lists of leaked passwords hold, repeats, and walks
 * along the alphabet or the keyboard (SECURITY A2). Of the lists only what has 12 characters or more is kept
 * here, as words and the ways people combine them, since everything shorter is refused by its length.
 */
export function checkPassphrase(passphrase: string, signInName: string): PassphraseRefusal | null {
  const length = lengthOf(passphrase);
  if (length < passphraseLength.least) return 'passphrase.refuse.short';
  if (length > passphraseLength.most) return 'passphrase.refuse.long';
  if (holdsName(passphrase, signInName)) return 'passphrase.refuse.name';
  if (isCommon(passphrase)) return 'passphrase.refuse.common';
  return isPattern(passphrase) ? 'passphrase.refuse.pattern' : null;
}

function holdsName(passphrase: string, signInName: string): boolean {
  const name = normaliseSignInName(signInName);
  const text = normaliseSignInName(passphrase);
  if (name === '') return false;
  if (lengthOf(name) >= LONG_NAME)
    return text.includes(name) || squeezed(text).includes(squeezed(name) || name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length))) return true;
  }
  return false;
}

function isCommon(passphrase: string): boolean {
  const lower = passphrase.normalize('NFKC').toLowerCase();
  const plain = squeezed(lower);
  const bare = plain.replace(/^\d+|\d+$/g, '');
  const yearless = plain.replace(/(?:19|20)\d\d$/, '');
  const dressed = lower.replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '');
  const undressed = squeezed(Array.from(dressed, (one) => signs[one] ?? one).join(''));
  return [plain, bare, yearless, undressed].some(
    (form) => form !== '' && (commonLong.has(form) || isMadeOf(form, MOST_BASES)),
  );
}

function isMadeOf(text: string, most: number): boolean {
  if (commonBases.has(text)) return true;
  if (most === 1) return false;
  for (let end = 1; end < text.length; end += 1) {
    if (commonBases.has(text.slice(0, end)) && isMadeOf(text.slice(end), most - 1)) return true;
  }
  return false;
}

function isPattern(passphrase: string): boolean {
  const characters = [...passphrase.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')];
  if (new Set(characters).size < FEWEST_CHARACTERS || isRepeat(characters)) return true;
  return [placesOf([]), ...layouts].some((layout) => freeSteps(characters, layout) < FREE_STEPS);
}

/** Whether the whole is one beginning, of at most half the length, said again and again. */
function isRepeat(characters: readonly string[]): boolean {
  for (let period = 1; period <= characters.length / 2; period += 1) {
    if (characters.every((one, at) => at < period || one === characters[at - period])) return true;
  }
  return false;
}

/** Steps to the next character that could not have been guessed from the one before. */
function freeSteps(characters: readonly string[], places: ReadonlyMap<string, Place>): number {
  return characters.filter((to, at) => {
    const from = characters[at - 1];
    return from !== undefined && !isInOrder(from, to) && !areNeighbours(places.get(from), places.get(to));
  }).length;
}

/** The same again, or one on or back in the alphabet or in counting, over the nought as well. */
function isInOrder(from: string, to: string): boolean {
  const step = (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0);
  return Math.abs(step) <= 1 || ['90', '09'].includes(from + to);
}

interface Place {
  row: number;
  column: number;
}

function placesOf(rows: readonly string[]): ReadonlyMap<string, Place> {
  return new Map(
    rows.flatMap((keys, row) => [...keys].map((key, column) => [key, { row, column }] as const)),
  );
}

function areNeighbours(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1;
}

/** Letters and digits only. */
function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
