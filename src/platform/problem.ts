/** A refusal that was foreseen: what to answer, and the catalogue key that says it to the person. */
export class Problem extends Error {
  readonly status: ProblemStatus;
  /** Key of a sentence in the catalogue. */
  readonly code: string;
  /** Field name -> catalogue key, for forms. */
  readonly fields: Record<string, string>;
  /** Seconds after which to try again, for 429 and 503. */
  readonly retryAfter: number | undefined;
  /** Until when it is so, for a pause; null where it does not end by itself. */
  readonly until: Date | null | undefined;

  constructor(
    status: ProblemStatus,
    code: string,
    more: { fields?: Record<string, string>; retryAfter?: number; until?: Date | null } = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.fields = more.fields ?? {};
    this.retryAfter = more.retryAfter;
    this.until = more.until;
  }
}

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** What one may not know of answers like what does not exist (SECURITY 0.5). */
export const notFound = (): Problem => new Problem(404, 'problem.not-found');
