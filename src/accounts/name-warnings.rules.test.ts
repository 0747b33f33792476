import { describe, expect, test } from 'vitest';
import { familyNames, givenNames } from './given-names.catalogue.ts';
import { holdsBirthYear, looksLikeEmail, looksLikePhone, looksLikeRealName } from './name-warnings.rules.ts';

describe('the lists of names', () => {
  test('are a few hundred, in small letters without accents', () => {
    expect(givenNames.size).toBeGreaterThanOrEqual(300);
    expect(familyNames.size).toBeGreaterThanOrEqual(100);
    for (const name of [...givenNames, ...familyNames]) expect(name).toMatch(/^[a-z]{2,}$/);
  });

  test('hold no plant, month or virtue: those make good pseudonyms', () => {
    for (const word of [
      'rose',
      'lily',
      'ivy',
      'hazel',
      'amber',
      'april',
      'may',
      'june',
      'grace',
      'hope',
      'joy',
      'willow',
      'jasmine',
    ]) {
      expect(givenNames.has(word)).toBe(false);
    }
  });
});

describe('what is no real name (ON-2)', () => {
  test.each([
    '',
    'Anna',
    'Quiet Heron',
    'Robin Hill',
    'Heather Moss',
    'Rose Garden',
    'anna heron',
    'annalise',
    'Anna 7',
    'A Heron',
    'Dr',
    'Miss',
  ])('%j', (name) => {
    expect(looksLikeRealName(name)).toBe(false);
  });
});

describe('what looks like a real name (ON-2)', () => {
  test.each([
    'Anna Schmidt',
    'anna schmidt',
    'ANNA SCHMIDT',
    'Anna Maria Lopez',
    'sad Anna Lopez',
    'Anna S.',
    'J. Smith',
    'annaschmidt',
    'annaschmidt87',
    'anna_schmidt',
    'Zoë Xyz',
    'Mrs Heron',
    'Herr Fischer',
    'Helen Smith',
  ])('%s', (name) => {
    expect(looksLikeRealName(name)).toBe(true);
  });
});

describe('addresses, numbers and years (ON-2)', () => {
  test.each(['heron', 'heron at home', 'at. home', 'hat trick', 'Quiet Heron'])(
    '%s is no address',
    (name) => {
      expect(looksLikeEmail(name)).toBe(false);
    },
  );
  test.each([
    'anna@home',
    'a@b.de',
    'anna (at) web.de',
    'anna [ät] web',
    'anna at web dot de',
    'anna at web.de',
    'annagmail gmail',
    'anna.hotmail.com',
  ])('%s may be one', (name) => {
    expect(looksLikeEmail(name)).toBe(true);
  });

  test.each(['Heron 42', '12345', 'Heron 1 2 3'])('%s is no phone number', (name) => {
    expect(looksLikePhone(name)).toBe(false);
  });
  test.each(['123456', 'Heron 55 12 34', '٠١٢٣٤٥'])('%s may be one', (name) => {
    expect(looksLikePhone(name)).toBe(true);
  });

  test.each(['1987', 'Heron 42', 'Heron 19', 'Heron 19871', 'Heron 2077', 'Heron 87 Moss', 'Heron 1800'])(
    '%s holds no year of birth',
    (name) => {
      expect(holdsBirthYear(name)).toBe(false);
    },
  );
  test.each(['Heron 1987', 'heron1987moss', 'anna87', 'anna-04', 'Heron.2011', 'Heron 99 '])(
    '%s may hold one',
    (name) => {
      expect(holdsBirthYear(name)).toBe(true);
    },
  );
});
