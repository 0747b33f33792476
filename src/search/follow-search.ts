import { changeLocker } from '../accounts/lockers.ts';
import { withoutSearch, withSearch } from '../forum/following.rules.ts';
import { listYoungThreads } from '../forum/list-young-threads.ts';
import { settledBelow, settledHour } from '../forum/news.rules.ts';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';

/**
 * Tells the member of new strategies that have all of these filters from now on, or no longer (SEARCH 6). Filters only, as
 * `filtersText` writes them; lies in their sealed locker and nowhere else. Doing it twice changes nothing. Refuses more
 * than a locker takes (409).
 */
export async function followSearch(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  { filters, follow }: { filters: string; follow: boolean },
): Promise<void> {
  await inTransaction(em, async (tx) => {
    const hour = settledHour(tools.clock.now());
    const young = follow ? await listYoungThreads(tx, ['strategies'], hour) : [];
    const [newest] = await tx.execute<{ activity: string }[]>(
      'select coalesce(max(activity), 0) as activity from thread',
    );
    const since = settledBelow(newest?.activity ?? '0');
    await changeLocker(tx, tools.keys, member.account, 'following', (following) => {
      const changed = follow
        ? withSearch(following, { filters, since, hour }, young)
        : withoutSearch(following, filters);
      if (changed === null) throw new Problem(409, 'following.searches.full');
      return changed;
    });
  });
}
