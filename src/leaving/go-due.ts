import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { openChoice } from './departure-choice.ts';
import { doLater } from './do-later.ts';
import { eraseAccount } from './erase-account.ts';
import { eraseForgotten } from './erase-forgotten.ts';
import { shutDoors } from './shut-doors.ts';

/**
 * Once a day: everybody whose Monday has come leaves for good (PR-6), in an order that nobody chose; accounts that nobody has used for very long go (PR-7); the list of what was erased loses
 * what is older than any backup. May run any number of times; goes on where it was stopped.
 */
export async function goDue(em: Em, tools: Tools, _payload: Record<string, never>): Promise<void> {
  await tools.erased.prune();
  const today = tools.clock.now().toISOString().slice(0, 10);
  const due = await em.execute<{ account_id: string }[]>(
    'select account_id from departure where due_week <= ? order by md5(account_id)',
    [today],
  );
  for (const { account_id: account } of due) await go(em, tools, account);
  await eraseForgotten(em, tools);
  await doLater(em, tools);
}

/** Somebody who signs in in this very moment stays: their wish is looked at once more with the account held. */
async function go(em: Em, tools: Tools, account: string): Promise<void> {
  const choice = await inTransaction(em, async (tx) => {
    await tx.execute('select 1 from account where id = ? for update', [account]);
    const [row] = await tx.execute<{ choice: Buffer }[]>(
      'select choice from departure where account_id = ?',
      [account],
    );
    if (row === undefined) return null;
    await shutDoors(tx, account);
    return openChoice(tools.keys, account, row.choice);
  });
  if (choice !== null) await eraseAccount(em, tools, account, choice);
}
