import { requireAgreement } from '../accounts/agreement.ts';
import { minuteOf } from '../accounts/session-cookie.ts';
import type { Member } from '../platform/actor.ts';
import { RENDERER } from '../platform/markdown/render-markdown.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { raiseVersions } from './add-post.ts';
import { keepFirstDay } from './first-day.ts';
import { mayEdit, needsEditMark } from './forum.policy.ts';
import { noteMentionsAgain } from './note-mentions.ts';
import { lockOwnPost } from './own-post.ts';
import { Post, type StorySections } from './post.entity.ts';
import { renderWords } from './render-words.ts';

/**
 * Changes the words of an own post and the topics its author names; other words after thirty minutes get the mark
 * "edited" (PO-7). Topics that the team has set stay (CW-1). Sending the same again changes nothing. Refuses (409) where the post was changed in another tab since the form was made, and
 * (429) too many in a short time: each is rendered, as a preview is.
 */
export async function editPost(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: {
    post: string;
    text: string;
    sections?: StorySections;
    revision: number;
    labels?: ContentLabel[];
  },
): Promise<void> {
  await requireAgreement(em, member);
  await tools.limits.take('preview.account', member.account);
  await keepFirstDay(em, tools, member, wanted.text);
  const { text, sections = null } = wanted;
  const rendered = await renderWords(tools.render, { text, sections });
  await inTransaction(em, async (tx) => {
    const post = await lockOwnPost(tx, tools, member, wanted.post);
    const verdict = mayEdit(post);
    if (verdict !== true) throw verdict === 'problem.not-found' ? notFound() : new Problem(409, verdict);
    const labels = allLabels(wanted.labels ?? post.labels);
    const sameWords = post.source === text;
    if (sameWords && labels.join() === post.labels.join()) return;
    if (post.revision !== wanted.revision) throw new Problem(409, 'forum.edit.changed');
    const mark = !sameWords && needsEditMark(post.writtenMinute, minuteOf(tools.clock.now()));
    await tx.nativeUpdate(
      Post,
      { id: post.id },
      {
        source: text,
        ...(sections ? { sections } : {}),
        labels,
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
