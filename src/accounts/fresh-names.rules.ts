import { firstWords, secondWords, thirdWords } from './fresh-names.catalogue.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';

const TRIES = 24;
const pairs = firstWords.length * secondWords.length;
const known = [new Set(firstWords), new Set(secondWords), new Set(thirdWords)] as const;

/**
 * Draws a name for one thread, such as "Quiet Heron", evenly from the lists. `random` gives a number from 0
 * to 1 (1 excluded); `taken` says whether a skeleton is in use, as a kept name or in the thread. After 24
 * pairs that are taken a third word is added; after that, whatever is free. Depends on nothing else, so a
 * name tells nothing about the account or its other names (PO-5, SECURITY C4). Throws only when every name
 * there is is taken.
 */
export function drawFreshName(random: () => number, taken: (skeleton: string) => boolean): string {
  for (const places of [0, thirdWords.length]) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const name = nameAt(below(pairs, random), places === 0 ? undefined : below(places, random));
      if (!taken(nameSkeleton(name))) return name;
    }
  }
  return firstFree(below(pairs, random), taken);
}

/** Whether a text is made of the lists and nothing else: asked when a proposed name comes back in a form. */
export function isFreshName(name: string): boolean {
  const words = name.split(' ');
  return (words.length === 2 || words.length === 3) && words.every((word, at) => known[at]?.has(word));
}

function below(count: number, random: () => number): number {
  return Math.floor(random() * count);
}

function nameAt(pair: number, third: number | undefined): string {
  const first = firstWords[Math.floor(pair / secondWords.length)];
  const name = `${first} ${secondWords[pair % secondWords.length]}`;
  return third === undefined ? name : `${name} ${thirdWords[third]}`;
}

/** Chance would find it too, in time: this ends. */
function firstFree(start: number, taken: (skeleton: string) => boolean): string {
  for (const third of [undefined, ...thirdWords.keys()]) {
    for (let step = 0; step < pairs; step += 1) {
      const name = nameAt((start + step) % pairs, third);
      if (!taken(nameSkeleton(name))) return name;
    }
  }
  throw new Error('Every fresh name is taken.');
}
