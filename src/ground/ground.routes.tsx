import { GroundPage } from '../../views/ground/ground-page.tsx';
import { OfflineGroundPage } from '../../views/ground/offline-ground-page.tsx';
import { PlanSheetPage } from '../../views/ground/plan-sheet-page.tsx';
import { say } from '../../views/words/say.ts';
import { passphraseWords } from '../accounts/passphrase-words.catalogue.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { sendAsset } from '../site/send-asset.ts';
import { dropPage } from './drop-page.ts';
import { endGround } from './end-ground.ts';
import { DroppingInput, EndingInput, KeysInput, PageInput } from './ground.input.ts';
import { keepKeys } from './keep-keys.ts';
import { keepPage, type Outcome } from './keep-page.ts';
import { readGround } from './read-ground.ts';

/**
 * A member's own ground: plan, journal and goals, sealed and opened in their browser (PRODUCT "Beyond" 10, SECURITY J). What
 * comes and goes here is sealed already; nothing on this side can read it. And the sheet to print, for anyone.
 */
export function groundRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  const guest = (c: WebContext) => ({ ...web.frameOf(c), viewer: 'guest' as const, csrf: undefined });
  const script = web.assets.ground;
  routes.get(paths.myPages(), 'member', (c) => own(c, web));
  routes.get(paths.myPagesKept(), 'member', async (c) => {
    const kept = await readGround(c.get('em'), web.tools.keys, requireMember(c.get('actor')).account);
    return sealed(c, { about: say('ground.copy.about'), ...kept });
  });
  routes.post(paths.myPagesKept(), 'member', async (c) => {
    const wanted = requireForm(c, PageInput);
    return told(c, await keepPage(c.get('em'), web.tools, requireMember(c.get('actor')), wanted));
  });
  routes.post(paths.myPagesKeys(), 'member', async (c) => {
    const wanted = requireForm(c, KeysInput);
    return told(c, await keepKeys(c.get('em'), web.tools, requireMember(c.get('actor')), wanted));
  });
  routes.post(paths.myPagesDropping(), 'member', async (c) => {
    const wanted = requireForm(c, DroppingInput);
    return told(c, await dropPage(c.get('em'), web.tools, requireMember(c.get('actor')), wanted));
  });
  routes.post(paths.myPagesEnding(), 'member', (c) => end(c, web));
  routes.get(paths.myPagesOffline(), 'anyone', (c) =>
    page(c, <OfflineGroundPage frame={guest(c)} script={script} />),
  );
  routes.get(paths.myPagesWords(), 'anyone', (c) => {
    c.header('cache-control', 'public, max-age=86400');
    return c.text(passphraseWords.join(' '));
  });
  routes.get(paths.myPagesWorker(), 'anyone', (c) => sendAsset(c, web.assets));
  routes.get(paths.planSheet(), 'anyone', (c) => page(c, <PlanSheetPage frame={web.frameOf(c)} />));
  return routes;
}

async function own(c: WebContext, web: WebTools, fields: { sure?: 'ground.end.unsure' } = {}) {
  const { account } = requireMember(c.get('actor'));
  const begun = (await readGround(c.get('em'), web.tools.keys, account)).keys !== null;
  const props = { frame: web.frameOf(c), script: web.assets.ground, fields, begun };
  return page(c, <GroundPage {...props} />, fields.sure === undefined ? 200 : 422);
}

async function end(c: WebContext, web: WebTools): Promise<Response> {
  const { sure } = requireForm(c, EndingInput);
  if (sure === undefined) return own(c, web, { sure: 'ground.end.unsure' });
  await endGround(c.get('em'), web.tools, requireMember(c.get('actor')));
  return c.redirect(paths.withDone(paths.myPages(), 'ground-ended'), 303);
}

const statuses = { kept: 200, changed: 409, ended: 410, full: 422 } as const;

const told = (c: WebContext, outcome: Outcome): Response => sealed(c, outcome, statuses[outcome.is]);

/** For the script of these pages, which says it in words; nothing of it is kept on the way. */
function sealed(c: WebContext, content: object, status: 200 | 409 | 410 | 422 = 200): Response {
  c.header('cache-control', 'no-store');
  return c.json(content, status);
}
