import { lengthOf } from '../platform/text.rules.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';
import { holdsBirthYear, looksLikeEmail, looksLikePhone, looksLikeRealName } from './name-warnings.rules.ts';
import { staffWords } from './staff-words.catalogue.ts';

/** Why a name cannot be kept: key of a sentence in `views/words/en/hints.ts`. */
export type KeptNameRefusal =
  | 'kept-name.refuse.short'
  | 'kept-name.refuse.long'
  | 'kept-name.refuse.invisible'
  | 'kept-name.refuse.contact'
  | 'kept-name.refuse.characters'
  | 'kept-name.refuse.scripts'
  | 'kept-name.refuse.staff';
/** What a person may want to think about: a key as well. It never stops anybody. */
export type KeptNameWarning =
  | 'kept-name.warn.real-name'
  | 'kept-name.warn.email'
  | 'kept-name.warn.phone'
  | 'kept-name.warn.birth-year';
export interface KeptNameCheck {
  refuse?: KeptNameRefusal;
  warn: KeptNameWarning[];
}

export const keptNameLength = { least: 2, most: 40 } as const;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALLOWED = /^(?:\p{L}\p{M}{0,3}|[\p{Nd} .'’-])+$/u;
const CONTACT =
  /@|https?:|www\.|[\p{L}\p{Nd}-]{3,}\.(?:com|net|org|info|biz|edu|io|me|de|at|ch|fr|es|it|nl|be|pl|pt|uk|ie|eu|us|ca|au|nz|in|br|jp|tv|gg|app|dev|blog|social|online|site|xyz)\b/iu;
const DIGITS_OF_A_NUMBER = 7;
/** Alphabets with look-alikes of each other; their names take the digits of this page. */
const EUROPEAN = new Set(['Latin', 'Cyrillic', 'Greek']);
const scripts = (
  'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Syriac Thaana Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu ' +
  'Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Mongolian Ethiopic Cherokee Hangul Han Hiragana Katakana Bopomofo'
)
  .split(' ')
  .map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
/** What is written together in one language. */
const togetherAllowed = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Hangul'],
  ['Han', 'Bopomofo'],
];

const staff = {
  anywhere: staffWords.anywhere.map(nameSkeleton),
  atAnEnd: staffWords.atAnEnd.map(nameSkeleton),
  alone: new Set(staffWords.alone.map(nameSkeleton)),
};

/**
 * Whether a name may be kept, seen by others in every thread it is used in: 2 to 40 characters; letters of
 * one script, digits, space, apostrophe, hyphen and dot; nothing invisible; no address, link or number;
 * nothing that looks like staff (SECURITY A7). Warns besides, and never refuses, where it looks like a real
 * name, an e-mail address, a phone number or a handle with a year of birth (ON-2). That no other name looks
 * alike is for the caller to ask, by `nameSkeleton`.
 */
export function checkKeptName(name: string): KeptNameCheck {
  const refuse = refusalOf(name);
  const warn = warningsOf(name);
  return refuse === undefined ? { warn } : { refuse, warn };
}

function refusalOf(name: string): KeptNameRefusal | undefined {
  if (INVISIBLE.test(name)) return 'kept-name.refuse.invisible';
  const length = lengthOf(name.trim());
  if (length < keptNameLength.least) return 'kept-name.refuse.short';
  if (length > keptNameLength.most) return 'kept-name.refuse.long';
  if (CONTACT.test(name) || countDigits(name) >= DIGITS_OF_A_NUMBER) return 'kept-name.refuse.contact';
  if (!isPlainWriting(name)) return 'kept-name.refuse.characters';
  if (!isOneScript(name)) return 'kept-name.refuse.scripts';
  return looksLikeStaff(name) ? 'kept-name.refuse.staff' : undefined;
}

function warningsOf(name: string): KeptNameWarning[] {
  const warn: KeptNameWarning[] = [];
  if (looksLikeRealName(name)) warn.push('kept-name.warn.real-name');
  if (looksLikeEmail(name)) warn.push('kept-name.warn.email');
  if (looksLikePhone(name)) warn.push('kept-name.warn.phone');
  if (holdsBirthYear(name)) warn.push('kept-name.warn.birth-year');
  return warn;
}

function countDigits(name: string): number {
  return (name.match(/\p{Nd}/gu) ?? []).length;
}

/**
 * Ornamental letters (full width, mathematical, circled) are letters too, so they are told by their plain
 * form.
 */
function isPlainWriting(name: string): boolean {
  return ALLOWED.test(name) && /\p{L}/u.test(name) && name.normalize('NFKC') === name.normalize('NFC');
}

function isOneScript(name: string): boolean {
  const found = new Set<string>();
  for (const letter of name.match(/\p{L}/gu) ?? []) {
    const script = /\p{Script=Common}/u.test(letter)
      ? undefined
      : (scripts.find(([, has]) => has.test(letter))?.[0] ?? 'other');
    if (script !== undefined) found.add(script);
  }
  const allowed =
    found.size <= 1 || togetherAllowed.some((group) => [...found].every((one) => group.includes(one)));
  const foreignDigits = /(?![0-9])\p{Nd}/u.test(name) && [...found].some((one) => EUROPEAN.has(one));
  return allowed && !foreignDigits;
}

function looksLikeStaff(name: string): boolean {
  const words = name.split(/[\s.'’-]+|(?<=\p{Ll})(?=\p{Lu})/u).flatMap(withoutDigits);
  const whole = withoutDigits(name).map(nameSkeleton);
  const parts = [...words.map(nameSkeleton), ...whole];
  return (
    whole.some((text) => staff.anywhere.some((word) => text.includes(word))) ||
    parts.some((text) => staff.atAnEnd.some((word) => text.startsWith(word) || text.endsWith(word))) ||
    parts.some((text) => staff.alone.has(text))
  );
}

/** The word as it is, where a digit may be a letter, and without the digits at its ends. */
function withoutDigits(word: string): string[] {
  return [word, word.replace(/^[\p{Nd}\s.'’-]+|[\p{Nd}\s.'’-]+$/gu, '')];
}
