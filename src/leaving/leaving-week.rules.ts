import { retention } from '../platform/retention.catalogue.ts';

const day = 86_400_000;

/**
 * The Monday from which on leaving cannot be taken back, `2026-12-07`: the first one that is seven whole days away. All who leave
 * in a week go together, so that the day tells less about each of them. Throws on a date that is none.
 */
export function leavingWeek(now: Date): string {
  const from = Math.ceil((now.getTime() + retention.leaving.days * day) / day);
  const sinceMonday = (from + 3) % 7; // 1 January 1970 was a Thursday
  return new Date((from + ((7 - sinceMonday) % 7)) * day).toISOString().slice(0, 10);
}

/** The last day on which signing in brings everything back: the Sunday before. */
export const lastDayToStay = (week: string): string =>
  new Date(Date.parse(week) - day).toISOString().slice(0, 10);

/** Whether a text of an address is a Monday such as `leavingWeek` gives. */
export function isLeavingWeek(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) && at.getUTCDay() === 1;
}
