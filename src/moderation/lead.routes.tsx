import { LeadPage } from '../../views/moderation/lead-page.tsx';
import { dayIn } from '../platform/coarse-time.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readOverview } from './lead.queries.ts';
import { listMemorials } from './memorial.queries.ts';

/** How the team's work stands, for owners. */
export function addLead(routes: Routes, web: WebTools): void {
  routes.get('/work/lead', 'owner', (c) => lead(c, web));
}

async function lead(c: WebContext, web: WebTools): Promise<Response> {
  const overview = await readOverview(c.get('em'), web.tools.clock.now());
  const memorials = await listMemorials(c.get('em'));
  const today = dayIn(web.tools.clock.now(), 'UTC');
  return page(c, <LeadPage frame={web.frameOf(c)} {...{ overview, memorials, today }} />);
}
