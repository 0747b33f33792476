import { pausePerson } from '../accounts/standing.ts';
import { lockThreadOf } from '../forum/own-post.ts';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { mayAct } from './case-actions.policy.ts';
import { keepWhy, requireClaim } from './case-decision.ts';
import { type FoundCase, findCase } from './case-situation.ts';
import { type FoundProposal, findProposal, nothingProposed } from './find-proposal.ts';
import { recordEvent } from './record-event.ts';
import { refuseUnless } from './refuse-unless.ts';
import { tellAndSettle } from './tell-and-settle.ts';

/**
 * The second person's answer to what was proposed: ends the membership of whoever wrote, with the statement that was
 * proposed, or drops it. What cannot wait for a day, since somebody is in danger, needs a word on why by this person too
 * (422), and the statement and the log say so. In one transaction; of two answers at once one counts. Refuses (403) whoever proposed it, and the
 * confirming before its hour or after whoever proposed it has left the team (409); else as any decision in a case.
 */
export async function answerProposal(
  em: Em,
  tools: Tools,
  member: Member,
  answer: { case: string; confirm: boolean; danger?: string; form_key: string },
): Promise<void> {
  const form = {
    sender: member.account,
    formKey: answer.form_key,
    content: ['case-ending', answer.case, String(answer.confirm), answer.danger ?? ''],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const { found, proposal } = await holdProposal(tx, tools, member, answer);
      await tx.execute('update proposal set state = ? where id = ?', [
        answer.confirm ? 'confirmed' : 'dropped',
        proposal.id,
      ]);
      if (!answer.confirm) return drop(tx, tools, found, proposal);
      if (proposal.danger !== '') await keepDanger(tx, tools, found, answer.danger ?? '');
      return confirm(tx, tools, found, proposal);
    }),
  );
}

async function holdProposal(
  tx: Em,
  tools: Tools,
  member: Member,
  answer: { case: string; confirm: boolean },
) {
  const found = await findCase(tx, tools, member, answer.case, { hold: true });
  if (found === null) throw notFound();
  const proposal = await findProposal(tx, tools, answer.case);
  if (proposal === null) throw await nothingProposed(tx, answer.case);
  if (proposal.actor === found.actor) throw new Problem(403, 'acts.end.same');
  refuseUnless(mayAct('end', found.situation));
  requireClaim(found);
  if (answer.confirm && proposal.left) throw new Problem(409, 'acts.end.lapsed');
  if (answer.confirm && proposal.fromHour > tools.clock.now()) throw new Problem(409, 'acts.end.early');
  return { found, proposal };
}

async function confirm(tx: Em, tools: Tools, found: FoundCase, proposal: FoundProposal): Promise<string> {
  const { nameId: name, post } = found;
  await lockThreadOf(tx, post);
  await pausePerson(tx, tools, name, { case: found.id, act: 'end', until: null });
  const { reason, note, passage, danger } = proposal;
  const statement = await tellAndSettle(
    tx,
    tools,
    found,
    { act: 'end', reason, note, how: 'closes' },
    { name, post, passage, atOnce: danger !== '' },
  );
  if (danger !== '') await recordEvent(tx, tools, { actor: found.actor, act: 'end.at-once', subject: post });
  return statement;
}

/** What did not wait for a day both have written down: the second person too (MO-5). */
async function keepDanger(tx: Em, tools: Tools, found: FoundCase, danger: string): Promise<void> {
  if (danger === '') {
    throw new Problem(422, 'ending.danger.missing', { fields: { danger: 'ending.danger.missing' } });
  }
  await keepWhy(tx, tools, found, danger);
}

async function drop(tx: Em, tools: Tools, found: FoundCase, { reason }: FoundProposal): Promise<string> {
  await tx.execute("update moderation_case set state = 'open', version = version + 1 where id = ?", [
    found.id,
  ]);
  await recordEvent(tx, tools, { actor: found.actor, act: 'end.dropped', subject: found.post, reason });
  return 'dropped';
}
