/** What has become of a sentence since it was told us about. */
export interface Change {
  what: 'gone' | 'new';
  text: string;
}

/** Beyond this many sentences the comparison costs more than it helps: everything is gone and everything is new. */
const mostSentences = 400;

/**
 * What changed between two states of a text, sentence by sentence, in the order of reading: what is gone, and what is new.
 * A sentence that only moved counts as gone and new. Quick for any input; the same texts give nothing.
 */
export function changesSince(before: string, now: string): Change[] {
  if (before === now) return [];
  const old = sentencesOf(before);
  const fresh = sentencesOf(now);
  if (old.length > mostSentences || fresh.length > mostSentences) return [...gone(old), ...added(fresh)];
  return walk(old, fresh, commonLengths(old, fresh));
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const gone = (texts: string[]): Change[] => texts.map((text) => ({ what: 'gone', text }));
const added = (texts: string[]): Change[] => texts.map((text) => ({ what: 'new', text }));

/** For each pair of places how many sentences the rests of both texts have in common, in order. */
function commonLengths(old: string[], fresh: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const line = lengths[row] as number[];
      line[column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return lengths;
}

function walk(old: string[], fresh: string[], lengths: number[][]): Change[] {
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < fresh.length) {
    if (old[row] === fresh[column]) {
      [row, column] = [row + 1, column + 1];
    } else if ((lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)) {
      changes.push({ what: 'gone', text: old[row] as string });
      row += 1;
    } else {
      changes.push({ what: 'new', text: fresh[column] as string });
      column += 1;
    }
  }
  return [...changes, ...gone(old.slice(row)), ...added(fresh.slice(column))];
}
