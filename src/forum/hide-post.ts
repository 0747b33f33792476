import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { recount } from './add-post.ts';
import { isOwnHidden } from './hide-own.ts';
import { lockThreadOf } from './own-post.ts';
import type { PostState } from './post.entity.ts';

/** Takes a post out of sight for everybody but its author and moderators. Part of a moderator's transaction. */
export function hidePost(tx: Em, post: string): Promise<{ name: string; thread: string }> {
  return changeState(tx, post, 'up', 'hidden');
}

/** Puts a hidden post back where it stood. */
export function restorePost(tx: Em, post: string): Promise<{ name: string; thread: string }> {
  return changeState(tx, post, 'hidden', 'up');
}

/**
 * Moves a post from one state to another and counts its thread anew; what its author was asked to change is settled by being
 * up. Part of a moderator's transaction. Refuses (409) a post that is in another state by now.
 */
export async function changeState(
  tx: Em,
  post: string,
  from: PostState,
  to: PostState,
): Promise<{ name: string; thread: string }> {
  const thread = await lockThreadOf(tx, post);
  const [row] = await tx.execute<{ name_id: string }[]>(
    `update post p set state = ?, revision = revision + 1, edit_asked = edit_asked and ? <> 'up'
     where id = ? and state = ? and not ${isOwnHidden('p')} returning name_id`,
    [to, to, post, from],
  );
  if (row === undefined) throw new Problem(409, 'moderation.already');
  await recount(tx, thread);
  return { name: row.name_id, thread };
}
