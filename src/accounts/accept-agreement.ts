import type { Member } from '../platform/actor.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { hasConsented } from './agreement.policy.ts';
import { findSaidYes } from './agreement.ts';
import { consent } from './consent.catalogue.ts';

/**
 * Notes that a member said yes to a version of the agreement (ON-5), and to storing what they write where they are asked for that
 * anew: its version and the week (ON-4). Refuses an agreement that is not the newest (409): it changed while they were reading;
 * and a consent that is asked for and not given (422).
 */
export async function acceptAgreement(
  em: Em,
  { clock }: Pick<Tools, 'clock'>,
  member: Member,
  { version, consented }: { version: number; consented: boolean },
): Promise<void> {
  const isAsked = !hasConsented(await findSaidYes(em, member));
  if (isAsked && !consented)
    throw new Problem(422, 'join.consent.missing', { fields: { consent: 'join.consent.missing' } });
  const accepted = await inTransaction(em, async (tx) => {
    if (isAsked)
      await tx.execute('update account set consent_version = ?, consent_week = ? where id = ?', [
        consent.version,
        weekOf(clock.now()),
        member.account,
      ]);
    return tx.execute<{ id: string }[]>(
      `update account set agreement_version = ?
       where id = ? and ? = (select max(version) from agreement) returning id`,
      [version, member.account, version],
    );
  });
  if (accepted.length === 0) throw new Problem(409, 'agreement.changed');
}
