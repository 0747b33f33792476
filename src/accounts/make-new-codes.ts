import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { checkOwnPassphrase } from './check-own-passphrase.ts';
import { giveCodes } from './recovery-codes.ts';

/**
 * Replaces a member's recovery codes by eight new ones, which then wait to be confirmed (ON-3, SECURITY A4). Asks for
 * the passphrase: refuses a wrong one (422).
 */
export async function makeNewCodes(em: Em, tools: Tools, member: Member, passphrase: string): Promise<void> {
  await checkOwnPassphrase(em, tools, member, passphrase);
  await inTransaction(em, (tx) => giveCodes(tx, tools.keys, member.account));
}
