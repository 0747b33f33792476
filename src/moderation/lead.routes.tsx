import { LeadPage } from '../../views/moderation/lead-page.tsx';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readOverview } from './lead.queries.ts';

/** How the team's work stands, for owners. */
export function addLead(routes: Routes, web: WebTools): void {
  routes.get('/work/lead', 'owner', (c) => lead(c, web));
}

async function lead(c: WebContext, web: WebTools): Promise<Response> {
  const overview = await readOverview(c.get('em'), web.tools.clock.now());
  return page(c, <LeadPage frame={web.frameOf(c)} overview={overview} />);
}
