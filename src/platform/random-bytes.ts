import { randomFillSync } from 'node:crypto';

const pool = Buffer.allocUnsafe(4096);
let used = pool.length;

/**
 * So many random bytes from the system's generator. Asking it for a few at a time costs more than using them, and every
 * page needs some; none is given twice. For keys and tokens that live long, ask the generator itself.
 */
export function someRandomBytes(length: number): Buffer {
  if (length > pool.length) return randomFillSync(Buffer.allocUnsafe(length));
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}
