import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';

const opening = { kind: 'opening' } as const;
const levelOf = (text: string): number => noticeCrisis(text, opening).level;
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) };

describe('what is let through', () => {
  test.each([
    'I am dying of laughter at this video.',
    'This deadline is killing me.',
    'I could murder a coffee right now.',
    'My phone died on the way home.',
  ])('no danger is seen in an idiom: %s (CR)', (text) => {
    expect(levelOf(text)).toBe(0);
  });
});

describe('what is noticed', () => {
  test.each([
    ['I bought the rope and tonight I will do it.', 4, 'self'],
    ['i dont want to be here anymore', 2, 'self'],
    ['My girlfriend took a whole bottle of pills and will not wake up.', 3, 'other'],
  ])('%s (CR, levels)', (text, level, concern) => {
    const reading = noticeCrisis(text, opening);
    expect(reading.level).toBeGreaterThanOrEqual(level);
    expect(reading.concern).toBe(concern);
  });
});

describe('any text', () => {
  test('is read without trouble: scores from 0 to 1, reasons inside of it (CR)', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        const { score, reasons, own, other, threat, past } = noticeCrisis(text, opening);
        for (const value of [score, own, other, threat, past]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        for (const { start, end } of reasons) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      runs,
    );
  });
});
