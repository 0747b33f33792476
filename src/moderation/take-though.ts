import { isOwner, type Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { keepWhy } from './case-decision.ts';
import { claimHeld } from './claim-case.ts';
import { lockCase } from './lock-case.ts';
import { isStuck } from './nobody-may.ts';
import { recordEvent } from './record-event.ts';
import { tally } from './tally.ts';

/** An owner's words that nobody else could decide a case. */
export interface Though {
  case: string;
  words: string;
  form_key: string;
}

/**
 * Where everybody of the team is kept from a case, an owner takes it all the same, with a written sentence that nobody else
 * could, so that nobody waits for an answer without end (MO-9). In one transaction: they are not kept from it any more and
 * have it now, the sentence among the notes, a count for the page that tells everybody, and a line in the log with a code of
 * its own. The same form counts once. Refuses (404) who is no owner, (403) words of their own and a case that somebody else
 * may decide, (409) one they are not kept from, or that is closed.
 */
export async function takeThough(em: Em, tools: Tools, member: Member, though: Though): Promise<void> {
  if (!isOwner(member)) throw notFound();
  const form = {
    sender: member.account,
    formKey: though.form_key,
    content: ['case-though', though.case, though.words],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const { id, actor, barred } = await lockCase(tx, tools, member, though.case, { barredToo: true });
      if (!barred.includes(actor)) throw new Problem(409, 'case.though.free');
      if (!(await isStuck(tx, id))) throw new Problem(403, 'case.barred');
      await tx.execute('update moderation_case set barred = array_remove(barred, ?) where id = ?', [
        actor,
        id,
      ]);
      await claimHeld(tx, tools, member, id);
      await keepWhy(tx, tools, { id, actor }, though.words);
      await tally(tx, tools, 'only-one', 'case');
      await recordEvent(tx, tools, { actor, act: 'case.only-one', subject: id });
      return id;
    }),
  );
}
