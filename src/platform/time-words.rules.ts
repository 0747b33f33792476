import { dateFormat } from './date-format.rules.ts';

type PartOfDay = 'early-morning' | 'morning' | 'midday' | 'afternoon' | 'evening';
type Season = 'spring' | 'summer' | 'autumn' | 'winter';
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Month = Weekday | 8 | 9 | 10 | 11 | 12;

/** Key of a sentence in `views/words/en/time.ts`. */
export type WhenKey =
  | 'time.today'
  | `time.today.${PartOfDay}`
  | `time.yesterday.${PartOfDay}`
  | 'time.last-night'
  | `time.on-day.${Weekday}`
  | 'time.last-week'
  | 'time.this-month'
  | `time.in-month.${Month}`
  | `time.season.${Season}`
  | 'time.season.last-summer'
  | 'time.season.last-winter'
  | `time.season-of.${Season}`
  | 'time.season-across.summer'
  | 'time.season-across.winter'
  | 'time.early-in-year'
  | 'time.middle-of-year'
  | 'time.early-in'
  | 'time.middle-of'
  | 'time.late-in';
export interface When {
  key: WhenKey;
  values?: { year: string; next?: string };
}

/** What the wall of a place shows: `day` counts days since 1970 in that place, `minute` minutes of that day. */
interface Local {
  day: number;
  minute: number;
  year: number;
  month: Month;
}
type Hemisphere = 'north' | 'south' | 'none';

const DAY = 24 * 60 * 60 * 1000;
const MONTHS_BY_NAME = 5;
const seasons: Record<'north' | 'south', readonly [Season, Season, Season, Season]> = {
  north: ['winter', 'spring', 'summer', 'autumn'],
  south: ['summer', 'autumn', 'winter', 'spring'],
};

/**
 * Coarse words for a stored hour as a reader in `zone` meets them today: a part of the day for today and
 * yesterday, then a weekday, a week, a month, a season; the older, the coarser, and never finer than a part
 * of a day (PO-8, SECURITY C3). Depends on `now` only through its day in the zone, so a page made for that
 * day may be kept for that day. An hour later than `now` (a clock went back) is "today". Seasons are those of
 * the zone's half of the year, told by when it moves its clock; a zone that never does gets a third of the
 * year instead. Throws RangeError where the zone is unknown or a date is none: ask `isTimeZone` first.
 */
export function whenWords(hour: Date, now: Date, zone: string): When {
  const then = localOf(hour, zone);
  const today = localOf(now, zone);
  if (hour > now) return { key: 'time.today' };
  const days = today.day - then.day;
  if (days === 0) return { key: `time.today.${partOfDay(then)}` };
  if (days === 1) return yesterday(then);
  if (days < 7) return { key: `time.on-day.${weekdayOf(then)}` };
  if (mondayOf(today) - mondayOf(then) === 7) return { key: 'time.last-week' };
  const months = (today.year - then.year) * 12 + today.month - then.month;
  if (months === 0) return { key: 'time.this-month' };
  if (months <= MONTHS_BY_NAME) return { key: `time.in-month.${then.month}` };
  const half = hemisphereOf(zone, today.year);
  return half === 'none' ? thirdOfYear(then, today.year) : seasonOf(then, today.year, half);
}

/** The day of a moment on the wall of a zone, counted from 1970: what words of times change with. */
export const dayIn = (now: Date, zone: string): number => localOf(now, zone).day;

/** The same few hours stand on every page, each with the same "now": reckoned once a minute, not once a post. */
const known = new Map<string, Local>();
const MOST_KNOWN = 20_000;
const MINUTE = 60_000;

function localOf(date: Date, zone: string): Local {
  const key = `${zone} ${Math.floor(date.getTime() / MINUTE)}`;
  let local = known.get(key);
  if (local === undefined) {
    local = reckonLocal(date, zone);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, local);
  }
  return local;
}

function reckonLocal(date: Date, zone: string): Local {
  const found: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(date)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = found;
  return {
    day: Date.UTC(year, month - 1, day) / DAY,
    minute: hour * 60 + minute,
    year,
    month: month as Month,
  };
}

const formatOf = (zone: string): Intl.DateTimeFormat =>
  dateFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

function partOfDay({ minute }: Local): PartOfDay {
  if (minute < 6 * 60) return 'early-morning';
  if (minute < 11 * 60) return 'morning';
  if (minute < 14 * 60) return 'midday';
  if (minute < 18 * 60) return 'afternoon';
  return 'evening';
}

function yesterday(then: Local): When {
  return { key: then.minute >= 22 * 60 ? 'time.last-night' : `time.yesterday.${partOfDay(then)}` };
}

/** Monday is 1. Day 0, 1 January 1970, was a Thursday. */
const weekdayOf = ({ day }: Local): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
const mondayOf = (local: Local): number => local.day - weekdayOf(local) + 1;

function hemisphereOf(zone: string, year: number): Hemisphere {
  const [january, july] = [0, 6].map((month) => {
    const noon = new Date(Date.UTC(year, month, 15, 12));
    const local = localOf(noon, zone);
    return local.day * 24 * 60 + local.minute - noon.getTime() / 60_000;
  });
  if (january === undefined || july === undefined || january === july) return 'none';
  return january < july ? 'north' : 'south';
}

function seasonOf(then: Local, thisYear: number, half: 'north' | 'south'): When {
  const season = seasons[half][Math.floor((then.month % 12) / 3) as 0 | 1 | 2 | 3];
  const across = then.month === 12 || then.month <= 2;
  const ends = then.month === 12 ? then.year + 1 : then.year;
  const year = String(then.year);
  if (!across)
    return ends === thisYear
      ? { key: `time.season.${season}` }
      : { key: `time.season-of.${season}`, values: { year } };
  const warm = season === 'summer';
  if (ends === thisYear) return { key: warm ? 'time.season.last-summer' : 'time.season.last-winter' };
  return {
    key: warm ? 'time.season-across.summer' : 'time.season-across.winter',
    values: { year: String(ends - 1), next: String(ends) },
  };
}

function thirdOfYear(then: Local, thisYear: number): When {
  const third = Math.floor((then.month - 1) / 4);
  // What lies six months back in the same year cannot be late in it.
  if (then.year === thisYear) return { key: third === 0 ? 'time.early-in-year' : 'time.middle-of-year' };
  const key = third === 0 ? 'time.early-in' : third === 1 ? 'time.middle-of' : 'time.late-in';
  return { key, values: { year: String(then.year) } };
}
