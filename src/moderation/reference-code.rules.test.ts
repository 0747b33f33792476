import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReference, referenceFrom } from './reference-code.rules.ts';

describe('the code by which an outcome is looked up (MO-2)', () => {
  test.each([
    '',
    'nothing',
    '7k2q-m9td-44hx',
    '7k2q-m9td-44hx-p3rw-8bzc',
    '7k2q-m9td-44hx-p3r!',
    'u'.repeat(16),
  ])('%s is no code', (typed) => {
    expect(readReference(typed)).toBeNull();
  });

  test('it has four groups of four signs and 80 bits', () => {
    expect(referenceFrom(new Uint8Array(32))).toBe('0000-0000-0000-0000');
    expect(referenceFrom(new Uint8Array(16).fill(255))).toBe('zzzz-zzzz-zzzz-zzzz');
  });

  test.each(['7K2Q M9TD 44HX P3RW', '7k2qm9td44hxp3rw', ' 7k2q–m9td—44hx_p3rw '])(
    '%s is found as typed',
    (typed) => {
      expect(readReference(typed)).toBe('7k2qm9td44hxp3rw');
    },
  );

  test('o, i and l stand for the digits they look like', () => {
    expect(readReference('oO0O-iIlL-1111-0000')).toBe('0000111111110000');
  });

  test('what we show is what we read, and only the sixteen bytes count', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 40 }), (bytes) => {
        const shown = referenceFrom(bytes);
        expect(shown).toMatch(/^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);
        expect(readReference(shown)).toBe(shown.replaceAll('-', ''));
        expect(referenceFrom(bytes.slice(0, 16))).toBe(shown);
      }),
    );
  });
});
