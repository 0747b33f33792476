import { createHash } from 'node:crypto';
import type { Keys } from '../platform/keys.ts';
import { readReference, referenceFrom } from './reference-code.rules.ts';

/** What a report keeps under seal (PR-2): who reads it must have opened it on purpose. */
export interface ReportContent {
  /** What the person wrote; one for each time they told us about this post. */
  notes: string[];
  /** The post as it stood when they told us. */
  source: string;
}

/** Seals the content of a report for its row. */
export const sealReport = (keys: Keys, report: string, content: ReportContent): Buffer =>
  keys.seal('report', report, JSON.stringify(content));

/** Opens it again. Throws where the value belongs to another row or was changed. */
export const openReport = (keys: Keys, report: string, sealed: Buffer): ReportContent =>
  JSON.parse(keys.open('report', report, sealed).toString()) as ReportContent;

/**
 * The code by which the outcome of a report is looked up. It follows from the report and our key, so that a second
 * press shows the same code and none is stored anywhere (MO-2, MO-3).
 */
export const referenceOf = (keys: Keys, report: string): string =>
  referenceFrom(keys.blind('reporter', 'reference', report));

/** What the database keeps of a code: from 80 random bits on, nobody tries them out over the network. */
export function hashOfReference(typed: string): Buffer | null {
  const plain = readReference(typed);
  return plain === null ? null : createHash('sha256').update(plain).digest();
}
