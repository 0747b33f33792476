import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { changeLocker } from './lockers.ts';

/** Sets whether a member's drafts stay when they leave by Leave; at first they are dropped (PO-1). */
export async function chooseDraftsOnLeave(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  keep: boolean,
): Promise<void> {
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'settings', ({ keepDrafts: _, ...rest }) =>
      keep ? { ...rest, keepDrafts: true } : rest,
    ),
  );
}
