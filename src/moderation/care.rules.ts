import { dayIn } from '../platform/coarse-time.rules.ts';

/** This month and the one before on the wall of a place, as `2026-11`: the months whose hour an owner can mark (WB-5). */
export function monthsToMark(now: Date, zone: string): string[] {
  const [year = 0, month = 1] = dayIn(now, zone).split('-').map(Number);
  const before = month === 1 ? [year - 1, 12] : [year, month - 1];
  return [[year, month], before].map(([each, nth]) => `${each}-${String(nth).padStart(2, '0')}`);
}

/** The three questions of the week, in their order; 0 to 4 each (WB-6). Words: `pulse.<code>`. */
export const pulseQuestions = ['had', 'carried', 'free'] as const;
export type PulseQuestion = (typeof pulseQuestions)[number];

export const pulseSteps = ['0', '1', '2', '3', '4'] as const;

/** Fewer answers than these tell of single people, so nothing is shown of them (WB-6). */
export const fewestAnswers = 5;

/**
 * What a team's answers to one question came to, to the nearest half; none where too few answered. A finer figure would let
 * somebody reckon what one person said.
 */
export function teamValue(answers: readonly number[]): number | null {
  if (answers.length < fewestAnswers) return null;
  const mean = answers.reduce((sum, each) => sum + each, 0) / answers.length;
  return Math.round(mean * 2) / 2;
}
