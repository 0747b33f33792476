import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { changes, prepare } from './act-changes.ts';
import { stateBefore } from './appeal-before.ts';
import { settles } from './case-act-fields.catalogue.ts';
import { type CaseDecision, holdForDecision, isSkipping, keepWhy } from './case-decision.ts';
import { postOfCase } from './post-of-case.ts';
import { proposeInCase } from './propose-in-case.ts';
import { tellAndSettle } from './tell-and-settle.ts';

/**
 * Does what a moderator has decided in a case they have taken. In one transaction: the change, the statement to its author,
 * why a step was skipped, what becomes of the case and its reports, the count for the page that tells everybody, and a line
 * in the log; if any of them cannot be done, none is (MO-1, MO-6, MO-10). What two people have to want is only proposed
 * (MO-5). The same form counts once. Refuses as `holdForDecision` does, (409) what was done or taken back before, and (422)
 * a passage that does not stand in the post.
 */
export async function actInCase(em: Em, tools: Tools, member: Member, decision: CaseDecision): Promise<void> {
  const { case: id, act, reason, note, passage, labels, space, minutes, hide, stay, why, danger } = decision;
  const form = {
    sender: member.account,
    formKey: decision.form_key,
    content: [
      'case-act',
      id,
      act,
      JSON.stringify([reason, note, passage, labels, space, minutes, hide, stay, why, danger]),
    ],
    now: tools.clock.now(),
  };
  const rewritten = await prepare(em, tools, decision, await postOfCase(em, id));
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const found = await holdForDecision(tx, tools, member, decision);
      if (isSkipping(act, found, reason)) await keepWhy(tx, tools, found, why);
      if (act === 'end') return proposeInCase(tx, tools, found, decision);
      const before = await stateBefore(tx, act, found.post);
      const done = await changes[act]({ tx, tools, found, decision, rewritten });
      const how = stay ? 'stays' : settles[act];
      return tellAndSettle(
        tx,
        tools,
        found,
        { ...decision, how },
        {
          ...done,
          before,
          passage: act === 'redact' ? rewritten?.taken.join('\n') : passage,
        },
      );
    }),
  );
}
