import { requireAgreement } from '../accounts/agreement.ts';
import { minuteOf } from '../accounts/session-cookie.ts';
import type { Member } from '../platform/actor.ts';
import { RENDERER } from '../platform/markdown/render-markdown.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { raiseVersions } from './add-post.ts';
import { keepFirstDay } from './first-day.ts';
import { mayEdit, needsEditMark } from './forum.policy.ts';
import { noteMentionsAgain } from './note-mentions.ts';
import { lockOwnPost } from './own-post.ts';
import { Post } from './post.entity.ts';

/**
 * Changes the words of an own post; after thirty minutes with the mark "edited" (PO-7). Sending the same
 * words again changes nothing. Refuses (409) where the post was changed in another tab since the form was made, and
 * (429) too many in a short time: each is rendered, as a preview is.
 */
export async function editPost(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { post: string; text: string; revision: number },
): Promise<void> {
  await requireAgreement(em, member);
  await tools.limits.take('preview.account', member.account);
  await keepFirstDay(em, tools, member, wanted.text);
  const rendered = await tools.render(wanted.text);
  await inTransaction(em, async (tx) => {
    const post = await lockOwnPost(tx, tools, member, wanted.post);
    const verdict = mayEdit(post);
    if (verdict !== true) throw verdict === 'problem.not-found' ? notFound() : new Problem(409, verdict);
    if (post.source === wanted.text) return;
    if (post.revision !== wanted.revision) throw new Problem(409, 'forum.edit.changed');
    const mark = needsEditMark(post.writtenMinute, minuteOf(tools.clock.now()));
    await tx.nativeUpdate(
      Post,
      { id: post.id },
      {
        source: wanted.text,
        html: rendered.html,
        renderedBy: rendered.plain ? 0 : RENDERER,
        ...(mark ? { edited: true } : {}),
        revision: post.revision + 1,
      },
    );
    if (rendered.plain) await tools.announce(tx, 'post.left-plain', { post: post.id });
    await noteMentionsAgain(tx, post, rendered.html);
    await raiseVersions(tx, post.thread);
  });
}
