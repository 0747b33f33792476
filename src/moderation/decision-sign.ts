import { createHash } from 'node:crypto';
import type { CaseDecision } from './case-decision.ts';

/** A sign of everything the author will meet by a decision: the same sign, the same words. */
export function signOf(decision: CaseDecision): string {
  const { act, reason, note, passage, labels, space, minutes, hide, danger = '' } = decision;
  const text = JSON.stringify([act, reason, note, passage, labels, space, minutes, hide, danger !== '']);
  return createHash('sha256').update(text).digest('base64url');
}
