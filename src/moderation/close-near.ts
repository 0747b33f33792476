import { changeLocker } from '../accounts/lockers.ts';
import { isOwnName } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { withClosed } from '../safety/near.ts';
import { findRecord, writeRecord } from './crisis-record.ts';

/**
 * Puts help beside one's own words away: for a thread for good, or where a case put it at the top of the page, for that case
 * and its thread (CR-2). Only the member's sealed settings change; nobody can tell. Doing it twice is the same as once.
 */
export async function closeNear(
  em: Em,
  tools: Tools,
  member: Member,
  what: { thread: string } | { case: string },
): Promise<void> {
  await inTransaction(em, async (tx) => {
    const closed = 'thread' in what ? [what.thread] : await ownCase(tx, tools, member, what.case);
    await changeLocker(tx, tools.keys, member.account, 'settings', (settings) => ({
      ...settings,
      nearClosed: withClosed(settings.nearClosed, ...closed),
    }));
  });
}

/** A case about a name of this member, and its thread; refuses (404) every other as if there were none. */
async function ownCase(tx: Em, tools: Tools, member: Member, id: string): Promise<[string, string]> {
  const [row] = await tx.execute<{ thread: string; name: string }[]>(
    `select p.thread_id as thread, p.name_id as name from moderation_case c join post p on p.id = c.post_id
     where c.id = ? and c.kind = 'crisis' for update of c`,
    [id],
  );
  if (row === undefined || !(await isOwnName(tx, tools.keys, member.account, row.name))) throw notFound();
  return [id, row.thread];
}

/**
 * "I am safe for now": the team reads it with the case, which stays open until a person closes it. It is sealed with the
 * case and known of by nobody else. Refuses (404) a case that is not about a name of this member.
 */
export async function sayIsSafe(em: Em, tools: Tools, member: Member, id: string): Promise<void> {
  await inTransaction(em, async (tx) => {
    const closed = await ownCase(tx, tools, member, id);
    const { version: _, ...record } = await findRecord(tx, tools.keys, id);
    await writeRecord(tx, tools.keys, id, {
      ...record,
      safeSince: hourOf(tools.clock.now()).toISOString(),
    });
    await changeLocker(tx, tools.keys, member.account, 'settings', (settings) => ({
      ...settings,
      nearClosed: withClosed(settings.nearClosed, ...closed),
    }));
  });
}
