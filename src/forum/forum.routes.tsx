import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addAnswering } from './answering.routes.tsx';
import type { Above } from './beside.ts';
import { addBookmarks } from './bookmarks.routes.tsx';
import { addChanging } from './changing.routes.tsx';
import { addDrafts } from './drafts.routes.tsx';
import { addFeeds } from './feed.routes.ts';
import { addFollowing } from './following.routes.tsx';
import { addLater } from './later.routes.tsx';
import { addListing } from './listing.routes.tsx';
import { addPutAway } from './put-away.routes.tsx';
import { addReacting } from './reacting.routes.tsx';
import { addReading } from './reading.routes.tsx';
import { addTelling } from './telling.routes.tsx';
import { addWaiting } from './waiting.routes.tsx';
import { addWriting } from './writing.routes.tsx';

/** Spaces, threads and posts: reading, writing, and what authors do with their own words. */
export function forumRoutes(web: WebTools, above: Above): Routes {
  const routes = declareRoutes();
  addWriting(routes, web, above.countNudge);
  addAnswering(routes, web, above.countNudge);
  addChanging(routes, web, above);
  addLater(routes, web, above);
  addDrafts(routes, web);
  addReacting(routes, web);
  addTelling(routes, web, above.countNudge);
  addWaiting(routes, web);
  addListing(routes, web);
  addReading(routes, web, above);
  addFollowing(routes, web);
  addBookmarks(routes, web);
  addPutAway(routes, web);
  addFeeds(routes, web);
  return routes;
}
