import { changeLocker, type Standing } from '../accounts/lockers.ts';
import { minuteOf } from '../accounts/session-cookie.ts';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { firstDay, hasLink, isFirstDay } from './forum.policy.ts';

/**
 * Holds a member to the limits of the first day (SECURITY E). The day and the count lie in the sealed
 * standing of the account (`requireWriter` gives it). Refuses with 422 for a link, with 429 for one thread too many.
 */
export function keepFirstDay(
  tools: Tools,
  member: Member,
  standing: Standing,
  text: string,
): { countThread(tx: Em): Promise<void> } {
  const nothing = { countThread: async (): Promise<void> => undefined };
  if (member.role !== 'member' || tools.limits.isLifted(member.account)) return nothing;
  const now = minuteOf(tools.clock.now());
  if (!isFirstDay(standing.joinedMinute, now)) return nothing;
  if (hasLink(text)) {
    throw new Problem(422, 'write.first-day.links', { fields: { text: 'write.first-day.links' } });
  }
  return {
    countThread: async (tx) => {
      await changeLocker(tx, tools.keys, member.account, 'standing', (content) => {
        if (content.firstDayThreads >= firstDay.threads) {
          const left = (content.joinedMinute + firstDay.minutes - now) * 60;
          throw new Problem(429, 'write.first-day.threads', { retryAfter: Math.max(60, left) });
        }
        return { ...content, firstDayThreads: content.firstDayThreads + 1 };
      });
    },
  };
}
