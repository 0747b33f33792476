import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Outcome } from './keep-page.ts';

/**
 * Takes one part of the journal away, by its owner's choice. Where it was changed since they saw it, it stays and `now` is
 * what it holds. One that is gone already is no trouble.
 */
export async function dropPage(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  wanted: { page: string; version: number },
): Promise<Outcome> {
  return inTransaction(em, async (tx) => {
    let outcome: Outcome = { is: 'kept', version: 0 };
    await changeLocker(tx, tools.keys, member.account, 'journal', (journal) => {
      const now = journal.pages.find(({ id }) => id === wanted.page);
      if (now === undefined) return journal;
      if (now.version !== wanted.version) {
        outcome = { is: 'changed', now };
        return journal;
      }
      return { pages: journal.pages.filter((page) => page !== now) };
    });
    return outcome;
  });
}
