import type { Word } from '../kindness/read-sentences.rules.ts';
import { signPhrases } from './phrases.catalogue.ts';
import { endOf, type Phrase, readPhrase, wordsOfPhrase } from './read-phrase.rules.ts';

/** A phrase found in a sentence: `from` and `to` count its words. */
export interface Match {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** Phrases by the words they need, so that a sentence is compared with the few it could have. */
interface Index {
  readonly lists: ReadonlyMap<string, readonly number[]>;
  readonly byList: readonly (readonly { phrase: Phrase; others: readonly number[] }[])[];
  readonly words: ReadonlySet<string>;
}

let ready: Index | undefined;

/** All phrases, made ready with the first text and not before. */
export function phraseIndex(): Index {
  ready ??= build();
  return ready;
}

function build(): Index {
  const all = Object.entries(signPhrases).flatMap(([sign, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => readPhrase(sign, line)),
  );
  const numbers = new Map<string, number>();
  const lists = new Map<string, number[]>();
  const byList: { phrase: Phrase; others: number[] }[][] = [];
  const numberOf = (words: readonly string[]): number => {
    const name = words.toSorted().join('|');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    byList.push([]);
    for (const word of words) lists.set(word, [...(lists.get(word) ?? []), number]);
    return number;
  };
  for (const phrase of all) {
    const [first = -1, ...others] = phrase.needs.map(numberOf);
    byList[first]?.push({ phrase, others });
  }
  return { lists, byList, words: new Set(all.flatMap(wordsOfPhrase)) };
}

/** The phrases in a sentence, each at every place where it begins. Time grows with the words of the sentence. */
export function matchesIn(words: readonly Word[]): Match[] {
  const { lists, byList } = phraseIndex();
  const plain = words.map(({ word }) => word);
  const met = new Uint8Array(byList.length);
  const order: number[] = [];
  for (const word of new Set(plain)) {
    for (const list of lists.get(word) ?? []) {
      if (met[list] === 1) continue;
      met[list] = 1;
      order.push(list);
    }
  }
  return order.flatMap((list) =>
    (byList[list] ?? [])
      .filter(({ others }) => others.every((other) => met[other] === 1))
      .flatMap(({ phrase }) => places(phrase, plain)),
  );
}

function places(phrase: Phrase, words: readonly string[]): Match[] {
  const found: Match[] = [];
  for (let from = 1; from < words.length; from += 1) {
    const to = endOf(phrase.items, words, from);
    if (to > from) found.push({ phrase, from, to });
  }
  return found;
}
