import { shortHand } from './short-hand.catalogue.ts';
import { slots } from './slots.catalogue.ts';
import { formOf } from './word-form.rules.ts';

/** One way of saying something, ready to be looked for. */
export interface Pattern<T> {
  means: T;
  /** For each word of it the stems that will do. */
  items: Set<string>[];
  exact: boolean;
  /** Light words count too. */
  whole: boolean;
  figurative: boolean;
  /** Literally a word of the documents. */
  literal: boolean;
  sure: number;
  /** How many other words may stand between its own. */
  room: number;
}

/** What was made of the words of a catalogue; most of them stand in many lines, and each is made once. */
export type ReadItems = Map<string, Set<string>>;

/** How many words may stand between those of a pattern. */
const slack = 3;

/** Patterns by one of their words. */
export type PatternIndex<T> = Map<string, Pattern<T>[]>;

const light = new Set(
  `a an the my your his her their our i im ive id am is are was were be been being to of it its that this these those so just
  really very quite bit have has had having do does did get gets getting got and or but for with at as me you he she they
  we them us him when how what can could would should will if then than some any because there now from by who which where why
  im lot lots also even more actually basically`
    .split(/\s+/)
    .map(formOf),
);

/** Words that only say something with another one: "up" alone is not "getting up". */
const particles = new Set(
  'up down out off on over in through back away around go going come one'.split(' ').map(formOf),
);

/** Words that stand between others without meaning; patterns do not see them. */
export function isLight(stemmed: string): boolean {
  return light.has(stemmed);
}

/**
 * Reads one line of a catalogue (see concept.ts). What would be one word without the light ones is read exactly as it stands.
 * Null where nothing is in it.
 */
export function readPattern<T>(
  line: string,
  means: T,
  { literal, read = new Map() }: { literal: boolean; read?: ReadItems },
): Pattern<T> | null {
  const signs = /^[=~?]*/.exec(line)?.[0] ?? '';
  const all = line
    .slice(signs.length)
    .trim()
    .split(/\s+/)
    .filter((item) => item !== '')
    .map((item) => itemOf(item, read));
  const heavy = all.filter((item) => ![...item].every(isLight));
  const whole = signs.includes('=') || isWhole(all, heavy, literal);
  const items = whole ? all : heavy;
  if (items.length === 0) return null;
  return {
    means,
    items,
    exact: whole || literal,
    whole: whole || items.some((item) => [...item].some(isLight)),
    figurative: signs.includes('~'),
    literal,
    sure: signs.includes('?') ? 0.5 : 1,
    room: slack,
  };
}

/** Whether what is left without the light words would say too little by itself. */
function isWhole(all: readonly Set<string>[], heavy: readonly Set<string>[], literal: boolean): boolean {
  if (heavy.length === 0) return true;
  const lone = heavy.length < 2 && all.length > 1;
  return lone && (!literal || heavy.some((item) => [...item].some((word) => particles.has(word))));
}

function itemOf(item: string, read: ReadItems): Set<string> {
  const known = read.get(item);
  if (known) return known;
  const made = new Set(alternatives(item));
  read.set(item, made);
  return made;
}

function alternatives(item: string): string[] {
  return item.split('|').flatMap((choice) => {
    const slot = /^<(\w+)>$/.exec(choice)?.[1];
    if (slot === undefined) return [formOf(oneWord(choice))];
    const words = slots[slot];
    if (words === undefined) throw new Error(`No slot is called ${slot}`);
    return words.split('|').map((word) => formOf(oneWord(word)));
  });
}

/** Words of a query are written out before they are compared; those of a pattern too. */
function oneWord(word: string): string {
  const long = shortHand.get(word);
  return long && !long.includes(' ') ? long : word;
}

/** Puts patterns under the words of their item that is shared with the fewest others. */
export function indexPatterns<T>(patterns: Pattern<T>[]): PatternIndex<T> {
  const uses = new Map<string, number>();
  for (const pattern of patterns) {
    for (const item of pattern.items) for (const word of item) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const index: PatternIndex<T> = new Map();
  for (const pattern of patterns) {
    const cost = (item: Set<string>) => [...item].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0);
    const key = pattern.items.reduce((best, item) => (cost(item) < cost(best) ? item : best));
    for (const word of key) {
      const list = index.get(word);
      if (list) list.push(pattern);
      else index.set(word, [pattern]);
    }
  }
  return index;
}
