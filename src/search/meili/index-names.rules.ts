/** What is searched. One index for threads, stories and strategies: what is gone has no kind any more (docs/decisions/0019). */
export const liveIndex = 'alongside';

/** All indexes of ours, as keys name them. */
export const everyIndex = 'alongside*';

/** What an index is called while it is made. */
export const shadowIndex = (number: number): string => `${liveIndex}_${number}`;

/** The number of a shadow index, or null for any other index. */
export function shadowNumber(name: string): number | null {
  const found = /^alongside_(\d{1,9})$/.exec(name);
  return found === null ? null : Number(found[1]);
}
