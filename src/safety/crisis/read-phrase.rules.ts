import { remembered } from '../../platform/once.rules.ts';
import type { Need } from '../kindness/phrase.rules.ts';
import { wordsOf } from '../kindness/read-words.rules.ts';
import { betweenWords, wordGroups } from './word-groups.catalogue.ts';

/** One way of saying something, ready to be looked for. */
export interface Phrase {
  readonly sign: string;
  /** 0 to 1: how surely these words mean what the sign says. */
  readonly sure: number;
  /** Stands whatever is around it: it holds its own "not" or its own person. */
  readonly unguarded: boolean;
  /** And whatever the time: "I would have done it years ago". */
  readonly anyTime: boolean;
  readonly items: readonly Item[];
  /** Lists of words of which a sentence must have one each, the least met first. */
  readonly needs: () => readonly Need[];
}

type Item =
  | { readonly kind: 'words'; readonly choices: Choices; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'not'; readonly choices: Choices };

/** Runs of words by their first one. */
type Choices = ReadonlyMap<string, readonly (readonly string[])[]>;

const line = /^(!{1,2}\s*)?(?:(0?\.\d+|1):\s*)?(.+)$/;
const skipped = new Set(betweenWords.split(/\s+/));
const frequent = new Set(
  `i me my to be it is am are was the a an of in and do not no have will would can just so that this for on at with if you all as but or what how when out up get
  going go want feel like been about more much than had one by from myself life day time because know think even there`.split(
    /\s+/,
  ),
);
/** No gap reaches over these. */
const notAcross = new Set([',', 'not', 'never', 'without']);
const asWritten = { knows: () => true, meant: () => undefined };

/**
 * Reads one line of a catalogue. Words follow each other; `a|b` either; `_` a space inside of one; `x?` may be missing; `<group>` a
 * word of a group; `*` up to three words whatever they are, `**` up to seven; `^` and `$` the beginning and the end of a clause; `-a|b` not
 * before these. In front: `!` needs no look around, `!!` none at the time either, `0.6:` how sure it is. Words of little weight (`betweenWords`) may stand
 * anywhere between. Words may be written as people type them: they go through the same reading as a text.
 */
export function readPhrase(sign: string, written: string): Phrase {
  const [, flag, sure = '1', rest = ''] = line.exec(written) ?? [];
  const items = rest.trim().split(/\s+/).map(readItem);
  return {
    sign,
    sure: Number(sure),
    unguarded: flag !== undefined,
    anyTime: flag?.trim() === '!!',
    items,
    needs: () => needsOf(items),
  };
}

function readItem(item: string): Item {
  if (item === '*') return { kind: 'gap', most: 3 };
  if (item === '**') return { kind: 'gap', most: 7 };
  if (item === '^') return { kind: 'start' };
  if (item === '$') return { kind: 'end' };
  if (item.startsWith('-')) return { kind: 'not', choices: choicesOf(item.slice(1)) };
  const optional = item.endsWith('?');
  return { kind: 'words', choices: choicesOf(optional ? item.slice(0, -1) : item), optional };
}

function choicesOf(item: string): Choices {
  const runs = item
    .split('|')
    .filter((choice) => choice !== '')
    .flatMap((choice) => {
      const group = /^<(\w+)>$/.exec(choice)?.[1];
      if (group === undefined) return [choice === '$' ? ',' : choice];
      const words = wordGroups[group];
      if (words === undefined) throw new Error(`No group of words is called ${group}`);
      return words.trim().split(/\s+/);
    });
  const choices = new Map<string, string[][]>();
  for (const run of runs) {
    const words = run.split('_').flatMap((word) => wordsOf(word, asWritten));
    const [first = ''] = words;
    choices.set(
      first,
      [...(choices.get(first) ?? []), [...words]].toSorted((one, other) => other.length - one.length),
    );
  }
  return choices;
}

function needsOf(items: readonly Item[]): readonly Need[] {
  return items
    .flatMap((item) => (item.kind === 'words' && !item.optional ? [needOf(listOf(item.choices))] : []))
    .toSorted((one, other) => one.cost - other.cost);
}

const listOf = (choices: Choices): string => rarestOf(choices).toSorted().join('|');

const needOf = remembered((list: string): Need => {
  const words = list.split('|');
  return { words, cost: words.reduce((sum, word) => sum + (frequent.has(word) ? 40 : 1), 0) };
});

const rarestOf = (choices: Choices): string[] => [
  ...new Set(
    [...choices.values()].flat().map((run) => run.find((word) => !frequent.has(word)) ?? run[0] ?? ''),
  ),
];

/**
 * Where a phrase that begins at a word ends (the place after its last word), or -1. Tries are bounded: gaps are short, and few
 * stand in one phrase.
 */
export function endOf(items: readonly Item[], words: readonly string[], from: number, at = 0): number {
  const item = items[at];
  if (item === undefined) return from;
  switch (item.kind) {
    case 'start':
      return words[from - 1] === ',' ? endOf(items, words, from, at + 1) : -1;
    case 'end':
      return words[from] === ',' ? endOf(items, words, from, at + 1) : -1;
    case 'not':
      return hasAt(item.choices, words, from) ? -1 : endOf(items, words, from, at + 1);
    case 'gap':
      return afterGap(items, words, from, at, item.most);
    case 'words':
      return afterWords(items, words, from, at, item);
  }
}

function afterGap(
  items: readonly Item[],
  words: readonly string[],
  from: number,
  at: number,
  most: number,
): number {
  for (let place = from; place <= from + most; place += 1) {
    const end = endOf(items, words, place, at + 1);
    if (end >= 0) return end;
    if (notAcross.has(words[place] ?? ',')) return -1;
  }
  return -1;
}

function afterWords(
  items: readonly Item[],
  words: readonly string[],
  from: number,
  at: number,
  { choices, optional }: { choices: Choices; optional: boolean },
): number {
  for (let place = from; ; place += 1) {
    for (const run of choices.get(words[place] ?? '') ?? []) {
      if (!standsAt(run, words, place)) continue;
      const end = endOf(items, words, place + run.length, at + 1);
      if (end >= 0) return end;
    }
    const word = words[place] ?? '';
    if (at === 0 || place - from >= 3 || !skipped.has(word)) break;
  }
  return optional ? endOf(items, words, from, at + 1) : -1;
}

function hasAt(choices: Choices, words: readonly string[], place: number): boolean {
  return choices.get(words[place] ?? '')?.some((run) => standsAt(run, words, place)) ?? false;
}

function standsAt(run: readonly string[], words: readonly string[], place: number): boolean {
  for (let n = 1; n < run.length; n += 1) if (words[place + n] !== run[n]) return false;
  return true;
}

/** Whether a phrase may begin at this word: where its first words must stand, most do not. */
export function mayBegin([first]: readonly Item[], word: string): boolean {
  return first?.kind !== 'words' || first.optional || first.choices.has(word);
}

/** Every word that a phrase names, for telling disguises. */
export const wordsOfPhrase = ({ items }: Phrase): string[] =>
  items.flatMap((item) => ('choices' in item ? [...item.choices.values()].flat(2) : []));
