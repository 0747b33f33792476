import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { raiseVersions } from './add-post.ts';
import { Thread } from './thread.entity.ts';

/** Closes a thread for new answers, or opens it again. Reading stays open. Part of a moderator's transaction. */
export async function setThreadLock(
  tx: Em,
  thread: string,
  locked: boolean,
): Promise<{ name: string; openingPost: string }> {
  const [row] = await tx.execute<{ locked: boolean; name_id: string; post: string }[]>(
    `select t.locked, t.name_id, (select id from post where thread_id = t.id and position = 1) as post
     from thread t where t.id = ? for update`,
    [thread],
  );
  if (row === undefined) throw notFound();
  if (row.locked === locked) throw new Problem(409, 'moderation.already');
  await tx.nativeUpdate(Thread, { id: thread }, { locked });
  await raiseVersions(tx, thread);
  return { name: row.name_id, openingPost: row.post };
}
