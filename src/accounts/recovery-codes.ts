import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import { hashOfCode, newCode } from './one-time-codes.ts';

/** How many recovery codes a member gets at once (SECURITY A4). */
export const codesAtOnce = 8;

/**
 * Gives an account eight new recovery codes in place of all earlier ones. They are shown, the same ones after
 * every reload, until the member says that they are kept; only then their sealed copy goes (ON-3).
 */
export async function giveCodes(tx: Em, keys: Keys, account: string): Promise<void> {
  const codes = Array.from({ length: codesAtOnce }, newCode);
  await tx.execute('update account set pending_codes = ? where id = ?', [
    keys.seal('pending-codes', account, JSON.stringify(codes)),
    account,
  ]);
  await tx.execute('delete from recovery_code where account_id = ?', [account]);
  for (const code of codes) {
    await tx.execute('insert into recovery_code (code_hash, account_id) values (?, ?)', [
      hashOfCode(code),
      account,
    ]);
  }
}

/** The codes that wait to be confirmed, without dashes, or nothing where none do. */
export async function readPendingCodes(em: Em, keys: Keys, account: string): Promise<string[] | null> {
  const [row] = await em.execute<{ pending_codes: Buffer | null }[]>(
    'select pending_codes from account where id = ?',
    [account],
  );
  if (row?.pending_codes == null) return null;
  return JSON.parse(keys.open('pending-codes', account, row.pending_codes).toString()) as string[];
}
