/** Ways to begin an answer (RE-1), in the order in which they are offered. Words: `starter.<code>` and `starter.<code>.line`. */
export const starters = ['feel', 'understand', 'ask'] as const;
export type Starter = (typeof starters)[number];
