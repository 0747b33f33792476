/** Reactions are words, not scores (PRODUCT, RE-7). Words: `reaction.<code>` in the catalogue. */
export const reactions = ['thanks', 'me-too', 'read'] as const;
/** From how many people on others than the author are told that several relate. Never a number (RE-7). */
export const severalFrom = 3;
export type ReactionWord = (typeof reactions)[number];
