import { SessionsPage } from '../../views/accounts/sessions-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { listMyDevices } from './accounts.queries.ts';
import { goOn, privatePage, withDone } from './answers.tsx';
import { endSessions } from './end-sessions.ts';
import { NothingInput } from './me.input.ts';
import { dropCookie } from './session-cookie-header.ts';

/** Where a member is signed in, and ending it there or everywhere (SECURITY B4, ASVS 7.5.2). */
export function addDevices(routes: Routes, web: WebTools): void {
  routes.get(paths.mySessions(), 'member', async (c) => {
    const devices = await listMyDevices(c.get('em'), web.tools, requireMember(c.get('actor')));
    return privatePage(c, <SessionsPage frame={web.frameOf(c)} devices={devices} />);
  });
  routes.post(paths.mySession(':session'), 'member', async (c) => {
    const member = requireMember(c.get('actor'));
    requireForm(c, NothingInput);
    const session = c.req.param('session') ?? '';
    if (!isId(session)) throw notFound();
    await endSessions(c.get('em'), member.account, { only: session });
    if (session !== member.session) return goOn(c, withDone(paths.mySessions(), 'session-ended'));
    dropCookie(c, { https: web.https, shared: member.shared });
    return goOn(c, withDone(paths.front(), 'signed-out'));
  });
  routes.post(paths.allMySessions(), 'member', async (c) => {
    const member = requireMember(c.get('actor'));
    requireForm(c, NothingInput);
    await endSessions(c.get('em'), member.account);
    dropCookie(c, { https: web.https, shared: member.shared });
    return goOn(c, withDone(paths.front(), 'signed-out-everywhere'));
  });
}
