import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRest } from './start-keeping.ts';

describe('how long the index is left alone', () => {
  test('while nothing changes it is looked again after a second', () => {
    const rest = createRest();
    expect([rest(false, 3), rest(false, 900)]).toEqual([1000, 1000]);
  });

  test('work goes on at once until it is done; a little of it is followed by four seconds, much by fifteen', () => {
    const little = createRest();
    expect([little(true, 40), little(true, 60), little(false, 2), little(false, 2)]).toEqual([
      0, 0, 4000, 1000,
    ]);
    const much = createRest();
    expect([much(true, 30_000), much(false, 2), much(false, 2)]).toEqual([0, 15_000, 1000]);
  });

  test('in between, the work is a tenth of the time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 4, maxLength: 8 }), (looks) => {
        const rest = createRest();
        for (const took of looks) expect(rest(true, took)).toBe(0);
        const worked = looks.reduce((sum, took) => sum + took, 0);
        const rests = rest(false, 1);
        expect(rests).toBe(Math.min(15_000, Math.max(4000, worked * 9)));
      }),
    );
  });
});
