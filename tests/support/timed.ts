import { expect } from 'vitest';

/**
 * Holds a measured time to its limit in milliseconds, but only where `TIMED=1` asks for it: on a busy machine a
 * slow minute is no fault of the code. Without it the work is still done, and what never ends still fails.
 */
export function expectWithin(took: number, limit: number, what?: string): void {
  if (process.env.TIMED === '1') expect(took, what).toBeLessThan(limit);
}
