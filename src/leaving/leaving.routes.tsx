import { KeptPage } from '../../views/leaving/kept-page.tsx';
import { paths } from '../paths.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addDeparture } from './departure.routes.tsx';
import { addExport } from './export.routes.tsx';

/** Taking one's things along, and leaving. */
export function leavingRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  addExport(routes, web);
  addDeparture(routes, web);
  routes.get(paths.kept(), 'anyone', (c) => page(c, <KeptPage frame={web.frameOf(c)} />));
  return routes;
}
