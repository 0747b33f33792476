import { remembered } from '../../platform/once.rules.ts';

/** One of the words, or of the words in a row, that may stand at a place of a phrase. */
export interface Run {
  readonly words: readonly string[];
  /** Any ending of the last word will do. */
  readonly open: boolean;
}

/** What may stand at a place of a phrase, found by its first word. */
export interface Choices {
  /** By their first word, in the order they are written. */
  readonly byFirst: ReadonlyMap<string, readonly Run[]>;
  /** Those whose first word is open at its end. */
  readonly open: readonly Run[];
}

const split = (text: string, by: string): string[] => text.split(by).filter((word) => word !== '');

/** The words that `a|b_c|<group>` stands for, groups taken apart. */
export function wordsOfItem(item: string, groupWords: (name: string) => readonly string[]): string[] {
  return split(item, '|').flatMap((choice) => {
    const name = /^<(\w+)>$/.exec(choice)?.[1];
    return name === undefined ? [choice === '$' ? ',' : choice] : groupWords(name);
  });
}

/** Reads the words of an item. */
export function readChoices(words: readonly string[]): Choices {
  const choices = words.map(readChoice);
  const isOpen = ([{ words: run, open }]: readonly [Run]): boolean => open && run.length === 1;
  const byFirst = new Map<string, readonly Run[]>();
  for (const one of choices.filter((choice) => !isOpen(choice))) {
    const [first = ''] = one[0].words;
    const known = byFirst.get(first);
    byFirst.set(first, known === undefined ? one : [...known, ...one]);
  }
  return { byFirst, open: choices.filter(isOpen).flat() };
}

const readChoice = remembered((written: string): readonly [Run] => [
  { words: written.replace(/\*$/, '').split('_'), open: written.endsWith('*') },
]);

const none: readonly Run[] = [];

/** The choices that may stand where this word is: those that begin with it in the order they are written, then open ones. */
export function runsFrom({ byFirst, open }: Choices, word: string | undefined): readonly Run[] {
  if (word === undefined) return none;
  const whole = byFirst.get(word) ?? none;
  if (open.length === 0) return whole;
  const begun = open.filter(({ words: [start = ''] }) => goesOn(word, start));
  return begun.length === 0 ? whole : [...whole, ...begun];
}

/** Whether one of the choices may stand where this word is. */
export const mayStand = ({ byFirst, open }: Choices, word: string): boolean =>
  byFirst.has(word) || (open.length > 0 && open.some(({ words: [start = ''] }) => goesOn(word, start)));

/** Where the choices end that stand at a place of these words, in the order of `runsFrom`. */
export const endsOf = (choices: Choices, words: readonly string[], at: number): readonly number[] =>
  runsFrom(choices, words[at])
    .filter((run) => stands(run, words, at))
    .map((run) => at + run.words.length);

/** Whether one of the choices stands at a place. */
export const standsAt = (choices: Choices, words: readonly string[], at: number): boolean =>
  runsFrom(choices, words[at]).some((run) => stands(run, words, at));

/** Whether one of the choices ends right before a place. */
export function standBefore({ byFirst, open }: Choices, words: readonly string[], at: number): boolean {
  const all = [...byFirst.values(), open].flat();
  return all.some((choice) => at >= choice.words.length && stands(choice, words, at - choice.words.length));
}

/** Whether all the words of a choice stand from a place on. */
export function stands({ words: wanted, open }: Run, words: readonly string[], at: number): boolean {
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
