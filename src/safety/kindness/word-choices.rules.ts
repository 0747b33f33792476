import { once, remembered } from '../../platform/once.rules.ts';
import { wordGroups } from './word-groups.catalogue.ts';

/** One of the words, or of the words in a row, that may stand at a place of a phrase. */
interface Choice {
  readonly words: readonly string[];
  /** Any ending of the last word will do. */
  readonly open: boolean;
}

/** What may stand at a place of a phrase, found by its first word. */
export interface Choices {
  /** By their first word, in the order they are written. */
  readonly byFirst: ReadonlyMap<string, readonly Choice[]>;
  /** Those whose first word is open at its end. */
  readonly open: readonly Choice[];
}

const split = (text: string, by: RegExp | string): string[] => text.split(by).filter((word) => word !== '');

/** Every group's words by its name. */
export const groupWords = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(wordGroups).map(([name, words]) => [name, split(words, /\s+/)])),
);

/** The words that `a|b_c|<group>` stands for, groups taken apart. */
export function wordsOfItem(item: string): string[] {
  if (!/[|<]/.test(item)) return [item === '$' ? ',' : item];
  return split(item, '|').flatMap((choice) => {
    const name = /^<(\w+)>$/.exec(choice)?.[1];
    if (name === undefined) return [choice === '$' ? ',' : choice];
    const words = groupWords().get(name);
    if (words === undefined) throw new Error(`No group of words is called ${name}`);
    return words;
  });
}

/** Reads `a|b_c|<group>`. Equal parts of what is read are one and the same, because there are thousands of them. */
export const readChoices = remembered((item: string): Choices => {
  const choices = wordsOfItem(item).map(readChoice);
  const isOpen = ([{ words, open }]: readonly [Choice]): boolean => open && words.length === 1;
  const byFirst = new Map<string, readonly Choice[]>();
  for (const one of choices.filter((choice) => !isOpen(choice))) {
    const [first = ''] = one[0].words;
    const known = byFirst.get(first);
    byFirst.set(first, known === undefined ? one : [...known, ...one]);
  }
  return { byFirst, open: choices.filter(isOpen).flat() };
});

const readChoice = remembered((written: string): readonly [Choice] => [
  { words: written.replace(/\*$/, '').split('_'), open: written.endsWith('*') },
]);

const none: readonly Choice[] = [];

/** Where the choices end that stand at a place of these words, in the order they are written, open ones last. */
export function endsOf({ byFirst, open }: Choices, words: readonly string[], at: number): readonly number[] {
  const word = words[at];
  if (word === undefined) return [];
  const whole = byFirst.get(word) ?? none;
  if (open.length === 0) return whole.length === 0 ? noEnds : endsIn(whole, words, at);
  const begun = open.filter(({ words: [start = ''] }) => goesOn(word, start));
  return endsIn([...whole, ...begun], words, at);
}

const noEnds: readonly number[] = [];

function endsIn(found: readonly Choice[], words: readonly string[], at: number): readonly number[] {
  const ends: number[] = [];
  for (const choice of found) if (stands(choice, words, at)) ends.push(at + choice.words.length);
  return ends;
}

/** Whether one of the choices ends right before a place. */
export function standBefore({ byFirst, open }: Choices, words: readonly string[], at: number): boolean {
  const all = [...byFirst.values(), open].flat();
  return all.some((choice) => at >= choice.words.length && stands(choice, words, at - choice.words.length));
}

function stands({ words: wanted, open }: Choice, words: readonly string[], at: number): boolean {
  const last = wanted.length - 1;
  for (let step = 0; step <= last; step += 1) {
    const word = words[at + step];
    const want = wanted[step] ?? '';
    if (word === want) continue;
    if (!open || step < last || word === undefined || !goesOn(word, want)) return false;
  }
  return true;
}

const goesOn = (word: string, start: string): boolean =>
  word.startsWith(start) && /^[a-z]*$/.test(word.slice(start.length));
