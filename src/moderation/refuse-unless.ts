import { Problem } from '../platform/problem.ts';
import type { Verdict } from './report-actions.policy.ts';

/** Throws what a policy refused: 403 for what this person may not decide, 409 for what is done or gone. */
export function refuseUnless(verdict: Verdict): void {
  if (verdict !== true) throw new Problem(verdict === 'moderation.own' ? 403 : 409, verdict);
}
