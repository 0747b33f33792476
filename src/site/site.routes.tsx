import {
  AccessibilityPage,
  AgreementPage,
  FirstStepsPage,
  PeerSupportPage,
  PeoplePage,
} from '../../views/site/about-pages.tsx';
import { LeavePage, PrivacyPage } from '../../views/site/privacy-pages.tsx';
import { paths } from '../paths.ts';
import { type Em, rows } from '../platform/rows.ts';
import type { WebContext } from '../platform/web/context.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { leave } from './leave.ts';
import { robotsText } from './robots.ts';
import { sendAsset } from './send-asset.ts';
import type { AgreementSchema } from './site.entity.ts';

/** What belongs to the place and to no feature: Leave, files, health, robots, and the pages about it. */
export function siteRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  routes.get(paths.leave(), 'anyone', (c) => leave(c, web));
  routes.get('/static/:file', 'anyone', (c) => sendAsset(c, web.assets));
  routes.get('/favicon.svg', 'anyone', (c) => sendAsset(c, web.assets));
  routes.get('/robots.txt', 'anyone', (c) => {
    c.header('cache-control', 'public, max-age=86400');
    return c.text(robotsText);
  });
  routes.get(paths.alive(), 'anyone', (c) => health(c, true));
  routes.get(paths.ready(), 'anyone', async (c) => health(c, web.isReady() && (await answers(web))));
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

/** The agreement in force, with its sentences as people say yes to them (ON-5). */
async function newestAgreement(em: Em): Promise<{ version: number; sentences: string[] }> {
  return rows<typeof AgreementSchema>(em)
    .selectFrom('Agreement')
    .select(['version', 'sentences'])
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow();
}

/** For whoever watches over the server: one word, no versions (SECURITY R11). */
function health(c: WebContext, well: boolean): Response {
  c.header('cache-control', 'no-store');
  if (!well) c.header('retry-after', '5');
  return c.text(well ? 'yes' : 'no', well ? 200 : 503);
}

/** Milliseconds a database may take to answer before nobody should be sent here. */
const patience = 2000;

/** Whether the database answers a question now. Never throws. */
async function answers(web: WebTools): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answer = web.database
    .fork()
    .execute('select 1')
    .then(
      () => true,
      () => false,
    );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
