import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';

/**
 * Moves a thread or a story into another space, with all its answers; addresses stay as they are. Part of a moderator's
 * transaction. Refuses (422) a space that is not there or not for this, and (409) the one it stands in.
 */
export async function moveThread(
  tx: Em,
  thread: string,
  space: string,
): Promise<{ name: string; openingPost: string }> {
  const [row] = await tx.execute<
    { name_id: string; space_id: string; kind: string; listed: boolean; post: string }[]
  >(
    `select t.name_id, t.space_id, t.kind, t.listed,
       (select id from post where thread_id = t.id and position = 1) as post
     from thread t where t.id = ? for update`,
    [thread],
  );
  if (row === undefined) throw notFound();
  if (row.space_id === space) throw new Problem(409, 'moderation.already');
  const [target] = await tx.execute<{ listed: boolean }[]>('select listed from space where id = ?', [space]);
  if (row.kind === 'strategy' || target?.listed !== true) {
    throw new Problem(422, 'acts.space.missing', { fields: { space: 'acts.space.missing' } });
  }
  await tx.execute('update thread set space_id = ?, version = version + 1 where id = ?', [space, thread]);
  // In the order of their ids, so that two moves the opposite ways never wait for each other.
  for (const id of [row.space_id, space].sort()) {
    const more = row.listed ? (id === space ? 1 : -1) : 0;
    await tx.execute('update space set version = version + 1, threads = threads + ?::int where id = ?', [
      more,
      id,
    ]);
  }
  return { name: row.name_id, openingPost: row.post };
}
