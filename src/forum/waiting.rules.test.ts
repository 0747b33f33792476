import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { asideToday, isWaiting, mostAside, putAside, takeBack } from './waiting.rules.ts';

const minute = 60_000;
const moments = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const laterBy = (opened: Date, minutes: number): Date => new Date(opened.getTime() + minutes * minute);
const thread = (opened: Date) => ({ answers: 0, listed: true, locked: false, openedHour: hourOf(opened) });

describe('waiting for a first answer (PO-9)', () => {
  test('nobody is on the list in the first eleven hours, and everybody is after twelve', () => {
    fc.assert(
      fc.property(moments, fc.nat(11 * 60), fc.nat(10_000), (opened, early, late) => {
        expect(isWaiting(thread(opened), laterBy(opened, early))).toBe(false);
        expect(isWaiting(thread(opened), laterBy(opened, 12 * 60 + late))).toBe(true);
      }),
    );
  });

  test('a thread with an answer, one that is closed and one with nothing left to read do not wait', () => {
    const opened = new Date('2026-03-10T20:17:00Z');
    const later = laterBy(opened, 20 * 60);
    expect(isWaiting({ ...thread(opened), answers: 1 }, later)).toBe(false);
    expect(isWaiting({ ...thread(opened), locked: true }, later)).toBe(false);
    expect(isWaiting({ ...thread(opened), listed: false }, later)).toBe(false);
  });
});

describe('what somebody cannot answer today (RE-5)', () => {
  const ids = fc.array(fc.stringMatching(/^[0-9a-z]{20}$/), { maxLength: 80 });

  test('what was put aside on another day has come back', () => {
    expect(asideToday(putAside(undefined, '2026-03-10', 'a'), '2026-03-11')).toEqual([]);
    expect(putAside({ day: '2026-03-10', threads: ['a'] }, '2026-03-11', 'b').threads).toEqual(['b']);
  });

  test('the last is always on the list, nothing is on it twice, and it never grows beyond its size', () => {
    fc.assert(
      fc.property(ids, (threads) => {
        let stored: ReturnType<typeof putAside> | undefined;
        for (const id of threads) {
          stored = putAside(stored, 'today', id);
          expect(stored.threads.at(-1)).toBe(id);
          expect(new Set(stored.threads).size).toBe(stored.threads.length);
          expect(stored.threads.length).toBeLessThanOrEqual(mostAside);
        }
      }),
    );
  });

  test('taking one back leaves all others, and taking it back twice changes nothing', () => {
    const stored = putAside(putAside(undefined, 'today', 'a'), 'today', 'b');
    const once = takeBack(stored, 'today', 'a');
    expect(once.threads).toEqual(['b']);
    expect(takeBack(once, 'today', 'a')).toEqual(once);
  });
});
