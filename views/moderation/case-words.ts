import type { CaseCause } from '../../src/moderation/case-kinds.catalogue.ts';
import { daysUntil, waitingFor } from '../../src/moderation/case-times.rules.ts';
import { dateFormat } from '../../src/platform/date-format.rules.ts';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

/** A case as its row and its page name it; no words of anybody. */
export interface CaseWords {
  cause: CaseCause;
  level: number;
  madeAt: Date;
  dueHour: Date | null;
}

/** Where a case stands and until when: how long it waits, and the goal or the clock it has. */
export function clockWords({ level, madeAt, dueHour }: CaseWords, now: Date): string[] {
  const { unit, count } = waitingFor(madeAt, now);
  const waits = sayUnchecked(`case.waits.${unit}`, { count });
  if (dueHour !== null) return [waits, dueWords(daysUntil(dueHour, now))];
  return level === 0 ? [waits] : [waits, sayUnchecked(`case.goal.${level}` as WordKey)];
}

function dueWords(days: number): string {
  if (days < 0) return say('case.due.over');
  return days === 0 ? say('case.due.today') : say('case.due.days', { count: days });
}

/** A time of the day on the reader's wall: "14:52". For leases of minutes, never for what somebody wrote. */
export const clockTime = (date: Date, zone: string): string =>
  dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(date);
