import type { Judged } from '../judged-queries/types.ts';

const judgedRows = 10;
const none: ReadonlySet<string> = new Set();

/**
 * How near an order comes to the best one, from 0 to 1: nDCG over the first ten rows, each worth 2 to the power of its grade
 * less 1, and less the further down it stands. What must not come does not count.
 */
export function ndcg(judged: Judged, found: readonly string[], leftOut: ReadonlySet<string> = none): number {
  const grades = new Map([...gradesOf(judged)].filter(([title]) => !leftOut.has(title)));
  const best = [...grades.values()].sort((one, other) => other - one);
  return gainOf(found.map((title) => grades.get(title) ?? 0)) / gainOf(best);
}

/** Grade by title; what is not in it does not fit. */
export function gradesOf({ best, good = [], near = [] }: Judged): Map<string, number> {
  return new Map([near, good, best].flatMap((titles, at) => titles.map((title) => [title, at + 1] as const)));
}

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, judgedRows).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
