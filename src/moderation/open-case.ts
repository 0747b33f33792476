import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId, randomBelow } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { type CaseCause, type CaseKind, type CaseOutcome, levelOfCause } from './case-kinds.catalogue.ts';
import { waitBucket } from './case-times.rules.ts';
import { type Closing, oweDebriefs } from './owe-debriefs.ts';
import { tally } from './tally.ts';
import { thankHelpers } from './thank-helpers.ts';

export interface CaseWanted {
  post: string;
  kind: CaseKind;
  cause: CaseCause;
  /** Where what was read says more than the cause alone. */
  level?: number;
  /** When its author is asked how they are (CR-13). */
  checkHour?: Date;
  /** What an appeal is about. */
  statement?: string;
  /** Ids of people of the team who may not take it (MO-9). */
  barred?: readonly string[];
  /** When it should be decided, where there is a clock for it. */
  dueHour?: Date;
  /** It comes after another one about the same post, and is opened when that is closed (`openNextAppeal`). */
  after?: true;
}

/** What is asked for is worked out once and used in both halves of the statement below. */
const urgentFirst = 'excluded.lightness < moderation_case.lightness';

/**
 * Puts a task about a post before the team, in the caller's transaction: joins the case of this kind that is not closed
 * yet, or makes one (MO-13). A case that is joined keeps its place among those who wait, takes the more urgent cause, and
 * is open again where it waited for somebody else; a lease on it stays. Gives the case's id.
 */
export async function openCase(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  wanted: CaseWanted,
): Promise<string> {
  const id = newId();
  const now = tools.clock.now();
  const [row] = await tx.execute<{ id: string }[]>(
    `insert into moderation_case (id, post_id, kind, cause, lightness, state, statement_id, barred, made_minute, made_hour,
       due_hour, check_hour, chance)
     values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)
     on conflict (post_id, kind) where state <> 'closed' do update set
       cause = case when ${urgentFirst} then excluded.cause else moderation_case.cause end,
       lightness = least(excluded.lightness, moderation_case.lightness), state = 'open',
       check_hour = coalesce(moderation_case.check_hour, excluded.check_hour),
       version = moderation_case.version + 1
     returning id`,
    [
      id,
      wanted.post,
      wanted.kind,
      wanted.cause,
      mostUrgent - (wanted.level ?? levelOfCause[wanted.cause]),
      wanted.after ? 'closed' : 'open',
      wanted.statement ?? null,
      `{${(wanted.barred ?? []).join(',')}}`,
      tools.keys.seal('case-minute', id, String(Math.floor(now.getTime() / 60_000))),
      hourOf(now),
      wanted.dueHour ?? null,
      wanted.checkHour ?? null,
      randomBelow(1_000_000),
    ],
  );
  if (row === undefined) throw new Error('A case was neither made nor found.');
  return row.id;
}

/** The level that goes before all others (SAFETY 3.5). */
export const mostUrgent = 5;

/**
 * Closes the cases of these kinds about a post with one outcome, in the caller's transaction; a second look at a decision
 * stays, since its author waits for an answer (MO-9). Gives their ids; counts how long each took, and asks who worked on a
 * hard one to talk about it (WB-5). `by` is who decides, by the id the log knows.
 */
export async function closeCases(
  tx: Em,
  tools: Pick<Tools, 'clock' | 'keys'>,
  closing: { post: string; kinds: readonly CaseKind[]; outcome: CaseOutcome; by?: string },
): Promise<string[]> {
  const now = tools.clock.now();
  const closed = await tx.execute<(Closing & { made: string })[]>(
    `with before as (select id, claim from moderation_case
       where post_id = ? and kind = any(?::text[]) and state <> 'closed' and statement_id is null order by id for update)
     update moderation_case c set state = 'closed', outcome = ?, closed_hour = ?, claim = null, version = version + 1
     from before b where c.id = b.id returning c.id, c.made_hour as made, c.lightness, c.kind, b.claim`,
    [closing.post, `{${closing.kinds.join(',')}}`, closing.outcome, hourOf(now)],
  );
  for (const each of closed) {
    await tally(tx, tools, 'decision', waitBucket(new Date(each.made), now));
    await oweDebriefs(tx, tools, each, closing.by);
    await thankHelpers(tx, tools, each, closing.outcome);
  }
  if (closing.kinds.includes('appeal')) await openNextAppeal(tx, closing.post);
  return closed.map(({ id }) => id);
}

/**
 * Opens the next of the decisions about a post that its author asked to be looked at again, where none is open: of those
 * there is one at a time, and the others wait as closed cases that came to nothing yet.
 */
export async function openNextAppeal(tx: Em, post: string): Promise<void> {
  await tx.execute(
    `update moderation_case set state = 'open', version = version + 1
     where id = (select id from moderation_case where post_id = ? and kind = 'appeal' and state = 'closed'
         and outcome is null order by due_hour, id limit 1)
       and not exists (select 1 from moderation_case where post_id = ? and kind = 'appeal' and state <> 'closed')`,
    [post, post],
  );
}
