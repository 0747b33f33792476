import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFormat } from './date-format.rules.ts';

const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia');
const locales = fc.constantFrom('en', 'en-GB', 'en-CA', 'de', 'ar');
const options = fc.record(
  {
    timeZone: zones,
    weekday: fc.constantFrom('long' as const, 'short' as const),
    day: fc.constant('numeric' as const),
    month: fc.constantFrom('long' as const, 'numeric' as const),
    hour: fc.constant('2-digit' as const),
  },
  { requiredKeys: ['timeZone'] },
);

describe('how a language writes a time', () => {
  test('an unknown time zone is refused each time it is asked for', () => {
    for (let times = 0; times < 3; times += 1) {
      expect(() => dateFormat('en', { timeZone: 'Nowhere/Town' })).toThrow(RangeError);
    }
  });

  test('is the same as when it is made anew, whatever was asked for before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(locales, options, fc.date({ noInvalidDate: true })), { maxLength: 40 }),
        (asked) => {
          for (const [locale, how, at] of asked) {
            expect(dateFormat(locale, how).format(at)).toBe(new Intl.DateTimeFormat(locale, how).format(at));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test('many spellings of a zone do not pile up, and each is right', () => {
    const berlin = 'europe/berlin';
    const spelled = (at: number): string =>
      [...berlin].map((letter, bit) => ((at >> bit) & 1 ? letter.toUpperCase() : letter)).join('');
    for (let at = 0; at < 600; at += 1) {
      const hour = dateFormat('en-GB', { timeZone: spelled(at), hour: '2-digit' }).format(
        Date.UTC(2026, 0, 1, 12),
      );
      expect(hour).toBe('13');
    }
  });
});
