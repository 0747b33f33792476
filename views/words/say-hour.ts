import { dateFormat } from '../../src/platform/date-format.rules.ts';
import { language, say } from './say.ts';

/** A full hour to come as the wall of a place shows it: "Thursday, 3 December, 14:00". For ends of pauses and waits alone: posts say less (PO-8). */
export function sayHour(hour: Date, timeZone: string): string {
  const day = dateFormat(language.code, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const time = dateFormat(language.code, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return say('acts.hour', { day: day.format(hour), time: time.format(hour) });
}
