import { Problem } from '../platform/problem.ts';
import type { CaseVerdict } from './case-actions.policy.ts';

/** Throws what a policy refused: 403 for what this person may not decide, 409 for what is done, gone or another's. */
export function refuseUnless(verdict: CaseVerdict | 'acts.claim-first'): void {
  if (verdict === true) return;
  throw new Problem(verdict === 'moderation.own' || verdict === 'case.barred' ? 403 : 409, verdict);
}
