import { raiseVersions } from '../forum/add-post.ts';
import type { Em } from '../platform/rows.ts';

/**
 * What goes with an opening post that is taken back: of a strategy, all it could be found by and all that others told of
 * it; of a story, which strategies it used. Their pages no longer name it.
 */
export async function forgetLinks(tx: Em, thread: string): Promise<void> {
  const linked = await tx.execute<{ id: string }[]>(
    `delete from used_strategy where story_id = ? or strategy_id = ?
     returning case when story_id = ? then strategy_id else story_id end as id`,
    [thread, thread, thread],
  );
  for (const { id } of linked.toSorted((one, other) => one.id.localeCompare(other.id)))
    await raiseVersions(tx, id);
  await tx.execute('delete from strategy where thread_id = ?', [thread]);
}
