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
  /** For each list the last sentence that met it. Kept from one sentence to the next: to make it anew took longer than to look. */
  readonly metBy: Uint32Array;
  /** The number of the sentence that is looked at. */
  sentence: number;
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
    metBy: new Uint32Array(byList.length),
    sentence: 0,
  };
}

/** The phrases that have a word of each of their telling lists among these. Most of the time of a reading goes by here. */
export function possiblePhrases(index: PhraseIndex, words: readonly string[]): Phrase[] {
  begin(index);
  const sought: Uint16Array[] = [];
  for (const word of new Set(words)) {
    meet(index, word, sought);
    if (index.open && word.length > 3) meet(index, `${word.slice(0, 4)}*`, sought);
  }
  const possible: Phrase[] = [];
  for (const numbers of sought) addPossible(index, numbers, possible);
  return possible;
}

function begin(index: PhraseIndex): void {
  if (index.sentence === 0xff_ff_ff_ff) {
    index.sentence = 0;
    index.metBy.fill(0);
  }
  index.sentence += 1;
  index.metBy[always] = index.sentence;
}

function meet({ lists, metBy, sentence, byList }: PhraseIndex, key: string, sought: Uint16Array[]): void {
  const of = lists.get(key);
  if (of === undefined) return;
  for (let at = 0; at < of.length; at += 1) {
    const list = of[at] ?? always;
    if (metBy[list] === sentence) continue;
    metBy[list] = sentence;
    const numbers = byList[list];
    if (numbers !== undefined && numbers.length > 0) sought.push(numbers);
  }
}

function addPossible(
  { metBy, sentence, others, phrases }: PhraseIndex,
  numbers: Uint16Array,
  possible: Phrase[],
): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (metBy[others[2 * number] ?? always] !== sentence) continue;
    if (metBy[others[2 * number + 1] ?? always] !== sentence) continue;
    const phrase = phrases[number];
    if (phrase !== undefined) possible.push(phrase);
  }
}
