/** A passage of a text, by UTF-16 positions as `slice` takes them. */
export interface Found {
  start: number;
  end: number;
}

/**
 * Every place where a pattern with the flag `g` is found. `accept` looks at one match and gives the part of
 * it that counts, or null; the part has to stand at the start of the match or, where the pattern has a group
 * `hit`, at that group's place, which has to be the end of the match. The patterns here repeat nothing
 * without an end, so the work grows with the length of the text and no faster (RE-4).
 */
export function findAll(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => string | null = ([whole]) => whole,
): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const part = accept(match);
    if (part === null || part === '') continue;
    const hit = match.groups?.hit;
    const start = match.index + (hit === undefined ? 0 : match[0].length - hit.length);
    found.push({ start, end: start + part.length });
  }
  return found;
}

/** One of some words, as a group of a pattern; dots in them are dots. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replaceAll('.', '\\.')).join('|')})`;
}
