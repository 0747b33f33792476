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
  const pattern = patternOf(passage);
  if (pattern === null) return null;
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

/** Beyond so many letters nobody writes one word. */
const longestWord = 64;

/**
 * Takes a passage out of words that were written after it had been taken out. It counts where it stands as it stood in one
 * of the texts before: a name that is out does not make a part of another word go that only begins like it.
 */
export function takeOutAgain(text: string, passage: string, before: readonly string[], mark: string): string {
  const pattern = patternOf(passage);
  if (pattern === null) return text;
  const known = new Set(
    before.flatMap((each) =>
      [...each.matchAll(pattern)].map(({ 0: found, index }) => wordAround(each, index, found)),
    ),
  );
  const without = (part: string) =>
    part.replace(pattern, (found, at: number) => (known.has(wordAround(part, at, found)) ? mark : found));
  // The words of a mark are ours.
  return text.split(mark).map(without).join(mark);
}

/** Nothing where a passage is empty. */
function patternOf(passage: string): RegExp | null {
  const words = passage.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  return new RegExp(words.map((word) => word.replace(special, '\\$&')).join('\\s+'), 'g');
}

/** What was found, with the rest of the words that it begins and ends in; spaces and ends of lines count alike. */
function wordAround(text: string, at: number, found: string): string {
  const end = at + found.length;
  const [start] = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - longestWord), at)) ?? [''];
  const [rest] = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + longestWord)) ?? [''];
  return `${start}${found}${rest}`.replace(/\s+/g, ' ');
}
