import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { time } from '../../views/words/en/time.ts';
import { compile } from '../../views/words/plurals.ts';
import { hourOf } from './coarse-time.rules.ts';
import { whenWords } from './time-words.rules.ts';

const zones = [
  'Europe/Berlin',
  'America/St_Johns',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
];
const said = (hour: string, now: string, zone: string): string => {
  const { key, values } = whenWords(new Date(hour), new Date(now), zone);
  return compile(time[key], 'en')(values);
};
const moments = fc.date({ min: new Date('2019-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

describe('what is refused', () => {
  test('a zone that does not exist is not quietly taken for UTC', () => {
    expect(() => whenWords(new Date(), new Date(), 'Europe/Nowhere')).toThrow(RangeError);
  });
  test('a date that is none is not given any word', () => {
    expect(() => whenWords(new Date(Number.NaN), new Date(), 'UTC')).toThrow(RangeError);
  });
});

describe('today and yesterday (PO-8)', () => {
  // A Sunday; Berlin is one hour ahead of UTC.
  const now = '2026-11-22T22:30:00Z';
  test.each([
    ['2026-11-21T23:00:00Z', 'today, early morning'],
    ['2026-11-22T04:00:00Z', 'today, early morning'],
    ['2026-11-22T05:00:00Z', 'today, morning'],
    ['2026-11-22T09:00:00Z', 'today, morning'],
    ['2026-11-22T10:00:00Z', 'today, midday'],
    ['2026-11-22T12:00:00Z', 'today, midday'],
    ['2026-11-22T13:00:00Z', 'today, afternoon'],
    ['2026-11-22T16:00:00Z', 'today, afternoon'],
    ['2026-11-22T17:00:00Z', 'today, evening'],
    ['2026-11-22T22:00:00Z', 'today, evening'],
    ['2026-11-21T22:00:00Z', 'last night'],
    ['2026-11-21T21:00:00Z', 'last night'],
    ['2026-11-21T20:00:00Z', 'yesterday, evening'],
    ['2026-11-21T13:00:00Z', 'yesterday, afternoon'],
    ['2026-11-21T10:00:00Z', 'yesterday, midday'],
    ['2026-11-21T06:00:00Z', 'yesterday, morning'],
    ['2026-11-20T23:00:00Z', 'yesterday, early morning'],
    ['2026-11-20T22:00:00Z', 'on Friday'],
  ])('an hour that began at %s reads "%s" in Berlin', (hour, words) => {
    expect(said(hour, now, 'Europe/Berlin')).toBe(words);
  });

  test('an hour in the future, after a clock went back, reads today and nothing finer', () => {
    expect(said('2026-11-22T11:00:00Z', '2026-11-22T10:20:00Z', 'Europe/Berlin')).toBe('today');
    expect(said('2026-11-24T11:00:00Z', '2026-11-22T10:20:00Z', 'Europe/Berlin')).toBe('today');
    expect(said('2027-06-01T11:00:00Z', '2026-11-22T10:20:00Z', 'Pacific/Apia')).toBe('today');
  });

  test('the same hour is another part of another day where the reader lives', () => {
    const hour = '2026-07-01T22:00:00Z';
    expect(said(hour, '2026-07-02T09:00:00Z', 'Europe/Berlin')).toBe('today, early morning');
    expect(said(hour, '2026-07-02T09:00:00Z', 'America/St_Johns')).toBe('yesterday, evening');
    expect(said(hour, '2026-07-02T09:00:00Z', 'Asia/Kolkata')).toBe('today, early morning');
    expect(said(hour, '2026-07-02T09:00:00Z', 'Pacific/Apia')).toBe('today, midday');
  });

  test('zones half an hour off are not rounded to a whole hour', () => {
    // 22:30 UTC is 20:00 in St. John's in summer; 16:30 UTC is 22:00 in Kolkata.
    expect(said('2026-07-01T00:30:00Z', '2026-07-02T01:00:00Z', 'America/St_Johns')).toBe('last night');
    expect(said('2026-07-01T16:30:00Z', '2026-07-02T06:00:00Z', 'Asia/Kolkata')).toBe('last night');
    expect(said('2026-07-01T16:00:00Z', '2026-07-02T06:00:00Z', 'Asia/Kolkata')).toBe('yesterday, evening');
  });
});

describe('days on which the clock is moved', () => {
  test('the day of 23 hours in Berlin keeps its parts', () => {
    // 29 March 2026: 02:00 becomes 03:00.
    expect(said('2026-03-29T03:00:00Z', '2026-03-29T20:00:00Z', 'Europe/Berlin')).toBe(
      'today, early morning',
    );
    expect(said('2026-03-29T04:00:00Z', '2026-03-29T20:00:00Z', 'Europe/Berlin')).toBe('today, morning');
    expect(said('2026-03-28T23:00:00Z', '2026-03-29T20:00:00Z', 'Europe/Berlin')).toBe(
      'today, early morning',
    );
    expect(said('2026-03-28T22:00:00Z', '2026-03-29T20:00:00Z', 'Europe/Berlin')).toBe('last night');
    expect(said('2026-03-29T22:00:00Z', '2026-03-29T22:30:00Z', 'Europe/Berlin')).toBe(
      'today, early morning',
    );
  });

  test('the day of 25 hours in Berlin is one day', () => {
    // 25 October 2026: 03:00 becomes 02:00; from 22:00Z on the 24th to 23:00Z on the 25th.
    expect(said('2026-10-24T22:00:00Z', '2026-10-25T22:59:00Z', 'Europe/Berlin')).toBe(
      'today, early morning',
    );
    expect(said('2026-10-24T21:00:00Z', '2026-10-25T22:59:00Z', 'Europe/Berlin')).toBe('last night');
    expect(said('2026-10-25T05:00:00Z', '2026-10-25T22:59:00Z', 'Europe/Berlin')).toBe('today, morning');
    expect(said('2026-10-25T22:00:00Z', '2026-10-25T23:00:00Z', 'Europe/Berlin')).toBe('last night');
  });

  test('a week with a moved clock still counts days, not spans of 24 hours', () => {
    expect(said('2026-10-19T22:00:00Z', '2026-10-26T22:30:00Z', 'Europe/Berlin')).toBe('on Tuesday');
    expect(said('2026-03-23T23:00:00Z', '2026-03-30T21:30:00Z', 'Europe/Berlin')).toBe('on Tuesday');
  });

  test('the day Apia left out (30 December 2011) is no day', () => {
    // 29 December ended at 10:00Z on the 30th and 31 December began.
    expect(said('2011-12-30T09:00:00Z', '2011-12-30T11:00:00Z', 'Pacific/Apia')).toBe('on Thursday');
    expect(said('2011-12-30T10:00:00Z', '2011-12-30T11:00:00Z', 'Pacific/Apia')).toBe('today, early morning');
  });
});

describe('older posts get coarser words', () => {
  const now = '2026-11-19T12:00:00Z'; // a Thursday
  test.each([
    ['2026-11-17T12:00:00Z', 'on Tuesday'],
    ['2026-11-13T12:00:00Z', 'on Friday'],
    ['2026-11-12T12:00:00Z', 'last week'],
    ['2026-11-09T12:00:00Z', 'last week'],
    ['2026-11-08T12:00:00Z', 'earlier this month'],
    ['2026-11-01T12:00:00Z', 'earlier this month'],
    ['2026-10-31T12:00:00Z', 'in October'],
    ['2026-06-01T12:00:00Z', 'in June'],
    ['2026-05-31T12:00:00Z', 'in spring'],
    ['2026-03-01T12:00:00Z', 'in spring'],
    ['2026-02-28T12:00:00Z', 'last winter'],
    ['2025-12-01T12:00:00Z', 'last winter'],
    ['2025-11-30T12:00:00Z', 'in autumn 2025'],
    ['2025-07-14T12:00:00Z', 'in summer 2025'],
    ['2025-04-14T12:00:00Z', 'in spring 2025'],
    ['2025-01-14T12:00:00Z', 'in the winter of 2024 to 2025'],
    ['2024-12-14T12:00:00Z', 'in the winter of 2024 to 2025'],
  ])('what was written at %s reads "%s"', (hour, words) => {
    expect(said(hour, now, 'Europe/Berlin')).toBe(words);
  });

  test('last week is the week before this one, also over the turn of a month and a year', () => {
    expect(said('2026-10-30T12:00:00Z', '2026-11-07T12:00:00Z', 'Europe/Berlin')).toBe('last week');
    expect(said('2026-12-25T12:00:00Z', '2027-01-02T12:00:00Z', 'Europe/Berlin')).toBe('last week');
    expect(said('2026-12-20T12:00:00Z', '2027-01-02T12:00:00Z', 'Europe/Berlin')).toBe('in December');
  });

  test('a month of the year before is still called by its name within five months', () => {
    expect(said('2026-09-10T12:00:00Z', '2027-02-20T12:00:00Z', 'Europe/Berlin')).toBe('in September');
    expect(said('2026-08-10T12:00:00Z', '2027-02-20T12:00:00Z', 'Europe/Berlin')).toBe('in summer 2026');
  });

  test('in the southern half of the world the seasons are the other way round', () => {
    expect(said('2026-04-10T12:00:00Z', now, 'Australia/Sydney')).toBe('in autumn');
    expect(said('2026-01-10T12:00:00Z', now, 'Australia/Sydney')).toBe('last summer');
    expect(said('2025-07-10T12:00:00Z', now, 'Pacific/Auckland')).toBe('in winter 2025');
    expect(said('2025-10-10T12:00:00Z', now, 'America/Santiago')).toBe('in spring 2025');
    expect(said('2024-12-10T12:00:00Z', now, 'Australia/Sydney')).toBe('in the summer of 2024 to 2025');
  });

  test('where the clock is never moved, the year is told in thirds', () => {
    expect(said('2026-04-30T12:00:00Z', now, 'Asia/Kolkata')).toBe('early this year');
    expect(said('2026-05-10T12:00:00Z', now, 'Pacific/Apia')).toBe('in the middle of this year');
    expect(said('2025-02-10T12:00:00Z', now, 'Asia/Kolkata')).toBe('early in 2025');
    expect(said('2025-06-10T12:00:00Z', now, 'Asia/Kolkata')).toBe('in the middle of 2025');
    expect(said('2025-11-10T12:00:00Z', now, 'Asia/Kolkata')).toBe('late in 2025');
  });
});

describe('for any hour and any reader', () => {
  const anyHour = moments.map(hourOf);
  const anyZone = fc.constantFrom(...zones);

  test('the words hold no clock time and no day of a month (PO-8)', () => {
    fc.assert(
      fc.property(anyHour, moments, anyZone, (hour, now, zone) => {
        const words = said(hour.toISOString(), now.toISOString(), zone);
        expect(words.replace(/\b20\d\d\b/g, '')).not.toMatch(/\d/);
        expect(words).not.toMatch(/hour|minute|ago|o'clock|[{}]/);
      }),
    );
  });

  test('a page made at any time of a day says the same all day, so it may be kept for the day', () => {
    fc.assert(
      fc.property(moments, anyZone, fc.nat(400 * 24), (now, zone, hoursBack) => {
        const day = new Intl.DateTimeFormat('sv', { timeZone: zone });
        const later = new Date(now.getTime() + 5 * 3_600_000);
        fc.pre(day.format(now) === day.format(later));
        const hour = hourOf(new Date(now.getTime() - hoursBack * 3_600_000));
        expect(whenWords(hour, later, zone)).toEqual(whenWords(hour, now, zone));
      }),
    );
  });

  test('every sentence about time can be reached, and no other is asked for', () => {
    const reached = new Set<string>();
    for (const zone of zones) {
      for (let month = 0; month < 12; month += 1) {
        const now = new Date(Date.UTC(2026, month, 27, 3));
        for (let hours = -1; hours < 3 * 365 * 24; hours += hours < 400 ? 3 : 331) {
          reached.add(whenWords(new Date(now.getTime() - hours * 3_600_000), now, zone).key);
        }
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(time).sort());
  });
});
