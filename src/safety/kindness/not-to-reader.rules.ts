import type { Sentence } from '../phrases/read-sentences.rules.ts';

const ownPerson = new Set('i me my mine myself'.split(' '));
const someoneElse = new Set('he him his himself she her hers herself'.split(' '));
const reader = new Set(
  'you your yours yourself yourselves urself kys ky5 killyourself killurself kysnow'.split(' '),
);

const has = (sentence: Sentence | undefined, some: ReadonlySet<string>): boolean =>
  sentence?.words.some(({ word }) => some.has(word)) ?? false;

/**
 * Whether what a sentence says of dying is said of its writer or of somebody who is not here: no word of it speaks to a reader, and it
 * speaks of him or her, or it or a sentence beside it of oneself. Whoever writes "everyone would be better off without me" needs people and not a wait (RE-6, CR-2).
 */
export function isNotToReader(sentences: readonly Sentence[], at: number): boolean {
  if (has(sentences[at], reader)) return false;
  return (
    has(sentences[at], someoneElse) || [at - 1, at, at + 1].some((near) => has(sentences[near], ownPerson))
  );
}
