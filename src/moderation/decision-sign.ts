import { createHash } from 'node:crypto';
import type { CaseDecision } from './case-decision.ts';

/** A sign of everything the author will meet by a decision: the same sign, the same words. */
export function signOf({ act, reason, note, passage, labels, space, minutes, hide }: CaseDecision): string {
  const text = JSON.stringify([act, reason, note, passage, labels, space, minutes, hide]);
  return createHash('sha256').update(text).digest('base64url');
}
