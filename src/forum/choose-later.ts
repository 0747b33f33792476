import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { raiseVersions } from './add-post.ts';
import type { Above } from './beside.ts';
import { mayWithdraw } from './forum.policy.ts';
import { hideOwn, showOwn } from './hide-own.ts';
import type { LaterWish } from './later.catalogue.ts';
import { lockOwnPost } from './own-post.ts';
import { withdrawPost } from './withdraw-post.ts';

export interface LaterWanted {
  post: string;
  wish: LaterWish;
  /** 0: now. */
  days: number;
}

const day = 86_400_000;

/**
 * Takes an author's name off a post or puts it back, hides it or brings it back, or takes the words, now or on a later day; one wish each, and the last one counts
 * (issue 6). What is faded keeps its author under seal: they still find it, and what the team decides about it still reaches
 * them. The same wish twice changes nothing. Refuses a post of somebody else (404) and one that is taken back already (409).
 */
export async function chooseLater(
  em: Em,
  tools: Tools,
  member: Member,
  { post: id, wish, days }: LaterWanted,
  onTakenBack: Above['takenBack'],
): Promise<void> {
  if (wish === 'erase' && days === 0) {
    await withdrawPost(em, tools, member, id, onTakenBack);
    return;
  }
  await inTransaction(em, async (tx) => {
    const post = await lockOwnPost(tx, tools, member, id);
    const verdict = mayWithdraw(post);
    if (verdict !== true) throw verdict === 'problem.not-found' ? notFound() : new Problem(409, verdict);
    if (days > 0 && (wish === 'fade' || wish === 'hide' || wish === 'erase')) {
      const on = new Date(tools.clock.now().getTime() + days * day).toISOString().slice(0, 10);
      await tx.execute('update post set later = ?, later_day = ? where id = ?', [wish, on, id]);
      return;
    }
    await tx.execute('update post set later = null, later_day = null where id = ?', [id]);
    if (wish === 'hide') await hideOwn(tx, id, post.thread);
    if (wish === 'show') await showOwn(tx, id, post.thread);
    if (wish === 'fade' || wish === 'name') await fade(tx, id, post.thread, wish === 'fade');
  });
}

/** Takes the name off a post or puts it back, with the versions of its thread. Part of a transaction. */
export async function fade(tx: Em, post: string, thread: string, faded: boolean): Promise<void> {
  const changed = await tx.execute<{ id: string }[]>(
    'update post set faded = ?, later = null, later_day = null, revision = revision + 1 where id = ? and faded <> ? returning id',
    [faded, post, faded],
  );
  if (changed.length > 0) await raiseVersions(tx, thread);
}
