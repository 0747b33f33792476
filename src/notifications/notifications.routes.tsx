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
import { rememberInbox } from './inbox-memory.ts';
import { markUpToDate } from './mark-up-to-date.ts';
import { marksOfText } from './up-to-date.rules.ts';

/** What "I am up to date" sends: what stood on the page (`Mark`). */
const UpToDateInput = z.strictObject({
  until: z.string().regex(/^\d{1,18}$/, 'problem.form-shape'),
  hour: z.coerce.number().int().min(0).max(10_000_000),
  threads: z.string().regex(/^(?:[0-9a-z]{20}:\d{1,7}(?: |$)){0,1000}$/, 'problem.form-shape'),
  told: z.string().regex(/^(?:[0-9a-z]{20}(?: |$)){0,5000}$/, 'problem.form-shape'),
});

/** The inbox: pulled when it is opened, never stored, and marked as seen by a button only. */
export function notificationRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  const inboxOf = rememberInbox();
  routes.get('/inbox', 'member', async (c) => {
    const lockers = await ownLockers(c, web);
    const now = web.tools.clock.now();
    const inbox = await inboxOf(lockers, { versions: c.get('spaceVersions'), now }, () =>
      readInbox(c.get('em'), web.tools.keys, lockers, now),
    );
    return page(c, <InboxPage {...shellOf(c, web)} inbox={inbox} />);
  });
  routes.post('/inbox/up-to-date', 'member', async (c) => {
    const { threads, told, ...rest } = requireForm(c, UpToDateInput);
    const mark = {
      ...rest,
      threads: marksOfText(threads),
      told: told.split(' ').filter((id) => id !== ''),
    };
    await markUpToDate(c.get('em'), web.tools, requireMember(c.get('actor')), mark);
    return c.redirect(paths.withDone(paths.inbox(), 'up-to-date'), 303);
  });
  return routes;
}
