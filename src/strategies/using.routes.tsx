import { UsedStrategiesPage } from '../../views/strategies/used-strategies-page.tsx';
import { readLocker } from '../accounts/lockers.ts';
import { isOwnName } from '../accounts/sealed-link.ts';
import { findPost } from '../forum/find-post.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { isStrategy } from '../forum/strategy-words.rules.ts';
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
import { listedTitles } from './shown-strategy.rules.ts';
import { UsedStrategiesInput } from './strategies.input.ts';
import { listByIds, listKeptStrategies, listUsedBy } from './strategies.queries.ts';
import { useStrategies } from './use-strategies.ts';

/** Which strategies a personal story used, as its author says it (PO-4). */
export function addUsing(routes: Routes, web: WebTools): void {
  routes.get('/posts/:post/strategies', 'member', async (c) => form(c, web, await findOwnStory(c, web), {}));
  routes.post('/posts/:post/strategies', 'member', (c) => use(c, web));
}

/** Boxes for what the story names already and for what is on the own shelf, and a field for any other address. */
async function form(
  c: WebContext,
  web: WebTools,
  story: { post: string; thread: string },
  sent: { chosen?: string[]; address?: string; fields?: Record<string, string> },
): Promise<Response> {
  const em = c.get('em');
  const { account } = requireMember(c.get('actor'));
  const { kept } = await readLocker(em, web.tools.keys, account, 'bookmarks');
  const [used, shelf, named] = await Promise.all([
    listUsedBy(em, story.thread),
    listKeptStrategies(
      em,
      kept.map(({ post }) => post),
    ),
    listByIds(em, sent.chosen ?? []),
  ]);
  const all = new Map(
    [...shelf.filter(({ state }) => state === 'up'), ...used, ...named].map((each) => [each.id, each]),
  );
  const { fields = {}, address = '' } = sent;
  return page(
    c,
    <UsedStrategiesPage
      {...shellOf(c, web)}
      post={story.post}
      offered={listedTitles([...all.values()], await readingOf(c, web))}
      chosen={sent.chosen ?? used.map(({ id }) => id)}
      address={address}
      fields={fields}
    />,
    Object.keys(fields).length > 0 ? 422 : 200,
  );
}

async function use(c: WebContext, web: WebTools): Promise<Response> {
  const { address = '', ...boxes } = requireForm(c, UsedStrategiesInput);
  const story = await findOwnStory(c, web);
  const chosen = Object.keys(boxes).map((name) => name.slice('use_'.length));
  const added = /\/(?:strategies|threads)\/([0-9a-z]{20})/.exec(address)?.[1];
  const again = (code: string) => form(c, web, story, { chosen, address, fields: { address: code } });
  if (address.trim() !== '' && (await listByIds(c.get('em'), added ? [added] : [])).length === 0) {
    return again('uses.address.missing');
  }
  const strategies = [...new Set(added ? [...chosen, added] : chosen)];
  try {
    await useStrategies(c.get('em'), web.tools, requireMember(c.get('actor')), {
      post: story.post,
      strategies,
    });
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.status === 422) return again(trouble.code);
    throw trouble;
  }
  return c.redirect(paths.threadDone(story.thread, 1, 'uses-saved'), 303);
}

/** The opening post of an own story; for everybody else, and of everything else, there is nothing here. */
async function findOwnStory(c: WebContext, web: WebTools): Promise<{ post: string; thread: string }> {
  const id = c.req.param('post') ?? '';
  const { account } = requireMember(c.get('actor'));
  const post = isId(id) ? await findPost(c.get('em'), id) : null;
  if (post?.state !== 'up' || post.sections === null || isStrategy(post.sections)) throw notFound();
  if (!(await isOwnName(c.get('em'), web.tools.keys, account, post.nameId))) throw notFound();
  return { post: id, thread: post.thread };
}
