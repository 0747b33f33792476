import { isOwner, type Member } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { changeRecord, findRecord } from './crisis-record.ts';
import { lockCase } from './lock-case.ts';
import { recordEvent } from './record-event.ts';
import { wantsOwner } from './second-person.rules.ts';

/**
 * "I have looked at it": from now on no other owner is asked about a case of level 5 (SAFETY 3.5), with a line in the log.
 * A second press, or one after the level fell, changes nothing. Refuses (404) everybody but owners and a case that is not
 * about a person, and as `lockCase` does.
 */
export async function lookAsOwner(em: Em, tools: Tools, member: Member, id: string): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await inTransaction(em, async (tx) => {
    const { kind, level, actor } = await lockCase(tx, tools, member, id);
    if (kind !== 'crisis') throw notFound();
    if (!wantsOwner(level, await findRecord(tx, tools.keys, id))) return;
    await changeRecord(tx, tools.keys, id, (record) => ({ ...record, looked: true }));
    await recordEvent(tx, tools, { actor, act: 'crisis.looked', subject: id });
  });
}
