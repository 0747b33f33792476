import type { DutyNow } from '../../src/resources/duty.rules.ts';
import { say, sayUnchecked, type WordKey } from './say.ts';

/** Who is there, and until or from when, as it is true (CR-5). Without a rota: the hours in which people usually look in. */
export function sayDuty(duty: DutyNow | null, looksIn: { from: number; until: number }): string {
  if (duty === null) return say('duty.unknown', looksIn);
  const { on, change } = duty;
  if (change === null) return say('duty.on.always');
  const when = change.days === 0 ? 'today' : change.days === 1 ? 'tomorrow' : 'later';
  const day = sayUnchecked(`duty.day.${change.weekday}` as WordKey);
  const key = `duty.${on ? 'on' : 'off'}.${when}` as WordKey;
  return sayUnchecked(key, { hour: `${String(change.hour).padStart(2, '0')}:00`, day });
}
