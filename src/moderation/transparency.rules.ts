import { allReasons, type Reason } from '../safety/reasons.catalogue.ts';
import { type AppealAct, type AppealOutcome, appealActs, appealOutcomes } from './appeal-acts.catalogue.ts';
import { type CaseActCode, caseActCodes } from './case-acts.catalogue.ts';
import { type WaitStep, waitSteps } from './case-times.rules.ts';
import { type ReportKind, reportKinds } from './report-kinds.catalogue.ts';
import type { Tallied } from './tally.ts';

/** One count as the tally has it. */
export interface Counted {
  what: Tallied;
  code: string;
  count: number;
}

/** A number everybody may know; none where it is kept back: from 1 to 10, and whatever such a number could be told from. */
export type Shown = number | null;

export interface Table<Code extends string> {
  cells: { code: Code; count: Shown }[];
  /** All of them together; none where one of them is kept back. */
  total: Shown;
}

/** How large a part is, in words: to the nearest quarter. */
export const shares = ['none', 'few', 'quarter', 'half', 'three-quarters', 'most', 'all'] as const;
export type Share = (typeof shares)[number];

/** How large a part a reason had of all steps whose reason can be told; none where there are too few to say. */
export interface ReasonPart {
  code: Reason;
  share: Share | null;
}

/** What everybody may read about half a year of the team's work (MO-11). */
export interface HalfYear {
  half: string;
  notices: Table<ReportKind>;
  acts: Table<CaseActCode>;
  /** What steps were taken for: how large a part each reason had. */
  reasons: ReasonPart[];
  /** What software did alone: it holds, and nothing else (MO-4). */
  software: { held: Shown; share: Share | null };
  /** In half of all cases it took no longer than this step of time. */
  median: { firstLook: WaitStep | null; decision: WaitStep | null };
  appeals: { asked: Table<AppealAct>; outcomes: Table<AppealOutcome>; overturned: Share | null };
  /** Cases that an owner took although they had a part in them, since nobody else could decide. */
  onlyOne: Shown;
}

/** Fewest that are shown; none at all is shown too. */
export const leastShown = 11;

/** With which number one that is kept back goes into what is worked out of it: whatever it is, the same one. */
const standIn = 5;

/** Fewest things from which a part or a middle is told. */
const fewest = 2 * leastShown;

/**
 * The page of half a year. Numbers from 1 to 10 are kept back, and a total with them. Everything else is worked out of what
 * is shown and of nothing else: two half-years that differ in what is kept back alone give the same page to the letter.
 */
export function halfYear(half: string, counted: readonly Counted[]): HalfYear {
  const of = <Code extends string>(what: Tallied, codes: readonly Code[]) => tableOf(counted, what, codes);
  const acts = of('act', caseActCodes);
  const asked = of('appeal', appealActs);
  const outcomes = togetherWith(asked, of('appeal-outcome', appealOutcomes));
  const together = (wanted: Tallied) => shownOf(counted.filter(({ what }) => what === wanted).reduce(sum, 0));
  const held = together('act-by-software');
  return {
    half,
    notices: of('report', reportKinds),
    acts,
    reasons: partsOf(of('reason', allReasons)),
    software: { held, share: shareOf(guess(held), guess(held) + guessAll(acts)) },
    median: {
      firstLook: middleOf(of('first-look', waitSteps)),
      decision: middleOf(of('decision', waitSteps)),
    },
    appeals: {
      asked,
      outcomes,
      overturned: outcomes.total === null ? null : shareOf(countOf(outcomes, 'overturned'), outcomes.total),
    },
    onlyOne: together('only-one'),
  };
}

const sum = (all: number, { count }: { count: number }): number => all + count;

const shownOf = (count: number): Shown => (count > 0 && count < leastShown ? null : count);

function tableOf<Code extends string>(
  counted: readonly Counted[],
  what: Tallied,
  codes: readonly Code[],
): Table<Code> {
  const cells = codes.map((code) => ({
    code,
    count: shownOf(counted.filter((each) => each.what === what && each.code === code).reduce(sum, 0)),
  }));
  return { cells, total: totalOf(cells.map(({ count }) => count)) };
}

/** A total would tell a number that is kept back, so it goes with it. */
const totalOf = (counts: readonly Shown[]): Shown =>
  counts.some((count) => count === null)
    ? null
    : counts.reduce<number>((all, count) => all + (count ?? 0), 0);

/**
 * Every answer was asked for, so that answers and wishes nearly add up: where a number of either is kept back, all answers
 * are.
 */
function togetherWith(asked: Table<string>, outcomes: Table<AppealOutcome>): Table<AppealOutcome> {
  if (asked.total !== null && outcomes.total !== null) return outcomes;
  return { cells: outcomes.cells.map(({ code }) => ({ code, count: null })), total: null };
}

/**
 * Parts of the steps whose reason is not kept back: what is kept back goes into no part of another, so that not even
 * somebody who knows how many steps there were in all can work out how many of them it was.
 */
function partsOf({ cells }: Table<Reason>): ReasonPart[] {
  const whole = cells.reduce((all, { count }) => all + (count ?? 0), 0);
  return cells.map(({ code, count }) => ({ code, share: count === null ? null : shareOf(count, whole) }));
}

const guess = (count: Shown): number => count ?? standIn;
const guessAll = ({ cells }: Table<string>): number =>
  cells.reduce((all, { count }) => all + guess(count), 0);

const countOf = <Code extends string>({ cells }: Table<Code>, code: Code): number =>
  guess(cells.find((cell) => cell.code === code)?.count ?? null);

/** The step within which half of all lie; none where there are too few to say. */
function middleOf(table: Table<WaitStep>): WaitStep | null {
  const whole = guessAll(table);
  if (whole < fewest) return null;
  let before = 0;
  const found = table.cells.find(({ count }) => {
    before += guess(count);
    return before * 2 >= whole;
  });
  return found?.code ?? null;
}

function shareOf(part: number, whole: number): Share | null {
  if (whole < fewest) return null;
  if (part === 0) return 'none';
  if (part === whole) return 'all';
  const inner = shares.slice(1, -1);
  return inner[Math.round((part / whole) * (inner.length - 1))] ?? null;
}
