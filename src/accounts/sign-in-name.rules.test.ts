import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hints } from '../../views/words/en/hints.ts';
import { checkSignInName, normaliseSignInName } from './sign-in-name.rules.ts';

/** Any code point, lone halves of a pair included. */
const anyLetter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const refused = (name: string) => checkSignInName(name).refuse;

describe('a sign-in name that cannot be used (SECURITY A1)', () => {
  test.each(['', '   ', 'ab', ' ab ', 'a  '])('%j is too short', (name) => {
    expect(refused(name)).toBe('sign-in-name.refuse.short');
  });

  test('65 characters are one too many', () => {
    expect(refused('x'.repeat(65))).toBe('sign-in-name.refuse.long');
    expect(refused('x'.repeat(64))).toBeUndefined();
  });

  test.each([
    'he\u0000ron',
    'he\nron',
    'he\tron',
    'he\u200bron',
    'he\u202eron',
    'he\u00adron',
    'he\u2028ron',
    'he\ud800ron',
    'he\ue000ron',
  ])('%j cannot be typed again', (name) => {
    expect(refused(name)).toBe('sign-in-name.refuse.characters');
  });
});

describe('a sign-in name that may be used', () => {
  test.each(['abc', 'Quiet Heron', 'anna+7!', 'цапля', '静かな川', '🌊🌊🌊', 'a@b', ' padded '])(
    '%s',
    (name) => {
      expect(refused(name)).toBeUndefined();
    },
  );

  test.each(['anna@example.org', 'anna (at) web.de', 'anna gmail'])(
    '%s looks like an e-mail address and may be used (ON-2)',
    (name) => {
      expect(checkSignInName(name)).toEqual({ warn: ['sign-in-name.warn.email'] });
    },
  );

  test.each(['Anna Schmidt', 'anna.schmidt', 'annaschmidt'])(
    '%s looks like a real name and may be used (ON-2)',
    (name) => {
      expect(checkSignInName(name)).toEqual({ warn: ['sign-in-name.warn.real-name'] });
    },
  );

  test.each(['quiet heron', 'anna', 'lamp77'])('%s is fine as it is', (name) => {
    expect(checkSignInName(name)).toEqual({ warn: [] });
  });
});

describe('the one form of a name', () => {
  test.each([
    ['  Quiet   Heron ', 'quiet heron'],
    ['QUIET\u00a0HERON', 'quiet heron'],
    ['Ｑｕｉｅｔ Heron', 'quiet heron'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Ἀρχή', 'ἀρχή'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['e\u0301toile', 'étoile'],
  ])('%j becomes %j', (raw, name) => {
    expect(normaliseSignInName(raw)).toBe(name);
  });

  test('names that differ by more than case and spaces stay two names', () => {
    expect(normaliseSignInName('quietheron')).not.toBe(normaliseSignInName('quiet heron'));
    expect(normaliseSignInName('heron0')).not.toBe(normaliseSignInName('herono'));
    expect(normaliseSignInName('hеron')).not.toBe(normaliseSignInName('heron'));
  });

  const anyText = fc.oneof(
    fc.string({ unit: anyLetter, maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'ßẞſıİIςσΣŉǰΐ𐐀 \u0301\u0345'), maxLength: 10 }),
  );

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = normaliseSignInName(text);
        expect(normaliseSignInName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  test('capitals and outer spaces never lock a person out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 64 }), (text) => {
        expect(normaliseSignInName(`  ${text.toUpperCase()} `)).toBe(normaliseSignInName(text));
      }),
    );
  });

  test('every code is a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { refuse, warn } = checkSignInName(text);
        for (const code of [...warn, ...(refuse === undefined ? [] : [refuse])])
          expect(Object.hasOwn(hints, code)).toBe(true);
      }),
    );
  });
});
