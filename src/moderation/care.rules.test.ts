import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsToMark, teamValue } from './care.rules.ts';

describe('the months an owner can mark (WB-5)', () => {
  test('this one and the one before, on the wall of the place', () => {
    expect(monthsToMark(new Date('2026-01-31T23:30:00Z'), 'UTC')).toEqual(['2026-01', '2025-12']);
    expect(monthsToMark(new Date('2026-01-31T23:30:00Z'), 'Europe/Berlin')).toEqual(['2026-02', '2026-01']);
  });
});

describe('what a team said (WB-6)', () => {
  const answers = (min: number, max: number) =>
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: min, maxLength: max });

  test('nothing is told of fewer than five', () => {
    fc.assert(fc.property(answers(0, 4), (some) => void expect(teamValue(some)).toBeNull()));
  });

  test('from five on, the mean to the nearest half: no single answer moves it by more than a step of the scale', () => {
    fc.assert(
      fc.property(answers(5, 30), fc.integer({ min: 0, max: 4 }), (all, other) => {
        const value = teamValue(all) ?? -1;
        expect(Number.isInteger(value * 2)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(Math.min(...all) - 0.25);
        expect(value).toBeLessThanOrEqual(Math.max(...all) + 0.25);
        expect(Math.abs((teamValue([...all.slice(1), other]) ?? -1) - value)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
