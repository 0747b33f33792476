import { emojiWords, shortHand } from './short-hand.catalogue.ts';

/** One word of a query, ready to be compared. */
export interface Token {
  /** Lower case, no apostrophes, no accents; txt-speak written out. */
  word: string;
  /** As it stood in the query, for "did you mean". */
  typed: string;
  /** Written as "-word". */
  minus: boolean;
}

/** SEARCH 5.1: no query is longer. */
export const longestQuery = 200;

/** What goes back into the box: the person's own writing without controls, in one normal form, cut to length. Idempotent. */
export function tidyQuery(raw: string): string {
  const text = raw
    .slice(0, longestQuery * 8)
    .toWellFormed()
    .replace(/[\p{C}\u2028\u2029]+/gu, ' ')
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return Array.from(text).slice(0, longestQuery).join('').trim();
}

/** Lower case, no accents, no apostrophes, emoji that say something as words. Idempotent. */
export function plainWords(text: string): string {
  let plain = text.toLowerCase();
  for (const [emoji, words] of emojiWords)
    if (plain.includes(emoji)) plain = plain.replaceAll(emoji, ` ${words} `);
  return plain
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?<=[\p{L}\p{N}])['’‘`´ʼ](?=\p{L})/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a tidied query. Txt-speak is written out; "can not" and "cannot" are one word with "can't". */
export function tokensOf(tidied: string): Token[] {
  const text = plainWords(tidied)
    .replace(/\b24\s?\/\s?7\b/g, 'always')
    .replace(/\bw\/o\b/g, 'without')
    .replace(/\bw\//g, 'with ');
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const typed = match[0];
    const before = text[match.index - 1];
    const minus = before === '-' && (match.index < 2 || text[match.index - 2] === ' ');
    for (const word of writtenOut(typed)) tokens.push({ word, typed, minus });
  }
  return joined(tokens);
}

function writtenOut(typed: string): string[] {
  const squeezed = typed.replace(/(.)\1{2,}/gu, '$1$1');
  const long = shortHand.get(squeezed) ?? shortHand.get(typed.replace(/(.)\1{2,}/gu, '$1'));
  return long === undefined ? [squeezed] : long.split(' ').filter((word) => word !== '');
}

const pairs = new Map([
  ['can not', 'cant'],
  ['could not', 'cant'],
  ['do not', 'dont'],
  ['does not', 'dont'],
  ['did not', 'dont'],
  ['will not', 'wont'],
  ['would not', 'wont'],
  ['no one', 'nobody'],
  ['no body', 'nobody'],
  ['every one', 'everyone'],
  ['any one', 'anyone'],
  ['i am', 'im'],
  ['is not', 'isnt'],
  ['are not', 'isnt'],
  ['was not', 'isnt'],
  ['some thing', 'something'],
  ['a lot', 'lots'],
  ['wee one', 'child'],
  ['wee yin', 'child'],
  ['little one', 'child'],
  ['wee ones', 'children'],
  ['little ones', 'children'],
  ['wee man', 'son'],
  ['wee fella', 'son'],
  ['little fella', 'son'],
  ['little lad', 'son'],
  ['wee girl', 'daughter'],
  ['little girl', 'daughter'],
  ['my self', 'myself'],
  ['be cause', 'because'],
]);

/** Two words that are one: negations, "no one", "3 am". */
function joined(tokens: Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    const one = last && oneOfTwo(last.word, token.word);
    if (last && one)
      result[result.length - 1] = { word: one, typed: `${last.typed} ${token.typed}`, minus: last.minus };
    else result.push(token);
  }
  return result;
}

function oneOfTwo(first: string, second: string): string | undefined {
  if ((second === 'am' || second === 'pm') && /^\d{1,2}$/.test(first)) return first + second;
  return pairs.get(`${first} ${second}`);
}
