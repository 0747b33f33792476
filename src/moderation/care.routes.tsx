import { CarePage } from '../../views/moderation/care-page.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { answerPulse, pulseKey } from './answer-pulse.ts';
import { PulseInput, SupervisionInput } from './care.input.ts';
import { hasAnswered, listPulse, listSupervision } from './care.queries.ts';
import { monthsToMark } from './care.rules.ts';
import { PressInput } from './case-page.input.ts';
import { chooseThemes, themesOf } from './choose-themes.ts';
import { endDebrief } from './end-debrief.ts';
import { markSupervision } from './mark-supervision.ts';
import { idOrNothing } from './moderation.input.ts';
import { ThemesInput } from './shift.input.ts';

/** What the team does for itself: topics one never wants, talks, the hour of the month, the questions of the week (SAFETY 3.7). */
export function addCare(routes: Routes, web: WebTools): void {
  routes.get('/work/care', 'moderator', (c) => care(c, web));
  routes.post('/work/care/themes', 'moderator', (c) => themes(c, web));
  routes.post('/work/care/pulse', 'moderator', (c) => pulse(c, web));
  routes.post('/work/care/supervision', 'owner', (c) => supervision(c, web));
  routes.post('/work/debriefs/:debrief', 'moderator', debrief);
}

/** `fields`: questions that were left open. */
async function care(
  c: WebContext,
  web: WebTools,
  fields: Record<string, string> = {},
  status = 200,
): Promise<Response> {
  const em = c.get('em');
  const { account } = requireMember(c.get('actor'));
  const now = web.tools.clock.now();
  const week = weekOf(now);
  const { settings } = await ownLockers(c, web);
  const props = {
    frame: web.frameOf(c),
    themes: themesOf(settings),
    months: await listSupervision(em, monthsToMark(now, web.site.current().timeZone)),
    answered: await hasAnswered(em, pulseKey(web.tools.keys, account, week)),
    weeks: await listPulse(em, week),
    typed: status === 422 ? c.get('form') : {},
    fields,
  };
  return page(c, <CarePage {...props} />, status);
}

async function themes(c: WebContext, web: WebTools): Promise<Response> {
  const { labels } = requireForm(c, ThemesInput);
  await chooseThemes(c.get('em'), web.tools, requireMember(c.get('actor')), labels);
  return c.redirect(paths.withDone(paths.workCare(), 'themes-kept'), 303);
}

async function pulse(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, PulseInput);
  if (!read.ok) return care(c, web, read.fields, 422);
  await answerPulse(c.get('em'), web.tools, requireMember(c.get('actor')), read.value);
  return c.redirect(paths.withDone(paths.workCare(), 'pulse-kept'), 303);
}

async function supervision(c: WebContext, web: WebTools): Promise<Response> {
  const marked = { ...requireForm(c, SupervisionInput), zone: web.site.current().timeZone };
  await markSupervision(c.get('em'), web.tools, requireMember(c.get('actor')), marked);
  return c.redirect(paths.withDone(paths.workCare(), 'supervision-marked'), 303);
}

async function debrief(c: WebContext): Promise<Response> {
  requireForm(c, PressInput);
  const id = idOrNothing(c.req.param('debrief'));
  if (id === null) throw notFound();
  await endDebrief(c.get('em'), requireMember(c.get('actor')), id);
  return c.redirect(paths.withDone(paths.work(), 'talked'), 303);
}
