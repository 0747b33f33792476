import { LogPage } from '../../views/moderation/log-page.tsx';
import { countOpenings } from '../accounts/sealed-link.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { listEvents } from './moderation.queries.ts';

/** Lines of the log on a page. */
const most = 200;

/** The log of what the team did. */
export function addLog(routes: Routes, web: WebTools): void {
  routes.get('/work/log', 'moderator', (c) => log(c, web));
}

async function log(c: WebContext, web: WebTools): Promise<Response> {
  const events = await listEvents(c.get('em'), most + 1);
  const [last] = events;
  const head = last ? { number: last.number, hash: last.hash.toString('hex') } : null;
  const shown = events.slice(0, most).map(({ hash: _, ...event }) => event);
  const since = new Date(web.tools.clock.now().getTime() - process.uptime() * 1000);
  const seals = { counts: countOpenings(), since: since.toISOString().slice(0, 10) };
  const older = events.length > shown.length;
  return page(c, <LogPage frame={web.frameOf(c)} events={shown} {...{ head, older, seals }} />);
}
