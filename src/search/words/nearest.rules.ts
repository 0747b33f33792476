import type { Vocabulary } from '../prepared-query.ts';
import { type NearWord, nearWords, shelvedNear, type WordShelf } from '../spelling.rules.ts';

/** The nearest words to a misspelt one, best first: up to two, never far away. Words that sound the same count as nearer. */
export function nearest(shelf: WordShelf, vocabulary: Vocabulary, word: string): NearWord[] {
  const best = new Map<string, number>();
  for (const { word: other, likeness } of [
    ...nearWords(word, shelvedNear(shelf, word)),
    ...vocabulary.near(word),
  ]) {
    best.set(other, Math.max(best.get(other) ?? 0, likeness));
  }
  return [...best]
    .map(([other, likeness]) => ({ word: other, likeness }))
    .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    .slice(0, 2)
    .filter(({ likeness }, place, all) => place === 0 || likeness > (all[0]?.likeness ?? 1) - 0.08);
}
