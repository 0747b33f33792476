import type { Phrase } from './phrase.rules.ts';
import type { Word } from './read-sentences.rules.ts';

/** Phrases by the words they need, so that a sentence is compared with the few it could have. */
export interface PhraseIndex {
  /** For each word the numbers of the lists it stands in. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  /** For each list the phrases whose least met words it holds, with the numbers of their other lists. */
  readonly byList: readonly (readonly Entry[])[];
}

interface Entry {
  readonly phrase: Phrase;
  readonly others: readonly number[];
}

/** Puts the phrases in order by what they need. */
export function indexPhrases(all: readonly Phrase[]): PhraseIndex {
  const numbers = new Map<string, number>();
  const lists = new Map<string, number[]>();
  const byList: Entry[][] = [];
  const numberOf = (words: readonly string[]): number => {
    const name = words.join('|');
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
  return { lists, byList };
}

/** The phrases that have a word of each of their lists among these. */
export function possiblePhrases({ lists, byList }: PhraseIndex, words: readonly Word[]): Phrase[] {
  const met = new Uint8Array(byList.length);
  const order: number[] = [];
  const meet = (key: string): void => {
    for (const list of lists.get(key) ?? []) {
      if (met[list] === 1) continue;
      met[list] = 1;
      order.push(list);
    }
  };
  for (const word of new Set(words.map((one) => one.word))) {
    meet(word);
    if (word.length > 3) meet(`${word.slice(0, 4)}*`);
  }
  return order.flatMap((list) =>
    (byList[list] ?? [])
      .filter(({ others }) => others.every((other) => met[other] === 1))
      .map(({ phrase }) => phrase),
  );
}
