import type { AnswerBoxData } from '../../views/forum/answer-box.tsx';
import { MyPostsPage } from '../../views/forum/my-posts-page.tsx';
import { ThreadPage } from '../../views/forum/thread-page.tsx';
import { isFreshName } from '../accounts/fresh-names.rules.ts';
import { ownLockers } from '../accounts/own-lockers.ts';
import { paths } from '../paths.ts';
import { isOwner, isStaff, requireMember } from '../platform/actor.ts';
import { isId, newId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import type { Above } from './beside.ts';
import { namesThere, offerFreshName } from './choose-voice.ts';
import { type OwnDraft, readDrafts } from './drafts.queries.ts';
import type { DraftWords } from './drafts.rules.ts';
import { findQuoted } from './find-quoted.ts';
import type { Reading } from './folding.rules.ts';
import { isUnseen, mayAnswer } from './forum.policy.ts';
import { findThread, locatePost, type PostRow, type ThreadRow } from './forum.queries.ts';
import { createNearMemory, type NearMemory, nearBeside } from './near-beside.ts';
import { notTodayFor } from './own-aside.ts';
import { followsThread } from './own-choices.ts';
import { listOwnPosts } from './own-posts.queries.ts';
import { likelyPage, pageNumber, placeIn } from './page-number.ts';
import { readingOf } from './reading-choices.ts';
import { shownThread } from './shown-thread.ts';
import { createThreadMemory, type ReadThread, readThread, type ThreadMemory } from './thread-memory.ts';
import { listKeptNames, listVoices } from './voices.queries.ts';

/** Everything that is only read. No request here changes anything. */
export function addReading(routes: Routes, web: WebTools, above: Above): void {
  const memory = { threads: createThreadMemory(), near: createNearMemory() };
  routes.get('/threads/:thread', 'anyone', (c) => thread(c, web, memory, above));
  routes.get('/posts/:post', 'anyone', (c) => permalink(c, web));
  routes.get('/me/posts', 'member', (c) => mine(c, web));
}

async function thread(c: WebContext, web: WebTools, memory: Memory, above: Above): Promise<Response> {
  const em = c.get('em');
  const actor = c.get('actor');
  const id = c.req.param('thread') ?? '';
  if (!isId(id)) throw notFound();
  const lockers = actor.kind === 'guest' ? {} : await ownLockers(c, web);
  const read = await readThread(em, web.tools.keys, memory.threads, { actor, lockers }, id, likelyPage(c));
  const { thread: found, own } = read;
  const { number, pages, looked } = placeIn(c, found);
  const rows = await read.rows(number);
  const reading = await readingOf(c, web);
  const { answer, draft } = await begunAnswer(c, web, read);
  return page(
    c,
    <ThreadPage
      {...shellOf(c, web)}
      {...shownThread(actor, found, rows, own?.id, reading)}
      reactions={await read.reactions(rows)}
      used={found.kind === 'story' && number === 1 ? await above.usedBy(em, id, reading) : []}
      page={number}
      pages={pages}
      looked={looked}
      staff={isStaff(actor)}
      owner={isOwner(actor)}
      followed={await followsThread(c, web, found.id)}
      answer={answer}
      wait={await waitFor(c, web, rows, above)}
      near={await nearBeside(c, web, memory.near, { thread: found, rows, page: number })}
      notToday={await notTodayFor(c, web, found, own?.id)}
      {...(answer && (await answerTo(c, found, rows, draft, reading)))}
      typed={draft && { text: draft.text ?? '', labels: labelsTicked(draft), fields: {} }}
    />,
  );
}

interface Memory {
  threads: ThreadMemory;
  near: NearMemory;
}

/** How long what waits takes, asked only where something of the reader's own waits. */
async function waitFor(c: WebContext, web: WebTools, rows: PostRow[], above: Above) {
  if (!rows.some(({ heldFor }) => heldFor)) return undefined;
  return { hours: await above.usualWait(c.get('em')), ...shellOf(c, web).looksIn };
}

/** What the box for an answer begins with: a quote, or the name of who is spoken to. */
async function answerTo(
  c: WebContext,
  thread: ThreadRow,
  rows: PostRow[],
  draft: DraftWords | undefined,
  reading: Reading,
) {
  const em = c.get('em');
  const to = await findQuoted(em, thread, rows, c.req.query('to'), reading);
  return {
    quoting: await findQuoted(em, thread, rows, c.req.query('quote') || draft?.quotes, reading),
    speakingTo: to?.name,
  };
}

export async function findReadable(em: Em, id: string): Promise<ThreadRow> {
  const found = isId(id) ? await findThread(em, id) : null;
  if (found === null || isUnseen(found)) throw notFound();
  return found;
}

/** What the box at the end of a thread offers this member: one name they have, or a choice. */
export async function answerBox(
  c: WebContext,
  web: WebTools,
  found: ThreadRow,
  own: { id: string; shown: string; avatar: number } | null,
  names = async () => namesThere(await listVoices(c.get('em'), found.id)),
) {
  const actor = c.get('actor');
  if (actor.kind === 'guest' || mayAnswer(found) !== true) return null;
  const em = c.get('em');
  return {
    formKey: newId(),
    own,
    fresh: own === null ? offerFreshName(await names()) : null,
    kept: own === null ? await listKeptNames(em, (await ownLockers(c, web)).names.own) : [],
  };
}

/** The box as it is offered, or with the member's own draft in it. */
async function begunAnswer(
  c: WebContext,
  web: WebTools,
  { thread: found, own, names }: Pick<ReadThread, 'thread' | 'own' | 'names'>,
): Promise<{ answer: AnswerBoxData | null; draft?: DraftWords }> {
  const box = await answerBox(c, web, found, own, names);
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

/** Whether a post that waits may be found: by its author, and by the team. */
async function mayFind(c: WebContext, web: WebTools, name: string): Promise<boolean> {
  const actor = c.get('actor');
  if (actor.kind === 'guest') return false;
  return isStaff(actor) || (await ownLockers(c, web)).names.own.some((own) => own.name === name);
}

async function permalink(c: WebContext, web: WebTools): Promise<Response> {
  const id = c.req.param('post') ?? '';
  const place = isId(id) ? await locatePost(c.get('em'), id) : null;
  if (place === null || (place.unseen && !(await mayFind(c, web, place.name)))) throw notFound();
  return c.redirect(`${paths.thread(place.thread, place.page)}#${paths.postAnchor(id)}`, 303);
}

async function mine(c: WebContext, web: WebTools): Promise<Response> {
  const number = pageNumber(c);
  const member = requireMember(c.get('actor'));
  const reading = await readingOf(c, web);
  const { posts, pages } = await listOwnPosts(c.get('em'), reading, member, number);
  if (number > pages) throw notFound();
  return page(c, <MyPostsPage {...shellOf(c, web)} posts={posts} page={number} pages={pages} />);
}
