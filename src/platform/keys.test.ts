import { createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKeys } from './keys.ts';

const secret = '0123456789abcdef'.repeat(4);

/** Each part with its length before it. */
const framed = (parts: string[]): Buffer =>
  Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );

test('what is found by a keyed hash is found with HMAC-SHA-256 of a key derived for its use: rows of years ago are found (ARCHITECTURE 12)', () => {
  const { blind } = loadKeys(secret, 'test');
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), 'alongside', 'blind:reaction', 32));
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }), (parts) => {
      const expected = createHmac('sha256', key).update(framed(parts)).digest('hex');
      expect(blind('reaction', ...parts).toString('hex')).toBe(expected);
    }),
  );
});
