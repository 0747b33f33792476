import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { type OwnLockers, ownLockers, usual } from './own-lockers.ts';
import { openOwnLockers } from './sealed-link.ts';
import { cookieOf, dropCookie, giveCookie } from './session-cookie-header.ts';
import { type Recognised, recognise } from './sessions.ts';
import { pauseNow } from './standing.rules.ts';

/** Pages that must come up with everything else down, and so ask nobody who is reading (CR-1). */
const withoutReader = /^\/(static\/|favicon|help(\/|$)|leave$|healthz$|readyz$|robots\.txt$|manifest)/;

/** What features above this one have asked with every page of a member. */
export interface AskedOfMembers {
  /** Looks into the inbox. `of` is the same as long as lockers and versions are, and so is the answer. */
  hasNews(em: Em, member: Member, lockers: OwnLockers, of: string): Promise<boolean>;
  /** Gives the versions of all that is listed, as an expression in SQL, and what else `near` finds its cases in. */
  versions: string;
  /** Help for the top of this member's pages, from what was asked along. */
  near(c: WebContext, along: string | undefined, lockers: OwnLockers): void;
}

/**
 * Opens the request's unit of work and finds out who is reading. A reader without an account gets no cookie
 * (SECURITY B6).
 */
export function readerMiddleware(web: WebTools, asked: AskedOfMembers) {
  return async (c: WebContext, next: () => Promise<void>): Promise<void> => {
    if (!withoutReader.test(c.req.path)) {
      web.site.keepFresh();
      c.set('em', web.database.fork());
      const text = cookieOf(c, web.https);
      if (text !== undefined) await know(c, web, text, asked);
    }
    await next();
  };
}

async function know(c: WebContext, web: WebTools, text: string, asked: AskedOfMembers): Promise<void> {
  const em = c.get('em');
  const reads = c.req.method === 'GET';
  const memory = web.openedLockers;
  const along = reads ? { uses: usual, along: asked.versions, memory } : {};
  const found = await recognise(em, web.tools, text, along);
  writeCookie(c, web, found);
  if (found.actor.kind === 'guest') return;
  c.set('actor', found.actor);
  if (found.limitsName && web.tools.limits.isLifted(found.limitsName))
    web.tools.limits.lift(found.actor.account);
  c.set('tokenBase', found.tokenBase ?? '');
  if (!reads) return;
  c.set('lockers', Promise.resolve(openedNow(web, found.actor.account, found)));
  c.set('spaceVersions', found.along);
  const lockers = await ownLockers(c, web);
  c.set('paused', pauseNow(lockers.standing.pauses, web.tools.clock.now()) ?? undefined);
  asked.near(c, found.along, lockers);
  if (lockers.settings.timeZone) c.set('timeZone', lockers.settings.timeZone);
  c.set('inboxNew', await asked.hasNews(em, found.actor, lockers, `${found.along} ${signsOf(found)}`));
}

/** The usual lockers: as they lie open in memory where they are the same, else opened now. */
function openedNow(
  web: WebTools,
  account: string,
  { lockers = [], opened, token = '' }: Recognised,
): OwnLockers {
  const same = lockers.length === opened?.signs.length && lockers.every(({ content }) => content === null);
  if (opened !== undefined && same) return opened.own;
  const own = openOwnLockers(web.tools.keys, account, usual, lockers, opened?.own);
  web.openedLockers.keep(token, { signs: lockers.flatMap(({ sign }) => sign ?? []), own });
  return own;
}

/** The same as long as all lockers are. */
const signsOf = ({ lockers = [] }: Recognised): string => lockers.map(({ sign }) => sign).join(' ');

function writeCookie(c: WebContext, web: WebTools, { cookie, shared = false }: Recognised): void {
  // Not after a form: the first of two presses may just have put a new session there.
  if (cookie === null && c.req.method === 'GET') dropCookie(c, { https: web.https, shared });
  if (cookie) giveCookie(c, { https: web.https, shared, text: cookie });
}
