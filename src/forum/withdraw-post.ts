import type { Member } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { recount } from './add-post.ts';
import type { Above } from './beside.ts';
import { mayWithdraw } from './forum.policy.ts';
import { notePrint } from './likeness.ts';
import { lockOwnPost } from './own-post.ts';
import { Post } from './post.entity.ts';
import { Thread } from './thread.entity.ts';

/**
 * Takes an own post back at once: its words leave the row, and with an opening post the thread's title goes
 * too, so do topics, which would tell what it was about, and what people said to it by reactions; answers stay (PO-7). Taking
 * back what is already taken back does nothing. What stood beside an opening post goes by `onTakenBack`. Gives the
 * thread's id.
 */
export async function withdrawPost(
  em: Em,
  tools: Tools,
  member: Member,
  id: string,
  onTakenBack: Above['takenBack'] = async () => undefined,
): Promise<string> {
  return inTransaction(em, async (tx) => {
    const post = await lockOwnPost(tx, tools, member, id);
    const verdict = mayWithdraw(post);
    if (verdict === 'problem.not-found') throw notFound();
    if (verdict !== true) return post.thread;
    await tx.nativeUpdate(
      Post,
      { id },
      {
        state: 'withdrawn',
        source: null,
        sections: null,
        html: null,
        writtenMinute: null,
        quotes: null,
        labels: [],
        teamLabels: [],
        edited: false,
        several: false,
        editAsked: false,
        revision: post.revision + 1,
      },
    );
    if (post.editAsked) await tools.announce(tx, 'post.mended', { post: id });
    await forgetParts(tx, id);
    await tx.execute('delete from reaction where post_id = ?', [id]);
    await tx.execute('delete from mention where post_id = ?', [id]);
    await notePrint(tx, id, null);
    if (post.position === 1) {
      await tx.nativeUpdate(Thread, { id: post.thread }, { title: '' });
      await onTakenBack(tx, post.thread);
    }
    await recount(tx, post.thread);
    return post.thread;
  });
}

/** What was taken out of it, and parts of it that the team's words to its author name, are its words too. */
async function forgetParts(tx: Em, post: string): Promise<void> {
  await tx.execute('delete from redaction where post_id = ?', [post]);
  await tx.execute('update statement set passage = null where post_id = ? and passage is not null', [post]);
}
