import type { Span } from '../phrases/match-phrase.rules.ts';

/** So many words beside it are no sentence of their own. */
const littleElse = 4;
/** From so many words on a stretch between two signs is more than one of a list. */
const clause = 3;

/**
 * Whether a word or two that judge stand as a verdict: the sentence is little else, begins with them or ends with them after a
 * clause that says "you". In the middle, or beside other words set off by signs, they are one of a list: "joy, shame and anger".
 */
export function standAlone(words: readonly string[], { from, to }: Span): boolean {
  if (count(words, 0, words.length) - count(words, from, to) <= littleElse) return true;
  const before = stretchBefore(words, from);
  const after = stretchAfter(words, to);
  if (before.length === 0) return after.length >= clause && !/^(?:and|or)$/.test(after[1] ?? '');
  return after.length === 0 && before.length >= clause && before.some((word) => word.startsWith('you'));
}

const isSign = (word: string | undefined): boolean => word === ',' || word === '"';

function count(words: readonly string[], from: number, to: number): number {
  let some = 0;
  for (let at = from; at < to; at += 1) if (!isSign(words[at])) some += 1;
  return some;
}

/** What stands between a place and the sign before the one right before it. */
function stretchBefore(words: readonly string[], from: number): readonly string[] {
  let end = from;
  while (end > 0 && !isSign(words[end - 1])) end -= 1;
  while (end > 0 && isSign(words[end - 1])) end -= 1;
  let start = end;
  while (start > 0 && !isSign(words[start - 1])) start -= 1;
  return words.slice(start, end);
}

function stretchAfter(words: readonly string[], to: number): readonly string[] {
  let start = to;
  while (start < words.length && isSign(words[start])) start += 1;
  let end = start;
  while (end < words.length && !isSign(words[end])) end += 1;
  return words.slice(start, end);
}
