import { type SettingField, SettingsPage } from '../../views/staff/settings-page.tsx';
import { TeamPage, type TeamPageProps, type TeamRole } from '../../views/staff/team-page.tsx';
import { staffIdOf } from '../accounts/staff.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { listSupervision } from './care.queries.ts';
import { monthsToMark } from './care.rules.ts';
import { changeSettings } from './change-settings.ts';
import { inviteToTeam } from './invite-to-team.ts';
import { listTeam } from './moderation.queries.ts';
import { settingsInput, TeamInput } from './staff.input.ts';

/** The owners' pages: inviting people to the team, and the settings of the place. */
export function addStaff(routes: Routes, web: WebTools): void {
  routes.get('/work/team', 'owner', (c) => teamPage(c, web, { fields: {} }, 200));
  routes.post('/work/team', 'owner', (c) => invite(c, web));
  routes.get('/work/settings', 'owner', (c) => settingsForm(c, web));
  routes.post('/work/settings', 'owner', (c) => saveSettings(c, web));
}

async function teamPage(
  c: WebContext,
  web: WebTools,
  more: Pick<TeamPageProps, 'chosen' | 'fields' | 'made'>,
  status: number,
): Promise<Response> {
  const own = await staffIdOf(c.get('em'), requireMember(c.get('actor')).account);
  const team = (await listTeam(c.get('em'))) as { id: string; alias: string; role: TeamRole }[];
  const people = team.map((each) => ({ ...each, own: each.id === own }));
  const months = monthsToMark(web.tools.clock.now(), web.site.current().timeZone);
  const [hour] = await listSupervision(c.get('em'), months);
  const props = { frame: web.frameOf(c), formKey: newId(), people, hourUnmarked: hour?.held === null };
  return page(c, <TeamPage {...props} {...more} />, status);
}

async function invite(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, TeamInput);
  const chosen = c.get('form').role;
  if (!read.ok) return teamPage(c, web, { chosen, fields: read.fields }, 422);
  try {
    const member = requireMember(c.get('actor'));
    const code = await inviteToTeam(c.get('em'), web.tools, member, read.value);
    return await teamPage(c, web, { fields: {}, made: { code, role: read.value.role } }, 200);
  } catch (refusal) {
    return teamPage(c, web, { chosen, fields: fieldsOf(refusal) }, 422);
  }
}

/** What a refusal says about the fields of the form; any other trouble is thrown on. */
function fieldsOf(refusal: unknown): Record<string, string> {
  if (refusal instanceof Problem && refusal.status === 422) return refusal.fields;
  throw refusal;
}

async function settingsForm(c: WebContext, web: WebTools): Promise<Response> {
  const settings = await web.site.refresh(c.get('em'));
  const values = {
    name: settings.name,
    tab_name: settings.tabName ?? '',
    time_zone: settings.timeZone,
    leave_target: settings.leaveTarget,
    emergency_number: settings.emergencyNumber ?? '',
    looks_in_from: String(settings.looksInFrom),
    looks_in_until: String(settings.looksInUntil),
    text: settings.peopleSource ?? '',
    version: String(settings.version),
  };
  return page(c, <SettingsPage frame={web.frameOf(c)} values={values} fields={{}} />);
}

async function saveSettings(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, settingsInput(new URL(web.baseUrl).origin));
  if (!read.ok) return settingsAgain(c, web, read.fields);
  try {
    await changeSettings(c.get('em'), web.tools, requireMember(c.get('actor')), read.value);
  } catch (refusal) {
    return settingsAgain(c, web, fieldsOf(refusal));
  }
  await web.site.refresh(c.get('em'));
  return c.redirect(paths.withDone(paths.workSettings(), 'saved'), 303);
}

const settingFields: readonly (SettingField | 'version')[] = [
  'name',
  'time_zone',
  'leave_target',
  'emergency_number',
  'looks_in_from',
  'looks_in_until',
  'text',
  'version',
];

/** The form as it was sent, with what is missing. */
function settingsAgain(
  c: WebContext,
  web: WebTools,
  fields: Record<string, string>,
): Response | Promise<Response> {
  const typed = c.get('form');
  const values = Object.fromEntries(settingFields.map((name) => [name, typed[name] ?? '']));
  return page(
    c,
    <SettingsPage
      frame={web.frameOf(c)}
      values={values as Record<SettingField | 'version', string>}
      fields={fields}
    />,
    422,
  );
}
