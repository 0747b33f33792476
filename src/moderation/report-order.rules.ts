import type { ReportKind } from './report-kinds.catalogue.ts';

/** Lower comes first: others can come to harm by reading, then one person may be in danger, then the rest. */
const urgency: Record<ReportKind, number> = { unsafe: 0, worried: 1, unkind: 2, else: 3 };

/** The kind that should be seen first, where one person told us twice about the same post. */
export const moreUrgent = (one: ReportKind, other: ReportKind): ReportKind =>
  urgency[other] < urgency[one] ? other : one;
