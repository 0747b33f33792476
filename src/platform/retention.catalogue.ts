/**
 * How long things about people are kept at most (PR-7), each with the job that takes them away. The jobs read their days from here, and
 * the page "What we keep about you" is made from it, so that neither can promise what the other does not do. Where a time is known to
 * the week only, it counts from the week's end.
 */
export const retention = {
  draft: { days: 7, job: 'clear-out' },
  postMinute: { days: 1, job: 'clear-out' },
  formKey: { days: 1, job: 'clear-out' },
  likeness: { days: 14, job: 'clear-out' },
  closedReport: { days: 30, job: 'clear-out' },
  crisisHint: { days: 30, job: 'clear-out' },
  case: { days: 90, job: 'clear-out' },
  session: { days: 30, job: 'clear-out' },
  roleCode: { days: 56, job: 'clear-out' },
  statement: { days: 730, job: 'clear-out' },
  /** Shorter than the 12 months of PR-7: what each answered, under a keyed hash, is needed for no longer. */
  pulse: { days: 182, job: 'clear-out' },
  /** Of an account nobody uses its owner is told at the next visit, and later it goes. */
  inactiveTold: { days: 365, job: 'sign-in' },
  inactiveErased: { days: 548, job: 'leaving' },
  /** Time in which leaving can be taken back, at least. */
  leaving: { days: 7, job: 'leaving' },
  erasedList: { days: 35, job: 'leaving' },
  /** What the operator keeps; the papers tell them to. */
  backup: { days: 35, job: 'operator' },
} as const satisfies Record<string, { days: number; job: string }>;

export type Retained = keyof typeof retention;

const day = 86_400_000;

/** The moment before which a thing is kept no longer. */
export const keptSince = (what: Retained, now: Date): Date =>
  new Date(now.getTime() - retention[what].days * day);
