import type { WordGroup, WordLists } from './words/concept.ts';

/** The organiser's words as they stand in the fields of a form. */
export interface WordFields {
  groups: string;
  stop_words: string;
  misspellings: string;
}

const most = { groups: 300, terms: 20, length: 60, words: 500 } as const;

/** What the lines mean, or the fields in which a line means nothing. */
export function readWordFields(
  fields: WordFields,
): { ok: true; lists: WordLists } | { ok: false; fields: (keyof WordFields)[] } {
  const groups = linesOf(fields.groups).map(readGroup);
  const pairs = linesOf(fields.misspellings).map(readPair);
  const stopWords = [...new Set(partsOf(fields.stop_words.replace(/\s+/g, ',')))];
  const wrong: (keyof WordFields)[] = [];
  if (groups.length > most.groups || groups.includes(null)) wrong.push('groups');
  if (stopWords.length > most.words || !stopWords.every(fits)) wrong.push('stop_words');
  if (pairs.length > most.words || pairs.includes(null)) wrong.push('misspellings');
  if (wrong.length > 0) return { ok: false, fields: wrong };
  return {
    ok: true,
    lists: {
      groups: (groups as Omit<WordGroup, 'id'>[]).map((group, at) => ({ id: `own-${at + 1}`, ...group })),
      stopWords,
      misspellings: Object.fromEntries(pairs as [string, string][]),
    },
  };
}

/** The lists as lines again. */
export const wordFieldsOf = ({ groups, stopWords, misspellings }: WordLists): WordFields => ({
  groups: groups
    .map(({ terms, from = [] }) =>
      [...(from.length > 0 ? [from.join(', ')] : []), terms.join(', ')].join(' > '),
    )
    .join('\n'),
  stop_words: stopWords.join(' '),
  misspellings: Object.entries(misspellings)
    .map(([wrong, right]) => `${wrong} = ${right}`)
    .join('\n'),
});

const linesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const fits = (word: string): boolean =>
  word.length <= most.length && /[\p{L}\p{N}]/u.test(word) && !/[<>|;~?="]/.test(word);

/** "a, b, c" find each other; "x, y > a, b" finds a and b where x or y is typed, and never the reverse. */
function readGroup(line: string): Omit<WordGroup, 'id'> | null {
  const sides = line.split('>').map(partsOf);
  const all = sides.flat();
  if (sides.length > 2 || all.length < 2 || all.length > most.terms || !all.every(fits)) return null;
  const [first = [], second] = sides;
  if (second === undefined) return { terms: first };
  return first.length === 0 || second.length === 0 ? null : { terms: second, from: first };
}

function readPair(line: string): [string, string] | null {
  const [wrong = '', right = '', ...more] = line.split('=').map((part) => part.trim());
  return more.length === 0 && fits(wrong) && fits(right) && !/\s/.test(wrong) ? [wrong, right] : null;
}
