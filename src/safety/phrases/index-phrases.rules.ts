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
  /** For each phrase its two other telling lists, one phrase after the other; where it has none, the list that is always met. */
  readonly others: Uint16Array;
}

/** By so many of its lists a phrase is told apart; the others hold words that most sentences have. */
const telling = 3;
/** The number of the list that every sentence meets: what a phrase need not have. */
const always = 0;

/** Puts phrases in order by what they need. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const numbers = new Map<Need, number>();
  const lists = new Map<string, number[]>();
  const byList: number[][] = [[]];
  const numberOf = (need: Need): number => {
    const known = numbers.get(need);
    if (known !== undefined) return known;
    const number = byList.length;
    numbers.set(need, number);
    byList.push([]);
    for (const word of need.words) {
      const known = lists.get(word);
      if (known === undefined) lists.set(word, [number]);
      else known.push(number);
    }
    return number;
  };
  const others = new Uint16Array(2 * phrases.length);
  phrases.forEach(({ needs }, phrase) => {
    const [first = -1, one = always, other = always] = needs().slice(0, telling).map(numberOf);
    byList[first]?.push(phrase);
    others.set([one, other], 2 * phrase);
  });
  return {
    phrases,
    lists: new Map([...lists].map(([word, of]) => [word, Uint16Array.from(of)])),
    open: [...lists.keys()].some((word) => word.endsWith('*')),
    byList: byList.map((of) => Uint16Array.from(of)),
    others,
  };
}

/** The phrases that have a word of each of their telling lists among these. Most of the time of a reading goes by here. */
export function possiblePhrases(index: PhraseIndex, words: readonly string[]): Phrase[] {
  const met = new Uint8Array(index.byList.length);
  met[always] = 1;
  const order: number[] = [];
  for (const word of new Set(words)) {
    meet(index, word, met, order);
    if (index.open && word.length > 3) meet(index, `${word.slice(0, 4)}*`, met, order);
  }
  const possible: Phrase[] = [];
  for (const list of order) addPossible(index, list, met, possible);
  return possible;
}

function meet({ lists }: PhraseIndex, key: string, met: Uint8Array, order: number[]): void {
  const of = lists.get(key);
  if (of === undefined) return;
  for (let at = 0; at < of.length; at += 1) {
    const list = of[at] ?? always;
    if (met[list] === 1) continue;
    met[list] = 1;
    order.push(list);
  }
}

function addPossible(index: PhraseIndex, list: number, met: Uint8Array, possible: Phrase[]): void {
  const { byList, others, phrases } = index;
  const numbers = byList[list];
  if (numbers === undefined) return;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (met[others[2 * number] ?? always] === 0 || met[others[2 * number + 1] ?? always] === 0) continue;
    const phrase = phrases[number];
    if (phrase !== undefined) possible.push(phrase);
  }
}
