import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { mayWrite } from './agreement.policy.ts';

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

/** Refuses (403, `problem.agreement`) a member who has not said yes to the newest agreement (ON-5). */
export function requireNewest(member: Pick<Member, 'agreementVersion'>, newest: number): void {
  const verdict = mayWrite(member, newest);
  if (verdict !== true) throw new Problem(403, verdict);
}
