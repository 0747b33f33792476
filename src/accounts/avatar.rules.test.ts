import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawAvatar, hueOf } from './avatar.rules.ts';

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const draws = (first: number, second: number) => {
  const left = [first, second];
  return () => left.shift() ?? 0;
};

describe('the avatar of a new name (DESIGN 7)', () => {
  test('is one of 800, whatever is drawn', () => {
    fc.assert(
      fc.property(share, share, fc.array(fc.nat(7)), (first, second, taken) => {
        const seed = drawAvatar(draws(first, second), taken);
        expect(Number.isInteger(seed)).toBe(true);
        expect(seed).toBeGreaterThanOrEqual(0);
        expect(seed).toBeLessThan(800);
      }),
    );
  });

  test('never takes a hue of the thread while another is free', () => {
    fc.assert(
      fc.property(share, share, fc.array(fc.nat(7)), (first, second, taken) => {
        fc.pre(new Set(taken).size < 8);
        expect(taken).not.toContain(hueOf(drawAvatar(draws(first, second), taken)));
      }),
    );
  });

  test('takes any hue again when a thread has eight voices', () => {
    const hues = Array.from({ length: 8 }, (_, place) =>
      hueOf(drawAvatar(draws(place / 8, 0), [0, 1, 2, 3, 4, 5, 6, 7])),
    );
    expect(hues).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('reaches every one of the 800', () => {
    const seeds = new Set<number>();
    for (let hue = 0; hue < 8; hue++) {
      for (let shape = 0; shape < 100; shape++)
        seeds.add(drawAvatar(draws(hue / 8, (shape + 0.5) / 100), []));
    }
    expect(seeds.size).toBe(800);
  });
});
