/** What our indexes on one search server are called. */
export interface IndexNames {
  /** What is searched. One for threads, stories and strategies: what is gone has no kind any more (docs/decisions/0019). */
  live: string;
  /** All of ours, as keys name them. */
  every: string;
  /** What an index is called while it is made. */
  shadow(number: number): string;
  /** The number of such an index, or null for any other. */
  numberOf(name: string): number | null;
}

/** `live`: small letters and digits only. */
export const indexNames = (live = 'alongside'): IndexNames => ({
  live,
  every: `${live}*`,
  shadow: (number) => `${live}_${number}`,
  numberOf: (name) => {
    const digits = name.startsWith(`${live}_`) ? name.slice(live.length + 1) : '';
    return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
  },
});
