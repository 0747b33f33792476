import type { Act, ActSubject } from '../../views/moderation/act-page.tsx';
import { isOwnName } from '../accounts/sealed-link.ts';
import { findPost } from '../forum/find-post.ts';
import { shownTitle } from '../forum/folding.rules.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { idOrNothing } from './moderation.input.ts';
import { findThreadHead } from './moderation.queries.ts';
import type { Situation } from './report-actions.policy.ts';

/** What a decision is about, and what its policy needs to know. */
export interface Matter {
  id: string;
  subject: ActSubject;
  situation: Situation;
}

type ThreadAct = 'lock' | 'unlock';
type PostAct = Exclude<Act, ThreadAct>;

const isThreadAct = (act: Act): act is ThreadAct => act === 'lock' || act === 'unlock';

const addresses = {
  label: paths.postLabels,
  hide: paths.postHiding,
  restore: paths.postRestoring,
  lock: paths.threadLocking,
  unlock: paths.threadUnlocking,
} as const satisfies Record<Act, unknown>;

/** The post or thread of this address; refuses (404) where there is none. */
export async function findMatter(c: WebContext, web: WebTools, act: Act): Promise<Matter> {
  const found = isThreadAct(act) ? await threadMatter(c, web, act) : await postMatter(c, web, act);
  if (found === null) throw notFound();
  return found;
}

/** Whether the words are the moderator's own: then nothing of the matter is shown. */
export const isOwn = ({ situation }: Matter): boolean => situation.ownPost || situation.ownThread;

async function postMatter(c: WebContext, web: WebTools, act: PostAct): Promise<Matter | null> {
  const em = c.get('em');
  const id = idOrNothing(c.req.param('post'));
  const post = id && (await findPost(em, id));
  if (!post) return null;
  const { account } = requireMember(c.get('actor'));
  const ownPost = await isOwnName(em, web.tools.keys, account, post.nameId);
  const { title, threadLabels: labels, starter } = post;
  const shown = shownTitle({ title, labels, starter }, await readingOf(c, web));
  return {
    id: post.id,
    subject: { ...post, ...shown, action: addresses[act](post.id), post: post.id, html: post.html ?? '' },
    situation: { ownPost, ownThread: false, open: false, state: post.state, locked: post.locked },
  };
}

async function threadMatter(c: WebContext, web: WebTools, act: ThreadAct): Promise<Matter | null> {
  const em = c.get('em');
  const id = idOrNothing(c.req.param('thread'));
  const thread = id && (await findThreadHead(em, id));
  if (!thread) return null;
  const { account } = requireMember(c.get('actor'));
  const ownThread = await isOwnName(em, web.tools.keys, account, thread.nameId);
  const shown = shownTitle({ ...thread, starter: thread.nameId }, await readingOf(c, web));
  const none = { labels: [], teamLabels: [] };
  return {
    id: thread.id,
    subject: { ...thread, ...shown, ...none, action: addresses[act](thread.id), thread: thread.id, post: '' },
    situation: { ownPost: false, ownThread, open: false, state: 'up', locked: thread.locked },
  };
}
