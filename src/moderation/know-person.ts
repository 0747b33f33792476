import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { sealRelease } from './case-claim.ts';
import { lockCase, writeClaim } from './lock-case.ts';

/**
 * "I know this person": from now on somebody else decides this case, and it is back in the queue (conflict of interest,
 * MO-13). May be sent any number of times. Refuses whoever wrote the words (403), and a closed case (409).
 */
export async function knowPerson(em: Em, tools: Tools, member: Member, id: string): Promise<void> {
  await inTransaction(em, async (tx) => {
    const { claim, actor, barred } = await lockCase(tx, tools, member, id, { barredToo: true });
    if (barred.includes(actor)) return;
    await tx.execute(
      'update moderation_case set barred = array_append(barred, ?), version = version + 1 where id = ?',
      [actor, id],
    );
    if (claim?.actor === actor) await writeClaim(tx, id, sealRelease(tools.keys, id));
  });
}
