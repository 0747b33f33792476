import type { AnswerBoxData, QuotedPost } from '../../views/forum/answer-box.tsx';
import { FrontPage } from '../../views/forum/front-page.tsx';
import { MyPostsPage } from '../../views/forum/my-posts-page.tsx';
import { SpacePage } from '../../views/forum/space-page.tsx';
import { ThreadPage } from '../../views/forum/thread-page.tsx';
import { WaitingPage } from '../../views/forum/waiting-page.tsx';
import { isFreshName } from '../accounts/fresh-names.rules.ts';
import { ownLockers } from '../accounts/own-lockers.ts';
import { paths } from '../paths.ts';
import { type Actor, isStaff, requireMember } from '../platform/actor.ts';
import { isId, newId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { offerFreshName } from './choose-voice.ts';
import { type OwnDraft, readDrafts } from './drafts.queries.ts';
import type { DraftWords } from './drafts.rules.ts';
import { findPost } from './find-post.ts';
import { isSpaceWord } from './forum.input.ts';
import { findThread, listPosts, locatePost, type PostRow, pageOf, type ThreadRow } from './forum.queries.ts';
import { countThreads, findSpace, listSpaces, listThreads, threadsPerPage } from './lists.queries.ts';
import { followsSpace, leftOutFor, ownChoices } from './own-choices.ts';
import { listOwnPosts } from './own-posts.queries.ts';
import { pageNumber } from './page-number.ts';
import { listReactions } from './reactions.queries.ts';
import { sift } from './sift.rules.ts';
import { findOwnVoice, listKeptNames, listVoices } from './voices.queries.ts';

const onFront = { waiting: 3, talking: 8 } as const;

/** Everything that is only read. No request here changes anything. */
export function addReading(routes: Routes, web: WebTools): void {
  routes.get('/', 'anyone', (c) => front(c, web));
  routes.get('/waiting', 'anyone', (c) => waiting(c, web));
  routes.get('/spaces/:space', 'anyone', (c) => space(c, web));
  routes.get('/threads/:thread', 'anyone', (c) => thread(c, web));
  routes.get('/posts/:post', 'anyone', permalink);
  routes.get('/me/posts', 'member', (c) => mine(c, web));
}

async function front(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const leaveOut = await leftOutFor(c, web);
  const [spaces, waitingThreads, talking] = await Promise.all([
    listSpaces(em),
    listThreads(em, { of: 'waiting' }, { limit: onFront.waiting }),
    listThreads(em, { of: 'talk' }, { limit: onFront.talking }),
  ]);
  return page(
    c,
    <FrontPage
      {...shellOf(c, web)}
      spaces={spaces}
      waiting={sift(waitingThreads, leaveOut)}
      talking={sift(talking, leaveOut)}
    />,
  );
}

async function waiting(c: WebContext, web: WebTools): Promise<Response> {
  const number = pageNumber(c);
  const [threads, count] = await Promise.all([
    listThreads(c.get('em'), { of: 'waiting' }, placesOf(number)),
    countThreads(c.get('em'), { of: 'waiting' }),
  ]);
  const pages = pagesFor(count);
  if (number > pages) throw notFound();
  const shown = sift(threads, await leftOutFor(c, web));
  return page(c, <WaitingPage {...shellOf(c, web)} threads={shown} page={number} pages={pages} />);
}

async function space(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const id = c.req.param('space') ?? '';
  const found = isSpaceWord(id) ? await findSpace(em, id) : null;
  if (found === null) throw notFound();
  const number = pageNumber(c);
  const pages = pagesFor(found.threads);
  if (number > pages) throw notFound();
  const threads = await listThreads(em, { of: 'space', space: found.id }, placesOf(number));
  return page(
    c,
    <SpacePage
      {...shellOf(c, web)}
      space={found}
      threads={sift(threads, await leftOutFor(c, web))}
      page={number}
      pages={pages}
      followed={await followsSpace(c, web, found.id)}
    />,
  );
}

async function thread(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const found = await findReadable(em, c.req.param('thread') ?? '');
  const pages = pageOf(found.posts);
  const number = c.req.query('page') === 'last' ? pages : pageNumber(c);
  if (number > pages) throw notFound();
  const actor = c.get('actor');
  const own = await findOwnVoice(em, web.tools.keys, actor, found.id);
  const posts = await listPosts(em, actor, found, number, own?.id ?? null);
  const { answer, draft } = await begunAnswer(c, web, found, own);
  return page(
    c,
    <ThreadPage
      {...shellOf(c, web)}
      thread={found}
      title={titleFor(actor, found, own?.id)}
      posts={posts}
      reactions={await listReactions(em, web.tools.keys, actor, posts)}
      page={number}
      pages={pages}
      staff={isStaff(actor)}
      {...(await ownChoices(c, web, found.id))}
      answer={answer}
      {...(answer && (await answerTo(c, found, posts, draft)))}
      typed={draft && { text: draft.text ?? '', fields: {} }}
    />,
  );
}

/** What the box for an answer begins with: a quote, or the name of who is spoken to. */
async function answerTo(c: WebContext, thread: ThreadRow, posts: PostRow[], draft: DraftWords | undefined) {
  const em = c.get('em');
  const to = await findQuoted(em, thread, posts, c.req.query('to'));
  return {
    quoting: await findQuoted(em, thread, posts, c.req.query('quote') || draft?.quotes),
    speakingTo: to?.name.shown,
  };
}

/** What a title says to this reader: words of a post that is gone or hidden do not live on in it. */
export function titleFor(actor: Actor, thread: ThreadRow, own: string | undefined): string | null {
  if (thread.openingState === 'up') return thread.title;
  if (thread.openingState === 'hidden' && (own === thread.starter || isStaff(actor))) return thread.title;
  return null;
}

export async function findReadable(em: Em, id: string): Promise<ThreadRow> {
  const found = isId(id) ? await findThread(em, id) : null;
  if (found === null) throw notFound();
  return found;
}

/** What the box at the end of a thread offers this member: one name they have, or a choice. */
export async function answerBox(
  c: WebContext,
  web: WebTools,
  found: ThreadRow,
  own: { id: string; shown: string; avatar: number } | null,
) {
  const actor = c.get('actor');
  if (actor.kind === 'guest' || found.locked) return null;
  const em = c.get('em');
  return {
    formKey: newId(),
    own,
    fresh: own === null ? offerFreshName(await listVoices(em, found.id)) : null,
    kept: own === null ? await listKeptNames(em, web.tools.keys, actor) : [],
  };
}

/** The box as it is offered, or with the member's own draft in it. */
async function begunAnswer(
  c: WebContext,
  web: WebTools,
  found: ThreadRow,
  own: { id: string; shown: string; avatar: number } | null,
): Promise<{ answer: AnswerBoxData | null; draft?: DraftWords }> {
  const box = await answerBox(c, web, found, own);
  const draft = box && (await findAnswerDraft(c, web, found.id));
  if (box === null || draft === null) return { answer: box };
  const { voice, fresh_name: shown = '', fresh_avatar: avatar } = draft.words;
  const fresh = box.fresh && isFreshName(shown) ? { shown, avatar: Number(avatar) || 0 } : box.fresh;
  return { answer: { ...box, fresh, chosen: voice, draft: draft.saved }, draft: draft.words };
}

/** The member's own draft of an answer to this thread. Asks the database only where the locker names one. */
async function findAnswerDraft(c: WebContext, web: WebTools, thread: string): Promise<OwnDraft | null> {
  const { kept } = (await ownLockers(c, web)).drafts;
  const here = kept.filter((each) => each.thread === thread);
  const [draft] = await readDrafts(c.get('em'), web.tools.keys, here, web.tools.clock.now());
  return draft ?? null;
}

/** The post an answer is to quote: of this thread and up, on whichever of its pages it stands. */
export async function findQuoted(
  em: Em,
  thread: ThreadRow,
  posts: PostRow[],
  id: string | undefined,
): Promise<QuotedPost | null> {
  if (id === undefined || !isId(id)) return null;
  const here = posts.find((post) => post.id === id);
  if (here !== undefined) return here.state === 'up' ? here : null;
  const post = await findPost(em, id);
  if (post === null || post.thread !== thread.id || post.state !== 'up') return null;
  return { id, html: post.html ?? '', name: post.name };
}

async function permalink(c: WebContext): Promise<Response> {
  const id = c.req.param('post') ?? '';
  const place = isId(id) ? await locatePost(c.get('em'), id) : null;
  if (place === null) throw notFound();
  return c.redirect(`${paths.thread(place.thread, place.page)}#${paths.postAnchor(id)}`, 303);
}

async function mine(c: WebContext, web: WebTools): Promise<Response> {
  const number = pageNumber(c);
  const member = requireMember(c.get('actor'));
  const { posts, pages } = await listOwnPosts(c.get('em'), web.tools.keys, member, number);
  if (number > pages) throw notFound();
  return page(c, <MyPostsPage {...shellOf(c, web)} posts={posts} page={number} pages={pages} />);
}

const pagesFor = (count: number): number => Math.max(1, Math.ceil(count / threadsPerPage));

/** The threads on one page of a list. */
const placesOf = (number: number) => ({ limit: threadsPerPage, offset: (number - 1) * threadsPerPage });
