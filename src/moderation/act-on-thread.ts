import { isOwnName } from '../accounts/sealed-link.ts';
import { setThreadLock } from '../forum/set-thread-lock.ts';
import { tellAuthor } from '../notifications/tell-author.ts';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Decision } from './act-on-post.ts';
import { actingStaff } from './acting-staff.ts';
import { findThreadHead } from './moderation.queries.ts';
import { recordEvent } from './record-event.ts';
import { refuseUnless } from './refuse-unless.ts';
import { mayTake } from './report-actions.policy.ts';
import { tally } from './tally.ts';

const acts = { lock: 'thread.locked', unlock: 'thread.unlocked' } as const;

/**
 * Closes a thread for new answers or opens it again. In one transaction: the change, the statement to whoever opened
 * the thread, and a line in the log (MO-6, MO-10). Reports stay open: the words they are about still stand, and
 * somebody has to look at them. The same form counts once. Refuses a thread of the moderator's own (403), and what
 * was done before (409).
 */
export async function actOnThread(
  em: Em,
  tools: Tools,
  member: Member,
  action: keyof typeof acts,
  decision: Decision,
): Promise<void> {
  const act = acts[action];
  const { subject, reason, note } = decision;
  const form = {
    sender: member.account,
    formKey: decision.form_key,
    content: [act, subject, reason, note],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const actor = await actingStaff(tx, member);
      const thread = await findThreadHead(tx, subject);
      if (thread === null) throw notFound();
      const ownThread = await isOwnName(tx, tools.keys, member.account, thread.nameId);
      const situation = {
        ownPost: false,
        ownThread,
        open: false,
        state: 'up',
        locked: thread.locked,
      } as const;
      refuseUnless(mayTake(action, situation));
      const { name, openingPost } = await setThreadLock(tx, subject, action === 'lock');
      const statement = await tellAuthor(tx, tools, { name, post: openingPost, act, reason, note, actor });
      await tally(tx, tools, 'act', action);
      await recordEvent(tx, tools, { actor, act, subject, reason });
      return statement;
    }),
  );
}
