import { ShelfPage } from '../../views/strategies/shelf-page.tsx';
import { readLocker } from '../accounts/lockers.ts';
import { keepPost, letGoOfPost } from '../forum/keep-post.ts';
import { pageNumber } from '../forum/page-number.ts';
import { readingOf } from '../forum/reading-choices.ts';
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
import { findStrategy } from './find-strategy.ts';
import { toldBy } from './own-outcomes.ts';
import { listedKept } from './shown-strategy.rules.ts';
import { ShelfInput } from './strategies.input.ts';
import { listKeptStrategies } from './strategies.queries.ts';

const perPage = 20;

/** A member's private shelf: the strategies among the posts they keep, seen by kind. */
export function addShelf(routes: Routes, web: WebTools): void {
  routes.get('/me/strategies', 'member', (c) => shelf(c, web));
  routes.post('/strategies/:strategy/keeping', 'member', (c) => keep(c, web));
}

async function keep(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const { act } = requireForm(c, ShelfInput);
  const id = c.req.param('strategy') ?? '';
  const found = isId(id) ? await findStrategy(c.get('em'), id) : null;
  const em = c.get('em');
  if (found === null) throw notFound();
  if (act === 'take') {
    await letGoOfPost(em, web.tools, member, found.post);
    return c.redirect(paths.withDone(paths.strategy(id), 'strategy-let-go'), 303);
  }
  const { kept } = await readLocker(em, web.tools.keys, member.account, 'bookmarks');
  const before = kept.find(({ post }) => post === found.post);
  if (found.state !== 'up' && before === undefined) throw notFound();
  await keepPost(em, web.tools, member, { post: found.post, note: before?.note ?? '' });
  return c.redirect(paths.withDone(paths.strategy(id), 'strategy-kept'), 303);
}

async function shelf(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const number = pageNumber(c);
  const em = c.get('em');
  const { kept } = await readLocker(em, web.tools.keys, member.account, 'bookmarks');
  const found = await listKeptStrategies(
    em,
    kept.map(({ post }) => post),
  );
  const mine = kept.toReversed().flatMap(({ post, note }) => {
    const strategy = found.find((each) => each.post === post);
    return strategy === undefined ? [] : [{ ...strategy, note }];
  });
  const pages = Math.max(1, Math.ceil(mine.length / perPage));
  if (number > pages) throw notFound();
  const here = listedKept(mine.slice((number - 1) * perPage, number * perPage), await readingOf(c, web));
  const told = await toldBy(
    em,
    web.tools.keys,
    member,
    here.map(({ id }) => id),
  );
  const shown = here.map((each) => ({ ...each, told: told.get(each.id) ?? null }));
  return page(c, <ShelfPage {...shellOf(c, web)} kept={shown} page={number} pages={pages} />);
}
