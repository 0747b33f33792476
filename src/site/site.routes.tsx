import {
  AccessibilityPage,
  AgreementPage,
  FirstStepsPage,
  PeerSupportPage,
  PeoplePage,
} from '../../views/site/about-pages.tsx';
import { LeavePage, PrivacyPage } from '../../views/site/privacy-pages.tsx';
import { paths } from '../paths.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { newestAgreement } from './agreement.queries.ts';
import { databaseAnswers } from './database-answers.ts';
import { leave, type OnLeave } from './leave.ts';
import { robotsText } from './robots.ts';
import { sendAsset } from './send-asset.ts';

/** What belongs to the place and to no feature: Leave, files, health, robots, and the pages about it. */
export function siteRoutes(web: WebTools, onLeave: OnLeave): Routes {
  const routes = declareRoutes();
  routes.get(paths.leave(), 'anyone', (c) => leave(c, web, onLeave));
  routes.get('/static/:file', 'anyone', (c) => sendAsset(c, web.assets));
  routes.get('/favicon.svg', 'anyone', (c) => sendAsset(c, web.assets));
  routes.get('/robots.txt', 'anyone', (c) => {
    c.header('cache-control', 'public, max-age=86400');
    return c.text(robotsText);
  });
  routes.get(paths.alive(), 'anyone', (c) => health(c, true));
  routes.get(paths.ready(), 'anyone', async (c) =>
    health(c, web.isReady() && (await databaseAnswers(web.database.fork()))),
  );
  addAbout(routes, web);
  return routes;
}

function addAbout(routes: Routes, web: WebTools): void {
  const looksIn = () => {
    const { looksInFrom, looksInUntil, timeZone } = web.site.current();
    return { from: looksInFrom, until: looksInUntil, timeZone };
  };
  routes.get(paths.agreement(), 'anyone', async (c) => {
    const agreement = await newestAgreement(c.get('em'));
    return page(c, <AgreementPage frame={web.frameOf(c)} {...agreement} looksIn={looksIn()} />);
  });
  routes.get(paths.people(), 'anyone', (c) => {
    const { peopleHtml } = web.site.current();
    return page(c, <PeoplePage frame={web.frameOf(c)} peopleHtml={peopleHtml} looksIn={looksIn()} />);
  });
  routes.get(paths.leaveInfo(), 'anyone', (c) => {
    const leaveHost = new URL(web.site.current().leaveTarget).host;
    return page(c, <LeavePage frame={web.frameOf(c)} leaveHost={leaveHost} />);
  });
  routes.get(paths.privacy(), 'anyone', (c) => page(c, <PrivacyPage frame={web.frameOf(c)} />));
  routes.get(paths.firstSteps(), 'anyone', (c) => page(c, <FirstStepsPage frame={web.frameOf(c)} />));
  routes.get(paths.peerSupport(), 'anyone', (c) => page(c, <PeerSupportPage frame={web.frameOf(c)} />));
  routes.get(paths.accessibility(), 'anyone', (c) => page(c, <AccessibilityPage frame={web.frameOf(c)} />));
}

/** For whoever watches over the server: one word, no versions (SECURITY R11). */
function health(c: WebContext, well: boolean): Response {
  c.header('cache-control', 'no-store');
  if (!well) c.header('retry-after', '5');
  return c.text(well ? 'yes' : 'no', well ? 200 : 503);
}
