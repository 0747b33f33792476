import { once } from '../../platform/once.rules.ts';
import { indexPhrases, type PhraseIndex, possiblePhrases } from '../kindness/index-phrases.rules.ts';
import type { Word } from '../kindness/read-sentences.rules.ts';
import { signPhrases } from './phrases.catalogue.ts';
import { endOf, mayBegin, type Phrase, readPhrase, wordsOfPhrase } from './read-phrase.rules.ts';

/** A phrase found in a sentence: `from` and `to` count its words. */
export interface Match {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

interface Ready {
  readonly index: PhraseIndex<Phrase>;
  /** Every word that a phrase names. */
  readonly words: ReadonlySet<string>;
}

/** All phrases, made ready with the first text and not before. */
export const readyPhrases = once((): Ready => {
  const all = Object.entries(signPhrases).flatMap(([sign, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => readPhrase(sign, line)),
  );
  return { index: indexPhrases(all), words: new Set(all.flatMap(wordsOfPhrase)) };
});

/** The phrases in a sentence, each at every place where it begins. Time grows with the words of the sentence. */
export function matchesIn(words: readonly Word[]): Match[] {
  const plain = words.map(({ word }) => word);
  return possiblePhrases(readyPhrases().index, plain).flatMap((phrase) => places(phrase, plain));
}

function places(phrase: Phrase, words: readonly string[]): Match[] {
  const found: Match[] = [];
  for (let from = 1; from < words.length; from += 1) {
    if (!mayBegin(phrase.items, words[from] ?? '')) continue;
    const to = endOf(phrase.items, words, from);
    if (to > from) found.push({ phrase, from, to });
  }
  return found;
}
