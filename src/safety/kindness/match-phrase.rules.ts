import type { Phrase, PhrasePart } from './phrase.rules.ts';
import { type Choices, endsOf, readChoices, standBefore } from './word-choices.rules.ts';

/** From which word of a sentence to before which one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many words of a group one `<group>*` takes. */
const mostOfGroup = 4;
const mostAfter = 3;

/**
 * Where a phrase stands in the words of a sentence, from the left, none over another. A sentence has an end (`readSentences`) and a
 * phrase few places that vary, so the time for it is bounded.
 */
export function matchPhrase(phrase: Phrase, words: readonly string[]): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const span = matchAt(phrase, words, at);
    if (span !== null) found.push(span);
    at = span === null ? at + 1 : span.to;
  }
  return found;
}

function matchAt(phrase: Phrase, words: readonly string[], at: number): Span | null {
  if (phrase.begins) return words[at] === ',' ? behindFillers(phrase.parts(), words, at + 1) : null;
  const notAfter = phrase.notAfter();
  if (notAfter !== null && standBefore(notAfter, words, at)) return null;
  return spanFrom(phrase.parts(), words, at);
}

function spanFrom(parts: readonly PhrasePart[], words: readonly string[], from: number): Span | null {
  const to = endOf(parts, 0, words, from);
  return to < 0 ? null : { from, to };
}

function behindFillers(parts: readonly PhrasePart[], words: readonly string[], at: number): Span | null {
  for (const end of endsOf(readChoices('<filler>'), words, at)) {
    const span = behindFillers(parts, words, end);
    if (span !== null) return span;
  }
  return spanFrom(parts, words, at);
}

/** Where the parts from one on end that begin at a place, or -1. Takes as much as it can, and less where the rest asks for it. */
function endOf(parts: readonly PhrasePart[], part: number, words: readonly string[], at: number): number {
  const one = parts[part];
  if (one === undefined) return at;
  if (one.is === 'one') return afterOne(one.choices, parts, part, words, at);
  if (one.is === 'gap') return afterGap(one.most, parts, part, words, at);
  if (one.is === 'some') return afterSome(one.choices, mostOfGroup, { parts, part, words }, at);
  if (one.is === 'maybe') {
    const end = afterOne(one.choices, parts, part, words, at);
    return end < 0 ? endOf(parts, part + 1, words, at) : end;
  }
  const goesOn = one.is === 'end' ? isEnd(words, at, mostAfter) : endsOf(one.choices, words, at).length === 0;
  return goesOn ? endOf(parts, part + 1, words, at) : -1;
}

function afterOne(
  choices: Choices,
  parts: readonly PhrasePart[],
  part: number,
  words: readonly string[],
  at: number,
): number {
  for (const next of endsOf(choices, words, at)) {
    const end = endOf(parts, part + 1, words, next);
    if (end >= 0) return end;
  }
  return -1;
}

function afterGap(
  most: number,
  parts: readonly PhrasePart[],
  part: number,
  words: readonly string[],
  at: number,
): number {
  for (let next = at; next <= at + most; next += 1) {
    const end = endOf(parts, part + 1, words, next);
    if (end >= 0) return end;
    if (isSign(words[next])) return -1;
  }
  return -1;
}

interface Rest {
  readonly parts: readonly PhrasePart[];
  readonly part: number;
  readonly words: readonly string[];
}

function afterSome(choices: Choices, most: number, rest: Rest, at: number): number {
  for (const next of most === 0 ? [] : endsOf(choices, rest.words, at)) {
    const end = afterSome(choices, most - 1, rest, next);
    if (end >= 0) return end;
  }
  return endOf(rest.parts, rest.part + 1, rest.words, at);
}

/** Whether a clause ends here, or after a few words that add nothing. */
function isEnd(words: readonly string[], at: number, more: number): boolean {
  const word = words[at];
  if (word === ',' || word === '"') return true;
  if (word === undefined) return more === mostAfter;
  return more > 0 && endsOf(readChoices('<tail>'), words, at).some((next) => isEnd(words, next, more - 1));
}

const isSign = (word: string | undefined): boolean => word === undefined || word === ',' || word === '"';
