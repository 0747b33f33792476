import { changeLocker } from '../accounts/lockers.ts';
import { listOwnNames } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { withoutThread, withThread } from './following.rules.ts';

/**
 * Tells the member of answers in this thread from now on, or no longer. Lies in their sealed locker and nowhere else;
 * doing it twice changes nothing. Refuses an unknown thread (404) and more threads than a locker takes (409).
 */
export async function followThread(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  { thread, follow }: { thread: string; follow: boolean },
): Promise<void> {
  await inTransaction(em, async (tx) => {
    const [found] = await tx.execute<{ last: number }[]>(
      'select next_position - 1 as last from thread where id = ?',
      [thread],
    );
    if (found === undefined) throw notFound();
    const names = { own: await listOwnNames(tx, tools.keys, member.account) };
    await changeLocker(tx, tools.keys, member.account, 'following', (following) => {
      const own = { names, following };
      const changed = follow ? withThread(own, thread, found.last) : withoutThread(own, thread);
      if (changed === null) throw new Problem(409, 'following.threads.full');
      return changed;
    });
  });
}
