import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';

/**
 * Remembers, in the member's own locker and nowhere else, that they have seen everything up to a sequence. Never goes
 * back, so that an old tab marks nothing as new again. Reading alone never does this (ARCHITECTURE 12).
 */
export async function markUpToDate(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  until: string,
): Promise<void> {
  await inTransaction(em, async (tx) => {
    await changeLocker(tx, tools.keys, member.account, 'settings', (settings) =>
      BigInt(until) > BigInt(settings.inboxSeen ?? '0') ? { ...settings, inboxSeen: until } : settings,
    );
  });
}
