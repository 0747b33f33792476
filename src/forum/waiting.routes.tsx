import { z } from 'zod';
import { WaitingPage } from '../../views/forum/waiting-page.tsx';
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
import { listedThreads } from './folding.rules.ts';
import { countThreads, listThreads, pagesFor, placesOf } from './lists.queries.ts';
import { communityDay, ownAside } from './own-aside.ts';
import { pageNumber } from './page-number.ts';
import { putThreadAside } from './put-aside.ts';
import { readingOf } from './reading-choices.ts';
import { waitingSince } from './waiting.rules.ts';

/** Who waits for a first answer (PO-9), and "I can't answer this today" (RE-5). */
export function addWaiting(routes: Routes, web: WebTools): void {
  routes.get('/waiting', 'anyone', (c) => waiting(c, web));
  routes.post('/threads/:thread/not-today', 'member', (c) => notToday(c, web));
}

async function waiting(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const number = pageNumber(c);
  const aside = await ownAside(c, web);
  const showAside = c.req.query('aside') === 'shown';
  const since = waitingSince(web.tools.clock.now());
  const list = { of: 'waiting', since, without: showAside ? [] : aside } as const;
  const [threads, count] = await Promise.all([
    listThreads(em, list, placesOf(number)),
    countThreads(em, list),
  ]);
  const pages = pagesFor(count);
  if (number > pages) throw notFound();
  const reading = await readingOf(c, web);
  const shown = listedThreads(threads, reading);
  const props = { threads: shown, page: number, pages, aside, showAside, own: reading.own };
  return page(c, <WaitingPage {...shellOf(c, web)} {...props} />);
}

const NotTodayInput = z.strictObject({
  /** Back on the list. */
  again: z.literal('1').optional(),
});

async function notToday(c: WebContext, web: WebTools): Promise<Response> {
  const { again } = requireForm(c, NotTodayInput);
  const thread = c.req.param('thread') ?? '';
  if (!isId(thread)) throw notFound();
  const wanted = { thread, day: communityDay(web), again: again !== undefined };
  await putThreadAside(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  return c.redirect(paths.withDone(paths.waiting(), wanted.again ? 'today-again' : 'not-today'), 303);
}
