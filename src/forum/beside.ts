import type { Em } from '../platform/rows.ts';
import type { Reading, ShownTitle } from './folding.rules.ts';

/**
 * What goes up together with a post and belongs to a feature above this one: rows in the same transaction, and words
 * that stand beside those of the post, which the first day looks at too.
 */
export interface Beside {
  words: string;
  put(tx: Em, thread: string): Promise<void>;
}

/** A title that stands under a story and leads to a strategy, as this reader may have it. */
export interface UsedTitle extends ShownTitle {
  id: string;
}

/** What features above the forum add to it; put together in `src/app.tsx`. */
export interface Above {
  /** What else goes when an opening post is taken back, in the same transaction. */
  takenBack(tx: Em, thread: string): Promise<void>;
  /** Strategies that a story used. */
  usedBy(em: Em, story: string, reading: Reading): Promise<UsedTitle[]>;
}
