import type { Member } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { recount } from './add-post.ts';
import type { Above } from './beside.ts';
import { forgetWords } from './forget-words.ts';
import { mayWithdraw } from './forum.policy.ts';
import { lockOwnPost } from './own-post.ts';

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
    await forgetWords(tx, tools, [id], onTakenBack);
    await recount(tx, post.thread);
    return post.thread;
  });
}
