import { isOwnName } from '../accounts/sealed-link.ts';
import { findPost } from '../forum/find-post.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { actingStaff } from './acting-staff.ts';
import { claimHeld } from './claim-case.ts';
import { openCase } from './open-case.ts';

/**
 * Somebody of the team wants to do something about a post that nobody has told us about: goes to the case about it that is
 * not closed, or makes one, and takes it for them where it is free (MO-1, MO-13). Gives the case's id, and whether they have
 * it now. As often as it is called, there is one such case. Refuses (404) who is not on the team and what is no post, and
 * (403) words of their own.
 */
export async function openTeamCase(
  em: Em,
  tools: Tools,
  member: Member,
  post: string,
): Promise<{ id: string; yours: boolean }> {
  return inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    const found = await findPost(tx, post);
    if (found === null) throw notFound();
    if (await isOwnName(tx, tools.keys, member.account, found.nameId)) {
      throw new Problem(403, 'moderation.own');
    }
    const known = await findOpen(tx, post);
    if (known?.barred.includes(actor)) return { id: known.id, yours: false };
    const id = known?.id ?? (await openCase(tx, tools, { post, kind: 'team', cause: 'team' }));
    return { id, yours: (await claimHeld(tx, tools, member, id)).kind === 'yours' };
  });
}

/** The most urgent case about a post in which something can be done; a second look has an answer of its own (MO-9). */
async function findOpen(tx: Em, post: string): Promise<{ id: string; barred: string[] } | undefined> {
  const [found] = await tx.execute<{ id: string; barred: string[] }[]>(
    `select id, barred from moderation_case where post_id = ? and state <> 'closed' and kind <> 'appeal'
     order by lightness, id limit 1`,
    [post],
  );
  return found;
}
