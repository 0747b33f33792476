import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';

/**
 * "I have talked about it": takes one's own reminder away; nothing is kept of it (WB-5). Somebody else's stays as it is. May
 * be sent any number of times. Refuses (404) who is not on the team.
 */
export async function endDebrief(em: Em, member: Member, id: string): Promise<void> {
  await inTransaction(em, async (tx) => {
    await tx.execute('delete from debrief where id = ? and actor = ?', [id, await actingStaff(tx, member)]);
  });
}
