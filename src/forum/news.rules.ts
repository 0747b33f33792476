/**
 * How far back of the newest sequence something may still come to light. Numbers are taken before a transaction commits,
 * so a smaller one may appear after a larger one; a transaction lasts seconds at most (the limits of src/database.ts), and
 * so many numbers are not taken in that time.
 */
const lateNumbers = 200n;

/** As above for hours: what was written a moment before the hour may come to light after it. */
const lateMinutes = 10;

/** The sequence below which nothing new can appear once `newest` was seen. */
export function settledBelow(newest: string | bigint): string {
  const settled = BigInt(newest) - lateNumbers;
  return String(settled > 0n ? settled : 0n);
}

/** The first hour, counted from 1970, in which something may still appear. */
export const settledHour = (now: Date): number =>
  Math.floor((now.getTime() - lateMinutes * 60_000) / 3_600_000);
