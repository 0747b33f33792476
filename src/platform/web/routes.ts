import { Hono } from 'hono';
import { inspectRoutes } from 'hono/dev';
import { isOwner, isStaff, requireMember } from '../actor.ts';
import { notFound } from '../problem.ts';
import type { WebContext, WebEnv } from './context.ts';

/** Who may ask for an address at all. What they may do there is the policy of the use case behind it. */
export type Access = 'anyone' | 'member' | 'moderator' | 'owner';

type Handler = (c: WebContext) => Response | Promise<Response>;

/** The routes of one feature, each with its access: there is no other way to add one (SECURITY D). */
export interface Routes {
  get(path: string, access: Access, handler: Handler): void;
  post(path: string, access: Access, handler: Handler): void;
  readonly declared: ReadonlyMap<string, Access>;
  readonly app: Hono<WebEnv>;
}

export function declareRoutes(): Routes {
  const app = new Hono<WebEnv>();
  const declared = new Map<string, Access>();
  const add = (method: 'GET' | 'POST', path: string, access: Access, handler: Handler): void => {
    declared.set(`${method} ${path}`, access);
    app.on(method, path, (c) => {
      admit(c, access);
      return handler(c);
    });
  };
  return {
    get: (path, access, handler) => add('GET', path, access, handler),
    post: (path, access, handler) => add('POST', path, access, handler),
    declared,
    app,
  };
}

/** A guest is asked to sign in; a member who has no business here is told that there is nothing here. */
function admit(c: WebContext, access: Access): void {
  if (access === 'anyone') return;
  const actor = requireMember(c.get('actor'));
  if (access === 'moderator' && !isStaff(actor)) throw notFound();
  if (access === 'owner' && !isOwner(actor)) throw notFound();
}

/** What the app puts in front of every address; anything on an address of its own is a route, whatever it looks like. */
const isForEverything = (route: { method: string; path: string; isMiddleware: boolean }): boolean =>
  route.isMiddleware && route.method === 'ALL' && /^\/?\*$/.test(route.path);

/** Throws where the app has a route that no feature declared: such an app does not start (SECURITY D). */
export function refuseUndeclared(app: Hono<WebEnv>, features: readonly Routes[]): void {
  const declared = new Set(features.flatMap((feature) => [...feature.declared.keys()]));
  const undeclared = inspectRoutes(app)
    .filter((route) => !isForEverything(route))
    .map((route) => `${route.method} ${route.path}`)
    .filter((route) => !declared.has(route));
  if (undeclared.length > 0) {
    throw new Error(`These routes have no declared access: ${[...new Set(undeclared)].join(', ')}`);
  }
}
