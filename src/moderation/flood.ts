import { readLocker } from '../accounts/lockers.ts';
import { changePosts } from '../forum/hide-posts.ts';
import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';
import { tellAuthors } from '../notifications/tell-authors.ts';
import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { actingStaff } from './acting-staff.ts';
import type { FloodAsked } from './flood.input.ts';
import { type Flood, findFlood, findHiddenBy } from './flood.queries.ts';
import { recordEvent, recordEvents } from './record-event.ts';
import { tally } from './tally.ts';

/** What would be hidden, as this moderator may hide it. Changes nothing. */
export async function lookAtFlood(
  em: Em,
  tools: Pick<Tools, 'clock' | 'keys'>,
  member: Member,
  asked: FloodAsked,
  until?: string,
): Promise<Flood | null> {
  const actor = await actingStaff(em, member);
  const { own } = await readLocker(em, tools.keys, member.account, 'names');
  const ownNames = own.map(({ name }) => name);
  return findFlood(em, asked, { now: tools.clock.now(), ownNames, actor, ...(until ? { until } : {}) });
}

export interface FloodDecision {
  asked: FloodAsked;
  until: string;
  reason: Reason;
  note: string;
  form_key: string;
}

/**
 * Hides all posts like a given one that stood in the preview, with one reason: the change, a statement to each author, the
 * closing of their reports and a line in the log for each, and one for all by which it is taken back at once (MO-6, MO-10).
 * The same form counts once. Refuses (409) where nothing is left to hide. Gives how many.
 */
export async function hideFlood(
  em: Em,
  tools: Tools,
  member: Member,
  { asked, until, reason, note, form_key }: FloodDecision,
): Promise<number> {
  const content = ['flood', JSON.stringify(asked), until, reason, note];
  const form = { sender: member.account, formKey: form_key, content, now: tools.clock.now() };
  const hidden = await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const actor = await actingStaff(tx, member);
      const flood = await lookAtFlood(tx, tools, member, asked, until);
      const ids = flood?.posts.map(({ id }) => id) ?? [];
      const changed = await changePosts(tx, ids, 'up', 'hidden');
      if (changed.length === 0) throw new Problem(409, 'flood.nothing');
      await decideAll(tx, tools, changed, { act: 'post.hidden', reason, note, actor });
      await closeAll(tx, tools, changed);
      const events = changed.map(({ id }) => ({ actor, act: 'post.hidden' as const, subject: id, reason }));
      const first = await recordEvents(tx, tools, events);
      const subject = `${first}-${first + events.length - 1}`;
      await recordEvent(tx, tools, { actor, act: 'flood.hidden', subject, reason });
      return String(changed.length);
    }),
  );
  return Number(hidden);
}

/**
 * Puts back at once what `hideFlood` hid under this line of the log, but what somebody has decided about since. Each author
 * is told. Pressed a second time it changes nothing; refuses (409) where nothing of it was left the first time. Gives how many.
 */
export async function restoreFlood(em: Em, tools: Tools, member: Member, number: number): Promise<number> {
  return inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await tx.execute('select pg_advisory_xact_lock(hashtext(?))', [`flood ${number}`]);
    const hidden = await findHiddenBy(tx, number);
    const changed = await changePosts(
      tx,
      hidden.map(({ id }) => id),
      'hidden',
      'up',
    );
    const reason = hidden[0]?.reason as Reason | undefined;
    if (changed.length === 0 && (await isBack(tx, number))) return 0;
    if (changed.length === 0 || reason === undefined) throw new Problem(409, 'flood.nothing-back');
    await decideAll(tx, tools, changed, { act: 'post.restored', reason, note: '', actor });
    await recordEvents(
      tx,
      tools,
      changed.map(({ id }) => ({ actor, act: 'post.restored' as const, subject: id, reason })),
    );
    await recordEvent(tx, tools, { actor, act: 'flood.restored', subject: String(number), reason });
    return changed.length;
  });
}

/** Whether a flood was put back before: a second press finds it as it wanted it. */
async function isBack(tx: Em, number: number): Promise<boolean> {
  const found = await tx.execute<{ is: number }[]>(
    "select 1 as is from moderation_event where act = 'flood.restored' and subject = ? limit 1",
    [String(number)],
  );
  return found.length > 0;
}

async function decideAll(
  tx: Em,
  tools: Tools,
  posts: readonly { id: string; name: string }[],
  decision: { act: StatementAct; reason: Reason; note: string; actor: string },
): Promise<void> {
  await tellAuthors(tx, tools, posts, decision);
  await tally(tx, tools, 'act', decision.act, posts.length);
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

/** A line of the log as an address names it; 404 for what is no number. */
export function floodNumber(text: string | undefined): number {
  if (text === undefined || !/^\d{1,9}$/.test(text)) throw notFound();
  return Number(text);
}
