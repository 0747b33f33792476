import { isFreshName } from './fresh-names.rules.ts';
import { familyNames, givenNames } from './given-names.catalogue.ts';

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'herr',
  'frau',
  'sir',
  'mme',
  'monsieur',
  'sr',
  'sra',
  'senor',
  'senora',
]);
const EMAIL =
  /\S@\S|\S ?[([{]\s?(?:at|ät)\s?[)\]}]|\p{L}\s(?:at|ät|arroba)\s\S+(?:\s(?:dot|punkt|punto|point)\s|\.)\p{L}/iu;
const MAIL_HOST =
  /\b(?:gmail|googlemail|hotmail|outlook|yahoo|gmx|icloud|protonmail|posteo|aol|yandex|mailru|tutanota)\b/i;
/** A year a member may have been born in, after letters: four digits, or two as people shorten them. */
const BIRTH_YEAR = /\p{L}[\s._-]?(?:(?:19[3-9]\d|20[01]\d)(?!\d)|(?:[5-9]\d|0\d)$)/u;
const DIGITS_OF_A_PHONE = 6;

/**
 * Whether a name looks like a given and a family name: a common given name before another word with a
 * capital, a common pair in small letters or in one word, a title before a word, an initial beside a name. A
 * name drawn from our own lists never does. Misses many and is wrong at times: to warn with, never to refuse
 * (ON-2).
 */
export function looksLikeRealName(name: string): boolean {
  if (isFreshName(name)) return false;
  const words = name.split(/[\s._-]+/u).filter((word) => word !== '');
  if (words.length === 1) return isJoinedName(plain(words[0] ?? ''));
  return words.some((word, at) => isPair(word, words[at + 1]));
}

/** Whether a name holds an e-mail address, written with the sign or in words. ON-2. */
export function looksLikeEmail(name: string): boolean {
  return EMAIL.test(name) || MAIL_HOST.test(name);
}

/** Whether a name has so many digits that it may be a phone number: six or more. ON-2. */
export function looksLikePhone(name: string): boolean {
  return (name.match(/\p{Nd}/gu) ?? []).length >= DIGITS_OF_A_PHONE;
}

/** Whether a name ends in, or goes on after, what may be a year of birth (`anna1987`, `Heron 87`). ON-2. */
export function holdsBirthYear(name: string): boolean {
  return BIRTH_YEAR.test(name.trim());
}

function isPair(word: string, next: string | undefined): boolean {
  if (next === undefined || !/^\p{L}[\p{L}\p{M}'’]*$/u.test(next)) return false;
  const [one, other] = [plain(word), plain(next)];
  const capital = /^\p{Lu}/u.test(next);
  if (TITLES.has(one)) return capital && other.length > 1;
  if (givenNames.has(one)) return capital || familyNames.has(other);
  return /^\p{Lu}$/u.test(word) && familyNames.has(other);
}

/** `annaschmidt`, with digits behind it or not. */
function isJoinedName(text: string): boolean {
  const letters = text.replace(/\d+$/, '');
  for (let end = 2; end < letters.length - 1; end += 1) {
    if (givenNames.has(letters.slice(0, end)) && familyNames.has(letters.slice(end))) return true;
  }
  return false;
}

function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
