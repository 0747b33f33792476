import { shortHand } from './short-hand.catalogue.ts';
import { slots } from './slots.catalogue.ts';
import { stem } from './stem.rules.ts';

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

/** Where a pattern was found: places in the list of words. */
export interface Found<T> {
  pattern: Pattern<T>;
  at: number[];
  /** 0 to 1: how closely the words stand as in the pattern. */
  fit: number;
}

/** Patterns by one of their words. */
export type PatternIndex<T> = Map<string, Pattern<T>[]>;

const light = new Set(
  `a an the my your his her their our i im ive id am is are was were be been being to of it its that this these those so just
  really very quite bit have has had having do does did get gets getting got and or but for with at as me you he she they
  we them us him when how what can could would should will if then than some any because there now from by who which where why
  im lot lots also even more actually basically`
    .split(/\s+/)
    .map(stem),
);

/** Words that only say something with another one: "up" alone is not "getting up". */
const particles = new Set(
  'up down out off on over in through back away around go going come one'.split(' ').map(stem),
);

/** Words that stand between others without meaning; patterns do not see them. */
export function isLight(stemmed: string): boolean {
  return light.has(stemmed);
}

/**
 * Reads one line of a catalogue (see concept.ts). What would be one word without the light ones is read exactly as it stands.
 * Null where nothing is in it.
 */
export function readPattern<T>(line: string, means: T, literal: boolean): Pattern<T> | null {
  const signs = /^[=~?]*/.exec(line)?.[0] ?? '';
  const all = line
    .slice(signs.length)
    .trim()
    .split(/\s+/)
    .filter((item) => item !== '')
    .map((item) => alternatives(item));
  const heavy = all.filter((item) => !item.every(isLight));
  const whole = signs.includes('=') || isWhole(all, heavy, literal);
  const items = whole ? all : heavy;
  if (items.length === 0) return null;
  return {
    means,
    items: items.map((item) => new Set(item)),
    exact: whole || literal,
    whole: whole || items.some((item) => item.some(isLight)),
    figurative: signs.includes('~'),
    literal,
    sure: signs.includes('?') ? 0.5 : 1,
    room: slack,
  };
}

/** Whether what is left without the light words would say too little by itself. */
function isWhole(all: readonly string[][], heavy: readonly string[][], literal: boolean): boolean {
  if (heavy.length === 0) return true;
  const lone = heavy.length < 2 && all.length > 1;
  return lone && (!literal || heavy.flat().some((word) => particles.has(word)));
}

function alternatives(item: string): string[] {
  return item.split('|').flatMap((choice) => {
    const slot = /^<(\w+)>$/.exec(choice)?.[1];
    if (slot === undefined) return [stem(oneWord(choice))];
    const words = slots[slot];
    if (words === undefined) throw new Error(`No slot is called ${slot}`);
    return words.split('|').map((word) => stem(oneWord(word)));
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

/** A word of a query as patterns see it: the stems it may be read as. */
export interface Place {
  stems: string[];
  token: number;
  /** Only patterns of whole sentences see it. */
  light: boolean;
}

/** All patterns that stand in these words. */
export function findPatterns<T>(index: PatternIndex<T>, all: Place[]): Found<T>[] {
  const found: Found<T>[] = [];
  const seen = new Set<Pattern<T>>();
  const places = all.filter(({ light: without }) => !without);
  const where = positionsOf(places);
  const whereAll = positionsOf(all);
  for (const stemmed of whereAll.keys()) {
    for (const pattern of index.get(stemmed) ?? []) {
      if (seen.has(pattern)) continue;
      seen.add(pattern);
      const hit = placeOf(pattern, pattern.whole ? whereAll : where);
      const seenPlaces = pattern.whole ? all : places;
      if (hit) found.push({ pattern, at: hit.at.map((at) => seenPlaces[at]?.token ?? 0), fit: hit.fit });
    }
  }
  return found;
}

function positionsOf(places: Place[]): Map<string, number[]> {
  const where = new Map<string, number[]>();
  places.forEach((place, at) => {
    for (const stemmed of place.stems) where.set(stemmed, [...(where.get(stemmed) ?? []), at]);
  });
  return where;
}

function placeOf<T>(pattern: Pattern<T>, where: Map<string, number[]>): { at: number[]; fit: number } | null {
  const choices = pattern.items.map((item) => [...item].flatMap((word) => where.get(word) ?? []));
  let best: { at: number[]; fit: number } | null = null;
  for (const first of choices[0] ?? []) {
    const at = pattern.exact
      ? inARow(first, choices)
      : nearest(first, choices, pattern.whole ? pattern.room + 1 : pattern.room);
    if (!at) continue;
    const fit = fitOf(at);
    if (!best || fit > best.fit) best = { at, fit };
  }
  return best;
}

function inARow(first: number, choices: number[][]): number[] | null {
  const at = choices.map((_, step) => first + step);
  return choices.every((places, step) => places.includes(first + step)) ? at : null;
}

/** How many words may stand between those of a pattern. */
const slack = 3;

function nearest(first: number, choices: number[][], room: number): number[] | null {
  const at = [first];
  for (const places of choices.slice(1)) {
    const after = (at.at(-1) ?? first) + 1;
    let best = -1;
    for (const place of places) {
      if (at.includes(place)) continue;
      if (best < 0 || distance(place, after) < distance(best, after)) best = place;
    }
    if (best < 0) return null;
    at.push(best);
  }
  return Math.max(...at) - Math.min(...at) + 1 <= choices.length + room ? at : null;
}

/** Going back costs more than going on. */
function distance(place: number, wanted: number): number {
  return place >= wanted ? place - wanted : (wanted - place) * 2;
}

function fitOf(at: number[]): number {
  const gaps = Math.max(...at) - Math.min(...at) + 1 - at.length;
  const inOrder = at.every((place, step) => step === 0 || place > (at[step - 1] ?? 0));
  return (inOrder ? 1 : 0.8) - gaps * 0.05;
}
