import { once, remembered } from '../../platform/once.rules.ts';
import { type Choices, readChoices, wordsOfItem } from './word-choices.rules.ts';

/** What the phrases of one catalogue have in common. */
export interface Manner {
  /** Groups of words that phrases name as `<group>`, split by spaces; `_` is a space within one. */
  readonly groups: Readonly<Record<string, string>>;
  /** Words that most texts have: they tell little of which phrase it may be. */
  readonly frequent: ReadonlySet<string>;
  /** Words that change little and may stand anywhere inside of a phrase. */
  readonly between: ReadonlySet<string>;
  /** Besides the end of a sentence, what no gap reaches over. */
  readonly notAcross: ReadonlySet<string>;
  /** Signs that end a clause. */
  readonly ends: ReadonlySet<string>;
  /** What may stand between the beginning of a clause and a phrase, as an item of it; nothing unless told. */
  readonly fillers?: string;
  /** And between a phrase and the end of its clause. */
  readonly tails?: string;
}

/** Words of which a text must have one. A star stands behind the first four letters of a word. */
export interface Need {
  readonly words: readonly string[];
  /** How little they tell. */
  readonly cost: number;
}

/** A manner ready to read by. Equal items are one and the same when read, because there are thousands of them. */
export interface PhraseBook extends Pick<Manner, 'between' | 'notAcross' | 'ends'> {
  readonly choices: (item: string) => Choices;
  readonly need: (item: string) => Need;
  readonly fillers: () => Choices | null;
  readonly tails: () => Choices | null;
}

/** Makes a book of a manner; what it has read stays in memory. */
export function makeBook({ groups, frequent, fillers, tails, ...manner }: Manner): PhraseBook {
  const groupWords = remembered((name): readonly string[] => {
    const words = groups[name];
    if (words === undefined) throw new Error(`No group of words is called ${name}`);
    return words.trim().split(/\s+/);
  });
  const choices = remembered((item) => readChoices(wordsOfItem(item, groupWords)));
  const costOf = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (frequent.has(word) ? 40 : 1), 0);
  const need = remembered((item): Need => {
    const words = [...new Set(wordsOfItem(item, groupWords).map((choice) => rarest(choice, frequent)))];
    return { words, cost: costOf(words) };
  });
  const maybe = (item: string | undefined) => once(() => (item === undefined ? null : choices(item)));
  return { ...manner, choices, need, fillers: maybe(fillers), tails: maybe(tails) };
}

function rarest(choice: string, frequent: ReadonlySet<string>): string {
  if (!choice.includes('_') && !choice.endsWith('*')) return choice;
  const words = choice.split('_');
  const word = words.find((one) => !frequent.has(one)) ?? words[0] ?? '';
  return word.endsWith('*') ? `${word.slice(0, 4)}*` : word;
}
