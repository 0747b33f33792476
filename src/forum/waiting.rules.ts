import { hourOf } from '../platform/coarse-time.rules.ts';

/** After so many hours without an answer a thread goes on the list of those who wait (PO-9). */
const hoursBefore = 12;
const hour = 3_600_000;

/**
 * The hour up to which a thread must have been opened to be on the list now. Whole hours are counted, as that is all that
 * is stored: nobody is on the list before eleven hours are over, and everybody is after twelve.
 */
export const waitingSince = (now: Date): Date => new Date(hourOf(now).getTime() - hoursBefore * hour);

/** Whether a thread is on the list of those who wait for a first answer. */
export const isWaiting = (
  thread: { answers: number; listed: boolean; locked: boolean; openedHour: Date },
  now: Date,
): boolean =>
  thread.answers === 0 && thread.listed && !thread.locked && thread.openedHour <= waitingSince(now);

/** What a member has put aside, and on which day of the community (RE-5). */
export type NotToday = { day: string; threads: string[] } | undefined;

/** The threads somebody has put aside today; what they put aside on another day has come back by itself. */
export const asideToday = (stored: NotToday, day: string): string[] =>
  stored?.day === day ? stored.threads : [];

/** More than anybody looks through on one day; the first come back first, so that the locker keeps its size. */
export const mostAside = 50;

/** The list with one more thread on it. */
export const putAside = (stored: NotToday, day: string, thread: string): NonNullable<NotToday> => ({
  day,
  threads: [...asideToday(stored, day).filter((other) => other !== thread), thread].slice(-mostAside),
});

/** The list without a thread. */
export const takeBack = (stored: NotToday, day: string, thread: string): NonNullable<NotToday> => ({
  day,
  threads: asideToday(stored, day).filter((other) => other !== thread),
});
