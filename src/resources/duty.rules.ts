import { dateFormat } from '../platform/date-format.rules.ts';

/** Hours of one day of the week in which somebody of the team is on duty, in community time (GO-3). */
export interface DutyHours {
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
  fromHour: number;
  /** 24 is the end of the day. */
  untilHour: number;
}

/**
 * Whether somebody is there now, and until or from when (CR-5). `days` counts from today on the wall of the community; no
 * `change` where nothing ever changes.
 */
export interface DutyNow {
  on: boolean;
  change: { days: number; weekday: number; hour: number } | null;
}

const week = 7 * 24;

/** Who is there now by the hours of a week; null where nobody has written down any. Throws on an unknown zone. */
export function dutyNow(hours: readonly DutyHours[], now: Date, zone: string): DutyNow | null {
  const covered = new Set(hours.flatMap(hoursOfWeek));
  if (covered.size === 0) return null;
  const at = hourOfWeek(now, zone);
  const on = covered.has(at);
  for (let ahead = 1; ahead <= week; ahead += 1) {
    const hour = (at + ahead) % week;
    if (covered.has(hour) === on) continue;
    const days = Math.floor((at + ahead) / 24) - Math.floor(at / 24);
    return { on, change: { days, weekday: Math.floor(hour / 24) + 1, hour: hour % 24 } };
  }
  return { on, change: null };
}

/** Hours of one entry, counted from Monday at midnight. One that ends before it begins goes on until the next day. */
function hoursOfWeek({ weekday, fromHour, untilHour }: DutyHours): number[] {
  const length = untilHour > fromHour ? untilHour - fromHour : 24 - fromHour + untilHour;
  return Array.from({ length }, (_, more) => ((weekday - 1) * 24 + fromHour + more) % week);
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function hourOfWeek(now: Date, zone: string): number {
  const parts = dateFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return names.indexOf(of('weekday')) * 24 + Number(of('hour'));
}
