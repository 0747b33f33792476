import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { accountRoutes } from './accounts/accounts.routes.tsx';
import { createOpenedLockers, type OpenedLockers } from './accounts/opened-lockers.ts';
import type { OwnLockers } from './accounts/own-lockers.ts';
import { readerMiddleware } from './accounts/reader.ts';
import { sessionCookieName } from './accounts/session-cookie-header.ts';
import type { Database } from './database.ts';
import { dropDraftsOnLeave } from './forum/drop-draft.ts';
import { forumRoutes } from './forum/forum.routes.tsx';
import { keptForumRoutes } from './forum/kept-routes.ts';
import { groundRoutes } from './ground/ground.routes.tsx';
import { leavingRoutes } from './leaving/leaving.routes.tsx';
import { nudgeCounter } from './moderation/count-nudge.ts';
import { decisionsOn } from './moderation/decisions-on.ts';
import { moderationRoutes } from './moderation/moderation.routes.tsx';
import { ownNear, versionsAndNear } from './moderation/near-cases.ts';
import { usualWait } from './moderation/usual-wait.ts';
import { findAsked } from './notifications/find-asked.ts';
import { rememberNews } from './notifications/news-memory.ts';
import { notificationRoutes } from './notifications/notifications.routes.tsx';
import { paths } from './paths.ts';
import { randomBase32 } from './platform/ids.ts';
import { addressPrefix } from './platform/limits.ts';
import { Problem } from './platform/problem.ts';
import type { Tools } from './platform/tools.ts';
import { answerKept } from './platform/web/answer-kept.tsx';
import type { Assets } from './platform/web/assets.ts';
import type { WebContext, WebEnv } from './platform/web/context.ts';
import { bodyLimit as bodyBytes, parseForm } from './platform/web/form.ts';
import { isFormToken } from './platform/web/form-token.ts';
import { frameMaker } from './platform/web/frame.ts';
import { safeHeaders } from './platform/web/headers.ts';
import { type FaultLog, problemAnswerer } from './platform/web/problems.tsx';
import { type Routes, refuseUndeclared } from './platform/web/routes.ts';
import type { WebTools } from './platform/web/web-tools.ts';
import { helpRoutes } from './resources/help.routes.tsx';
import { createHelpMemory, type HelpMemory } from './resources/help-memory.ts';
import { helpNowAnswer, helpNowStyleHash } from './resources/help-now.ts';
import { helpInFrame } from './resources/near-frame.ts';
import { topCase } from './safety/near.ts';
import { readingRoutes } from './safety/reading.routes.tsx';
import type { Search } from './search/open-search.ts';
import { searchRoutes } from './search/search.routes.tsx';
import { readingKey, readingOf } from './site/reading-cookie.ts';
import { siteRoutes } from './site/site.routes.tsx';
import type { SiteCache } from './site/site-settings.ts';
import { forgetLinks } from './strategies/forget-links.ts';
import { keptStrategyRoutes } from './strategies/kept-routes.ts';
import { strategyRoutes } from './strategies/strategies.routes.tsx';
import { usedBy } from './strategies/used-by.ts';

export interface AppParts {
  database: Database;
  tools: Tools;
  site: SiteCache;
  assets: Assets;
  log: FaultLog;
  /** The forum's own address; behind https it decides cookies and HSTS. */
  baseUrl: string;
  /** Proxies in front whose forwarded address may be believed; 0 where there is none. */
  trustedHops: number;
  /** False while the server is going down, so that nobody sends new people here. */
  isReady(): boolean;
  /** What this build of the program is known by: part of the sign of every page. A random one where it is not told. */
  build?: string;
  /** Who answers what is looked for. */
  search: Search;
}

/** The whole web side: middleware in order, every feature's routes, every error turned into an answer. */
export function createApp(parts: AppParts): {
  app: Hono<WebEnv>;
  features: Routes[];
  openedLockers: OpenedLockers;
  help: HelpMemory;
} {
  const app = new Hono<WebEnv>();
  const web = webTools(parts);
  const features = featuresOf(web);
  const answerProblem = problemAnswerer(web.frameOf, parts.log, () => helpInstead(web));
  app.use(answerKept(web, [...keptForumRoutes, ...keptStrategyRoutes], (c) => readingKey(c, web.https)));
  app.use(safeHeaders({ https: web.https, styleHash: helpNowStyleHash }));
  app.use(async (c, next) => {
    c.set('code', randomBase32(8));
    c.set('reading', readingOf(c, web.https));
    c.set('actor', { kind: 'guest' });
    c.set('tokenBase', '');
    c.set('timeZone', parts.site.current().timeZone);
    await next();
  });
  app.use(csrf({ origin: (origin, c) => isOwnOrigin(origin, c as WebContext, web) }));
  // Only where there is a body: asking a request for one makes it a dearer kind of request.
  const limitBody = bodyLimit({
    maxSize: bodyBytes,
    onError: () => {
      throw new Problem(413, 'problem.too-large');
    },
  });
  app.use((c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : limitBody(c, next)));
  // Before anything asks the database, so that a text is not lost where that is away (PO-1, R6).
  app.use(readPostedForm);
  app.use(readerMiddleware(web, { hasNews: rememberNews(), versions: versionsAndNear, near: noteNear }));
  app.use(formTokenMiddleware(web));
  for (const feature of features) app.route('/', feature.app);
  app.notFound((c) => answerProblem(missing(features, c as WebContext), c as WebContext));
  app.onError((trouble, c) => answerProblem(trouble, c as WebContext));
  refuseUndeclared(app, features);
  return { app, features, openedLockers: web.openedLockers, help: web.help };
}

/** The help file in place of a page that could not be made, as the organiser has it now (CR-1). */
function helpInstead({ site, help }: WebTools): Response {
  const { emergencyNumber } = site.current();
  const { lines } = help.current();
  return helpNowAnswer({ emergencyNumber, leave: paths.leave(), lines }, 500);
}

/** Every feature's routes, with what those above add to those below. */
function featuresOf(web: WebTools): Routes[] {
  const above = { countNudge: nudgeCounter(web.tools), askedFor: findAsked, decisionsOn };
  return [
    siteRoutes(web, dropDraftsOnLeave),
    helpRoutes(web),
    accountRoutes(web),
    readingRoutes(web),
    strategyRoutes(web, above),
    forumRoutes(web, { ...above, takenBack: forgetLinks, usedBy, usualWait }),
    groundRoutes(web),
    searchRoutes(web),
    notificationRoutes(web),
    moderationRoutes(web),
    leavingRoutes(web),
  ];
}

function webTools(parts: AppParts): WebTools {
  const https = parts.baseUrl.startsWith('https:');
  const help = createHelpMemory(parts.database);
  const helpOf = helpInFrame({ settings: parts.site.current, help: help.current, clock: parts.tools.clock });
  return {
    ...parts,
    openedLockers: createOpenedLockers(),
    help,
    build: parts.build ?? randomBase32(16),
    https,
    cookieName: sessionCookieName(https),
    frameOf: frameMaker({
      keys: parts.tools.keys,
      assets: parts.assets,
      settings: parts.site.current,
      helpOf,
    }),
    addressOf: (c) => addressPrefix(addressOf(c, parts.trustedHops)),
  };
}

/** Help for the pages of whoever has an urgent case about a name of theirs (SAFETY 3.5). */
function noteNear(c: WebContext, along: string | undefined, lockers: OwnLockers): void {
  const near = ownNear(along, lockers);
  if (near.length === 0) return;
  c.set('near', near);
  c.set('nearTop', topCase(near, lockers.settings.nearClosed));
}

/** Reads a posted form, once. */
async function readPostedForm(c: WebContext, next: () => Promise<void>): Promise<void> {
  if (c.req.method === 'POST') c.set('form', await parseForm(c));
  await next();
}

/**
 * What is sent by POST so that it stands in no address, and changes nothing: there is nothing to forge. Another site still
 * cannot send it (`csrf`). A person who looks for help must not be told that their page is too old.
 */
const asksOnly: ReadonlySet<string> = new Set([paths.search(), paths.searchAtOnce()]);

/** Refuses a form that was not made for this session. */
function formTokenMiddleware(web: WebTools) {
  return async (c: WebContext, next: () => Promise<void>): Promise<void> => {
    if (c.req.method === 'POST' && !asksOnly.has(c.req.path)) {
      if (!isFormToken(web.tools.keys, c.get('tokenBase'), c.get('form').form_token)) {
        throw new Problem(403, 'problem.form-old');
      }
    }
    await next();
  };
}

/** Without https, the address in the browser may be spelled in several ways (localhost, 127.0.0.1). */
function isOwnOrigin(origin: string, c: WebContext, web: WebTools): boolean {
  if (origin === new URL(web.baseUrl).origin) return true;
  return !web.https && origin === new URL(c.req.url).origin;
}

/** The nth address from the right that our own proxies wrote; never the leftmost, which anybody can write. */
function addressOf(c: WebContext, trustedHops: number): string {
  if (trustedHops > 0) {
    const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
    const address = forwarded.at(-trustedHops);
    if (address) return address;
  }
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** An address that exists with another method answers 405 and says which (RFC 9110 15.5.6). */
function missing(features: readonly Routes[], c: WebContext): Problem {
  const methods = new Set<string>();
  for (const feature of features) {
    for (const declared of feature.declared.keys()) {
      const [method = '', pattern = ''] = declared.split(' ');
      if (matches(pattern, c.req.path)) methods.add(method);
    }
  }
  if (methods.size === 0 || methods.has(c.req.method)) return new Problem(404, 'problem.not-found');
  if (methods.has('GET')) methods.add('HEAD');
  c.header('allow', [...methods].join(', '));
  return new Problem(405, 'problem.method');
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  );
}
