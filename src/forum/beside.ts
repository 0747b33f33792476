import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { Reading, ShownTitle } from './folding.rules.ts';
import type { CountNudge } from './nudge.ts';

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

/** What the team has asked an author to change: its words to them, and the passage; empty where it is about all of it. */
export interface Asked {
  note: string;
  passage: string;
}

/** The team's decisions that hold a post now, each by the statement its author has of it. */
export interface Decisions {
  /** Those that took a part out, the oldest first. */
  taken: string[];
  /** The one that keeps it out of sight. */
  hidden: string | null;
}

/** What features above the forum add to it; put together in `src/app.tsx`. */
export interface Above {
  /** What else goes when an opening post is taken back, in the same transaction. */
  takenBack(tx: Em, thread: string): Promise<void>;
  /** What the team has asked the author of a post to change. */
  askedFor(em: Em, keys: Keys, post: string): Promise<Asked | null>;
  /** Which decisions of the team hold a post, for its author. */
  decisionsOn(em: Em, keys: Keys, post: string): Promise<Decisions>;
  /** Strategies that a story used. */
  usedBy(em: Em, story: string, reading: Reading): Promise<UsedTitle[]>;
  /** Counts what became of a nudge, by rule and week (RE-8). */
  countNudge: CountNudge;
  /** Hours a post usually waits for the team; null as long as too few have waited to tell. */
  usualWait(em: Em): Promise<number | null>;
}
