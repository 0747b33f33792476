import { isOwnName } from '../accounts/sealed-link.ts';
import { findPost } from '../forum/find-post.ts';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { closeReports } from './close-reports.ts';
import { findReport } from './moderation.queries.ts';
import { recordEvent } from './record-event.ts';
import { refuseUnless } from './refuse-unless.ts';
import { mayTake } from './report-actions.policy.ts';

export interface Closing {
  report: string;
  /** The newest report the moderator has seen; what came in after it stays open. */
  until: string;
  form_key: string;
}

/**
 * Leaves a reported post as it is and closes its reports, with a line in the log. Whoever told us can read by their
 * code that we looked; where the thread has been closed or a topic was set, that we did something (MO-2). The same form counts once.
 * Refuses reports about words of the moderator's own (403), and those that are closed already (409).
 */
export async function leavePost(em: Em, tools: Tools, member: Member, closing: Closing): Promise<void> {
  const form = {
    sender: member.account,
    formKey: closing.form_key,
    content: ['leave', closing.report, closing.until],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const actor = await actingStaff(tx, member);
      const report = await findReport(tx, closing.report);
      const post = report && (await findPost(tx, report.post));
      if (!report || !post) throw notFound();
      const { state, locked } = post;
      const ownPost = await isOwnName(tx, tools.keys, member.account, post.nameId);
      const open = report.outcome === 'open';
      refuseUnless(mayTake('leave', { ownPost, ownThread: false, open, state, locked }));
      const done = locked || post.teamLabels.length > 0;
      const outcome = done && state === 'up' ? 'acted' : 'kept';
      const closed = await closeReports(tx, tools, { post: post.id, outcome, until: closing.until });
      if (closed === 0) throw new Problem(409, 'moderation.already');
      await recordEvent(tx, tools, { actor, act: 'report.closed', subject: post.id });
      return outcome;
    }),
  );
}
