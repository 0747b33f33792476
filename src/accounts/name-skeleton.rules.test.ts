import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSkeleton } from './name-skeleton.rules.ts';

/** Any code point, lone halves of a pair included. */
const anyLetter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const anyText = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'rnvvmwIl1i|0oOσςΣßſıİŉæ𝐫ｒ𝔫АВЕ ̈\u200d'), maxLength: 12 }),
);

describe('names that look alike have one skeleton (SECURITY A7)', () => {
  test.each([
    ['Quiet Heron', 'quiet heron'],
    ['Quiet Heron', 'QUIETHERON'],
    ['Quiet Heron', 'Quiet-Heron.'],
    ['Quiet Heron', 'Quiet\u200b Heron'],
    ['Quiet Heron', 'Quіеt Неrоn'.replace('Н', 'H')],
    ['Quiet Heron', 'Ｑｕｉｅｔ　Ｈｅｒｏｎ'],
    ['Quiet Heron', '𝓠𝓾𝓲𝓮𝓽 𝓗𝓮𝓻𝓸𝓷'],
    ['Quiet Heron', 'Qu1et Her0n'],
    ['Quiet Heron', 'Qüiét Hérôn'],
    ['Quiet Heron', 'Quıet Heron'],
    ['Slow River', 'S10w R!ver'],
    ['Slow River', 'ѕӏоԝ гіvег'],
    ['Slow River', '5low Riνer'],
    ['Amber Fern', 'Arnber Fem'],
    ['Willow', 'VVillow'],
    ['Willow', 'wlllovv'],
    ['Moderator', 'm0d3r@t0r'],
    ['Straße', 'STRASSE'],
    ['Æther', 'aether'],
    ['Anna', 'Αννα'.replace('νν', 'nn')],
    ['Hoon', 'հօօո'],
    ['Bigtea', 'B19 7e4'],
  ])('%s and %s', (one, other) => {
    expect(nameSkeleton(other)).toBe(nameSkeleton(one));
  });

  test.each([
    ['Quiet Heron', 'Quiet Herons'],
    ['Quiet Heron', 'Heron Quiet'],
    ['Slow River', 'Slow Rover'],
    ['Heron 2', 'Heron 3'],
    ['कि', 'की'],
    ['김하늘', '김하는'],
    ['雨', '雪'],
  ])('%s and %s stay apart', (one, other) => {
    expect(nameSkeleton(other)).not.toBe(nameSkeleton(one));
  });

  test('nothing that can be read leaves nothing', () => {
    expect(nameSkeleton(' .-\u200b\u3164\u00ad ')).toBe('');
  });
});

describe('for any text', () => {
  test('a skeleton is its own skeleton', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const skeleton = nameSkeleton(text);
        expect(nameSkeleton(skeleton)).toBe(skeleton);
      }),
      { numRuns: 2000 },
    );
  });

  test('so is that of every letter that could be mistaken, and of a sample of the rest', () => {
    const unstable: string[] = [];
    for (let point = 0; point < 0x1_f000; point += point < 0x3000 || point > 0xa000 ? 1 : 7) {
      const skeleton = nameSkeleton(`a${String.fromCodePoint(point)}b`);
      if (nameSkeleton(skeleton) !== skeleton) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  test('spaces, signs, accents and capitals make no difference', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(' ', '-', '.', "'", '_', '\u200b', '\u0301', '\u00ad'),
        (word, mark) => {
          const dressed = [...word].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join(mark);
          expect(nameSkeleton(dressed)).toBe(nameSkeleton(word));
        },
      ),
    );
  });

  test('Latin letters leave only a to z, without i', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        expect(nameSkeleton(text)).toMatch(/^[a-hj-z]*$/);
      }),
    );
  });
});
