import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { mayAct } from './case-actions.policy.ts';
import { type FoundCase, findCase } from './case-situation.ts';
import { closeReports } from './close-reports.ts';
import { closeCases } from './open-case.ts';
import { recordEvent } from './record-event.ts';
import { refuseUnless } from './refuse-unless.ts';

export interface Leaving {
  case: string;
  /** The newest report the moderator has seen; what came in after it stays open, and the case with it. */
  until: string;
  form_key: string;
}

/**
 * Leaves the post of a case as it is and closes the case with its reports, with a line in the log. Whoever told us can read
 * by their code that we looked; where the thread has been closed or a topic was set, that we did something (MO-2). The same
 * form counts once. Refuses what `mayAct` does, and (409) what is closed already.
 */
export async function leaveCase(em: Em, tools: Tools, member: Member, leaving: Leaving): Promise<void> {
  const form = {
    sender: member.account,
    formKey: leaving.form_key,
    content: ['leave', leaving.case, leaving.until],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const found = await findCase(tx, tools, member, leaving.case, { hold: true });
      if (found === null) throw notFound();
      refuseUnless(mayAct('leave', found.situation));
      const outcome = await outcomeOf(tx, found);
      const { post, kind } = found;
      const told = kind === 'report' || kind === 'appeal';
      const reports = told
        ? await closeReports(tx, tools, { post, outcome, until: leaving.until, by: found.actor })
        : 0;
      const cases =
        reports > 0 ? [] : await closeCases(tx, tools, { post, kinds: [kind], outcome, by: found.actor });
      if (reports + cases.length === 0) throw new Problem(409, 'moderation.already');
      await recordEvent(tx, tools, { actor: found.actor, act: 'report.closed', subject: post });
      return outcome;
    }),
  );
}

async function outcomeOf(tx: Em, { post, situation }: FoundCase): Promise<'acted' | 'kept'> {
  const [labelled] = await tx.execute<{ some: boolean }[]>(
    'select cardinality(team_labels) > 0 as some from post where id = ?',
    [post],
  );
  const done = situation.locked || labelled?.some === true;
  return done && situation.postState === 'up' ? 'acted' : 'kept';
}
