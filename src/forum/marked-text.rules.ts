import { fencesIn, matchMarks } from './match-marks.rules.ts';
import type { Found } from './passages.rules.ts';
import { fence, findPassage } from './take-out.rules.ts';

/** A place in a whole text that one of the parts hides. */
export interface Hidden extends Found {
  part: string;
}

/**
 * A text with nothing taken out of it, fenced where its author typed a mark by hand, and which part hides which of its places. A place lies in
 * another one or beside it: never does one begin within another and end outside.
 */
export interface Marked {
  whole: string;
  hidden: Hidden[];
}

/** What others read of a text, fenced, and where in the whole text each of its characters comes from; the end too. */
interface Shown {
  text: string;
  from: number[];
}

/** The places that leave a mark: those that lie in no other. */
const outermost = (text: Marked): Hidden[] => [...nested(text).values()].map(([outer]) => outer as Hidden);

export function shown(marked: Marked): Shown {
  const { whole } = marked;
  let text = '';
  const from: number[] = [];
  let at = 0;
  const upTo = (end: number) => {
    text += whole.slice(at, end);
    for (; at < end; at++) from.push(at);
  };
  for (const { start, end } of outermost(marked)) {
    upTo(start);
    text += fence;
    from.push(start);
    at = end;
  }
  upTo(whole.length);
  return { text, from: [...from, whole.length] };
}

/** Hides what was found in the shown text for one of the parts; marks in it are hidden with it. */
export function hide(text: Marked, { from }: Shown, part: string, found: readonly Found[]): Marked {
  const more = found.map(({ start, end }) => ({
    part,
    start: from[start] as number,
    end: from[end] as number,
  }));
  return { ...text, hidden: [...text.hidden, ...more] };
}

/**
 * Hides a passage for one of the parts where it stands in the whole text and `accept` agrees; not where it is hidden already, all of
 * it or some.
 */
export function hideInWhole(
  text: Marked,
  part: string,
  passage: string,
  accept: (found: Found) => boolean,
): Marked {
  const outer = outermost(text);
  let next = 0;
  const isFree = ({ start, end }: Found): boolean => {
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    for (let at = next; (outer[at]?.start ?? end) < end; at++) {
      const { start: from, end: to } = outer[at] as Hidden;
      if (from < start || to > end || to - from === end - start) return false;
    }
    return true;
  };
  const found = findPassage(text.whole, passage, (each) => isFree(each) && accept(each));
  return { ...text, hidden: [...text.hidden, ...found.map((each) => ({ part, ...each }))] };
}

/** Shows what one of the parts hides, as far as no other one hides it. */
export const reveal = ({ whole, hidden }: Marked, part: string): Marked => ({
  whole,
  hidden: hidden.filter((each) => each.part !== part),
});

/** The same text after its author has changed what they could see of it; a mark that is gone takes along what it stood for. */
export function followEdit(text: Marked, now: string): Marked {
  const before = shown(text);
  if (before.text === now) return text;
  const marks = fencesIn(before.text).map((at) => before.from[at] as number);
  const places = nested(text);
  const from = matchMarks(before.text, now);
  const hidden: Hidden[] = [];
  let whole = '';
  let done = 0;
  for (const [at, index] of fencesIn(now).entries()) {
    whole += now.slice(done, index);
    done = index + 1;
    const [place, ...inside] = places.get(marks[from[at] ?? -1] ?? -1) ?? [];
    if (place === undefined) whole += fence;
    else {
      const by = whole.length - place.start;
      whole += text.whole.slice(place.start, place.end);
      for (const each of [place, ...inside])
        hidden.push({ ...each, start: each.start + by, end: each.end + by });
    }
  }
  return { whole: whole + now.slice(done), hidden };
}

/** By where each mark begins: the place it stands for, and after it all that lie in that one. */
function nested(text: Marked): Map<number, Hidden[]> {
  const places = new Map<number, Hidden[]>();
  let into: Hidden[] = [];
  let end = 0;
  for (const each of inOrder(text.hidden)) {
    if (each.start >= end) {
      into = [];
      places.set(each.start, into);
      end = each.end;
    }
    into.push(each);
  }
  return places;
}

/** The outer before the inner, each from its start. */
const inOrder = (hidden: readonly Hidden[]): Hidden[] =>
  [...hidden].sort((one, other) => one.start - other.start || other.end - one.end);
