import { ask, type Em } from '../platform/rows.ts';
import { fewestAnswers, type PulseQuestion, pulseQuestions, teamValue } from './care.rules.ts';

/** Talks that somebody of the team still has before them, the most pressing first (WB-5). */
export async function listDebriefs(em: Em, actor: string): Promise<{ id: string; dueHour: Date }[]> {
  const found = await ask<{ id: string; due: string }>(
    em,
    'select id, due_hour as due from debrief where actor = ? order by due_hour, id',
    [actor],
  );
  return found.map(({ id, due }) => ({ id, dueHour: new Date(due) }));
}

/** A month, and whether the team's hour was held in it; none where nobody has said. */
export interface SupervisionMonth {
  month: string;
  held: boolean | null;
}

/** What was said about the hours of these months. */
export async function listSupervision(em: Em, months: readonly string[]): Promise<SupervisionMonth[]> {
  const found = await ask<{ month: string; held: boolean }>(
    em,
    'select month, held from supervision where month = any(?::text[])',
    [`{${months.join(',')}}`],
  );
  return months.map((month) => ({ month, held: found.find((each) => each.month === month)?.held ?? null }));
}

/** What the team said in a week, and nobody alone. */
export interface PulseWeek {
  /** Its Monday, `2026-03-09`. */
  week: string;
  values: Record<PulseQuestion, number>;
}

/** How many weeks are shown. */
const weeksShown = 8;

/**
 * What the team said in the weeks before this one, the newest first; weeks with fewer than five answers are left out (WB-6).
 * The running week is not among them: whoever looked before and after an answer would know it.
 */
export async function listPulse(em: Em, thisWeek: string): Promise<PulseWeek[]> {
  const rows = await ask<Record<PulseQuestion, number> & { week: string }>(
    em,
    `select week::text as week, had, carried, free from pulse where week in
       (select week from pulse where week < ? group by week having count(*) >= ? order by week desc limit ?)
     order by week desc`,
    [thisWeek, fewestAnswers, weeksShown],
  );
  const weeks = [...new Set(rows.map(({ week }) => week))];
  return weeks.map((week) => {
    const answers = rows.filter((row) => row.week === week);
    const value = (question: PulseQuestion) => teamValue(answers.map((row) => row[question])) ?? 0;
    const values = Object.fromEntries(pulseQuestions.map((each) => [each, value(each)]));
    return { week, values: values as PulseWeek['values'] };
  });
}

/** Whether this answer was given already. */
export async function hasAnswered(em: Em, key: Buffer): Promise<boolean> {
  const found = await ask<unknown>(em, 'select 1 from pulse where blind_key = ?', [key]);
  return found.length > 0;
}
