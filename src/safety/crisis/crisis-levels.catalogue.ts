import type { CrisisLevel } from './crisis-weights.catalogue.ts';

/** Where a text stands: what opens a thread, or what answers in one. */
export type CrisisPlace = 'opening' | 'reply';

/** What each level of a text brings about, beside the words of SAFETY 3.5. */
export const crisisSteps = {
  /** From here on the author finds help beside their own words. */
  card: 1,
  /** From here on somebody of the team looks. */
  case: 2,
  /** From here on it is urgent: a form, a second person, check-ins. */
  urgent: 3,
  /** From here on the pager rings, and help stands at the top of every page of theirs. */
  acute: 4,
} as const;

/** A reply counts so many levels lower: most tell of the past, or speak to somebody else (CR-12). */
export const lowerInReplies = 1;

/** Days for which a text of one's own brings help along when one comes back to it. */
export const daysBeside = 7;

/** The level that counts at a place. */
export const levelAt = (level: CrisisLevel, place: CrisisPlace): number =>
  Math.max(0, place === 'reply' ? level - lowerInReplies : level);
