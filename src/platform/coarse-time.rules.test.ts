import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourOf, isTimeZone, weekOf } from './coarse-time.rules.ts';

const moments = fc.date({
  min: new Date('1960-01-01'),
  max: new Date('2200-01-01'),
  noInvalidDate: true,
});

describe('the hour of a post (PO-8)', () => {
  test('a date that is none is refused, and not stored as the first hour of 1970', () => {
    expect(() => hourOf(new Date(Number.NaN))).toThrow(RangeError);
    expect(() => weekOf(new Date('someday'))).toThrow(RangeError);
  });

  test.each([
    ['2026-11-22T08:59:59.999Z', '2026-11-22T08:00:00.000Z'],
    ['2026-11-22T08:00:00.000Z', '2026-11-22T08:00:00.000Z'],
    ['2026-03-29T01:30:00.000Z', '2026-03-29T01:00:00.000Z'],
    ['1969-12-31T23:59:00.000Z', '1969-12-31T23:00:00.000Z'],
  ])('%s is kept as %s', (moment, hour) => {
    expect(hourOf(new Date(moment)).toISOString()).toBe(hour);
  });

  test('an hour is never later than the moment, less than an hour earlier, and stays what it is', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const hour = hourOf(moment);
        const gone = moment.getTime() - hour.getTime();
        expect(gone).toBeGreaterThanOrEqual(0);
        expect(gone).toBeLessThan(3_600_000);
        expect(hourOf(hour)).toEqual(hour);
      }),
    );
  });

  test('the date that was handed in is left alone', () => {
    const moment = new Date('2026-11-22T08:59:59.999Z');
    hourOf(moment);
    expect(moment.toISOString()).toBe('2026-11-22T08:59:59.999Z');
  });
});

describe('the week of a sign-in (ARCHITECTURE 12)', () => {
  test.each([
    ['2026-11-22T23:59:59Z', '2026-11-16'],
    ['2026-11-23T00:00:00Z', '2026-11-23'],
    ['2026-11-16T00:00:00Z', '2026-11-16'],
    ['2027-01-01T12:00:00Z', '2026-12-28'],
    ['1970-01-01T00:00:00Z', '1969-12-29'],
    ['1969-12-28T12:00:00Z', '1969-12-22'],
  ])('%s lies in the week of %s', (moment, monday) => {
    expect(weekOf(new Date(moment))).toBe(monday);
  });

  test('a week begins on a Monday, holds the moment, and sorts as text', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const monday = new Date(`${weekOf(one)}T00:00:00Z`);
        expect(monday.getUTCDay()).toBe(1);
        const gone = one.getTime() - monday.getTime();
        expect(gone).toBeGreaterThanOrEqual(0);
        expect(gone).toBeLessThan(7 * 86_400_000);
        if (one < other) expect(weekOf(one) <= weekOf(other)).toBe(true);
      }),
    );
  });
});

describe('a time zone', () => {
  test.each([
    '',
    'Berlin',
    'Europe/Nowhere',
    '+02:00',
    'GMT+25',
    'Europe/Berlin; drop',
    'a'.repeat(200),
    '\u0000',
  ])('%j is none', (text) => {
    expect(isTimeZone(text)).toBe(false);
  });

  test.each([
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Apia',
    'Asia/Kolkata',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+5',
    'UTC',
  ])('%s is one', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  test('every zone the runtime offers in a list is one', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) expect(isTimeZone(zone)).toBe(true);
  });
});
