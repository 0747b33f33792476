import { functionWords } from './function-words.catalogue.ts';
import { stemOf } from './stemming.rules.ts';

/** Longer ones are no words; nobody looks for them. */
const longestWord = 40;

/**
 * A text as search compares it: lower case, no accents, apostrophes gone (`can't` is `cant`), words of letters and
 * digits. Documents and questions go through the same.
 */
export function wordsOf(text: string): string[] {
  return (normalText(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length <= longestWord);
}

/** As `wordsOf`, before it is cut into words. */
export function normalText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘`´](?=\p{L})/gu, '');
}

/** The stems of words that say something, in their order. */
export const termsOf = (words: readonly string[]): string[] =>
  words.filter((word) => !functionWords.has(word)).map(stemOf);
