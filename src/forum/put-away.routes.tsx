import { NamesPutAwayPage } from '../../views/forum/names-put-away-page.tsx';
import { PutAwayPage } from '../../views/forum/put-away-page.tsx';
import { isOwnName } from '../accounts/sealed-link.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { type FoundPost, findPost } from './find-post.ts';
import { BroughtBackInput, PutAwayInput } from './following.input.ts';
import { listNames } from './following.queries.ts';
import { namesPutAway } from './own-choices.ts';
import { bringBackName, putAwayName } from './put-away-name.ts';

/** Putting a name away: its words are kept from one member, and nobody else notices. */
export function addPutAway(routes: Routes, web: WebTools): void {
  routes.get('/posts/:post/put-away', 'member', async (c) => {
    const post = await findStranger(c, web);
    return page(c, <PutAwayPage {...shellOf(c, web)} post={post} />);
  });
  routes.post('/posts/:post/put-away', 'member', async (c) => {
    requireForm(c, PutAwayInput);
    const member = requireMember(c.get('actor'));
    const post = c.req.param('post') ?? '';
    if (!isId(post)) throw notFound();
    await putAwayName(c.get('em'), web.tools, member, post);
    return c.redirect(paths.withDone(paths.myPutAway(), 'put-away'), 303);
  });
  routes.get('/me/put-away', 'member', async (c) => {
    const names = await listNames(c.get('em'), [...(await namesPutAway(c, web))]);
    return page(c, <NamesPutAwayPage {...shellOf(c, web)} names={names} />);
  });
  routes.post('/me/put-away', 'member', async (c) => {
    const { name } = requireForm(c, BroughtBackInput);
    await bringBackName(c.get('em'), web.tools, requireMember(c.get('actor')), name);
    return c.redirect(paths.withDone(paths.myPutAway(), 'brought-back'), 303);
  });
}

/** A post that is up and of somebody else. */
async function findStranger(c: WebContext, web: WebTools): Promise<FoundPost> {
  const id = c.req.param('post') ?? '';
  const member = requireMember(c.get('actor'));
  const post = isId(id) ? await findPost(c.get('em'), id) : null;
  if (post === null || post.state !== 'up' || post.faded) throw notFound();
  if (await isOwnName(c.get('em'), web.tools.keys, member.account, post.nameId)) {
    throw new Problem(403, 'put-away.own');
  }
  return post;
}
