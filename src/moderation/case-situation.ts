import { isOwnName } from '../accounts/sealed-link.ts';
import { hasSecondStep } from '../accounts/second-step.ts';
import type { PostState } from '../forum/post.entity.ts';
import { kindNotes, type StatementAct } from '../notifications/statement-acts.catalogue.ts';
import type { Member } from '../platform/actor.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { actingStaff } from './acting-staff.ts';
import type { CaseSituation } from './case-actions.policy.ts';
import { type Claim, claimOf } from './case-claim.ts';
import type { CaseCause, CaseKind, CaseOutcome, CaseState } from './case-kinds.catalogue.ts';
import { ladderOf, type Step } from './ladder.rules.ts';

/** A case as everything that is done in it needs to know it. */
export interface FoundCase {
  id: string;
  post: string;
  thread: string;
  kind: CaseKind;
  cause: CaseCause;
  lightness: number;
  state: CaseState;
  outcome: CaseOutcome | null;
  /** The decision that a second look was asked for (MO-9). */
  statement: string | null;
  barred: string[];
  claim: Claim | null;
  madeHour: Date;
  madeMinute: Buffer | null;
  dueHour: Date | null;
  version: number;
  /** The name that wrote the post. */
  nameId: string;
  /** Its author took their name off the post (PR-9). */
  faded: boolean;
  /** Id by which the log knows the person who asks. */
  actor: string;
  /** What was done on this name before, the oldest first: codes only (MO-12). */
  steps: (Step & { reason: string | null })[];
  /** What the thread around it was last closed or slowed down for, which is told to whoever opened it. */
  lockedFor: string | null;
  slowedFor: string | null;
  situation: CaseSituation;
}

interface Row extends Omit<FoundCase, 'claim' | 'madeHour' | 'dueHour' | 'actor' | 'steps' | 'situation'> {
  claim: Buffer | null;
  madeHour: string;
  dueHour: string | null;
  postState: PostState;
  locked: boolean;
  slow: boolean;
  redacted: boolean;
  starter: string;
  team: number;
}

/**
 * A case and the situation the policy decides by, for the person who asks (ARCHITECTURE 8); nothing where there is none.
 * Only what was done on the name at hand is in it: nothing here is read from other names of whoever wrote. In a use case
 * `hold` keeps the row until the transaction ends, so that of two decisions at once the second sees the first.
 */
export async function findCase(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  id: string,
  { hold = false } = {},
): Promise<FoundCase | null> {
  if (hold) await em.execute('select 1 from moderation_case where id = ? for update', [id]);
  const [row] = await ask<Row>(em, question, [id]);
  if (row === undefined) return null;
  const { claim: sealed, madeHour, dueHour, postState, locked, slow, redacted, starter, team, ...rest } = row;
  const { keys } = tools;
  const now = tools.clock.now();
  const actor = await actingStaff(em, member);
  const claim = claimOf(keys, id, sealed, now);
  const steps = await listSteps(em, row.nameId);
  const ownPost = await isOwnName(em, keys, member.account, row.nameId);
  const situation: CaseSituation = {
    kind: row.kind,
    state: row.state,
    asked: row.statement !== null,
    claimedBy: claim === null ? 'nobody' : claim.actor === actor ? 'me' : 'other',
    barred: row.barred.includes(actor),
    ownPost,
    ownThread: starter === row.nameId ? ownPost : await isOwnName(em, keys, member.account, starter),
    postState,
    locked,
    slow,
    redacted,
    ...ladderOf(steps, now),
    twoPeople: team > 1,
  };
  return {
    ...rest,
    claim,
    madeHour: new Date(madeHour),
    dueHour: dueHour === null ? null : new Date(dueHour),
    actor,
    steps,
    situation,
  };
}

const lastReason = (act: StatementAct): string =>
  `(select s.reason from statement s join post o on o.id = s.post_id
    where s.name_id = t.name_id and o.thread_id = t.id and o.position = 1 and s.act = '${act}' order by s.sequence desc limit 1)`;

const question = `select c.id, c.post_id as post, p.thread_id as thread, c.kind, c.cause, c.lightness, c.state, c.outcome, c.statement_id as statement,
    c.barred, c.claim, c.made_hour as "madeHour", c.made_minute as "madeMinute", c.due_hour as "dueHour", c.version,
    p.name_id as "nameId", p.faded, p.state as "postState", t.locked, t.slow_minutes is not null as slow,
    exists (select 1 from redaction r where r.post_id = p.id) as redacted, t.name_id as starter,
    ${lastReason('thread.locked')} as "lockedFor", ${lastReason('thread.slowed')} as "slowedFor",
    (select count(*)::int from staff s join account a on a.id = s.account_id
     where a.role <> 'member' and ${hasSecondStep}) as team
  from moderation_case c join post p on p.id = c.post_id join thread t on t.id = p.thread_id where c.id = ?`;

async function listSteps(em: Em, name: string): Promise<FoundCase['steps']> {
  const found = await ask<{
    act: Step['act'];
    post: string;
    reason: string | null;
    made: string;
    until: string | null;
    overturned: boolean;
  }>(
    em,
    `select act, post_id as post, reason, made_hour as made, until_hour as until, overturned from statement
     where name_id = ? and act <> all(?::text[]) order by sequence`,
    [name, `{${kindNotes.join(',')}}`],
  );
  return found.map(({ made, until, ...step }) => ({
    ...step,
    madeHour: new Date(made),
    untilHour: until === null ? null : new Date(until),
  }));
}
