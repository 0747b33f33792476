import { FrontPage } from '../../views/forum/front-page.tsx';
import { SpacePage } from '../../views/forum/space-page.tsx';
import { paths } from '../paths.ts';
import { type BoundedMap, createBoundedMap } from '../platform/bounded-map.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { listedThreads } from './folding.rules.ts';
import { isSpaceWord } from './form-fields.ts';
import { findSpace, listSpaces, listThreads, pagesFor, placesOf, type ThreadItem } from './lists.queries.ts';
import { ownAside } from './own-aside.ts';
import { followsSpace } from './own-choices.ts';
import { pageNumber } from './page-number.ts';
import { readingOf } from './reading-choices.ts';
import { type Listed, listedAs } from './space-versions.ts';
import { waitingSince } from './waiting.rules.ts';

const onFront = { waiting: 3, talking: 8 } as const;

/** So many more are read than stand on the front page, for members who have put some of them aside. */
const spare = 12;

/** Bytes of lists held by one process, and what a list is counted as. */
const mostListed = 2 * 1024 * 1024;
const listCost = 10_000;

/** The front page and the spaces: what people see before they read. No request here changes anything. */
export function addListing(routes: Routes, web: WebTools): void {
  const memory = createBoundedMap<Listed>(mostListed, () => listCost);
  routes.get('/', 'anyone', (c) => front(c, web, memory));
  routes.get('/spaces/:space', 'anyone', (c) => space(c, web, memory));
}

async function front(c: WebContext, web: WebTools, memory: BoundedMap<Listed>): Promise<Response> {
  const without = await ownAside(c, web);
  const [spaces, { waiting, talk }, reading] = await Promise.all([
    listedAs(c, memory, { list: 'spaces' }, () => listSpaces(c.get('em'))),
    frontLists(c, web, memory, without),
    readingOf(c, web),
  ]);
  // Nothing stands on one page twice, and what somebody cannot answer today is not shown to them here.
  const elsewhere = new Set([...without, ...waiting.map(({ id }) => id)]);
  const talking = talk.filter(({ id }) => !elsewhere.has(id)).slice(0, onFront.talking);
  const lists = { waiting: listedThreads(waiting, reading), talking: listedThreads(talking, reading) };
  return page(c, <FrontPage {...shellOf(c, web)} spaces={spaces} {...lists} />);
}

/** Who waits, without what this reader cannot answer today, and who talks. */
async function frontLists(
  c: WebContext,
  web: WebTools,
  memory: BoundedMap<Listed>,
  without: readonly string[],
): Promise<{ waiting: ThreadItem[]; talk: ThreadItem[] }> {
  const em = c.get('em');
  const since = waitingSince(web.tools.clock.now());
  const more = Math.max(spare, without.length);
  const read = async () => {
    const [waiting, talk] = await Promise.all([
      listThreads(em, { of: 'waiting', since }, { limit: onFront.waiting + more }),
      listThreads(em, { of: 'talk' }, { limit: onFront.talking + onFront.waiting + more }),
    ]);
    return { waiting, talk };
  };
  const { waiting, talk } = await listedAs(c, memory, { list: `front ${more} ${since.getTime()}` }, read);
  return {
    waiting: waiting.filter(({ id }) => !without.includes(id)).slice(0, onFront.waiting),
    talk,
  };
}

async function space(c: WebContext, web: WebTools, memory: BoundedMap<Listed>): Promise<Response> {
  const em = c.get('em');
  const id = c.req.param('space') ?? '';
  if (!isSpaceWord(id)) throw notFound();
  const found = await listedAs(c, memory, { list: 'itself', space: id }, () => findSpace(em, id));
  if (found === null) throw notFound();
  if (!found.listed) return c.redirect(paths.strategies(), 303);
  const number = pageNumber(c);
  const pages = pagesFor(found.threads);
  if (number > pages) throw notFound();
  const rows = await listedAs(c, memory, { list: `page ${number}`, space: id }, () =>
    listThreads(em, { of: 'space', space: id }, placesOf(number)),
  );
  const threads = listedThreads(rows, await readingOf(c, web));
  return page(
    c,
    <SpacePage
      {...shellOf(c, web)}
      space={found}
      threads={threads}
      page={number}
      pages={pages}
      followed={await followsSpace(c, web, found.id)}
    />,
  );
}
