import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { sealRelease } from './case-claim.ts';
import { lockCase, writeClaim } from './lock-case.ts';

/**
 * Gives a case back to the queue without a reason; nothing is counted and nobody is named (WB-3). Where somebody else has
 * it, nothing changes. May be sent any number of times. Refuses as `lockCase` does.
 */
export async function passOn(em: Em, tools: Tools, member: Member, id: string): Promise<void> {
  await inTransaction(em, async (tx) => {
    const { claim, actor } = await lockCase(tx, tools, member, id);
    if (claim?.actor === actor) await writeClaim(tx, id, sealRelease(tools.keys, id));
  });
}
