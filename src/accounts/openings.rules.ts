/** What a seal may be opened for. Each use is counted; the counts stay in memory and hold no names. */
export type OpeningPurpose = 'show-own' | 'enforce-sanction';

export type Openings = Readonly<Record<OpeningPurpose, number>>;

/** Finer than this a count of pages would tell whoever looks twice that a member is here just now. */
const coarse = 100;

/**
 * Counts as the team may read them. Members open their own seals with every page, so that count is told in steps;
 * what is opened for the team is told to the last one.
 */
export const toldOpenings = (openings: Openings): Openings => ({
  ...openings,
  'show-own': Math.floor(openings['show-own'] / coarse) * coarse,
});
