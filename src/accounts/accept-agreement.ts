import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { inTransaction } from '../platform/transaction.ts';

/**
 * Notes that a member said yes to a version of the agreement (ON-5). Refuses one that is not the newest (409): it
 * changed while they were reading.
 */
export async function acceptAgreement(em: Em, member: Member, version: number): Promise<void> {
  const accepted = await inTransaction(em, (tx) =>
    tx.execute<{ id: string }[]>(
      `update account set agreement_version = ?
       where id = ? and ? = (select max(version) from agreement) returning id`,
      [version, member.account, version],
    ),
  );
  if (accepted.length === 0) throw new Problem(409, 'agreement.changed');
}
