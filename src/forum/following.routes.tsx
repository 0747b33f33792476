import { FollowingPage } from '../../views/forum/following-page.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { shownFollowed } from './folding.rules.ts';
import { followSpace } from './follow-space.ts';
import { followThread } from './follow-thread.ts';
import { FollowInput } from './following.input.ts';
import { listFollowed } from './following.queries.ts';
import { watchedThreads } from './following.rules.ts';
import { isSpaceWord } from './form-fields.ts';
import { listSpaces } from './lists.queries.ts';
import { pageNumber } from './page-number.ts';
import { readingOf } from './reading-choices.ts';

/** Following threads and spaces, and the list of what one follows. Nobody else can tell who follows what. */
export function addFollowing(routes: Routes, web: WebTools): void {
  routes.post('/threads/:thread/following', 'member', (c) => followThreadSent(c, web));
  routes.post('/spaces/:space/following', 'member', (c) => followSpaceSent(c, web));
  routes.get('/me/following', 'member', (c) => following(c, web));
}

async function followThreadSent(c: WebContext, web: WebTools): Promise<Response> {
  const { act, back } = requireForm(c, FollowInput);
  const thread = c.req.param('thread') ?? '';
  if (!isId(thread)) throw notFound();
  const member = requireMember(c.get('actor'));
  await followThread(c.get('em'), web.tools, member, { thread, follow: act === 'set' });
  return done(c, act, back === 0 ? paths.myFollowing() : paths.thread(thread, back));
}

async function followSpaceSent(c: WebContext, web: WebTools): Promise<Response> {
  const { act, back } = requireForm(c, FollowInput);
  const space = c.req.param('space') ?? '';
  if (!isSpaceWord(space)) throw notFound();
  const member = requireMember(c.get('actor'));
  await followSpace(c.get('em'), web.tools, member, { space, follow: act === 'set' });
  return done(c, act, back === 0 ? paths.myFollowing() : paths.space(space, back));
}

function done(c: WebContext, act: 'set' | 'take', path: string): Response {
  if (act === 'set') return c.redirect(paths.withDone(path, 'followed'), 303);
  return c.redirect(paths.withDone(path, 'follow-stopped'), 303);
}

async function following(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const number = pageNumber(c);
  const own = await ownLockers(c, web);
  const watched = watchedThreads(own).map(({ thread }) => thread);
  const [found, spaces] = await Promise.all([listFollowed(em, watched, number), listSpaces(em)]);
  if (number > found.pages) throw notFound();
  const followed = new Set(own.following.spaces.map(({ space }) => space));
  const reading = await readingOf(c, web);
  return page(
    c,
    <FollowingPage
      {...shellOf(c, web)}
      spaces={spaces.filter(({ id }) => followed.has(id))}
      searches={(own.following.searches ?? []).map(({ filters }) => filters)}
      threads={found.threads.map((row) => shownFollowed(row, reading))}
      page={number}
      pages={found.pages}
    />,
  );
}
