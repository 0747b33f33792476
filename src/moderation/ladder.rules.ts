import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';
import { type CaseAct, type CaseActCode, caseActCodes, caseActs } from './case-acts.catalogue.ts';

/** A step that was taken on a name, as its statement tells it. */
export interface Step {
  act: StatementAct;
  post: string;
  madeHour: Date;
  untilHour: Date | null;
  /** Taken back after an appeal. */
  overturned: boolean;
}

/** What the ladder needs to know of the steps on one name, the oldest first. */
export interface Ladder {
  /** Rungs of steps that were not taken back. */
  rungsBefore: number[];
  /** The rung of the pause, or of the end, that holds now. */
  pauseOfName: number | null;
}

const hour = 3_600_000;
const acts = caseActCodes.map((code): [CaseActCode, CaseAct] => [code, caseActs[code]]);

/** Where the steps on one name stand on the ladder (MO-1). Steps that were taken back do not count against anybody. */
export function ladderOf(steps: readonly Step[], now: Date): Ladder {
  const standing = steps.filter((step, at) => !step.overturned && !isTakenBack(step, steps.slice(at + 1)));
  const rungsBefore = standing.map(rungOf).filter((rung) => rung !== null);
  const holding = standing.filter((step) => isOfPerson(step) && (step.untilHour ?? now) >= now);
  const pauses = holding.map(rungOf).filter((rung) => rung !== null);
  return { rungsBefore, pauseOfName: pauses.length > 0 ? Math.max(...pauses) : null };
}

/** Of several acts with one statement (the two pauses) the longest that fits how long it was for. */
function rungOf({ act, madeHour, untilHour }: Step): number | null {
  const hours = untilHour === null ? 0 : (untilHour.getTime() - madeHour.getTime()) / hour;
  const rungs = acts
    .filter(([, { statement, hours: least = 0 }]) => statement === act && least <= hours + 1)
    .map(([, { rung }]) => rung ?? 0);
  const rung = Math.max(0, ...rungs);
  return rung > 0 ? rung : null;
}

const isOfPerson = ({ act }: Step): boolean =>
  acts.some(([, { statement, target, rung }]) => statement === act && target === 'person' && rung !== null);

/** A later step on the same post, or on the person, that is the one which takes it back. */
function isTakenBack(step: Step, later: readonly Step[]): boolean {
  const ofPerson = isOfPerson(step);
  return acts.some(
    ([, { statement, back }]) =>
      statement === step.act &&
      back !== undefined &&
      later.some(
        ({ act, post }) =>
          act === caseActs[back as CaseActCode].statement && (ofPerson || post === step.post),
      ),
  );
}
