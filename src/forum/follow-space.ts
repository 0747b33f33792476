import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { withoutSpace, withSpace } from './following.rules.ts';
import { listYoungThreads } from './list-young-threads.ts';
import { settledBelow, settledHour } from './news.rules.ts';

/**
 * Tells the member of new threads in this space from now on, or no longer. Lies in their sealed locker and nowhere else;
 * doing it twice changes nothing. Refuses an unknown space (404) and more spaces than a locker takes (409).
 */
export async function followSpace(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  { space, follow }: { space: string; follow: boolean },
): Promise<void> {
  await inTransaction(em, async (tx) => {
    const found = await tx.execute<{ id: string }[]>('select id from space where id = ?', [space]);
    if (found.length === 0) throw notFound();
    const hour = settledHour(tools.clock.now());
    const young = follow ? await listYoungThreads(tx, [space], hour) : [];
    const [newest] = await tx.execute<{ activity: string }[]>(
      'select coalesce(max(activity), 0) as activity from thread',
    );
    const since = settledBelow(newest?.activity ?? '0');
    await changeLocker(tx, tools.keys, member.account, 'following', (following) => {
      const changed = follow
        ? withSpace(following, { space, since, hour }, young)
        : withoutSpace(following, space);
      if (changed === null) throw new Problem(409, 'following.spaces.full');
      return changed;
    });
  });
}
