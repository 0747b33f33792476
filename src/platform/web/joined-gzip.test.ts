import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinGzip, makePiece } from './joined-gzip.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 2000 }),
  fc.nat({ max: 9000 }).map((times) => '<p>“Ja”, sagt Ö.</p>'.repeat(times)),
);
const parts = fc.array(fc.record({ text: words, kept: fc.boolean() }), { maxLength: 12 });

describe('parts that were compressed apart', () => {
  test('are one gzip file of the whole text, whatever was kept and whatever was not', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const joined = joinGzip(made.map(({ text, kept }) => (kept ? makePiece(text) : text)));
        expect(gunzipSync(joined).toString()).toBe(made.map(({ text }) => text).join(''));
      }),
      { numRuns: 200 },
    );
  });

  test('a piece can stand in many pages and several times in one', () => {
    const piece = makePiece('the same words '.repeat(100));
    const twice = gunzipSync(joinGzip(['a', piece, piece, 'b'])).toString();
    expect(twice).toBe(`a${'the same words '.repeat(200)}b`);
    expect(gunzipSync(joinGzip([piece])).toString()).toBe('the same words '.repeat(100));
  });
});
