import { randomBytes } from 'node:crypto';
import type { Em } from '../platform/rows.ts';

/**
 * From now on nobody finds an account by name, passphrase or code, and who was let in a moment ago is out with the next request. Part
 * of a transaction.
 */
export async function shutDoors(tx: Em, account: string): Promise<void> {
  await tx.execute(
    'update account set sign_in_key = ?, passphrase_hash = ?, pending_codes = null where id = ?',
    [randomBytes(32), `gone ${randomBytes(16).toString('hex')}`, account],
  );
  await tx.execute('delete from recovery_code where account_id = ?', [account]);
  await tx.execute('delete from session where account_id = ?', [account]);
}
