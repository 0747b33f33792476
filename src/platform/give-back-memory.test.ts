import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { giveBackWhenQuiet } from './give-back-memory.ts';

describe('memory is given back when it is quiet', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('not while people come and go', () => {
    const giveBack = vi.fn();
    const giving = giveBackWhenQuiet(giveBack);
    for (let visit = 0; visit < 50; visit += 1) {
      giving.asked();
      vi.advanceTimersByTime(15_000);
    }
    expect(giveBack).not.toHaveBeenCalled();
    giving.stop();
  });

  test('once after the start, and once after each time somebody was here', () => {
    const giveBack = vi.fn();
    const giving = giveBackWhenQuiet(giveBack);
    vi.advanceTimersByTime(600_000);
    expect(giveBack).toHaveBeenCalledTimes(1);
    giving.asked();
    giving.asked();
    vi.advanceTimersByTime(600_000);
    expect(giveBack).toHaveBeenCalledTimes(2);
    giving.stop();
  });

  test('not by a forum that ends', () => {
    const giveBack = vi.fn();
    const giving = giveBackWhenQuiet(giveBack);
    giving.stop();
    giving.asked();
    vi.advanceTimersByTime(600_000);
    expect(giveBack).not.toHaveBeenCalled();
  });
});

test('what collects it stays out of reach of everything else', () => {
  vi.useFakeTimers();
  const giving = giveBackWhenQuiet();
  vi.advanceTimersByTime(30_000);
  giving.stop();
  vi.useRealTimers();
  expect(globalThis).not.toHaveProperty('gc');
});
