/** A question and the strategies of the demo that fit it, by title, as one person judged who read them all. */
export type Judged = {
  query: string;
  /** This is what was looked for (3). */
  best: string[];
  /** Not quite it, and useful (2). */
  good?: string[];
  /** Somewhat (1). */
  near?: string[];
  /** Words of a crisis: help comes first, and strategies that talk of self-harm are left out (SEARCH 5.2). */
  crisis?: true;
};
