/** Posts on one page of a thread. */
export const postsPerPage = 50;

/** The page a position stands on. Positions are never used twice, so a post stays on its page. */
export const pageOf = (position: number): number => Math.max(1, Math.ceil(position / postsPerPage));
