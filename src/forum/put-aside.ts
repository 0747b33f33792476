import { changeLocker } from '../accounts/lockers.ts';
import { isOwnName } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { putAside, takeBack } from './waiting.rules.ts';

/**
 * "I can't answer this today" (RE-5): takes a thread off this member's own list until the next day of the community, or
 * puts it back. Only the member's sealed settings change: nobody else can tell, the author least of all. Doing it twice
 * is the same as once. Refuses an unknown thread (404) and one of the member's own (409).
 */
export async function putThreadAside(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { thread: string; day: string; again: boolean },
): Promise<void> {
  const { thread, day, again } = wanted;
  const [row] = await em.execute<{ name_id: string }[]>('select name_id from thread where id = ?', [thread]);
  if (row === undefined) throw notFound();
  if (await isOwnName(em, tools.keys, member.account, row.name_id)) throw new Problem(409, 'waiting.own');
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'settings', (settings) => ({
      ...settings,
      notToday: (again ? takeBack : putAside)(settings.notToday, day, thread),
    })),
  );
}
