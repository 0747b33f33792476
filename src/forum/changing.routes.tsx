import { EditPage } from '../../views/forum/edit-page.tsx';
import { WithdrawPage } from '../../views/forum/withdraw-page.tsx';
import { isOwnName } from '../accounts/sealed-link.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import { editPost } from './edit-post.ts';
import { type FoundPost, findPost } from './find-post.ts';
import { EditInput, WithdrawInput } from './forum.input.ts';
import { mayEdit, mayWithdraw } from './forum.policy.ts';
import { locatePost } from './forum.queries.ts';
import { withdrawPost } from './withdraw-post.ts';

/** What authors do with their own words: change them, take them back (PO-7). */
export function addChanging(routes: Routes, web: WebTools): void {
  routes.get('/posts/:post/edit', 'member', (c) => editForm(c, web));
  routes.post('/posts/:post/edit', 'member', (c) => edit(c, web));
  routes.get('/posts/:post/withdrawal', 'member', (c) => withdrawForm(c, web));
  routes.post('/posts/:post/withdrawal', 'member', (c) => withdraw(c, web));
}

async function editForm(c: WebContext, web: WebTools): Promise<Response> {
  const post = await findOwn(c, web);
  const verdict = mayEdit({ state: post.state, mine: true });
  if (verdict !== true) throw new Problem(409, verdict);
  const { source, labels, revision } = post;
  return editPage(c, web, post, { text: source ?? '', labels, revision }, {}, 200);
}

/** The form with the words and topics that belong into it, and what is missing. */
function editPage(
  c: WebContext,
  web: WebTools,
  { id: post, teamLabels }: FoundPost,
  typed: { text: string; labels: ContentLabel[]; revision: number },
  fields: Record<string, string>,
  status: number,
): Response | Promise<Response> {
  return page(c, <EditPage {...shellOf(c, web)} {...{ post, teamLabels, fields }} {...typed} />, status);
}

async function edit(c: WebContext, web: WebTools): Promise<Response> {
  const post = await findOwn(c, web);
  const read = readForm(c, EditInput);
  if (!read.ok) {
    const { text = '', revision, ...form } = c.get('form');
    const typed = { text, labels: labelsTicked(form), revision: Number(revision) || 1 };
    return editPage(c, web, post, typed, read.fields, 422);
  }
  const member = requireMember(c.get('actor'));
  try {
    await editPost(c.get('em'), web.tools, member, { post: post.id, ...read.value });
  } catch (trouble) {
    if (!(trouble instanceof Problem) || trouble.code !== 'forum.edit.changed') throw trouble;
    return changedMeanwhile(c, web, read.value);
  }
  return c.redirect(await backTo(c, post.id, 'edited'), 303);
}

/** The form once more, with the words just typed and the revision that now stands: sending it again is a decision. */
async function changedMeanwhile(
  c: WebContext,
  web: WebTools,
  typed: { text: string; labels: ContentLabel[] },
): Promise<Response> {
  const now = await findOwn(c, web);
  const { revision } = now;
  return editPage(c, web, now, { ...typed, revision }, { text: 'forum.edit.changed' }, 409);
}

async function withdrawForm(c: WebContext, web: WebTools): Promise<Response> {
  const post = await findOwn(c, web);
  const verdict = mayWithdraw({ state: post.state, mine: true });
  if (verdict !== true) throw new Problem(409, verdict);
  return page(c, <WithdrawPage {...shellOf(c, web)} post={post} />);
}

async function withdraw(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, WithdrawInput);
  const post = await findOwn(c, web);
  await withdrawPost(c.get('em'), web.tools, requireMember(c.get('actor')), post.id);
  return c.redirect(await backTo(c, post.id, 'withdrawn'), 303);
}

/** The post, if it is the member's own; for everybody else it does not exist. */
async function findOwn(c: WebContext, web: WebTools): Promise<FoundPost> {
  const id = c.req.param('post') ?? '';
  const member = requireMember(c.get('actor'));
  const post = isId(id) ? await findPost(c.get('em'), id) : null;
  if (post === null || !(await isOwnName(c.get('em'), web.tools.keys, member.account, post.nameId))) {
    throw notFound();
  }
  return post;
}

/** The address of a post on its page, with what to say there. */
export async function backTo(c: WebContext, post: string, done: string): Promise<string> {
  const place = await locatePost(c.get('em'), post);
  if (place === null) return paths.front();
  return `${paths.threadDone(place.thread, place.page, done)}#${paths.postAnchor(post)}`;
}
