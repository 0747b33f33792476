import { EndRolePage } from '../../views/staff/end-role-page.tsx';
import { comeIn } from '../accounts/answers.tsx';
import { staffIdOf } from '../accounts/staff.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { giveRoleBack, takeRole } from './end-role.ts';
import { idOrNothing } from './moderation.input.ts';
import { listTeam } from './moderation.queries.ts';
import { RoleEndingInput } from './staff.input.ts';

/** Taking a role away, for owners, and giving one's own back (SECURITY D). */
export function addRoleEnding(routes: Routes, web: WebTools): void {
  routes.get('/work/team/:staff/ending', 'owner', (c) => endPage(c, web));
  routes.post('/work/team/:staff/ending', 'owner', (c) => take(c, web));
  routes.get('/work/my-role', 'moderator', (c) => backPage(c, web));
  routes.post('/work/my-role', 'moderator', (c) => giveBack(c, web));
}

/** Whoever the address names; nothing (404) where they are not on the team. */
async function staffAt(c: WebContext): Promise<{ id: string; alias: string }> {
  const id = idOrNothing(c.req.param('staff'));
  const found = (await listTeam(c.get('em'))).find((each) => each.id === id);
  if (found === undefined) throw notFound();
  return found;
}

interface Said {
  problem?: string;
  refused?: string;
}

async function endPage(c: WebContext, web: WebTools, said: Said = {}, status = 200): Promise<Response> {
  const { id, alias } = await staffAt(c);
  const own = id === (await staffIdOf(c.get('em'), requireMember(c.get('actor')).account));
  if (own) return c.redirect(paths.workMyRole(), 303);
  const props = { frame: web.frameOf(c), formKey: newId(), alias, action: paths.workRoleEnding(id) };
  return page(c, <EndRolePage {...props} {...said} />, status);
}

async function take(c: WebContext, web: WebTools): Promise<Response> {
  const ending = requireForm(c, RoleEndingInput);
  const staff = idOrNothing(c.req.param('staff'));
  if (staff === null) throw notFound();
  try {
    await takeRole(c.get('em'), web.tools, requireMember(c.get('actor')), { staff, ...ending });
  } catch (refusal) {
    return endPage(c, web, ...saidOf(refusal));
  }
  return c.redirect(paths.withDone(paths.workTeam(), 'role-taken-away'), 303);
}

function backPage(c: WebContext, web: WebTools, said: Said = {}, status = 200): Response | Promise<Response> {
  const props = { frame: web.frameOf(c), formKey: newId(), action: paths.workMyRole() };
  return page(c, <EndRolePage {...props} {...said} />, status);
}

async function giveBack(c: WebContext, web: WebTools): Promise<Response> {
  const { code } = requireForm(c, RoleEndingInput);
  try {
    const session = await giveRoleBack(c.get('em'), web.tools, requireMember(c.get('actor')), { code });
    await comeIn(c, web, session);
  } catch (refusal) {
    return backPage(c, web, ...saidOf(refusal));
  }
  return c.redirect(paths.withDone(paths.me(), 'role-given-back'), 303);
}

/** What the page says about a refusal, and its status; any other trouble is thrown on. */
function saidOf(refusal: unknown): [Said, number] {
  if (!(refusal instanceof Problem)) throw refusal;
  if (refusal.status === 422) return [{ problem: refusal.fields.code }, 422];
  if (refusal.status === 409) return [{ refused: refusal.code }, 409];
  throw refusal;
}
