import { dateFormat } from './date-format.rules.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Names as the time zone data writes them; offsets such as `+02:00` are no place and change with no season. */
const SHAPE = /^[A-Za-z][A-Za-z0-9_+-]{1,31}(?:\/[A-Za-z0-9_+-]{1,31}){0,2}$/;

/** Whether a text names a time zone this runtime can reckon in, such as `Europe/Berlin`. Never throws. PO-8. */
export function isTimeZone(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  try {
    dateFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/**
 * The full hour a moment lies in, in UTC: the finest time that content is stored with (PO-8). In zones that are
 * half an hour off, the hour therefore begins at half past on the wall. Throws on a date that is none.
 */
export function hourOf(date: Date): Date {
  return new Date(Math.floor(timeOf(date) / HOUR) * HOUR);
}

/**
 * The Monday of the week a moment lies in, in UTC, as `2026-11-16`: the finest time the account's side may
 * hold (ARCHITECTURE 12). Sorts as text. Throws on a date that is none.
 */
export function weekOf(date: Date): string {
  const day = Math.floor(timeOf(date) / DAY);
  const sinceMonday = (((day + 3) % 7) + 7) % 7; // 1 January 1970 was a Thursday
  return new Date((day - sinceMonday) * DAY).toISOString().slice(0, 10);
}

/** The day a moment lies in on the wall of a place, as `2026-11-16`. Throws where the zone is unknown or the date is none. */
export function dayIn(date: Date, zone: string): string {
  return dateFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(timeOf(date));
}

function timeOf(date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new RangeError('A date that is none cannot be made coarse.');
  return time;
}
