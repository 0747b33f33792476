/*
 * Which known word a misspelt one may be. Every known word is looked at, but almost all are passed over by a glance at
 * their letters; 60,000 words take about a millisecond.
 */

export interface SpellingWord {
  word: string;
  documents: number;
  /** One bit for each letter it holds. */
  letters: number;
}

export const spellingWord = (word: string, documents: number): SpellingWord => ({
  word,
  documents,
  letters: lettersOf(word),
});

const mostNear = 4;
/** What is less alike is another word. */
const leastLike = 0.55;

/**
 * Words close to this one, best first: a letter left out, put in, changed or swapped with its neighbour, two of them in
 * longer words, doubled letters, and letters that sound alike. Among those equally close the more common one comes first.
 */
export function nearWords(word: string, known: Iterable<SpellingWord>): { word: string; likeness: number }[] {
  if (word.length < 3 || word.length > 24 || /\d/.test(word)) return [];
  const letters = lettersOf(word);
  const sound = soundOf(word);
  const most = word.length <= 4 ? 1 : word.length <= 7 ? 2 : 3;
  const near: { word: string; likeness: number; rank: number }[] = [];
  for (const { word: other, letters: others, documents } of known) {
    if (Math.abs(other.length - word.length) > most || bits(letters ^ others) > 2 * most || other === word)
      continue;
    const edits = distance(word, other, most);
    if (edits > most) continue;
    const likeness = likenessOf(word, other, edits, soundOf(other) === sound);
    if (likeness < leastLike) continue;
    near.push({ word: other, likeness, rank: likeness + 0.035 * Math.log(1 + documents) });
  }
  return near
    .sort((one, two) => two.rank - one.rank)
    .slice(0, mostNear)
    .map(({ word: found, likeness }) => ({ word: found, likeness }));
}

function likenessOf(word: string, other: string, edits: number, soundsAlike: boolean): number {
  const longer = Math.max(word.length, other.length);
  const first = word[0] === other[0] ? 0 : 0.08;
  const sound = soundsAlike ? 0.12 : 0;
  return Math.max(0, Math.min(0.99, 1 - (edits * 1.15) / longer - first + sound));
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(number: number): number {
  let left = number;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** Optimal string alignment; a doubled letter and a swap cost a little less than another slip. */
function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const cost = stepCost(one, other, row, column, { before, last, line });
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return last[other.length] ?? most + 1;
}

function stepCost(
  one: string,
  other: string,
  row: number,
  column: number,
  { before, last, line }: { before: number[]; last: number[]; line: number[] },
): number {
  const [a = '', b = ''] = [one[row - 1], other[column - 1]];
  const [beforeA, beforeB] = [one[row - 2], other[column - 2]];
  const cornered = last[column - 1] as number;
  if (a === b) return cornered;
  const cost = Math.min(
    cornered + (vowels.has(a) && vowels.has(b) ? 0.8 : 1),
    (last[column] as number) + (beforeA === a ? 0.6 : 1),
    (line[column - 1] as number) + (beforeB === b ? 0.6 : 1),
  );
  const swapped = a === beforeB && b === beforeA;
  return swapped ? Math.min(cost, (before[column - 2] as number) + 0.7) : cost;
}

const vowels = new Set(['a', 'e', 'i', 'o', 'u', 'y']);

/** A word as it sounds, roughly: `nife` and `knife`, `fobia` and `phobia` come out the same. */
export function soundOf(word: string): string {
  return word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps/, 's')
    .replace(/ph/g, 'f')
    .replace(/[sc]h|[ts]ion|cian/g, 'x')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|q|c/g, 'k')
    .replace(/z/g, 's')
    .replace(/gh/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)[aeiouyhw]/g, '');
}
