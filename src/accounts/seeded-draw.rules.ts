/** Gives a whole number from 0 to `max`, `max` excluded. */
export type Draw = (max: number) => number;

/**
 * Draws that are the same for the same seed (a whole number below 2 ** 32), on every machine. For making a
 * thing again from its seed, never for secrets: whoever sees a few draws can work out the rest (mulberry32).
 */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (max) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * max);
  };
}

/** One of a list, each as likely. Throws where the list is empty. */
export function pickOne<T>(list: readonly T[], draw: Draw): T {
  const at = draw(list.length);
  if (!(at in list)) throw new RangeError('Nothing to pick from.');
  return list[at] as T;
}

/** Some of a list, none twice, in an order that tells nothing. Throws where the list is too short. */
export function pickSome<T>(list: readonly T[], count: number, draw: Draw): T[] {
  const left = [...list];
  return Array.from({ length: count }, () => {
    const one = pickOne(left, draw);
    left.splice(left.indexOf(one), 1);
    return one;
  });
}
