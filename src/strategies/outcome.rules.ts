import { type Outcome, outcomes, publishedAt } from './facets.catalogue.ts';

/** How many people told what: the true numbers, which no page ever has. */
export type ToldCounts = Readonly<Record<Outcome, number>>;

/** Figures as they are shown: from how many answers, and shares in percent, rounded to tens. */
export interface ShownFigures {
  shownTold: number;
  shownHelped: number;
  shownSame: number;
  shownWorse: number;
  /** Ranks, and is never shown. */
  helpedScore: number;
}

/** From this share of "made it worse" on, in percent, the page asks for care and the strategy stands further down. */
export const worseFrom = 20;

/** The last step of publishing that so many answers have reached; 0 below the first. */
export const stepReached = (total: number): number => publishedAt.findLast((step) => step <= total) ?? 0;

const totalOf = (told: ToldCounts): number => told.helped + told.same + told.worse;

/**
 * The figures to show from now on, or null where those of before stay. They change only when more answers are there than
 * at any step before, so that whoever looks on two days cannot tell one answer from the difference, and whoever takes an
 * answer back and tells it again changes nothing (SAFETY EV).
 */
export function publishedAnew(told: ToldCounts, shownTold: number): ShownFigures | null {
  const step = stepReached(totalOf(told));
  if (step <= shownTold) return null;
  const { helped, same, worse } = inTens(told);
  const shown = { shownTold: step, shownHelped: helped, shownSame: same, shownWorse: worse };
  return { ...shown, helpedScore: scoreOf(shown) };
}

/** Shares in percent, each one of 0, 10, … 100 and together 100: the tens that are left over go to who lost most by rounding. */
export function inTens(told: ToldCounts): Record<Outcome, number> {
  const total = totalOf(told);
  const tens = outcomes.map((outcome) => {
    const exact = total === 0 ? 0 : (10 * told[outcome]) / total;
    return { outcome, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const left = (total === 0 ? 0 : 10) - tens.reduce((sum, { whole }) => sum + whole, 0);
  const first = tens
    .toSorted((one, other) => other.rest - one.rest)
    .slice(0, left)
    .map(({ outcome }) => outcome);
  const percent = (outcome: Outcome, whole: number) => 10 * (whole + (first.includes(outcome) ? 1 : 0));
  return Object.fromEntries(tens.map(({ outcome, whole }) => [outcome, percent(outcome, whole)])) as never;
}

/**
 * The lower bound (Wilson, 95 %) of the share it helped, reckoned from what is published and nothing else, so that the
 * order of a list tells no more than the page does. Where it made things worse for many, that share is taken off.
 */
export function scoreOf(shown: Omit<ShownFigures, 'helpedScore' | 'shownSame'>): number {
  const { shownTold: n, shownHelped, shownWorse } = shown;
  if (n === 0) return 0;
  const bound = wilsonLower(shownHelped / 100, n);
  return Math.max(0, isWorseForMany(shown) ? bound - shownWorse / 100 : bound);
}

/** Whether the page asks for care because it made things worse for many. Cautions of the author stand there anyway. */
export const isWorseForMany = ({ shownTold, shownWorse }: Pick<ShownFigures, 'shownTold' | 'shownWorse'>) =>
  shownTold > 0 && shownWorse >= worseFrom;

function wilsonLower(share: number, n: number): number {
  const z = 1.96;
  const middle = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return Math.max(0, (middle - spread) / (1 + (z * z) / n));
}
