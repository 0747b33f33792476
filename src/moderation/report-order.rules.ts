import { type ReportKind, reportKinds } from './report-kinds.catalogue.ts';

/** Lower comes first: others can come to harm by reading, then one person may be in danger, then the rest. */
const urgency: Record<ReportKind, number> = { unsafe: 0, worried: 1, unkind: 2, else: 3 };

/** The kinds by urgency, for the database to cut a long list at the right end. */
export const kindsByUrgency: readonly ReportKind[] = reportKinds.toSorted(
  (one, other) => urgency[one] - urgency[other],
);

/** Whether a report of this kind should not wait for the others. */
export const isUrgent = (kind: ReportKind): boolean => urgency[kind] <= urgency.worried;

/** The kind that should be seen first, where one person told us twice about the same post. */
export const moreUrgent = (one: ReportKind, other: ReportKind): ReportKind =>
  urgency[other] < urgency[one] ? other : one;

/** What the order of the work list needs to know of a report. */
export interface Waiting {
  id: string;
  post: string;
  kind: ReportKind;
  /** From the sequence that orders everything; a decimal number as text. */
  sequence: string;
}

/** All open reports of one post as one matter: several people who told us the same thing are one task. */
export interface Matter<Report extends Waiting> {
  /** The most urgent report; of several as urgent, the oldest. */
  first: Report;
  /** The report that has waited longest. */
  oldest: Report;
  count: number;
}

/**
 * The work list in its order: one matter for each post, the most urgent kind first, then who has waited longest
 * (MO-2; unsafe before worried before unkind before the rest). Any order of the reports gives the same list.
 */
export function orderMatters<Report extends Waiting>(reports: readonly Report[]): Matter<Report>[] {
  const byPost = new Map<string, Report[]>();
  for (const report of reports) byPost.set(report.post, [...(byPost.get(report.post) ?? []), report]);
  return [...byPost.values()].map(matterOf).sort(inOrder);
}

function matterOf<Report extends Waiting>(reports: Report[]): Matter<Report> {
  const [first, ...rest] = [...reports].sort(byUrgency) as [Report, ...Report[]];
  const oldest = rest.reduce((one, other) => (age(other) < age(one) ? other : one), first);
  return { first, oldest, count: reports.length };
}

const age = (report: Waiting): bigint => BigInt(report.sequence);
const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

const byUrgency = (one: Waiting, other: Waiting): number =>
  urgency[one.kind] - urgency[other.kind] || compare(age(one), age(other));

const inOrder = (one: Matter<Waiting>, other: Matter<Waiting>): number =>
  urgency[one.first.kind] - urgency[other.first.kind] || compare(age(one.oldest), age(other.oldest));
