import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { urgentLevel } from './case-queue.rules.ts';
import { shiftLimits } from './shift.catalogue.ts';

/** What a case asks of whoever takes it. An urgent one is a heavy item too. */
export type Weight = 'light' | 'heavy' | 'urgent';

/** What somebody's shift holds; sealed while it runs, and gone at its end (WB-2). */
export interface Shift {
  /** Minutes since 1970. */
  from: number;
  /** They chose to have only light work. */
  light: boolean;
  /** Who is with them, by the id the log knows. */
  buddy: string | null;
  /** Heavy and urgent cases that were taken, each once. */
  heavy: string[];
  urgent: string[];
  /** How many heavy ones were taken one after the other. */
  row: number;
}

/** What a shift has held so far. */
export interface Spent {
  minutes: number;
  heavy: number;
  urgent: number;
}

const minuteOf = (date: Date): number => Math.floor(date.getTime() / 60_000);

export const newShift = (now: Date): Shift => ({
  from: minuteOf(now),
  light: false,
  buddy: null,
  heavy: [],
  urgent: [],
  row: 0,
});

/** How much a shift held, in heavy cases: no step tells one shift from another (WB-7). */
export const loadSteps = ['none', 'some', 'many', 'full'] as const;
export type LoadStep = (typeof loadSteps)[number];

export function loadOf({ heavy }: Pick<Shift, 'heavy'>): LoadStep {
  if (heavy.length === 0) return 'none';
  if (heavy.length >= shiftLimits.heavy) return 'full';
  return heavy.length < shiftLimits.heavy / 2 ? 'some' : 'many';
}

/** Whether a shift was left open for so long that nobody can be in it any more. */
export const isForgotten = (shift: Shift, now: Date): boolean =>
  minuteOf(now) - shift.from >= shiftLimits.forgottenHours * 60;

export const spentOf = (shift: Shift, now: Date): Spent => ({
  minutes: Math.max(0, minuteOf(now) - shift.from),
  heavy: shift.heavy.length,
  urgent: shift.urgent.length,
});

/** Whether a shift has held as much as one should (WB-2). */
export function isFull(shift: Shift, now: Date): boolean {
  const { minutes, heavy, urgent } = spentOf(shift, now);
  return minutes >= shiftLimits.minutes || heavy >= shiftLimits.heavy || urgent >= shiftLimits.urgent;
}

/** Whether the queue offers only light work: it was chosen, or a limit is reached. Without a shift there are no limits. */
export const onlyLight = (shift: Shift | null, now: Date): boolean =>
  shift !== null && (shift.light || isFull(shift, now));

/** Whether the next one should be light, where there is a light one. */
export const needsBreath = (shift: Shift | null): boolean =>
  shift !== null && shift.row >= shiftLimits.inARow;

/** What a case weighs: by its level, and by the topics of the post it is about. */
export function weightOf({ level, labels }: { level: number; labels: readonly ContentLabel[] }): Weight {
  if (level >= urgentLevel) return 'urgent';
  return level === urgentLevel - 1 || labels.length > 0 ? 'heavy' : 'light';
}

/** The shift after a case was taken; one that was taken before counts no second time. */
export function withTaken(shift: Shift, id: string, weight: Weight): Shift {
  if (shift.heavy.includes(id)) return shift;
  if (weight === 'light') return { ...shift, row: 0 };
  const heavy = [...shift.heavy, id];
  return {
    ...shift,
    heavy,
    row: shift.row + 1,
    urgent: weight === 'urgent' ? [...shift.urgent, id] : shift.urgent,
  };
}

/** Why a case is not offered to somebody: a theme they never want, or more than light work. */
export type KeptBack = 'theme' | 'heavy';

/** Whether and why a case stands folded at the end for somebody (WB-2). */
export function keptBack(
  it: { level: number; labels: readonly ContentLabel[] },
  wish: { themes: readonly ContentLabel[]; light: boolean },
): KeptBack | null {
  if (it.labels.some((label) => wish.themes.includes(label))) return 'theme';
  return wish.light && weightOf(it) !== 'light' ? 'heavy' : null;
}
