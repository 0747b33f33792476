import { once } from '../../platform/once.rules.ts';
import { indexPhrases, type PhraseIndex, possiblePhrases } from '../phrases/index-phrases.rules.ts';
import { matchEverywhere } from '../phrases/match-phrase.rules.ts';
import { linesOf, type Phrase, readPhrase, wordsOfPhrases } from '../phrases/phrase.rules.ts';
import type { Word } from '../phrases/read-sentences.rules.ts';
import { crisisBook } from './crisis-book.rules.ts';
import { signPhrases } from './phrases.catalogue.ts';
import { wordGroups } from './word-groups.catalogue.ts';

/** A phrase found in a sentence: `from` and `to` count its words. */
export interface Match {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

interface Ready {
  readonly index: PhraseIndex;
  /** Every word that a phrase names. */
  readonly words: ReadonlySet<string>;
}

/** All phrases, made ready with the first text and not before. */
export const readyPhrases = once((): Ready => {
  const all = Object.entries(signPhrases).flatMap(([sign, lines]) =>
    linesOf(lines).map((line) => readPhrase(crisisBook, sign, line)),
  );
  return { index: indexPhrases(all), words: wordsOfPhrases(Object.values(signPhrases), wordGroups) };
});

/** The phrases in a sentence, each at every place where it begins. Time grows with the words of the sentence. */
export function matchesIn(words: readonly Word[]): Match[] {
  const plain = words.map(({ word }) => word);
  return possiblePhrases(readyPhrases().index, plain).flatMap((phrase) =>
    matchEverywhere(phrase, plain).map((span) => ({ phrase, ...span })),
  );
}
