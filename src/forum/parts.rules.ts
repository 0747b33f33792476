import { followEdit, hide, hideInWhole, type Marked, reveal, shown } from './marked-text.rules.ts';
import type { Found } from './passages.rules.ts';
import {
  fenced,
  findAgain,
  findPassage,
  foldSpaces,
  inPlaceOf,
  unfenced,
  wordAround,
} from './take-out.rules.ts';

/** How a part reads, and the words it stood in; `marked`: as it was shown, with the marks of other parts in it. */
export interface Reading {
  passage: string;
  words: string[];
  marked: boolean;
}

/** A part that is out, by which it is known again. */
export interface Part {
  id: string;
  readings: Reading[];
}

/** The texts of a post with what is out of them, after somebody has changed them. */
export const follow = (texts: readonly Marked[], now: readonly string[], mark: string): Marked[] =>
  now.map((each, at) => {
    const text = fenced(each, mark);
    const before = texts[at];
    return before === undefined ? { whole: text, hidden: [] } : followEdit(before, text);
  });

/** What others read of them. */
export const shownTexts = (texts: readonly Marked[], mark: string): string[] =>
  texts.map((text) => unfenced(shown(text).text, mark));

/** Takes a passage out of what is shown, and gives what stood in each place; nothing where it stands in none. */
export function takePart(
  texts: readonly Marked[],
  id: string,
  passage: string,
  mark: string,
): { texts: Marked[]; taken: string[]; part: Part } | null {
  const wanted = fenced(foldSpaces(passage), mark);
  const taken: string[] = [];
  const readings: Readings = new Map();
  const left = texts.map((text) => {
    const view = shown(text);
    const found = findPassage(view.text, wanted);
    taken.push(...found.map(({ start, end }) => unfenced(view.text.slice(start, end), mark)));
    for (const here of found) {
      const whole = { start: view.from[here.start] as number, end: view.from[here.end] as number };
      const around = wordAround(view.text, here);
      note(readings, text.whole, whole, [wordAround(text.whole, whole), around], false);
      note(readings, view.text, here, [around], true);
    }
    return hide(text, view, id, found);
  });
  if (taken.length === 0) return null;
  const all = [...readings.values()].map((each) => ({ ...each, words: [...each.words] }));
  return { texts: left, taken, part: { id, readings: all } };
}

type Readings = Map<string, Omit<Reading, 'words'> & { words: Set<string> }>;

/** What reads alike is one reading; where no other part's mark is in it, it is shown as it stands in the whole text. */
function note(
  readings: Readings,
  text: string,
  { start, end }: Found,
  words: readonly string[],
  marked: boolean,
): void {
  const passage = foldSpaces(text.slice(start, end));
  const same = readings.get(passage);
  if (same === undefined) readings.set(passage, { passage, words: new Set(words), marked });
  else for (const each of words) same.words.add(each);
}

/**
 * Shows again what one part hides, the oldest of all first. What another one has taken out stays out: of what comes back it hides
 * what it would have found there at its time, and elsewhere what stands as it stood (CW-4).
 */
export function giveBackPart(texts: readonly Marked[], all: readonly Part[], id: string): Marked[] {
  const at = all.findIndex((part) => part.id === id);
  const others = all.filter((part) => part.id !== id);
  return texts.map((text) => {
    const isBack = placesOf(text, id);
    let left = reveal(text, id);
    for (const { part, age, passage, words } of allReadings(others)) {
      const known = new Set(words);
      const isOut = (found: Found): boolean =>
        (age >= at && isBack(found)) || known.has(wordAround(text.whole, found));
      left = hideInWhole(left, part, passage, isOut);
    }
    return keepOut(left, others);
  });
}

/** Every reading without a mark of another part, the oldest first. */
const allReadings = (parts: readonly Part[]): (Reading & { part: string; age: number })[] =>
  parts.flatMap(({ id, readings }, age) =>
    readings.filter(({ marked }) => !marked).map((reading) => ({ ...reading, part: id, age })),
  );

/** Whether something that was found touches what a part hides. */
function placesOf({ whole, hidden }: Marked, id: string): (found: Found) => boolean {
  const hides = new Uint8Array(whole.length);
  for (const { part, start, end } of hidden) if (part === id) hides.fill(1, start, end);
  return ({ start, end }) => hides.subarray(start, end).includes(1);
}

/** Hides what is shown although a part has taken it out: where others went, what is left may read like it. */
export const keepOut = (text: Marked, parts: readonly Part[]): Marked =>
  untilStill(
    text,
    (before) =>
      longestFirst(parts).reduce((left, { part, ...reading }) => {
        if (reading.marked) return left;
        const view = shown(left);
        return hide(left, view, part, findAgain(view.text, reading));
      }, before),
    (one, other) => one.hidden.length === other.hidden.length,
  );

/**
 * A text that was typed, as it may stand while these parts are out: each has its mark again where somebody wrote it in once
 * more, also with the mark of another one in it, unless that stands so in what is shown now.
 */
export function keptOutOf(
  typed: string,
  parts: readonly Part[],
  now: readonly Marked[],
  mark: string,
): string {
  const texts = now.map((text) => shown(text).text);
  const stands = ({ marked, passage }: Reading): boolean =>
    marked && texts.some((each) => findPassage(each, passage).length > 0);
  const readings = longestFirst(parts).filter((reading) => !stands(reading));
  const without = (before: string): string =>
    readings.reduce((text, reading) => inPlaceOf(text, findAgain(text, reading)), before);
  return unfenced(
    untilStill(fenced(typed, mark), without, (one, other) => one === other),
    mark,
  );
}

/** The same step again until it changes nothing: each leaves fewer words, so that there is an end. */
function untilStill<Text>(
  text: Text,
  step: (text: Text) => Text,
  isSame: (one: Text, other: Text) => boolean,
): Text {
  const next = step(text);
  return isSame(text, next) ? text : untilStill(next, step, isSame);
}

/** Every reading, with its part; one that lies in another comes after it. */
const longestFirst = (parts: readonly Part[]): (Reading & { part: string })[] =>
  parts
    .flatMap(({ id, readings }) => readings.map((reading) => ({ ...reading, part: id })))
    .sort((one, other) => other.passage.length - one.passage.length);
