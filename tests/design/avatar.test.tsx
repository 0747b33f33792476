import { describe, expect, test } from 'vitest';
import { hueOf } from '../../src/accounts/avatar.rules.ts';
import { Avatar } from '../../views/parts/avatar.tsx';

const drawn = (seed: number) => String(<Avatar seed={seed} />);

describe('an avatar on the page (DESIGN 7)', () => {
  test('costs at most 173 bytes, over 5,000 seeds', () => {
    for (let seed = 0; seed < 5000; seed++) {
      expect(Buffer.byteLength(drawn(seed % 800))).toBeLessThanOrEqual(173);
    }
  });

  test('looks different for each of the 800 seeds', () => {
    expect(new Set(Array.from({ length: 800 }, (_, seed) => drawn(seed))).size).toBe(800);
  });

  test('shows the hue that the thread counts as taken', () => {
    for (let seed = 0; seed < 800; seed++) expect(drawn(seed)).toContain(`class="avatar h${hueOf(seed)}"`);
  });

  test('is not read out', () => {
    expect(drawn(5)).toContain('aria-hidden="true"');
  });
});
