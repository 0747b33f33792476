import { language, say } from './say.ts';

const formats = new Map<string, { day: Intl.DateTimeFormat; time: Intl.DateTimeFormat }>();
const mostFormats = 1000;

/** A full hour to come as the wall of a place shows it: "Thursday, 3 December, 14:00". For ends of pauses and waits alone: posts say less (PO-8). */
export function sayHour(hour: Date, zone: string): string {
  const { day, time } = formatsOf(zone);
  return say('acts.hour', { day: day.format(hour), time: time.format(hour) });
}

function formatsOf(zone: string) {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = {
    day: new Intl.DateTimeFormat(language.code, {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }),
    time: new Intl.DateTimeFormat(language.code, {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  };
  if (formats.size >= mostFormats) formats.clear();
  formats.set(zone, made);
  return made;
}
