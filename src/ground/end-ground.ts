import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';

/** Takes away all sealed pages of a member and their key, for whoever lost both ways to it or wants none any more. */
export async function endGround(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  { account }: Pick<Member, 'account'>,
): Promise<void> {
  await inTransaction(em, async (tx) => {
    await changeLocker(tx, tools.keys, account, 'plan', () => ({ keysVersion: 0, version: 0 }));
    await changeLocker(tx, tools.keys, account, 'journal', () => ({ pages: [] }));
  });
}
