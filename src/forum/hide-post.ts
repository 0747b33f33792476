import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { recount } from './add-post.ts';
import { lockThreadOf } from './own-post.ts';
import type { PostState } from './post.entity.ts';

/** Takes a post out of sight for everybody but its author and moderators. Part of a moderator's transaction. */
export function hidePost(tx: Em, post: string): Promise<{ name: string; thread: string }> {
  return change(tx, post, 'up', 'hidden');
}

/** Puts a hidden post back where it stood. */
export function restorePost(tx: Em, post: string): Promise<{ name: string; thread: string }> {
  return change(tx, post, 'hidden', 'up');
}

async function change(
  tx: Em,
  post: string,
  from: PostState,
  to: PostState,
): Promise<{ name: string; thread: string }> {
  const thread = await lockThreadOf(tx, post);
  const [row] = await tx.execute<{ name_id: string }[]>(
    'update post set state = ?, revision = revision + 1 where id = ? and state = ? returning name_id',
    [to, post, from],
  );
  if (row === undefined) throw new Problem(409, 'moderation.already');
  await recount(tx, thread);
  return { name: row.name_id, thread };
}
