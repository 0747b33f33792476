import { fence } from './take-out.rules.ts';

/** Where the marks of a fenced text stand. */
export function fencesIn(text: string): number[] {
  const at: number[] = [];
  for (let next = text.indexOf(fence); next >= 0; next = text.indexOf(fence, next + 1)) at.push(next);
  return at;
}

/** What stands around a mark that was moved whole, on each side of it in its line; less than the least says nothing. */
const wayAround = 24;
const leastAround = 8;
/** What tells two marks from each other where one of several is gone. */
const mostAround = 40;
/** Beyond so many pairs nobody looks at what stands around them. */
const mostPairs = 250_000;

/**
 * Which mark of a text each mark of the changed text was, by number; nothing for one that is new. Marks look alike: one with
 * the same words around it as no other is the same wherever it went; the others are so in their order, and where some are
 * gone or new, those whose surroundings are most alike.
 */
export function matchMarks(before: string, now: string): (number | undefined)[] {
  const [old, recent] = [fencesIn(before), fencesIn(now)];
  const matched: (number | undefined)[] = recent.map(() => undefined);
  const alone = [aroundEach(before, old), aroundEach(now, recent)] as const;
  for (const [around, at] of alone[1]) {
    const one = alone[0].get(around);
    if (one !== undefined && at !== null) matched[at] = one ?? undefined;
  }
  const taken = new Set(matched);
  const left = old.flatMap((place, at) => (taken.has(at) ? [] : [{ at, place }]));
  const open = recent.flatMap((place, at) => (matched[at] === undefined ? [{ at, place }] : []));
  const alike = (one: number, other: number): number =>
    alikeAround(before, left[one]?.place ?? 0, now, open[other]?.place ?? 0);
  for (const [one, other] of inTurn(left.length, open.length, alike))
    matched[open[other]?.at ?? 0] = left[one]?.at;
  return matched;
}

/** What stands around each mark, and its number; null where the same stands around several. */
function aroundEach(text: string, marks: readonly number[]): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [at, place] of marks.entries()) {
    const before =
      text
        .slice(Math.max(0, place - wayAround), place)
        .split('\n')
        .at(-1) ?? '';
    const [after = ''] = text.slice(place + 1, place + 1 + wayAround).split('\n');
    if (`${before}${after}`.replaceAll(fence, '').trim().length < leastAround) continue;
    const around = `${before}\n${after}`;
    found.set(around, found.has(around) ? null : at);
  }
  return found;
}

/** How many characters before and after two marks are the same. */
function alikeAround(one: string, at: number, other: string, place: number): number {
  let [before, after] = [1, 1];
  while (before <= mostAround && at >= before && one[at - before] === other[place - before]) before++;
  while (after <= mostAround && one[at + after] !== undefined && one[at + after] === other[place + after])
    after++;
  return before + after;
}

/** Pairs of as many as there are of the fewer, in their order, so that together they are most alike. */
function inTurn(
  left: number,
  open: number,
  alike: (one: number, other: number) => number,
): [number, number][] {
  if (left === open || left * open > mostPairs)
    return Array.from({ length: Math.min(left, open) }, (_, at) => [at, at]);
  if (left > open)
    return inTurn(open, left, (one, other) => alike(other, one)).map(([one, other]) => [other, one]);
  const rows: number[][] = [Array.from({ length: open + 1 }, () => 0)];
  for (let one = 1; one <= left; one++) {
    const above = rows[one - 1] as number[];
    const row = Array.from({ length: open + 1 }, () => Number.NEGATIVE_INFINITY);
    for (let other = one; other <= open; other++)
      row[other] = Math.max(
        row[other - 1] as number,
        (above[other - 1] as number) + alike(one - 1, other - 1),
      );
    rows.push(row);
  }
  const pairs: [number, number][] = [];
  for (let [one, other] = [left, open]; one > 0; other--)
    if (rows[one]?.[other] !== rows[one]?.[other - 1]) pairs.unshift([--one, other - 1]);
  return pairs;
}
