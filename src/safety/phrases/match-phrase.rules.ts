import type { Phrase, PhrasePart } from './phrase.rules.ts';
import {
  type Choices,
  endsOf,
  mayStand,
  runsFrom,
  standBefore,
  stands,
  standsAt,
} from './word-choices.rules.ts';

/** From which word of a sentence to before which one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many words of a group one `<group>*` takes. */
const mostOfGroup = 4;
const mostAfter = 3;

/** How many words that change little may stand between two of a phrase. */
const mostBetween = 3;

/** A phrase and the words in which it is looked for. */
interface Search extends Pick<Phrase, 'book' | 'begins'> {
  readonly parts: readonly PhrasePart[];
  readonly notAfter: Choices | null;
  /** The words one of which it begins with; nothing where it may begin with others. */
  readonly first: Choices | null;
  readonly words: readonly string[];
}

/**
 * Where a phrase stands in the words of a sentence, from the left, none over another. A sentence has an end (`readSentences`) and a
 * phrase few places that vary, so the time for it is bounded.
 */
export function matchPhrase(phrase: Phrase, words: readonly string[]): Span[] {
  const search = searchFor(phrase, words);
  const found: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const span = matchAt(search, at);
    if (span !== null) found.push(span);
    at = span === null ? at + 1 : span.to;
  }
  return found;
}

/** As `matchPhrase`, at every place where the phrase begins, also inside of itself. */
export function matchEverywhere(phrase: Phrase, words: readonly string[]): Span[] {
  const search = searchFor(phrase, words);
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const span = matchAt(search, at);
    if (span !== null) found.push(span);
  }
  return found;
}

function searchFor(phrase: Phrase, words: readonly string[]): Search {
  const { book, begins } = phrase;
  const parts = phrase.parts();
  const first = !begins && parts[0]?.is === 'one' ? parts[0].choices : null;
  return { book, begins, parts, first, notAfter: phrase.notAfter(), words };
}

function matchAt(search: Search, at: number): Span | null {
  const { begins, first, notAfter, words } = search;
  if (begins) return words[at] === ',' ? behindFillers(search, at + 1) : null;
  if (first !== null && !mayStand(first, words[at] ?? '')) return null;
  return notAfter !== null && standBefore(notAfter, words, at) ? null : spanFrom(search, at);
}

function spanFrom(search: Search, from: number): Span | null {
  const to = endOf(search, 0, from);
  return to < 0 ? null : { from, to };
}

function behindFillers(search: Search, at: number): Span | null {
  const fillers = search.book.fillers();
  for (const end of fillers === null ? [] : endsOf(fillers, search.words, at)) {
    const span = behindFillers(search, end);
    if (span !== null) return span;
  }
  return spanFrom(search, at);
}

/** Where the parts from one on end that begin at a place, or -1. Takes as much as it can, and less where the rest asks for it. */
function endOf(search: Search, part: number, at: number): number {
  const one = search.parts[part];
  if (one === undefined) return at;
  switch (one.is) {
    case 'one':
      return afterOne(search, one.choices, part, at);
    case 'gap':
      return afterGap(search, one.most, part, at);
    case 'some':
      return afterSome(search, one.choices, part, mostOfGroup, at);
    case 'maybe': {
      const end = afterOne(search, one.choices, part, at);
      return end < 0 ? endOf(search, part + 1, at) : end;
    }
    case 'not':
      return standsAt(one.choices, search.words, at) ? -1 : endOf(search, part + 1, at);
    case 'end':
      return isEnd(search, at, mostAfter) ? endOf(search, part + 1, at) : -1;
  }
}

function afterOne(search: Search, choices: Choices, part: number, at: number): number {
  const { words, book } = search;
  const last = part === 0 && !search.begins ? at : at + mostBetween;
  for (let place = at; ; place += 1) {
    for (const run of runsFrom(choices, words[place])) {
      const end = stands(run, words, place) ? endOf(search, part + 1, place + run.words.length) : -1;
      if (end >= 0) return end;
    }
    if (place === last || !book.between.has(words[place] ?? '')) return -1;
  }
}

function afterGap(search: Search, most: number, part: number, at: number): number {
  for (let next = at; next <= at + most; next += 1) {
    const end = endOf(search, part + 1, next);
    if (end >= 0) return end;
    const word = search.words[next];
    if (word === undefined || search.book.notAcross.has(word)) return -1;
  }
  return -1;
}

function afterSome(search: Search, choices: Choices, part: number, most: number, at: number): number {
  for (const next of most === 0 ? [] : endsOf(choices, search.words, at)) {
    const end = afterSome(search, choices, part, most - 1, next);
    if (end >= 0) return end;
  }
  return endOf(search, part + 1, at);
}

/** Whether a clause ends here, or after a few words that add nothing. */
function isEnd(search: Search, at: number, more: number): boolean {
  const { book, words } = search;
  const word = words[at];
  if (word === undefined) return more === mostAfter;
  if (book.ends.has(word)) return true;
  const tails = book.tails();
  if (more === 0 || tails === null) return false;
  return endsOf(tails, words, at).some((next) => isEnd(search, next, more - 1));
}
