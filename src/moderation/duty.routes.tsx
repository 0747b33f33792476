import { z } from 'zod';
import { DutyPage } from '../../views/staff/duty-page.tsx';
import { staffIdOf } from '../accounts/staff.ts';
import { wordsNow } from '../forum/near-beside.ts';
import { paths } from '../paths.ts';
import { isOwner, requireMember } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addDutyHours, listDuty, removeDuty } from './duty-hours.ts';
import { idOrNothing } from './moderation.input.ts';
import { listTeam } from './moderation.queries.ts';

const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,2}$/, 'duty.add.unfit')
    .transform(Number)
    .refine((value) => value >= least && value <= most, 'duty.add.unfit');

const DutyInput = z
  .strictObject({
    staff: z.string().max(40).default(''),
    weekday: number(1, 7),
    from: number(0, 23),
    until: number(1, 24),
  })
  .refine(({ from, until }) => from !== until, { path: ['until'], message: 'duty.add.unfit' });

const NoInput = z.strictObject({});

/** Who is on duty in which hours of the week: everybody of the team for themselves, owners for all (CR-5, GO-3). */
export function addDuty(routes: Routes, web: WebTools): void {
  routes.get('/work/duty', 'moderator', (c) => dutyPage(c, web, {}, 200));
  routes.post('/work/duty', 'moderator', (c) => add(c, web));
  routes.post('/work/duty/:entry/removing', 'moderator', (c) => remove(c, web));
}

async function dutyPage(c: WebContext, web: WebTools, fields: Record<string, string>, status: number) {
  const em = c.get('em');
  const member = requireMember(c.get('actor'));
  await web.help.refresh(em);
  const own = (await staffIdOf(em, member.account)) ?? '';
  const owner = isOwner(member);
  const team = ((await listTeam(em)) as { id: string; alias: string; role: string }[]).filter(
    ({ id, role }) => role !== 'member' && (owner || id === own),
  );
  return page(
    c,
    <DutyPage
      frame={web.frameOf(c)}
      {...wordsNow(web)}
      zone={web.site.current().timeZone}
      hours={(await listDuty(em)).map((entry) => ({ ...entry, mine: owner || entry.staff === own }))}
      team={team.map(({ id, alias }) => ({ id, alias }))}
      own={own}
      typed={Object.keys(fields).length > 0 ? c.get('form') : {}}
      fields={fields}
    />,
    status,
  );
}

async function add(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, DutyInput);
  if (!read.ok) return dutyPage(c, web, read.fields, 422);
  try {
    await addDutyHours(c.get('em'), web.tools, requireMember(c.get('actor')), read.value);
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 422) throw refusal;
    return dutyPage(c, web, refusal.fields, 422);
  }
  await web.help.refresh(c.get('em'));
  return c.redirect(paths.withDone(paths.workDuty(), 'duty-added'), 303);
}

async function remove(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, NoInput);
  const entry = idOrNothing(c.req.param('entry'));
  if (entry === null) throw notFound();
  await removeDuty(c.get('em'), web.tools, requireMember(c.get('actor')), entry);
  await web.help.refresh(c.get('em'));
  return c.redirect(paths.withDone(paths.workDuty(), 'duty-removed'), 303);
}
