import { z } from 'zod';
import { InboxPage } from '../../views/notifications/inbox-page.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readInbox } from './inbox.queries.ts';
import { markUpToDate } from './mark-up-to-date.ts';

/** What "I am up to date" sends: the highest sequence that was on the page. */
const UpToDateInput = z.strictObject({ until: z.string().regex(/^\d{1,18}$/, 'problem.form-shape') });

/** The inbox: pulled when it is opened, never stored, and marked as seen by a button only. */
export function notificationRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  routes.get('/inbox', 'member', async (c) => {
    const inbox = await readInbox(c.get('em'), web.tools.keys, await ownLockers(c, web));
    return page(c, <InboxPage {...shellOf(c, web)} inbox={inbox} />);
  });
  routes.post('/inbox/up-to-date', 'member', async (c) => {
    const { until } = requireForm(c, UpToDateInput);
    await markUpToDate(c.get('em'), web.tools, requireMember(c.get('actor')), until);
    return c.redirect(paths.withDone(paths.inbox(), 'up-to-date'), 303);
  });
  return routes;
}
