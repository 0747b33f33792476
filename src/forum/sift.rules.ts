/** What a list shows of its rows, and how many the reader's own choices leave out. */
export interface Sifted<Item> {
  shown: Item[];
  leftOut: number;
}

/** Leaves out what any of the reader's choices leaves out, and counts it: a list says that something is not there. */
export function sift<Item>(items: readonly Item[], ...leaveOut: ((item: Item) => boolean)[]): Sifted<Item> {
  const shown = items.filter((item) => !leaveOut.some((leaves) => leaves(item)));
  return { shown, leftOut: items.length - shown.length };
}
