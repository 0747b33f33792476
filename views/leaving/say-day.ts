import { dateFormat } from '../../src/platform/date-format.rules.ts';
import { language } from '../words/say.ts';

const format = dateFormat(language.code, {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** A day of the calendar as people say it: "Sunday, 22 March". */
export const sayDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
