import { isOwnName } from '../accounts/sealed-link.ts';
import { findPost } from '../forum/find-post.ts';
import { hidePost, restorePost } from '../forum/hide-post.ts';
import { tellAuthor } from '../notifications/tell-author.ts';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { actingStaff } from './acting-staff.ts';
import { closeReports } from './close-reports.ts';
import { recordEvent } from './record-event.ts';
import { refuseUnless } from './refuse-unless.ts';
import { mayTake } from './report-actions.policy.ts';
import { tally } from './tally.ts';

/** A decision as a moderator has sent it. */
export interface Decision {
  subject: string;
  reason: Reason;
  note: string;
  form_key: string;
}

const acts = {
  hide: { act: 'post.hidden', change: hidePost },
  restore: { act: 'post.restored', change: restorePost },
} as const;

/**
 * Hides a post or puts it back. In one transaction: the change itself, the statement to its author, the closing of its
 * open reports and a line in the log; if any of them cannot be done, none is (MO-6, MO-10). The same form counts once.
 * Refuses words of the moderator's own (403), and what was done or taken back before (409).
 */
export async function actOnPost(
  em: Em,
  tools: Tools,
  member: Member,
  action: keyof typeof acts,
  decision: Decision,
): Promise<void> {
  const { act, change } = acts[action];
  const form = {
    sender: member.account,
    formKey: decision.form_key,
    content: [act, decision.subject, decision.reason, decision.note],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const actor = await actingStaff(tx, member);
      await refuseOrGoOn(tx, tools, member, action, decision.subject);
      const { name } = await change(tx, decision.subject);
      const { reason, note } = decision;
      const statement = await tellAuthor(tx, tools, {
        name,
        post: decision.subject,
        act,
        reason,
        note,
        actor,
      });
      await closeReports(tx, tools, { post: decision.subject, outcome: 'acted', by: actor });
      await tally(tx, tools, 'act', action);
      await recordEvent(tx, tools, { actor, act, subject: decision.subject, reason });
      return statement;
    }),
  );
}

async function refuseOrGoOn(
  tx: Em,
  tools: Tools,
  member: Member,
  action: keyof typeof acts,
  id: string,
): Promise<void> {
  const post = await findPost(tx, id);
  if (post === null) throw notFound();
  const ownPost = await isOwnName(tx, tools.keys, member.account, post.nameId);
  const { state, locked } = post;
  refuseUnless(mayTake(action, { ownPost, ownThread: false, open: false, state, locked }));
}
