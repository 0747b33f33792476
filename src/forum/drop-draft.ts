import { changeLocker, readLocker } from '../accounts/lockers.ts';
import { type DraftOf, draftId } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';

/**
 * Drops one of the member's own drafts for good. A draft that is somebody else's, or that is gone already, is left as
 * it is and nothing is said of it.
 */
export async function dropDraft(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  id: string,
): Promise<void> {
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'drafts', async (before) => {
      if (!before.kept.some(({ draft }) => draft === id)) return before;
      await tx.execute('delete from draft where id = ?', [id]);
      return { kept: before.kept.filter(({ draft }) => draft !== id) };
    }),
  );
}

/** Drops the draft of an answer to this thread. */
export const dropAnswerDraft = (
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  thread: string,
): Promise<void> => dropDraft(em, tools, member, draftId(tools.keys, member.account, { thread }));

/**
 * What has gone up is no draft any more; part of the transaction that puts it up. The locker is not touched, so that its
 * row is not written together with a post: an entry without its draft is passed over and goes with the next saving.
 */
export async function forgetDraft(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  of: DraftOf,
): Promise<void> {
  await tx.execute('delete from draft where id = ?', [draftId(tools.keys, member.account, of)]);
}

/**
 * Drops every draft of somebody who left by Leave, unless they have chosen that drafts stay (PO-1). Their session has
 * ended before, so that a saving still under way either comes first and goes too, or is refused.
 */
export async function dropDraftsOnLeave(em: Em, tools: Pick<Tools, 'keys'>, account: string): Promise<void> {
  const { keepDrafts } = await readLocker(em, tools.keys, account, 'settings');
  if (keepDrafts) return;
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, account, 'drafts', async (before) => {
      if (before.kept.length === 0) return before;
      const ids = before.kept.map(({ draft }) => draft);
      await tx.execute('delete from draft where id = any(?::text[])', [`{${ids.join(',')}}`]);
      return { kept: [] };
    }),
  );
}
