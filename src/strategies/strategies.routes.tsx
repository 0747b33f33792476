import type { Above } from '../forum/beside.ts';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addChangingStrategies } from './changing.routes.tsx';
import { addReadingStrategies } from './reading.routes.tsx';
import { addSharing } from './sharing.routes.tsx';
import { addShelf } from './shelf.routes.tsx';
import { addTrying } from './trying.routes.tsx';
import { addUsing } from './using.routes.tsx';

/** Coping strategies: sharing and changing them, finding them by situation, what happened to people who tried them. */
export function strategyRoutes(
  web: WebTools,
  above: Pick<Above, 'countNudge' | 'askedFor' | 'decisionsOn'>,
): Routes {
  const routes = declareRoutes();
  addSharing(routes, web, above.countNudge);
  addChangingStrategies(routes, web, above);
  addTrying(routes, web);
  addShelf(routes, web);
  addUsing(routes, web);
  addReadingStrategies(routes, web);
  return routes;
}
