import { readLocker } from '../accounts/lockers.ts';
import { changePosts } from '../forum/hide-posts.ts';
import { tellAuthors } from '../notifications/tell-authors.ts';
import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { actingStaff } from './acting-staff.ts';
import { findHiddenBy, isBack, type ManyAct, takenBackBy } from './hidden-at-once.queries.ts';
import { recordEvent, recordEvents } from './record-event.ts';
import { tallyAct } from './tally-act.ts';

/** What is decided about many posts, and the line of the log that stands for all of it. */
export interface ManyDecision {
  actor: string;
  reason: Reason;
  note: string;
  as: ManyAct;
}

/**
 * Hides many posts in the caller's transaction, with one reason: the change, a statement to each author, the closing of
 * their reports, a line in the log for each, and one for all by which it is taken back at once (MO-6, MO-10). It must be the
 * last thing that transaction does. Refuses (409) where nothing is left to hide. Gives how many.
 */
export async function hideMany(
  tx: Em,
  tools: Tools,
  posts: readonly string[],
  { as, ...decision }: ManyDecision,
): Promise<number> {
  const { actor, reason } = decision;
  const changed = await changePosts(tx, posts, 'up', 'hidden');
  if (changed.length === 0) throw new Problem(409, 'flood.nothing');
  await decideAll(tx, tools, changed, { act: 'post.hidden', ...decision });
  await closeAll(tx, tools, changed);
  const events = changed.map(({ id }) => ({ actor, act: 'post.hidden' as const, subject: id, reason }));
  const first = await recordEvents(tx, tools, events);
  await recordEvent(tx, tools, { actor, act: as, subject: `${first}-${first + events.length - 1}`, reason });
  return changed.length;
}

/**
 * Puts back at once what was hidden under one line of the log, but what somebody has decided about since, and what is not
 * for this person to decide: their own words, and posts of people they know (MO-13). Each author is told. Pressed a second
 * time it changes nothing. Refuses (403) where all of it is for somebody else to decide, and (409) where nothing was left
 * the first time. Gives how many.
 */
export async function restoreMany(
  em: Em,
  tools: Tools,
  member: Member,
  { number, as }: { number: number; as: ManyAct },
): Promise<number> {
  return inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await tx.execute('select pg_advisory_xact_lock(hashtext(?))', [`many ${number}`]);
    const hidden = await findHiddenBy(tx, { number, as }, actor);
    const { own } = await readLocker(tx, tools.keys, member.account, 'names');
    const ownNames = new Set(own.map(({ name }) => name));
    const theirs = hidden.filter(({ name, barred }) => !barred && !ownNames.has(name));
    if (theirs.length === 0 && (await isBack(tx, { number, as }))) return 0;
    if (theirs.length === 0 && hidden.length > 0) {
      throw new Problem(403, hidden.some(({ barred }) => barred) ? 'case.barred' : 'moderation.own');
    }
    const changed = await changePosts(
      tx,
      theirs.map(({ id }) => id),
      'hidden',
      'up',
    );
    const reason = theirs[0]?.reason as Reason | undefined;
    if (changed.length === 0 || reason === undefined) throw new Problem(409, 'flood.nothing-back');
    await decideAll(tx, tools, changed, { act: 'post.restored', reason, note: '', actor });
    const lines = changed.map(({ id }) => ({ actor, act: 'post.restored' as const, subject: id, reason }));
    await recordEvents(tx, tools, lines);
    await recordEvent(tx, tools, { actor, act: takenBackBy[as], subject: String(number), reason });
    return changed.length;
  });
}

/** Each post counts as the one step that it would be by itself. */
const stepOf = { 'post.hidden': 'hide', 'post.restored': 'restore' } as const;

async function decideAll(
  tx: Em,
  tools: Tools,
  posts: readonly { id: string; name: string }[],
  decision: { act: keyof typeof stepOf; reason: Reason; note: string; actor: string },
): Promise<void> {
  await tellAuthors(tx, tools, posts, decision);
  await tallyAct(tx, tools, { act: stepOf[decision.act], reason: decision.reason }, posts.length);
}

/** Closes what people told us about these posts; all of it is decided now. */
async function closeAll(
  tx: Em,
  tools: Pick<Tools, 'clock'>,
  posts: readonly { id: string }[],
): Promise<void> {
  const ids = `{${posts.map(({ id }) => id).join(',')}}`;
  const hour = hourOf(tools.clock.now());
  await tx.execute(
    "update report set outcome = 'acted', closed_hour = ? where post_id = any(?::text[]) and outcome = 'open'",
    [hour, ids],
  );
  await tx.execute(
    `update moderation_case set state = 'closed', outcome = 'acted', closed_hour = ?, claim = null, version = version + 1
     where post_id = any(?::text[]) and kind = any('{report,appeal}') and state <> 'closed'
       and statement_id is null`,
    [hour, ids],
  );
}
