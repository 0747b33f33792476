import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { ReactionInput } from './forum.input.ts';
import { locatePost } from './forum.queries.ts';
import { react } from './react.ts';

/** Words under a post: thank you, me too, I read this (RE-7). */
export function addReacting(routes: Routes, web: WebTools): void {
  routes.post('/posts/:post/reactions', 'member', (c) => pressed(c, web));
}

/** Back to the post on its page, where the pressed word says how it stands. */
async function pressed(c: WebContext, web: WebTools): Promise<Response> {
  const { set, take } = requireForm(c, ReactionInput);
  const post = c.req.param('post') ?? '';
  const word = set ?? take;
  const place = isId(post) ? await locatePost(c.get('em'), post) : null;
  if (place === null || word === undefined) throw notFound();
  const member = requireMember(c.get('actor'));
  await react(c.get('em'), web.tools, member, { post, word, stands: set !== undefined });
  return c.redirect(`${paths.thread(place.thread, place.page)}#${paths.postAnchor(post)}`, 303);
}
