import { BookmarkPage } from '../../views/forum/bookmark-page.tsx';
import { BookmarksPage } from '../../views/forum/bookmarks-page.tsx';
import { readLocker } from '../accounts/lockers.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { shownKept } from './folding.rules.ts';
import { BookmarkInput } from './following.input.ts';
import { type KeptRow, listKept } from './following.queries.ts';
import { keepPost, letGoOfPost } from './keep-post.ts';
import { pageNumber } from './page-number.ts';
import { readingOf } from './reading-choices.ts';

const keptPerPage = 20;

/** Posts a member keeps for themselves, with notes only they read. Nothing on the post tells of it. */
export function addBookmarks(routes: Routes, web: WebTools): void {
  routes.get('/posts/:post/bookmark', 'member', async (c) => {
    const { post, kept } = await findKeepable(c, web);
    return bookmarkPage(c, web, post, { kept: kept !== undefined, note: kept?.note ?? '', fields: {} });
  });
  routes.post('/posts/:post/bookmark', 'member', (c) => bookmarkSent(c, web));
  routes.get('/me/bookmarks', 'member', (c) => bookmarks(c, web));
}

async function bookmarkSent(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const read = readForm(c, BookmarkInput);
  const { post, kept } = await findKeepable(c, web);
  const again = (fields: Record<string, string>, status: number) =>
    bookmarkPage(c, web, post, { kept: kept !== undefined, note: c.get('form').note ?? '', fields }, status);
  if (!read.ok) {
    if ('act' in read.fields) throw new Problem(400, 'problem.form-shape');
    return again(read.fields, 422);
  }
  if (read.value.act === 'take') {
    await letGoOfPost(c.get('em'), web.tools, member, post.post);
    return c.redirect(paths.withDone(paths.myBookmarks(), 'bookmark-gone'), 303);
  }
  try {
    await keepPost(c.get('em'), web.tools, member, { post: post.post, note: read.value.note });
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.code === 'bookmark.full') return again(trouble.fields, 409);
    throw trouble;
  }
  return c.redirect(paths.withDone(paths.myBookmarks(), 'bookmark-kept'), 303);
}

/** A post that is up, or one that is kept already, whatever became of it; nothing else can be kept. */
async function findKeepable(c: WebContext, web: WebTools) {
  const id = c.req.param('post') ?? '';
  const [post] = isId(id) ? await listKept(c.get('em'), [id]) : [];
  const kept = (await readKeptPosts(c, web)).find((entry) => entry.post === id);
  if (post === undefined || (post.state !== 'up' && kept === undefined)) throw notFound();
  return { post, kept };
}

async function readKeptPosts(c: WebContext, web: WebTools) {
  const { account } = requireMember(c.get('actor'));
  return (await readLocker(c.get('em'), web.tools.keys, account, 'bookmarks')).kept;
}

async function bookmarkPage(
  c: WebContext,
  web: WebTools,
  post: KeptRow,
  form: { kept: boolean; note: string; fields: Record<string, string> },
  status = 200,
): Promise<Response> {
  const shown = shownKept(post, await readingOf(c, web));
  return page(c, <BookmarkPage {...shellOf(c, web)} post={shown} {...form} />, status);
}

async function bookmarks(c: WebContext, web: WebTools): Promise<Response> {
  const number = pageNumber(c);
  const all = (await readKeptPosts(c, web)).toReversed();
  const pages = Math.max(1, Math.ceil(all.length / keptPerPage));
  if (number > pages) throw notFound();
  const here = all.slice((number - 1) * keptPerPage, number * keptPerPage);
  const posts = await listKept(
    c.get('em'),
    here.map(({ post }) => post),
  );
  const reading = await readingOf(c, web);
  const notes = new Map(here.map(({ post, note }) => [post, note]));
  return page(
    c,
    <BookmarksPage
      {...shellOf(c, web)}
      kept={posts.map((post) => ({ ...shownKept(post, reading), note: notes.get(post.post) ?? '' }))}
      page={number}
      pages={pages}
    />,
  );
}
