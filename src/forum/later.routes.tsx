import { LaterPage } from '../../views/forum/later-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { Above } from './beside.ts';
import { backTo, findOwn } from './changing.routes.tsx';
import { chooseLater } from './choose-later.ts';
import { mayWithdraw } from './forum.policy.ts';
import { LaterInput } from './later.input.ts';

/** What is to become of an own post: the name off it, or the words gone, now or on a later day. */
export function addLater(routes: Routes, web: WebTools, above: Above): void {
  routes.get('/posts/:post/later', 'member', (c) => laterPage(c, web));
  routes.post('/posts/:post/later', 'member', async (c) => {
    const post = await findOwn(c, web);
    const read = readForm(c, LaterInput);
    if (!read.ok) return laterPage(c, web, read.fields);
    const wanted = { post: post.id, ...read.value };
    await chooseLater(c.get('em'), web.tools, requireMember(c.get('actor')), wanted, above.takenBack);
    return c.redirect(
      await backTo(c, post.id, read.value.wish === 'erase' && read.value.days === 0 ? 'withdrawn' : 'later'),
      303,
    );
  });
}

async function laterPage(
  c: WebContext,
  web: WebTools,
  fields: Record<string, string> = {},
): Promise<Response> {
  const post = await findOwn(c, web);
  const verdict = mayWithdraw({ state: post.state, mine: true });
  if (verdict !== true) throw new Problem(409, verdict);
  const status = Object.keys(fields).length > 0 ? 422 : 200;
  return page(
    c,
    <LaterPage {...shellOf(c, web)} post={post} fields={fields} action={paths.postLater(post.id)} />,
    status,
  );
}
