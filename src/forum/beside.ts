import type { Em } from '../platform/rows.ts';

/**
 * What goes up together with a post and belongs to a feature above this one: rows in the same transaction, and words
 * that stand beside those of the post, which the first day looks at too.
 */
export interface Beside {
  words: string;
  put(tx: Em, thread: string): Promise<void>;
}

/** What else goes when an opening post is taken back, in the same transaction; it belongs to a feature above this one. */
export type OnTakenBack = (tx: Em, thread: string) => Promise<void>;
