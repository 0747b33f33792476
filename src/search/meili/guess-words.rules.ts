import { fields, unpackWords } from '../postgres/entry.rules.ts';
import type { Form } from '../prepared-query.ts';
import { nearWords, spellingWord } from '../spelling.rules.ts';
import { stemOf } from '../stemming.rules.ts';

/** How sure it is that a word is meant of which only the beginning was typed. */
const beginning = 0.7;
const mostGuesses = 4;

/** Words of these rows that the typed one begins or nearly is, the most likely first. */
export function guessWords(typed: string, rows: readonly { words?: string | undefined }[]): Form[] {
  const there = new Map<string, number>();
  for (const { words } of rows) {
    const parts = unpackWords(words ?? '');
    for (const word of new Set(fields.flatMap((field) => parts[field])))
      there.set(word, (there.get(word) ?? 0) + 1);
  }
  const begun = [...there]
    .filter(([word]) => word.startsWith(typed))
    .sort(([, one], [, other]) => other - one);
  const near = nearWords(
    typed,
    [...there].map(([word, documents]) => spellingWord(word, documents)),
  );
  const guesses = [
    ...begun.map(([text]) => ({ text, weight: beginning })),
    ...near.map(({ word, likeness }) => ({ text: word, weight: likeness * beginning })),
  ];
  const stems = new Set<string>();
  return guesses
    .filter(({ text }) => !stems.has(stemOf(text)) && stems.add(stemOf(text)))
    .slice(0, mostGuesses)
    .map((guess) => ({ ...guess, from: 'spelling' }));
}
