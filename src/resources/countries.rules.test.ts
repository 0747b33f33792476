import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryName, isCountry, pickCountries } from './countries.rules.ts';

describe('which texts are countries (CR-10)', () => {
  test.each([
    '',
    'D',
    'de',
    'DEU',
    'D1',
    ' DE',
    'DE ',
    'XX',
    'QQ',
    'ZZ',
    'EU',
    'UN',
    'XA',
    'DD',
    'SU',
    'UK',
    '<b>',
  ])('the text "%s" is none', (text) => {
    expect(isCountry(text)).toBe(false);
  });

  test.each(['DE', 'GB', 'TW', 'HK', 'XK', 'KE', 'LI'])('%s is one', (text) => {
    expect(isCountry(text)).toBe(true);
  });

  test('of any text that looks like a code, only two capital letters alone can pass', () => {
    const nearly = fc.stringMatching(/^[\s\S]?[a-zA-Z]{2}[\s\S]?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        if (isCountry(text)) expect(text).toMatch(/^[A-Z]{2}$/);
      }),
    );
  });
});

test('a country is called what the reader calls it', () => {
  expect(countryName('DE', 'en')).toBe('Germany');
  expect(countryName('DE', 'fr')).toBe('Allemagne');
});

test('the countries to choose from stand once each, by name and not by code', () => {
  const rows = ['GB', 'DE', 'AT', 'GB', 'CH'].map((country) => ({ country }));
  expect(pickCountries(rows, 'en').map(({ code }) => code)).toEqual(['AT', 'DE', 'CH', 'GB']);
});
