import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addDeparture } from './departure.routes.tsx';
import { addExport } from './export.routes.tsx';

/** Taking one's things along, and leaving. */
export function leavingRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  addExport(routes, web);
  addDeparture(routes, web);
  return routes;
}
