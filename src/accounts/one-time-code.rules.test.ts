import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCode, plainCode, showCode } from './one-time-code.rules.ts';

const plain = '7k2qm9td44hxp3rw8bzcv6nj';

describe('a one-time code on paper', () => {
  test.each(['', '7k2q', `${plain}x`, plain.slice(1), 'u'.repeat(24), '7k2q-m9td-44hx-p3rw-8bzc-v6n!'])(
    'is not any text: %j',
    (typed) => {
      expect(isCode(typed)).toBe(false);
    },
  );

  test('A4: is shown in six groups of four', () => {
    expect(showCode(plain)).toBe('7k2q-m9td-44hx-p3rw-8bzc-v6nj');
  });

  test.each([
    '7k2q-m9td-44hx-p3rw-8bzc-v6nj',
    '7K2Q M9TD 44HX P3RW 8BZC V6NJ',
    ' 7k2qm9td44hxp3rw8bzcv6nj\n',
    '7k2q–m9td—44hx p3rw.8bzc_v6nj',
    '７k2q-m9td-44hx-p3rw-8bzc-v6nj',
  ])('ON-3: is known again however it is typed: %j', (typed) => {
    expect(isCode(typed)).toBe(true);
    expect(plainCode(typed)).toBe(plain);
  });

  test('letters that look like numbers count as those numbers', () => {
    expect(plainCode('OIL0-oil1')).toBe('01100111');
  });

  test('every code survives being shown and typed', () => {
    const letter = fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 24, maxLength: 24 }), (letters) => {
        const code = letters.join('');
        expect(plainCode(showCode(code).toUpperCase())).toBe(code);
        expect(isCode(showCode(code))).toBe(true);
      }),
    );
  });
});
