/** A text with a passage taken out, and what stood in each of the places, in their order. */
export interface TakenOut {
  text: string;
  taken: string[];
}

const special = /[.*+?^${}()|[\]\\/]/g;

/**
 * Takes a passage out of a text wherever it stands, and leaves a mark. Spaces and ends of lines count alike, since who
 * copies from a page has others than who wrote. Nothing where the passage does not stand in the text.
 */
export function takeOut(text: string, passage: string, mark: string): TakenOut | null {
  const words = passage.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = new RegExp(words.map((word) => word.replace(special, '\\$&')).join('\\s+'), 'g');
  const taken: string[] = [];
  const left = text.replace(pattern, (found) => {
    taken.push(found);
    return mark;
  });
  return taken.length === 0 || left === text ? null : { text: left, taken };
}

/** Puts what was taken out back in place of the marks, the first into the first; a mark that is left over stays. */
export function putBack(text: string, taken: readonly string[], mark: string): string {
  const parts = text.split(mark);
  return parts.reduce((whole, part, at) => (at === 0 ? part : whole + (taken[at - 1] ?? mark) + part), '');
}
