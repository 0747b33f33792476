import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldOpenings } from './openings.rules.ts';

const count = fc.nat({ max: 10_000_000 });

test('one more page of a member can be seen in one of a hundred counts at most; nothing is ever told too high', () => {
  fc.assert(
    fc.property(count, (opened) => {
      const told = toldOpenings({ 'show-own': opened, 'enforce-sanction': 0 })['show-own'];
      expect(told % 100).toBe(0);
      expect(opened - told).toBeGreaterThanOrEqual(0);
      expect(opened - told).toBeLessThan(100);
    }),
  );
});

test('what is opened for the team is told to the last one', () => {
  fc.assert(
    fc.property(count, (opened) => {
      const told = toldOpenings({ 'show-own': 0, 'enforce-sanction': opened });
      expect(told['enforce-sanction']).toBe(opened);
    }),
  );
});
