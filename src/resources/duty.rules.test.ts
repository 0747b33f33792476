import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DutyHours, dutyNow } from './duty.rules.ts';

// A Tuesday, 21:17 in Berlin.
const tuesday = new Date('2026-03-10T20:17:00Z');
const zone = 'Europe/Berlin';

describe('who is there now, in the time of the community (CR-5, GO-3)', () => {
  test('where nobody has written down any hours, nothing is said', () => {
    expect(dutyNow([], tuesday, zone)).toBeNull();
  });

  test('somebody is there until 23:00', () => {
    const hours = [{ weekday: 2, fromHour: 18, untilHour: 23 }];
    expect(dutyNow(hours, tuesday, zone)).toEqual({ on: true, change: { days: 0, weekday: 2, hour: 23 } });
  });

  test('nobody is there until tomorrow at 18:00', () => {
    const hours = [{ weekday: 3, fromHour: 18, untilHour: 23 }];
    expect(dutyNow(hours, tuesday, zone)).toEqual({ on: false, change: { days: 1, weekday: 3, hour: 18 } });
  });

  test('two people who follow each other over midnight are one stretch', () => {
    const hours = [
      { weekday: 2, fromHour: 20, untilHour: 24 },
      { weekday: 3, fromHour: 0, untilHour: 2 },
    ];
    expect(dutyNow(hours, tuesday, zone)?.change).toEqual({ days: 1, weekday: 3, hour: 2 });
  });

  test('hours that end before they begin go on until the next day, Sunday into Monday too', () => {
    const night = [{ weekday: 7, fromHour: 22, untilHour: 6 }];
    const monday = new Date('2026-03-09T02:00:00Z');
    expect(dutyNow(night, monday, zone)).toEqual({ on: true, change: { days: 0, weekday: 1, hour: 6 } });
  });

  test('a week without a gap never changes', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromHour: 0, untilHour: 24 }));
    expect(dutyNow(hours, tuesday, zone)).toEqual({ on: true, change: null });
  });

  test('the hour of the community counts, not that of the server', () => {
    const hours = [{ weekday: 2, fromHour: 21, untilHour: 22 }];
    expect(dutyNow(hours, tuesday, zone)?.on).toBe(true);
    expect(dutyNow(hours, tuesday, 'Asia/Tokyo')?.on).toBe(false);
  });

  test('what is announced comes true: at that hour it is the other way round', () => {
    const entry: fc.Arbitrary<DutyHours> = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      fromHour: fc.integer({ min: 0, max: 23 }),
      untilHour: fc.integer({ min: 1, max: 24 }),
    });
    const from = new Date('2026-06-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 167 }),
        (hours, at) => {
          const now = new Date(from.getTime() + at * 3_600_000);
          const told = dutyNow(hours, now, 'UTC');
          if (told?.change == null) return;
          const { days, hour, weekday } = told.change;
          const then = new Date(
            Math.floor(now.getTime() / 86_400_000 + days) * 86_400_000 + hour * 3_600_000,
          );
          expect(((then.getUTCDay() + 6) % 7) + 1).toBe(weekday);
          expect(dutyNow(hours, then, 'UTC')?.on).toBe(!told.on);
        },
      ),
      { numRuns: 300 },
    );
  });
});
