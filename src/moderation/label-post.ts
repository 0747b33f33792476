import { isOwnName } from '../accounts/sealed-link.ts';
import { findPost } from '../forum/find-post.ts';
import { setTeamLabels } from '../forum/set-team-labels.ts';
import { tellAuthor } from '../notifications/tell-author.ts';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import type { Decision } from './act-on-post.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';
import { refuseUnless } from './refuse-unless.ts';
import { mayTake } from './report-actions.policy.ts';
import { tally } from './tally.ts';

/**
 * Sets the topics that the team names on a post, all of them at once (CW-1). In one transaction: the labels, the
 * statement to the author, and a line in the log (MO-6, MO-10). The author's own labels stay, and reports stay open:
 * the words they are about still stand. The same form counts once. Refuses words of the moderator's own (403), and a
 * post that was taken back or has these labels already (409).
 */
export async function labelPost(
  em: Em,
  tools: Tools,
  member: Member,
  decision: Decision & { labels: ContentLabel[] },
): Promise<void> {
  const act = 'post.labelled';
  const { subject, reason, note } = decision;
  const form = {
    sender: member.account,
    formKey: decision.form_key,
    content: [act, subject, decision.labels.join(), reason, note],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const actor = await actingStaff(tx, member);
      const post = await findPost(tx, subject);
      if (post === null) throw notFound();
      const ownPost = await isOwnName(tx, tools.keys, member.account, post.nameId);
      const { state, locked } = post;
      refuseUnless(mayTake('label', { ownPost, ownThread: false, open: false, state, locked }));
      const labels = decision.labels.filter((label) => !post.labels.includes(label));
      const before = post.teamLabels.join();
      const { name } = await setTeamLabels(tx, subject, labels);
      const statement = await tellAuthor(tx, tools, {
        name,
        post: subject,
        act,
        reason,
        note,
        actor,
        before,
      });
      await tally(tx, tools, 'act', 'label');
      await recordEvent(tx, tools, { actor, act, subject, reason });
      return statement;
    }),
  );
}
