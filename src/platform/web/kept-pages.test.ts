import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeptPages, type KeptPage } from './kept-pages.ts';

const page = (bytes: number, key = 'k'): KeptPage => ({
  key,
  etag: '"e"',
  body: Buffer.alloc(bytes),
  headers: {},
  checkedAt: 0,
});

describe('finished pages for guests, in memory', () => {
  test('a page larger than an eighth of the room is not kept, and the one before it is gone', () => {
    const pages = createKeptPages(80_000);
    pages.keep('/a', page(1000));
    pages.keep('/a', page(20_000));
    expect(pages.find('/a')).toBeUndefined();
    expect(pages.size()).toBe(0);
  });

  test('the one that was asked for longest ago goes first', () => {
    const pages = createKeptPages(40_000);
    for (const place of ['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8']) pages.keep(place, page(2500));
    pages.find('/1');
    pages.keep('/9', page(2500));
    expect(pages.find('/1')).toBeDefined();
    expect(pages.find('/2')).toBeUndefined();
  });

  test('whatever is kept and asked for, the room is never exceeded and the count is right', () => {
    const step = fc.record({ place: fc.constantFrom('/a', '/b', '/c', '/d', '/e'), bytes: fc.nat(9000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const pages = createKeptPages(60_000);
        for (const { place, bytes } of steps) {
          pages.keep(place, page(bytes));
          expect(pages.size()).toBeLessThanOrEqual(60_000);
        }
        const held = ['/a', '/b', '/c', '/d', '/e'].flatMap((place) => pages.find(place) ?? []);
        const counted = held.reduce((sum, { body }) => sum + body.length + 2048 + 4, 0);
        expect(pages.size()).toBe(counted);
      }),
    );
  });
});
