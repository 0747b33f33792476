import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeavingWeek, lastDayToStay, leavingWeek } from './leaving-week.rules.ts';

const day = 86_400_000;

describe('when leaving becomes final (PR-6)', () => {
  test.each([
    ['2026-03-09T00:00:00Z', '2026-03-16'],
    ['2026-03-09T00:00:01Z', '2026-03-23'],
    ['2026-03-10T20:17:00Z', '2026-03-23'],
    ['2026-03-15T23:59:59Z', '2026-03-23'],
  ])('asked at %s it is %s', (now, week) => {
    expect(leavingWeek(new Date(now))).toBe(week);
  });

  test('it is always a Monday, never less than seven days away and never more than fourteen', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (now) => {
          const week = leavingWeek(now);
          const away = Date.parse(week) - now.getTime();
          return isLeavingWeek(week) && away >= 7 * day && away < 14 * day + day;
        },
      ),
    );
  });

  test('the day before it is the last on which one may stay', () => {
    expect(lastDayToStay('2026-03-23')).toBe('2026-03-22');
  });

  test('no other text of an address is taken for one', () => {
    expect(['', '2026-03-24', '2026-13-40', 'next week', '2026-03-23x'].filter(isLeavingWeek)).toEqual([]);
  });
});
