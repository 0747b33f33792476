import { isOwnName } from '../accounts/sealed-link.ts';
import { type FoundPost, findPost } from '../forum/find-post.ts';
import { mayReadWords } from '../forum/forum.policy.ts';
import type { Actor } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';

/** A post this reader may tell us about. */
export interface ReportablePost extends FoundPost {
  /** It is hidden and their own: they ask for a second look (MO-7). */
  secondLook: boolean;
}

/** The post, if this reader can read its words; everything else does not exist (404). */
export async function reportablePost(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  actor: Actor,
  id: string,
): Promise<ReportablePost> {
  const post = isId(id) ? await findPost(em, id) : null;
  if (post === null) throw notFound();
  const mine =
    post.state === 'hidden' &&
    actor.kind === 'member' &&
    (await isOwnName(em, tools.keys, actor.account, post.nameId));
  if (!mayReadWords(actor, { state: post.state, mine })) throw notFound();
  return { ...post, secondLook: mine };
}
