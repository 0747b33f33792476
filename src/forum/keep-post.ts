import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';

/** Most posts one member keeps. */
export const mostKept = 500;

/**
 * Keeps a post for this member, with a note only they read; a post that is kept already gets the new note and stays where
 * it is in their list. Nobody can tell from the post that somebody keeps it. Refuses more than a locker takes (409).
 * The caller has looked whether the member may read the post.
 */
export async function keepPost(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  wanted: { post: string; note: string },
): Promise<void> {
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'bookmarks', ({ kept }) => {
      if (kept.some(({ post }) => post === wanted.post)) {
        return { kept: kept.map((entry) => (entry.post === wanted.post ? wanted : entry)) };
      }
      if (kept.length >= mostKept) {
        throw new Problem(409, 'bookmark.full', { fields: { note: 'bookmark.full' } });
      }
      return { kept: [...kept, wanted] };
    }),
  );
}

/** Lets a kept post go, with its note. Does nothing where it was not kept. */
export async function letGoOfPost(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  post: string,
): Promise<void> {
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'bookmarks', ({ kept }) => ({
      kept: kept.filter((entry) => entry.post !== post),
    })),
  );
}
