import { StrategiesPage } from '../../views/strategies/strategies-page.tsx';
import { StrategyPage } from '../../views/strategies/strategy-page.tsx';
import { strategyText } from '../../views/strategies/strategy-text.ts';
import { readLocker } from '../accounts/lockers.ts';
import { ownLockers } from '../accounts/own-lockers.ts';
import { pageNumber } from '../forum/page-number.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { paths } from '../paths.ts';
import { isStaff } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { sendAsset } from '../site/send-asset.ts';
import { situations } from './facets.catalogue.ts';
import { toldBy } from './own-outcomes.ts';
import { readableStrategy } from './readable-strategy.ts';
import { listedStrategies, listedTitles } from './shown-strategy.rules.ts';
import {
  countStrategies,
  listRelated,
  listStoriesUsing,
  listStrategies,
  pagesFor,
  placesOf,
} from './strategies.queries.ts';

const mostRelated = 4;

/** Everything that is only read: the lists, one strategy, and the same as plain text. */
export function addReadingStrategies(routes: Routes, web: WebTools): void {
  routes.get('/strategies', 'anyone', (c) => list(c, web));
  routes.get('/strategies/for/:situation', 'anyone', (c) => list(c, web));
  routes.get(paths.offlineWorker(), 'anyone', (c) => sendAsset(c, web.assets));
  routes.get('/strategies/:strategy', 'anyone', (c) => one(c, web));
  routes.get('/strategies/:strategy/text', 'anyone', (c) => text(c, web));
}

async function list(c: WebContext, web: WebTools): Promise<Response> {
  const wanted = c.req.param('situation');
  const situation = situations.find((each) => each === wanted) ?? null;
  if (wanted !== undefined && situation === null) throw notFound();
  const number = pageNumber(c);
  const em = c.get('em');
  const [items, count] = await Promise.all([
    listStrategies(em, situation, placesOf(number)),
    countStrategies(em, situation),
  ]);
  const pages = pagesFor(count);
  if (number > pages) throw notFound();
  const strategies = listedStrategies(items, await readingOf(c, web));
  return page(c, <StrategiesPage {...shellOf(c, web)} {...{ situation, strategies, pages }} page={number} />);
}

async function one(c: WebContext, web: WebTools): Promise<Response> {
  const { strategy, reading } = await readableStrategy(c, web);
  const em = c.get('em');
  // Titles near it are shown by the choices of whoever reads, which a page on a device does not know (CW-3).
  const alone = strategy.sections === null || c.req.query('alone') !== undefined;
  const [related, stories, own] = await Promise.all([
    alone ? [] : listRelated(em, strategy.id, mostRelated),
    alone ? [] : listStoriesUsing(em, strategy.id),
    ownOf(c, web, strategy),
  ]);
  return page(
    c,
    <StrategyPage
      {...shellOf(c, web)}
      strategy={strategy}
      own={own}
      staff={isStaff(c.get('actor'))}
      related={listedTitles(related, reading).filter(({ folded }) => folded.length === 0)}
      stories={listedTitles(stories, reading)}
    />,
  );
}

/** What stands between this member and the strategy; nothing for guests, whose page is one for all. */
async function ownOf(c: WebContext, web: WebTools, { id, post }: { id: string; post: string }) {
  const actor = c.get('actor');
  if (actor.kind === 'guest') return null;
  await ownLockers(c, web);
  const { kept } = await readLocker(c.get('em'), web.tools.keys, actor.account, 'bookmarks');
  const told = (await toldBy(c.get('em'), web.tools.keys, actor, [id])).get(id) ?? null;
  return { told, kept: kept.some((entry) => entry.post === post) };
}

/** The same in plain text, for a screen reader, an old phone, or a file of one's own (AX-9). */
async function text(c: WebContext, web: WebTools): Promise<Response> {
  const { strategy } = await readableStrategy(c, web);
  if (strategy.sections === null) return c.redirect(paths.strategy(strategy.id), 303);
  c.header('cache-control', 'no-store');
  return c.text(strategyText(strategy, strategy.sections, web.site.current().name));
}
