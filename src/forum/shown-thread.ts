import type { Actor } from '../platform/actor.ts';
import { type Reading, type ShownPost, type ShownThread, shownPost, shownTitle } from './folding.rules.ts';
import { mayReadWords } from './forum.policy.ts';
import type { PostRow, ThreadRow } from './forum.queries.ts';

/**
 * A page of a thread as this reader may have it (CW-3). Words of an opening post that is gone or hidden do not live on
 * in the title; where they are folded, the title is too.
 */
export function shownThread(
  actor: Actor,
  found: ThreadRow,
  rows: PostRow[],
  ownName: string | undefined,
  reading: Reading,
): { thread: ShownThread; posts: ShownPost[]; opened: ReadonlySet<string> } {
  const mine = ownName === found.starter;
  const title = mayReadWords(actor, { state: found.openingState, mine }) ? found.title : '';
  const opening = rows.find(({ position }) => position === 1)?.id;
  return {
    thread: { ...found, ...shownTitle({ ...found, title }, reading, opening) },
    posts: rows.map((row) => shownPost(row, reading)),
    opened: new Set(rows.map(({ id }) => id).filter((id) => reading.opened.has(id))),
  };
}
