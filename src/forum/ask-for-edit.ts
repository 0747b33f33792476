import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { hidePost } from './hide-post.ts';
import { lockThreadOf } from './own-post.ts';

/**
 * Asks the author of a post for other words. `hide`: others do not read it until somebody has looked at the new ones; its
 * author may change it all the same. Part of a moderator's transaction. Refuses (409) a post that was taken back.
 */
export async function askForEdit(
  tx: Em,
  post: string,
  { hide }: { hide: boolean },
): Promise<{ name: string; thread: string }> {
  const thread = await lockThreadOf(tx, post);
  const [row] = await tx.execute<{ name_id: string; state: string }[]>(
    "update post set edit_asked = true where id = ? and state <> 'withdrawn' returning name_id, state",
    [post],
  );
  if (row === undefined) throw new Problem(409, 'moderation.gone');
  return hide && row.state === 'up' ? hidePost(tx, post) : { name: row.name_id, thread };
}
