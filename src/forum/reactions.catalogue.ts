/** Reactions are words, not scores (PRODUCT, RE-7). Words: `reaction.<code>` in the catalogue. */
export const reactions = ['thanks', 'me-too', 'read'] as const;
export type ReactionWord = (typeof reactions)[number];
