import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addDevices } from './devices.routes.tsx';
import { addJoin } from './join.routes.tsx';
import { addMe } from './me.routes.tsx';
import { addNames } from './names.routes.tsx';
import { addPasskeys } from './passkeys.routes.tsx';
import { addRecovery } from './recovery.routes.tsx';
import { addRole } from './role.routes.tsx';
import { addSetUp } from './set-up.routes.tsx';
import { addSignIn } from './sign-in.routes.tsx';

/** Joining, signing in, coming back, and what belongs to an account. */
export function accountRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  addJoin(routes, web);
  addSetUp(routes, web);
  addSignIn(routes, web);
  addRecovery(routes, web);
  addMe(routes, web);
  addDevices(routes, web);
  addNames(routes, web);
  addRole(routes, web);
  addPasskeys(routes, web);
  return routes;
}
