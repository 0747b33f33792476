import type { z } from 'zod';
import { BarredPage } from '../../views/moderation/barred-page.tsx';
import { CrisisPage, type CrisisPageProps } from '../../views/moderation/crisis-page.tsx';
import { OwnWordsPage } from '../../views/moderation/own-words-page.tsx';
import { isWordKey } from '../../views/words/say.ts';
import { paths } from '../paths.ts';
import { type Member, requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { PressInput } from './case-page.input.ts';
import { levelOf } from './case-queue.rules.ts';
import { findCase } from './case-situation.ts';
import { CrisisClosingInput, CrisisFormInput, CrisisLevelInput } from './crisis.input.ts';
import { findHint } from './crisis-hint.ts';
import { findRecord } from './crisis-record.ts';
import { listColleagues } from './hand-over.ts';
import { lookAsOwner } from './look-as-owner.ts';
import { idOrNothing } from './moderation.input.ts';
import { closeCrisis, fillCrisisForm, setCrisisLevel } from './set-crisis-level.ts';

/** What is done for a person who may need one soon: level, form, outcome (CR-4). */
export function addCrisis(routes: Routes, web: WebTools): void {
  const { tools } = web;
  routes.get('/work/cases/:case/crisis', 'moderator', (c) => crisisPage(c, web));
  routes.post('/work/cases/:case/crisis', 'moderator', (c) =>
    change(c, web, CrisisFormInput, 'crisis-form', (member, id, form) =>
      fillCrisisForm(c.get('em'), tools, member, { case: id, ...form }),
    ),
  );
  routes.post('/work/cases/:case/crisis/level', 'moderator', (c) =>
    change(c, web, CrisisLevelInput, 'crisis-level', (member, id, { level, ...form }) =>
      setCrisisLevel(c.get('em'), tools, member, { case: id, level: Number(level), ...form }),
    ),
  );
  routes.post('/work/cases/:case/crisis/looking', 'owner', (c) => looking(c, web));
  routes.post('/work/cases/:case/crisis/closing', 'moderator', (c) =>
    change(c, web, CrisisClosingInput, 'crisis-closed', (member, id, form) =>
      closeCrisis(c.get('em'), tools, member, { case: id, ...form }),
    ),
  );
}

async function looking(c: WebContext, { tools }: WebTools): Promise<Response> {
  requireForm(c, PressInput);
  const id = idOf(c);
  await lookAsOwner(c.get('em'), tools, requireMember(c.get('actor')), id);
  return c.redirect(paths.withDone(paths.workCase(id), 'case-looked'), 303);
}

function idOf(c: WebContext): string {
  const id = idOrNothing(c.req.param('case'));
  if (id === null) throw notFound();
  return id;
}

async function crisisPage(
  c: WebContext,
  web: WebTools,
  typed: CrisisPageProps['typed'] = { values: {}, fields: {} },
  status = 200,
): Promise<Response> {
  const em = c.get('em');
  const found = await findCase(em, web.tools, requireMember(c.get('actor')), idOf(c));
  if (found === null) throw notFound();
  const { ownPost, barred } = found.situation;
  if (ownPost) return page(c, <OwnWordsPage frame={web.frameOf(c)} />, 403);
  if (barred) return page(c, <BarredPage frame={web.frameOf(c)} />, 403);
  if (found.kind !== 'crisis') throw notFound();
  const { id, cause, state, outcome } = found;
  return page(
    c,
    <CrisisPage
      frame={web.frameOf(c)}
      case={{ id, cause, level: levelOf(found), closed: state === 'closed', outcome }}
      hint={await findHint(em, web.tools.keys, id)}
      record={await findRecord(em, web.tools.keys, id)}
      colleagues={await listColleagues(em, found)}
      formKey={newId()}
      typed={typed}
    />,
    status,
  );
}

/** Reads one of the forms, does what it says, and goes back to the page; what could not be taken comes back with every word. */
async function change<Form>(
  c: WebContext,
  web: WebTools,
  schema: z.ZodType<Form>,
  done: string,
  work: (member: Member, id: string, form: Form) => Promise<void>,
): Promise<Response> {
  const id = idOf(c);
  const read = readForm(c, schema);
  const values = c.get('form');
  if (!read.ok) return crisisPage(c, web, { values, fields: read.fields }, 422);
  try {
    await work(requireMember(c.get('actor')), id, read.value);
  } catch (refusal) {
    if (!(refusal instanceof Problem) || (refusal.status !== 422 && refusal.status !== 409)) throw refusal;
    c.set('em', web.database.fork());
    const refused = refusal.status === 409 && isWordKey(refusal.code) ? refusal.code : undefined;
    return crisisPage(c, web, { values, fields: refusal.fields, refused }, refusal.status);
  }
  return c.redirect(paths.withDone(paths.caseCrisis(id), done), 303);
}
