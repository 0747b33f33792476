import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBoundedMap } from './bounded-map.ts';

const ofBytes = (room: number) => createBoundedMap<number>(room, (_, bytes) => bytes);

describe('what is held in memory', () => {
  test('something larger than an eighth of the room is not held, and what stood in its place is gone', () => {
    const map = ofBytes(8000);
    map.set('a', 100);
    map.set('a', 1001);
    expect(map.get('a')).toBeUndefined();
    expect(map.size()).toBe(0);
  });

  test('what was asked for longest ago goes first', () => {
    const map = ofBytes(8000);
    for (const key of ['1', '2', '3', '4', '5', '6', '7', '8']) map.set(key, 1000);
    map.get('1');
    map.set('9', 1000);
    expect(map.get('1')).toBe(1000);
    expect(map.get('2')).toBeUndefined();
  });

  test('whatever is put in and asked for, the room is never exceeded and the count is right', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const step = fc.record({ key: fc.constantFrom(...keys), bytes: fc.nat(2000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const map = ofBytes(8000);
        for (const { key, bytes } of steps) {
          map.set(key, bytes);
          expect(map.size()).toBeLessThanOrEqual(8000);
        }
        const counted = keys.reduce((sum, key) => sum + (map.get(key) ?? 0), 0);
        expect(map.size()).toBe(counted);
      }),
    );
  });
});
