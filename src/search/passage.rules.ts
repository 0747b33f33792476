import { functionWords } from './function-words.catalogue.ts';
import type { PreparedQuery } from './prepared-query.ts';
import { stemOf } from './stemming.rules.ts';
import { wordsOf } from './words.rules.ts';

/** A passage of a text, in pieces; those that were looked for are marked. Plain text, escaped by whoever prints it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The stems that are marked, by the idea they belong to. */
export type Marks = ReadonlyMap<string, number>;

/** Below this weight a form is a guess: it helps to find, and what it found is not shown as what was asked for. */
const meantFrom = 0.5;

/** Stems of everything that was looked for; with `meant`, only of what was typed and what surely means the same. */
export function marksOf({ ideas }: Pick<PreparedQuery, 'ideas'>, meant = false): Marks {
  const marks = new Map<string, number>();
  ideas.forEach((idea, at) => {
    if (idea.unwanted) return;
    for (const { text, weight, from } of idea.forms) {
      if (meant && weight < meantFrom && from !== 'typed') continue;
      for (const word of wordsOf(text)) {
        if (!functionWords.has(word) && !marks.has(stemOf(word))) marks.set(stemOf(word), at);
      }
    }
  });
  return marks;
}

interface Token {
  start: number;
  end: number;
  idea: number | undefined;
}

const tokensOf = (text: string, marks: Marks): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map((match) => {
    const words = wordsOf(match[0]);
    const idea = words.map((word) => marks.get(stemOf(word))).find((found) => found !== undefined);
    return { start: match.index, end: match.index + match[0].length, idea };
  });

/** A whole line with what was looked for marked: for titles. */
export const markedLine = (text: string, marks: Marks): Piece[] =>
  piecesOf(text, tokensOf(text, marks), 0, text.length);

/** Whether a text says anything of what was looked for. */
export const saysAny = (text: string, marks: Marks): boolean =>
  tokensOf(text, marks).some(({ idea }) => idea !== undefined);

/**
 * The part of a text that says most of what was looked for, some `length` words long, with an ellipsis where it was cut;
 * the beginning where it says nothing of it.
 */
export function bestPassage(text: string, marks: Marks, length = 32): Piece[] {
  const tokens = tokensOf(text, marks);
  if (tokens.length === 0) return [];
  const from = bestStart(tokens, length);
  const shown = tokens.slice(from, from + length);
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const isLast = from + length >= tokens.length;
  const end = isLast ? text.length : (shown.at(-1)?.end ?? text.length);
  const pieces = piecesOf(text, shown, start, end);
  return [
    ...(from === 0 ? [] : [{ text: '… ', marked: false }]),
    ...pieces,
    ...(isLast ? [] : [{ text: ' …', marked: false }]),
  ];
}

/** Where the window begins that holds most different ideas, and then most marks; a little before its first mark. */
function bestStart(tokens: readonly Token[], length: number): number {
  let best = { value: 0, at: 0 };
  tokens.forEach(({ idea }, at) => {
    if (idea === undefined) return;
    const found = tokens.slice(at, at + length - 6).flatMap((token) => token.idea ?? []);
    const value = new Set(found).size + found.length / 100;
    if (value > best.value) best = { value, at };
  });
  const before = Math.max(0, best.at - 5);
  return Math.max(0, Math.min(before, tokens.length - length));
}

function piecesOf(text: string, tokens: readonly Token[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (to: number, marked: boolean): void => {
    const part = text.slice(at, to).replace(/\s+/g, ' ');
    if (part !== '') pieces.push({ text: part, marked });
    at = to;
  };
  for (const token of tokens) {
    if (token.idea === undefined) continue;
    add(token.start, false);
    add(token.end, true);
  }
  add(end, false);
  return pieces;
}
