import { hourOf } from '../platform/coarse-time.rules.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { changeState } from './hide-post.ts';
import { noteMentions } from './note-mentions.ts';

/**
 * Puts up a post that waited: it counts as said now, so that whoever follows the thread or is spoken to finds it among what
 * is new. Part of a moderator's transaction. Refuses (409) a post that does not wait.
 */
export async function putUpHeld(
  tx: Em,
  { clock }: Pick<Tools, 'clock'>,
  post: string,
): Promise<{ name: string; thread: string }> {
  const put = await changeState(tx, post, 'held', 'up');
  await tx.execute("update thread set last_hour = ?, activity = nextval('activity_sequence') where id = ?", [
    hourOf(clock.now()),
    put.thread,
  ]);
  const [row] = await tx.execute<{ html: string | null }[]>('select html from post where id = ?', [post]);
  await noteMentions(tx, { id: post, ...put }, row?.html ?? '');
  return put;
}

/** Leaves a post that waited out of sight: its author and the team still read it. Refuses (409) one that does not wait. */
export const turnDownHeld = (tx: Em, post: string): Promise<{ name: string; thread: string }> =>
  changeState(tx, post, 'held', 'hidden');
