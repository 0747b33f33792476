import type { Phrase } from './phrase.rules.ts';
import type { Need } from './phrase-book.rules.ts';

/** Phrases by the words they need, so that a sentence is compared with the few it could have. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  /** For each word the numbers of the lists it stands in. */
  readonly lists: ReadonlyMap<string, Uint16Array>;
  /** Whether one of the words is open at its end. */
  readonly open: boolean;
  /** For each list the numbers of the phrases whose least met words it holds. */
  readonly byList: readonly Uint16Array[];
  /** For each phrase its other telling lists. */
  readonly others: readonly Uint16Array[];
}

/** By so many of its lists a phrase is told apart; the others hold words that most sentences have. */
const telling = 3;

/** Puts phrases in order by what they need. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const numbers = new Map<Need, number>();
  const lists = new Map<string, number[]>();
  const byList: number[][] = [];
  const numberOf = (need: Need): number => {
    const known = numbers.get(need);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(need, number);
    byList.push([]);
    for (const word of need.words) {
      const known = lists.get(word);
      if (known === undefined) lists.set(word, [number]);
      else known.push(number);
    }
    return number;
  };
  const others = phrases.map(({ needs }, phrase) => {
    const [first = -1, ...rest] = needs().slice(0, telling).map(numberOf);
    byList[first]?.push(phrase);
    return Uint16Array.from(rest);
  });
  return {
    phrases,
    lists: new Map([...lists].map(([word, of]) => [word, Uint16Array.from(of)])),
    open: [...lists.keys()].some((word) => word.endsWith('*')),
    byList: byList.map((of) => Uint16Array.from(of)),
    others,
  };
}

/** The phrases that have a word of each of their telling lists among these. */
export function possiblePhrases(index: PhraseIndex, words: readonly string[]): Phrase[] {
  const met = new Uint8Array(index.byList.length);
  const order: number[] = [];
  const meet = (key: string): void => {
    const lists = index.lists.get(key);
    if (lists === undefined) return;
    for (const list of lists) {
      if (met[list] === 1) continue;
      met[list] = 1;
      order.push(list);
    }
  };
  for (const word of new Set(words)) {
    meet(word);
    if (index.open && word.length > 3) meet(`${word.slice(0, 4)}*`);
  }
  const possible: Phrase[] = [];
  for (const list of order) addPossible(index, list, met, possible);
  return possible;
}

function addPossible(index: PhraseIndex, list: number, met: Uint8Array, possible: Phrase[]): void {
  for (const number of index.byList[list] ?? []) {
    const phrase = index.phrases[number];
    if (phrase !== undefined && allMet(index.others[number], met)) possible.push(phrase);
  }
}

function allMet(lists: Uint16Array | undefined, met: Uint8Array): boolean {
  for (const list of lists ?? []) if (met[list] !== 1) return false;
  return true;
}
