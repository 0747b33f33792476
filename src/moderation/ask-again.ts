import { isOwnName } from '../accounts/sealed-link.ts';
import { lockThreadOf } from '../forum/own-post.ts';
import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type AskedAct, byAuthor, findAsked } from './appeal.queries.ts';
import { answerDue, mayAskAgain } from './appeal.rules.ts';
import { openCase } from './open-case.ts';
import { type ProposalLine, proposersOf } from './proposers.rules.ts';
import { tally } from './tally.ts';

/**
 * Asks for a second look at a decision about own words (MO-9): opens a case with a clock that nobody may take who decided, or
 * proposed what another person confirmed.
 * Whoever is paused may ask as well. Asking twice changes nothing. Refuses (404) what was told to somebody else, and (409)
 * acts that hurt nobody and what is older than 180 days.
 */
export async function askAgain(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { statement: string; note: string },
): Promise<void> {
  await tools.limits.take('report.account', member.account);
  await inTransaction(em, async (tx) => {
    const asked = await findAsked(tx, tools.keys, wanted.statement);
    if (asked === null || !(await isOwnName(tx, tools.keys, member.account, asked.name))) throw notFound();
    await lockThreadOf(tx, asked.post);
    if (await isAsked(tx, asked.id)) return;
    const verdict = mayAskAgain({ ...asked, appeal: null }, tools.clock.now());
    if (verdict !== true) throw new Problem(409, verdict);
    const id = await open(tx, tools, asked);
    if (wanted.note !== '') await keepWish(tx, tools, id, wanted.note);
    await tally(tx, tools, 'appeal', asked.act);
  });
}

async function isAsked(tx: Em, statement: string): Promise<boolean> {
  const found = await tx.execute('select 1 from moderation_case where statement_id = ?', [statement]);
  return found.length > 0;
}

async function open(tx: Em, tools: Tools, { id: statement, act, post, actor }: AskedAct): Promise<string> {
  const others = await tx.execute(
    "select 1 from moderation_case where post_id = ? and kind = 'appeal' and state <> 'closed' for update",
    [post],
  );
  const barred = new Set(act === 'person.ended' ? await listProposers(tx, post) : []);
  if (actor !== null) barred.add(actor);
  return openCase(tx, tools, {
    post,
    kind: 'appeal',
    cause: 'second-look',
    statement,
    barred: [...barred],
    dueHour: hourOf(answerDue(tools.clock.now())),
    ...(others.length > 0 && { after: true as const }),
  });
}

/** By the log, which keeps its lines when the case itself has gone. */
async function listProposers(tx: Em, post: string): Promise<string[]> {
  const lines = await tx.execute<ProposalLine[]>(
    'select act, actor from moderation_event where subject = ? order by number',
    [post],
  );
  return proposersOf(lines);
}

async function keepWish(tx: Em, tools: Tools, appeal: string, words: string): Promise<void> {
  const id = newId();
  await tx.execute('insert into case_note (id, case_id, actor, words, made_hour) values (?, ?, ?, ?, ?)', [
    id,
    appeal,
    byAuthor,
    tools.keys.seal('case-note', id, words),
    hourOf(tools.clock.now()),
  ]);
}
