import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hints } from '../../views/words/en/hints.ts';
import { firstWords, secondWords, thirdWords } from './fresh-names.catalogue.ts';
import { checkKeptName } from './kept-name.rules.ts';

/** Any code point, lone halves of a pair included. */
const anyLetter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const refused = (name: string) => checkKeptName(name).refuse;
const warned = (name: string) => checkKeptName(name).warn;

describe('a name that cannot be kept (SECURITY A7)', () => {
  test.each(['', ' ', 'A', ' A ', '李'])('%j is too short', (name) => {
    expect(refused(name)).toBe('kept-name.refuse.short');
  });

  test('41 letters are one too many, however many units they take', () => {
    expect(refused('a'.repeat(41))).toBe('kept-name.refuse.long');
    expect(refused('a'.repeat(40))).toBeUndefined();
    expect(refused('𐐷'.repeat(41))).toBe('kept-name.refuse.long');
  });

  test.each([
    'Quiet\u200bHeron',
    'Quiet\u202eHeron',
    'Quiet\u2066 Heron\u2069',
    'Qui\u00adet',
    '\ufeffQuiet',
    'Quiet\u3164Heron',
    'Quiet\u2800Heron',
    'Quiet\nHeron',
    'Quiet\u0000',
    'Quiet\ud800',
    'Quiet\u{e0041}',
  ])('%j holds something nobody can see', (name) => {
    expect(refused(name)).toBe('kept-name.refuse.invisible');
  });

  test.each([
    'anna@example.org',
    'anna @ home',
    'example.com',
    'www.heron',
    'heron.de',
    'https://heron',
    'Heron 0171 1234567',
    '555-1234',
    '٠١٢٣٤٥٦٧',
  ])('%s holds an address or a number', (name) => {
    expect(refused(name)).toBe('kept-name.refuse.contact');
  });

  test.each([
    'Quiet_Heron',
    'Quiet<b>Heron',
    'Heron!',
    'Heron 🦩',
    '12 34',
    '...',
    "-'-",
    'Ｑｕｉｅｔ',
    '𝓠𝓾𝓲𝓮𝓽',
    'H\u0300\u0301\u0302\u0303\u0304eron',
    '\u0301Heron',
    '™ Heron',
  ])('%s holds other signs', (name) => {
    expect(refused(name)).toBe('kept-name.refuse.characters');
  });

  test.each(['Quiеt Heron', 'Αnna', 'Slow Рiver', 'Heron 雨', 'Heron١', 'Ωmega Bird', 'Ира Smith', '하늘ひ'])(
    '%s mixes alphabets',
    (name) => {
      expect(refused(name)).toBe('kept-name.refuse.scripts');
    },
  );

  test.each([
    'Moderator',
    'moderator Anna',
    'M0derat0r',
    'Moderatоr'.replace('о', 'o'),
    'The Moderators',
    'rnoderator',
    'Mod erator',
    'MÖDERATOR',
    'Admin',
    'ADM1N',
    'admin2',
    'AnnaAdmin',
    'theadmin',
    'A d m i n',
    'A.D.M.I.N',
    'Administrator',
    'Owner',
    'Team Heron',
    'Heron Team',
    'Support',
    'Alongside',
    'Alongside Help',
    'a1ongside',
    'Staff',
    "Heron's Staff",
    'Official Heron',
    'Helper',
    'System',
    'Mod',
    'Mod Anna',
    'm0d',
    'M-o-d',
    'Mods',
    'Peer Supporter',
    'Helpline',
    'Crisis Line',
    'модератор',
    '管理员',
  ])('%s looks like staff', (name) => {
    expect(refused(name)).toBe('kept-name.refuse.staff');
  });
});

describe('a name that may be kept', () => {
  test.each([
    'Quiet Heron',
    "O'Heron",
    'Heron’s Rest',
    'Ann-Marie',
    'J. Heron',
    'Heron 42',
    'Modest Moss',
    'Modern Lamp',
    'Badminton',
    'Steamboat',
    'Supporting Oak',
    'Ecosystem',
    'Hostel Cat',
    'Townie',
    'Étoile',
    'Zażółć',
    'Тихая Цапля',
    'Ήσυχος',
    'שקט',
    'هادئ',
    'शांत नदी',
    'เงียบ',
    '静かな川',
    'サギ',
    'ラーメン',
    '조용한 강',
    '李 明',
    'नदी ४२',
    'A\u0301nna'.normalize('NFC'),
    'Nguye\u0302\u0303n',
  ])('%s', (name) => {
    expect(refused(name)).toBeUndefined();
  });

  test('no name drawn from our own lists is ever refused or warned about', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...firstWords),
        fc.constantFrom(...secondWords),
        fc.option(fc.constantFrom(...thirdWords)),
        (first, second, third) => {
          expect(checkKeptName([first, second, ...(third === null ? [] : [third])].join(' '))).toEqual({
            warn: [],
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what is said, but stops nobody (ON-2)', () => {
  test.each([
    'Anna Schmidt',
    'anna schmidt',
    'Anna S.',
    'annaschmidt',
    'A. Schmidt',
    'Björn Larsen',
    'José Xyz',
    'Mr Heron',
    'Dr. Quiet',
    'Maria Del Mar',
    'Wei Chen',
    'Fatima Zahra',
  ])('%s looks like a real name and may be kept', (name) => {
    expect(checkKeptName(name)).toEqual({ warn: ['kept-name.warn.real-name'] });
  });

  test.each(['Heron1987', 'anna87', 'Heron 1987', 'heron-2004', 'anna04'])(
    '%s holds what may be a year of birth and may be kept',
    (name) => {
      expect(checkKeptName(name)).toEqual({ warn: ['kept-name.warn.birth-year'] });
    },
  );

  test.each([
    ['anna@gmail.com', 'kept-name.warn.email'],
    ['anna at gmail.com', 'kept-name.warn.email'],
    ['anna gmail', 'kept-name.warn.email'],
    ['Heron 123456', 'kept-name.warn.phone'],
    ['Heron 0171 1234567', 'kept-name.warn.phone'],
  ])('%s is warned about as %s', (name, code) => {
    expect(warned(name)).toContain(code);
  });

  test.each([
    'Anna',
    'Quiet Heron',
    'Heron 42',
    'Room 1200',
    'Amber Fern',
    'Jasmine Tea',
    'Rose Garden',
    'Early Grey',
    '静かな川',
  ])('%s is fine as it is', (name) => {
    expect(checkKeptName(name)).toEqual({ warn: [] });
  });
});

describe('for any text', () => {
  test('there is an answer, every code of it is a sentence, and a name that passes holds nothing hidden', () => {
    const anyText = fc.oneof(
      fc.string({ unit: anyLetter, maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 45 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { refuse, warn } = checkKeptName(text);
        for (const code of [...warn, ...(refuse === undefined ? [] : [refuse])])
          expect(Object.hasOwn(hints, code)).toBe(true);
        if (refuse === undefined) expect(text).toMatch(/^[\p{L}\p{M}\p{Nd} .'’-]+$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
