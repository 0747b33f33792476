import { describe, expect, test } from 'vitest';
import { isCountry } from './countries.rules.ts';
import { helplines } from './helplines.catalogue.ts';
import { linesFor } from './helplines.rules.ts';

describe('the helplines the product starts with (SAFETY 7)', () => {
  test('none of the 54 lines in 45 countries is lost', () => {
    expect(helplines).toHaveLength(54);
    expect(new Set(helplines.map(({ country }) => country)).size).toBe(45);
    expect(new Set(helplines.map(({ id }) => id)).size).toBe(54);
  });

  test.each(helplines.map((line) => [line.id, line] as const))(
    '%s can be reached and says where it is from',
    (_, line) => {
      const [shown] = linesFor(line.country, [line], '2026-11-22');
      expect(isCountry(line.country)).toBe(true);
      expect(line.id.startsWith(`${line.country.toLowerCase()}-`)).toBe(true);
      expect(line.phone ?? line.text?.number).toMatch(/\d/);
      if (line.phone !== null) expect(shown?.call).toMatch(/^tel:\+?[\d*]+$/);
      if (line.text !== null && line.text.by === undefined) expect(shown?.message).toMatch(/^sms:\+?\d+$/);
      for (const other of shown?.others ?? []) expect(other.call).toMatch(/^tel:\+?[\d*]+$/);
      if (line.url !== null) expect(new URL(line.url).protocol).toMatch(/^https?:$/);
      expect(line.sources.length).toBeGreaterThan(0);
      for (const source of line.sources) expect(new URL(source).protocol).toMatch(/^https?:$/);
      if (line.sourceDate !== null) expect(line.sourceDate).toMatch(/^20\d\d-[01]\d(-[0-3]\d)?$/);
      for (const code of line.languages) expect(code).toMatch(/^[a-z]{2,3}$/);
    },
  );

  test('nobody has tried any of them, and none claims it (CR-9)', () => {
    expect(helplines.filter(({ verifiedOn }) => verifiedOn !== null)).toEqual([]);
  });

  test('a number that is known to be dead does not come back', () => {
    const numbers = helplines
      .map(({ phone, text }) => `${phone} ${text?.number}`)
      .join(' ')
      .replace(/\D/g, ' ');
    expect(numbers).not.toMatch(/\b1393\b/);
    expect(helplines.find(({ id }) => id === 'gb-samaritans')?.text).toBeNull();
  });
});
