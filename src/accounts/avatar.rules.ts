/** Eight hues, five suns, five far and four near hills. */
const hues = 8;
const shapes = 5 * 5 * 4;

/** The hue of an avatar, 0 to 7. Two names of one thread should not share it. */
export const hueOf = (seed: number): number => seed % hues;

/**
 * Draws the avatar of a new name: 0 to 799, evenly. Hues that are taken in the thread are left out while
 * any is free. `random` gives a number from 0 to 1 (1 excluded). Depends on nothing else, so that
 * it tells nothing about the account or its other names (DESIGN 7, SECURITY C4).
 */
export function drawAvatar(random: () => number, takenHues: readonly number[]): number {
  const all = Array.from({ length: hues }, (_, hue) => hue);
  const free = all.filter((hue) => !takenHues.includes(hue));
  const choice = free.length > 0 ? free : all;
  const hue = choice[Math.floor(random() * choice.length)] ?? 0;
  return Math.floor(random() * shapes) * hues + hue;
}
