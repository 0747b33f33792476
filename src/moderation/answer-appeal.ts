import { lockThreadOf } from '../forum/own-post.ts';
import { tellAuthor } from '../notifications/tell-author.ts';
import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type AskedAct, answerIdOf, findAsked } from './appeal.queries.ts';
import { mayAnswer } from './appeal.rules.ts';
import type { AppealOutcome } from './appeal-acts.catalogue.ts';
import { prepareUndo, undoAct } from './appeal-undo.ts';
import { type FoundCase, findCase } from './case-situation.ts';
import { waitBucket } from './case-times.rules.ts';
import type { ModerationAct } from './moderation-acts.catalogue.ts';
import { isOnlyOne } from './nobody-may.ts';
import { openNextAppeal } from './open-case.ts';
import { recordEvent } from './record-event.ts';
import { refuseUnless } from './refuse-unless.ts';
import { tally } from './tally.ts';

export interface AppealAnswer {
  case: string;
  outcome: AppealOutcome;
  /** The moderator's words to the author. */
  note: string;
  form_key: string;
}

/**
 * Answers a second look: the decision stands, or is taken back whole (MO-9). In one transaction: what is taken back, the
 * mark on the decision, the answer to its author, the case, the counts and the lines in the log. The same form counts once.
 * Refuses (404) where there is no such case, (403) whoever decided, wrote the words or knows who did, (409) whoever has not
 * taken it, and the second of two answers.
 */
export async function answerAppeal(
  em: Em,
  tools: Tools,
  member: Member,
  answer: AppealAnswer,
): Promise<void> {
  const form = {
    sender: member.account,
    formKey: answer.form_key,
    content: ['appeal', answer.case, answer.outcome, answer.note],
    now: tools.clock.now(),
  };
  const { asked } = await askedIn(em, tools, answer.case);
  const returned = answer.outcome === 'overturned' ? await prepareUndo(em, tools, asked) : null;
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      await lockThreadOf(tx, asked.post);
      const found = await findCase(tx, tools, member, answer.case, { hold: true });
      if (found === null) throw notFound();
      refuseUnless(mayAnswer(found.situation));
      const back = answer.outcome === 'overturned' ? await takeBack(tx, tools, asked, returned) : null;
      const statement = await tell(tx, tools, asked, found, answer);
      await close(tx, tools, found, asked, answer.outcome);
      const { actor } = found;
      const { reason } = asked;
      const subject = asked.act.startsWith('thread.') ? asked.thread : asked.post;
      if (back !== null) await recordEvent(tx, tools, { actor, act: back, subject, reason });
      await recordEvent(tx, tools, { actor, act: lineOf(answer.outcome, back), subject, reason });
      return statement;
    }),
  );
}

/** The line of the log: whoever reads it again can tell whether the line before it belongs to it. */
const lineOf = (outcome: AppealOutcome, back: ModerationAct | null): ModerationAct =>
  outcome === 'overturned' && back === null ? 'appeal.mark-gone' : `appeal.${outcome}`;

/** The decision that a case is about; refuses (404) where it is about none. */
export async function askedIn(em: Em, tools: Pick<Tools, 'keys'>, id: string): Promise<{ asked: AskedAct }> {
  const [row] = await em.execute<{ statement: string | null }[]>(
    'select statement_id as statement from moderation_case where id = ?',
    [id],
  );
  const asked = row?.statement ? await findAsked(em, tools.keys, row.statement) : null;
  if (asked === null) throw notFound();
  return { asked };
}

async function takeBack(
  tx: Em,
  tools: Tools,
  asked: AskedAct,
  returned: Awaited<ReturnType<typeof prepareUndo>>,
) {
  const back = await undoAct(tx, tools, asked, returned);
  await tx.execute('update statement set overturned = true where id = ?', [asked.id]);
  return back;
}

async function tell(
  tx: Em,
  tools: Tools,
  { id, name, post, reason }: AskedAct,
  { id: appeal, actor }: FoundCase,
  { outcome, note }: AppealAnswer,
): Promise<string> {
  const told = { id: answerIdOf(tools.keys, id), act: `appeal.${outcome}` as const };
  const onlyOne = await isOnlyOne(tx, appeal, actor);
  return tellAuthor(tx, tools, { ...told, name, post, reason, note, actor, onlyOne });
}

async function close(
  tx: Em,
  tools: Tools,
  found: FoundCase,
  { post }: AskedAct,
  outcome: AppealOutcome,
): Promise<void> {
  const now = tools.clock.now();
  const closed = await tx.execute<{ id: string }[]>(
    `update moderation_case set state = 'closed', outcome = ?, closed_hour = ?, claim = null, version = version + 1
     where id = ? and state <> 'closed' returning id`,
    [outcome, hourOf(now), found.id],
  );
  if (closed.length === 0) throw new Problem(409, 'case.closed');
  await openNextAppeal(tx, post);
  await tally(tx, tools, 'appeal-outcome', outcome);
  await tally(tx, tools, 'decision', waitBucket(found.madeHour, now));
}
