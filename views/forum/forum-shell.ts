import { dayIn, whenWords } from '../../src/platform/time-words.rules.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { sayWhen } from '../words/say-when.ts';

/** What every forum page is given besides its own data. */
export interface Shell {
  frame: Frame;
  /** The reader's now and zone, for times in words. */
  time: { now: Date; zone: string };
  /** Hours of the day in which somebody usually looks in. */
  looksIn: { from: number; until: number };
}

const days = new WeakMap<Shell['time'], number>();

/** The reader's day, as a number: the words of times change with it and with nothing else. Reckoned once a page. */
export function dayOf(time: Shell['time']): number {
  let day = days.get(time);
  if (day === undefined) {
    day = dayIn(time.now, time.zone);
    days.set(time, day);
  }
  return day;
}

/** A stored hour as the parts want it: words of the reader's day, and the hour for machines (PO-8). */
export function when(hour: Date, { now, zone }: Shell['time']): { words: string; hour: string } {
  return { words: sayWhen(whenWords(hour, now, zone)), hour: hour.toISOString().slice(0, 13) };
}
