import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { plainCode } from './one-time-code.rules.ts';
import { readPendingCodes } from './recovery-codes.ts';

/**
 * Takes a member's word, and one typed code as its proof, that the recovery codes are kept; their sealed copy goes for
 * good (ON-3). Refuses a text that is none of them (422, field `code`). Nothing happens where none wait.
 */
export async function confirmCodes(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  typed: string,
): Promise<void> {
  await inTransaction(em, async (tx) => {
    await tx.execute('select 1 from account where id = ? for update', [member.account]);
    const waiting = await readPendingCodes(tx, tools.keys, member.account);
    if (waiting === null) return;
    if (!waiting.includes(plainCode(typed))) {
      throw new Problem(422, 'codes.none-of-them', { fields: { code: 'codes.none-of-them' } });
    }
    await tx.execute('update account set pending_codes = null where id = ?', [member.account]);
  });
}
