import type { PostState } from '../forum/post.entity.ts';

/** What a moderator can do about a reported post, the lightest first. */
export const workActions = ['leave', 'label', 'hide', 'restore', 'lock', 'unlock'] as const;
export type WorkAction = (typeof workActions)[number];

/** A post, or the thread around it, as a decision needs to know it. */
export interface Situation {
  /** The post is by a name of the moderator who asks. */
  ownPost: boolean;
  /** The thread was opened by a name of the moderator who asks. */
  ownThread: boolean;
  /** Somebody waits for an answer to a report of it. */
  open: boolean;
  state: PostState;
  locked: boolean;
}

/** Yes, or the catalogue key of the reason why not. */
export type Verdict = true | 'moderation.own' | 'moderation.already' | 'moderation.gone';

/** The actions this moderator may take now: the page draws its buttons from it (ARCHITECTURE 8). */
export const listActions = (situation: Situation): WorkAction[] =>
  workActions.filter((action) => mayTake(action, situation) === true);

/**
 * Whether this moderator may take this action now; use cases refuse everything else. Nobody decides about words of
 * their own, not even to leave them (conflict of interest, MO-13); what is done already, or gone, is not done again.
 */
export function mayTake(action: WorkAction, situation: Situation): Verdict {
  if (isOwn(action, situation)) return 'moderation.own';
  if (action === 'leave') return situation.open ? true : 'moderation.already';
  if (action === 'lock' || action === 'unlock') {
    return situation.locked === (action === 'unlock') ? true : 'moderation.already';
  }
  if (situation.state === 'withdrawn') return 'moderation.gone';
  if (action === 'label') return true;
  return situation.state === (action === 'hide' ? 'up' : 'hidden') ? true : 'moderation.already';
}

function isOwn(action: WorkAction, { ownPost, ownThread }: Situation): boolean {
  return action === 'lock' || action === 'unlock' ? ownThread : ownPost;
}
