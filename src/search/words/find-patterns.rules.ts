import type { Pattern, PatternIndex } from './patterns.rules.ts';

/** Where a pattern was found: places in the list of words. */
export interface Found<T> {
  pattern: Pattern<T>;
  at: number[];
  /** 0 to 1: how closely the words stand as in the pattern. */
  fit: number;
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
