import { endSessionOf } from '../accounts/end-sessions.ts';
import { readCookie } from '../accounts/session-cookie.ts';
import { cookieOf, dropCookie } from '../accounts/session-cookie-header.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { isLeaving } from './leave.rules.ts';

/** What else goes when somebody leaves; it belongs to a feature above this one, and runs once the session has ended. */
export type OnLeave = (em: Em, tools: Tools, account: string) => Promise<void>;

/** Milliseconds Leave waits for the session to end; then it answers, and the end goes on behind it. */
const patience = 250;

/**
 * Leave: always 303 to the page the organiser set, at once and with the database away too (AX-3, SECURITY B5). Ends the
 * session, drops the cookie and lets `onLeave` drop the drafts (PO-1) where somebody really leaves; whoever was only led
 * here stays signed in.
 */
export async function leave(c: WebContext, web: WebTools, onLeave: OnLeave): Promise<Response> {
  web.site.keepFresh();
  c.header('cache-control', 'no-store');
  const text = cookieOf(c, web.https);
  const request = { method: c.req.method, header: (name: string) => c.req.header(name) };
  if (text !== undefined && isLeaving(request, (origin) => isOwnOrigin(origin, c, web))) {
    dropCookie(c, { https: web.https, shared: readCookie(web.tools.keys, text)?.shared ?? false });
    await atMost(patience, endSession(web, text, onLeave));
  }
  return c.redirect(web.site.current().leaveTarget, 303);
}

/** With the database away the rows stay until they have run out; the browser no longer has what opens them. */
async function endSession(web: WebTools, text: string, onLeave: OnLeave): Promise<void> {
  try {
    const em = web.database.fork();
    const account = await endSessionOf(em, web, text);
    if (account !== null) await onLeave(em, web.tools, account);
  } catch {
    // Leaving never fails, whatever is down.
  }
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** Without https, the address in the browser may be spelled in several ways (localhost, 127.0.0.1). */
const isOwnOrigin = (origin: string, c: WebContext, web: WebTools): boolean =>
  origin === new URL(web.baseUrl).origin || (!web.https && origin === new URL(c.req.url).origin);
