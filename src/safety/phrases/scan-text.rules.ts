import { quotedParts } from './quoted-parts.rules.ts';
import { type Spelled, spell } from './read-words.rules.ts';

/** A piece of a text and what it is before anybody knows its words: somebody else's, the end of a sentence, or something said. */
export type Piece = { readonly start: number; readonly end: number } & (
  | { readonly is: 'quoted' }
  | { readonly is: 'end'; readonly question: boolean }
  | { readonly is: 'said'; readonly spelled: Spelled }
);

/** A text taken apart once, for everybody who looks for phrases in it. */
export interface Scan {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** One 1 for each letter that is quoted (`quotedParts`). */
  readonly quoted: Uint8Array;
  /** Where letters stand one by one, "k y s", and what they are together; by the place of the first. */
  readonly letters: ReadonlyMap<number, { readonly end: number; readonly word: string }>;
}

/** Words with signs of two kinds inside (l4zy, sh*t), or anything that ends a sentence or a clause. */
const pieces =
  /[@$]?[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’‘`´ʼ@$*!|#+]{1,3}[\p{L}\p{N}\p{M}\p{Cf}]+)*(?:['’]|\*{1,4}(?![\p{L}*]))?|\.{2,}|…|[.!?]+|\r?\n|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

const spelled = /(?<![\p{L}\p{N}'’])(?:\p{L}[ .\-*_]{1,2}){2,14}\p{L}(?![\p{L}\p{N}'’])/gu;

/** Takes a text apart. Time grows with its length. */
export function scanText(text: string): Scan {
  const quoted = quotedParts(text);
  const found: Piece[] = [];
  for (const match of text.matchAll(pieces)) {
    const piece = pieceOf(text, match[0], match.index, quoted);
    if (piece !== undefined) found.push(piece);
  }
  return { text, pieces: found, quoted, letters: spelledOut(text) };
}

function pieceOf(text: string, typed: string, start: number, quoted: Uint8Array): Piece | undefined {
  const end = start + typed.length;
  if (quoted[start] === 1) return { is: 'quoted', start, end };
  if (/^[.!?]+$/.test(typed) && !/^\.{2,}$/.test(typed)) {
    return { is: 'end', start, end, question: typed.includes('?') };
  }
  if (/^\r?\n$/.test(typed)) {
    return isWrapped(text, start, end) ? undefined : { is: 'end', start, end, question: false };
  }
  if (typed === '-' && text[start - 1] === ' ') return { is: 'said', start, end, spelled: [','] };
  if (isNoWord.test(typed)) return undefined;
  return { is: 'said', start, end, spelled: spell(typed) };
}

const isNoWord = /^(?:[-‐‑_*~'’‘`´#+=^%&|\\]|\p{M}|\p{Cf}|\p{Cc})$/u;

/** A long line that goes on with a small letter was broken by a program, not by a person. */
function isWrapped(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return start - lineStart > 60 && start - lineStart < 120 && /\p{L}/u.test(text[end] ?? '');
}

function spelledOut(text: string): Map<number, { end: number; word: string }> {
  const found = new Map<number, { end: number; word: string }>();
  for (const run of text.matchAll(spelled)) {
    const word = run[0].toLowerCase().replace(/[^\p{L}]/gu, '');
    found.set(run.index, { end: run.index + run[0].length, word });
  }
  return found;
}
