import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Look, readingCode, readingFromCode, usualReading } from './reading.rules.ts';

const yes = fc.constantFrom(true as const, undefined);
const someLook: fc.Arbitrary<Look> = fc.record({
  theme: fc.constantFrom('light' as const, 'dark' as const, undefined),
  size: fc.constantFrom('115' as const, '130' as const, undefined),
  calmLines: yes,
  clearLetters: yes,
  fewPictures: yes,
  noShift: yes,
});
const someReading = fc.record({
  look: someLook,
  labels: fc.oneof(fc.constant(''), fc.stringMatching(/^[sfl]{11}$/)),
});

describe('how somebody reads, in a few letters (DESIGN 2)', () => {
  test.each([
    '',
    'd',
    'd.115.c.l.p.k',
    'x.115.c.l.p.k.-',
    'd.500.c.l.p.k.-',
    'd.115.c.l.p.k.sfsssssssss.more',
    'd.115.c.l.p.k.abc',
    `d.115.c.l.p.k.${'s'.repeat(41)}`,
    ' d.115.c.l.p.k.-',
    'd.115.c.l.p.k.-\n',
    'D.115.C.L.P.K.-',
    '"><script>',
    '__proto__',
  ])('the code "%s" is none: nothing was chosen', (code) => {
    expect(readingFromCode(code)).toEqual(usualReading);
  });

  test('whatever anybody writes, what is read is one of the choices and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { look } = readingFromCode(text);
        expect(
          Object.values(look).every((value) => [true, 'light', 'dark', '115', '130'].includes(value)),
        ).toBe(true);
      }),
    );
  });

  test('any choice comes back from its code', () => {
    fc.assert(
      fc.property(someReading, (reading) => {
        expect(readingFromCode(readingCode(reading))).toEqual(reading);
      }),
    );
  });

  test('where all is as usual there is nothing to keep', () => {
    expect(readingCode(usualReading)).toBe('');
    expect(readingCode({ look: { calmLines: false, theme: undefined }, labels: '' })).toBe('');
    expect(readingCode({ look: { theme: 'dark', size: '115' }, labels: 'sfsssssssss' })).toBe(
      'd.115.-.-.-.-.sfsssssssss',
    );
  });
});
