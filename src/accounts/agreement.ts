import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { mayWrite, type SaidYes } from './agreement.policy.ts';

/** A version of the agreement as people read it and say yes to it (ON-5). */
export interface Agreement {
  version: number;
  sentences: string[];
}

/** The newest version of the agreement. Every forum has one from its first start. */
export async function newestAgreement(em: Em): Promise<Agreement> {
  const [row] = await em.execute<Agreement[]>(
    'select version, sentences from agreement order by version desc limit 1',
  );
  if (row === undefined) throw new Error('This forum has no agreement.');
  return row;
}

/** What a member has said yes to. Of an account that is gone: to nothing. */
export async function findSaidYes(
  em: Em,
  { account, agreementVersion }: Pick<Member, 'account' | 'agreementVersion'>,
): Promise<SaidYes> {
  const [row] = await em.execute<{ consent: number }[]>(
    'select consent_version as consent from account where id = ?',
    [account],
  );
  return { agreementVersion, consentVersion: row?.consent ?? 0 };
}

/** Refuses (403) a member who has not said yes to the newest agreement (ON-5) or to the newest consent (ON-4). */
export function requireNewest(said: SaidYes, newest: number): void {
  const verdict = mayWrite(said, newest);
  if (verdict !== true) throw new Problem(403, verdict);
}
