import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { recount } from './add-post.ts';

/*
 * A post that its author has hidden is hidden as one that the team has hidden, with a word beside it that says whose wish it was. Only the
 * author brings it back, and not while the team has an open case on it: hiding is no way round a decision, and none to undo one.
 */

/** What stands beside a post that its own author has hidden. */
export const byAuthor = 'own';

/** SQL: a hidden post that is so by its author's wish. */
export const isOwnHidden = (post: string): string =>
  `(${post}.state = 'hidden' and ${post}.held_for is not distinct from '${byAuthor}')`;

/** Takes a post out of sight for others by its author's wish; one that is not up stays as it is. Part of a transaction. */
export async function hideOwn(tx: Em, post: string, thread: string): Promise<void> {
  const changed = await tx.execute<{ id: string }[]>(
    `update post set state = 'hidden', held_for = ?, later = null, later_day = null, revision = revision + 1
     where id = ? and state = 'up' returning id`,
    [byAuthor, post],
  );
  if (changed.length > 0) await recount(tx, thread);
}

/**
 * Brings back what its author has hidden; anything else stays as it is. Refuses (409) while the team looks at it. Part of a transaction.
 */
export async function showOwn(tx: Em, post: string, thread: string): Promise<void> {
  const open = await tx.execute<unknown[]>(
    "select 1 from moderation_case where post_id = ? and state <> 'closed'",
    [post],
  );
  if (open.length > 0) throw new Problem(409, 'later.team-looks');
  const changed = await tx.execute<{ id: string }[]>(
    `update post p set state = 'up', held_for = null, revision = revision + 1 where id = ? and ${isOwnHidden('p')} returning id`,
    [post],
  );
  if (changed.length > 0) await recount(tx, thread);
}
