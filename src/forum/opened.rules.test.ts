import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedWith, openedWithout, readOpened } from './opened.rules.ts';

const id = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 20, maxLength: 20 })
  .map((all) => all.join(''));

test.each([undefined, '', 'x', '<script>', ',,,', `${'a'.repeat(19)}`])(
  '"%s" opens nothing (CW-3)',
  (text) => {
    expect(readOpened(text).size).toBe(0);
  },
);

test('an address opens fifty posts at most, the last ones, and nothing that is no id', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 80 }), (ids) => {
      expect([...readOpened(['nothing', ...ids].join())]).toEqual(ids.slice(-50));
    }),
  );
});

test('opening and folding again leaves the others as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 40 }), id, (ids, one) => {
      const before = new Set(ids.filter((each) => each !== one));
      const opened = readOpened(openedWith(before, one));
      expect(opened.has(one)).toBe(true);
      expect(readOpened(openedWithout(opened, one))).toEqual(before);
    }),
  );
});
