import type { Found } from './passages.rules.ts';

/** A text with a passage taken out, and what stood in each of the places, in their order. */
export interface TakenOut {
  text: string;
  taken: string[];
}

/** What was taken out once and is looked for again: how it reads, and the words it stood in. */
export interface Known {
  passage: string;
  words: readonly string[];
}

/** Stands for one mark while a text is looked through, so that nothing is found inside of it. No text that anybody wrote has it. */
export const fence = '\u0000';

export const fenced = (text: string, mark: string): string => text.replaceAll(mark, fence);
export const unfenced = (text: string, mark: string): string => text.replaceAll(fence, mark);

/** A passage as it is looked for: spaces and ends of lines count alike. */
export const foldSpaces = (passage: string): string => passage.trim().replace(/\s+/g, ' ');

/**
 * Every place where a passage stands in a text, one beside the other; both are fenced. Whole marks may be in it, but it needs words of its
 * own. It neither begins nor ends within a letter that is made of several characters, as an emoji with a skin or a letter
 * with its accent beside it. `accept` may turn a place down.
 */
export function findPassage(
  text: string,
  passage: string,
  accept: (found: Found) => boolean = () => true,
): Found[] {
  const pattern = patternOf(passage);
  const found: Found[] = [];
  if (pattern === null) return found;
  const isWhole = wholeLetters(text);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const here = { start: match.index, end: pattern.lastIndex };
    if (isWhole(here.start) && isWhole(here.end) && accept(here)) found.push(here);
    // One sign on, not half of one: from there the same would be found without end.
    else pattern.lastIndex = here.start + ((text.codePointAt(here.start) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

/**
 * Takes a passage out of a text wherever it stands, and leaves a mark. Spaces and ends of lines count alike, since who
 * copies from a page has others than who wrote. Nothing where the passage does not stand in the text. The words of a mark are ours.
 */
export function takeOut(text: string, passage: string, mark: string): TakenOut | null {
  const within = fenced(text, mark);
  const found = findPassage(within, fenced(foldSpaces(passage), mark));
  if (found.length === 0) return null;
  const taken = found.map(({ start, end }) => unfenced(within.slice(start, end), mark));
  return { text: unfenced(inPlaceOf(within, found), mark), taken };
}

/** A fenced text with a fence in place of each passage. */
export function inPlaceOf(text: string, found: readonly Found[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of found) {
    left += text.slice(from, start) + fence;
    from = end;
  }
  return left + text.slice(from);
}

/**
 * Where what was taken out stands in words that came after. It counts where it stands as it stood in one of the texts
 * before: a name that is out does not make a part of another word go that only begins like it.
 */
export function findAgain(text: string, { passage, words }: Known): Found[] {
  const known = new Set(words);
  return findPassage(text, passage, (found) => known.has(wordAround(text, found)));
}

/** Beyond so many letters nobody writes one word. */
const longestWord = 64;

/** A letter, or a mark, which hides letters. */
const letter = `[\\p{L}\\p{M}\\p{N}${fence}]`;
const lettersBefore = new RegExp(`${letter}*$`, 'u');
const lettersAfter = new RegExp(`^${letter}*`, 'u');

/** What was found, with the rest of the words that it begins and ends in; spaces and ends of lines count alike. */
export function wordAround(text: string, { start, end }: Found): string {
  const [before] = lettersBefore.exec(text.slice(Math.max(0, start - longestWord), start)) ?? [''];
  const [after] = lettersAfter.exec(text.slice(end, end + longestWord)) ?? [''];
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ');
}

const special = /[.*+?^${}()|[\]\\/]/g;

/** Nothing where a passage has no words of its own. */
function patternOf(passage: string): RegExp | null {
  if (passage.replaceAll(fence, '').trim() === '') return null;
  const words = passage.trim().split(/\s+/);
  return new RegExp(words.map((word) => word.replace(special, '\\$&')).join('\\s+'), 'gu');
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a place in a text is one between two letters; those of plain English need no looking up. */
function wholeLetters(text: string): (at: number) => boolean {
  let segments: Intl.Segments | undefined;
  return (at) => {
    if (at === 0 || at === text.length) return true;
    if (text.charCodeAt(at - 1) < 0x80 && text.charCodeAt(at) < 0x80) return true;
    segments ??= letters.segment(text);
    return segments.containing(at)?.index === at;
  };
}
