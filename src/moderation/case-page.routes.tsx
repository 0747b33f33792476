import { BarredPage } from '../../views/moderation/barred-page.tsx';
import { CasePage, type CaseTyped } from '../../views/moderation/case-page.tsx';
import { OwnWordsPage } from '../../views/moderation/own-words-page.tsx';
import { isWordKey, type WordKey } from '../../views/words/say.ts';
import { paths } from '../paths.ts';
import { isOwner, type Member, requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import {
  CaseNoteInput,
  HandOverInput,
  LeavingInput,
  NextInput,
  PressInput,
  ThoughInput,
} from './case-page.input.ts';
import { caseView } from './case-page.ts';
import { findCase } from './case-situation.ts';
import { claimCase } from './claim-case.ts';
import { handOver } from './hand-over.ts';
import { knowPerson } from './know-person.ts';
import { leaveCase } from './leave-case.ts';
import { idOrNothing } from './moderation.input.ts';
import { isStuck } from './nobody-may.ts';
import { noteOnCase } from './note-on-case.ts';
import { openTeamCase } from './open-team-case.ts';
import { passOn } from './pass-on.ts';
import { takeThough } from './take-though.ts';

/** One case: what it is about, who has it, notes of the team, and leaving it as it is (MO-12, MO-13, WB-1, WB-3). */
export function addCases(routes: Routes, web: WebTools): void {
  routes.get('/work/cases/:case', 'moderator', (c) => casePage(c, web));
  routes.post('/work/cases/:case/claim', 'moderator', (c) => claim(c, web));
  routes.post('/work/cases/:case/passing-on', 'moderator', (c) => passItOn(c, web));
  routes.post('/work/cases/:case/handing-over', 'moderator', (c) => giveTo(c, web));
  routes.post('/work/cases/:case/knowing', 'moderator', (c) => know(c, web));
  routes.post('/work/cases/:case/though', 'owner', (c) => though(c, web));
  routes.post('/work/cases/:case/notes', 'moderator', (c) => note(c, web));
  routes.post('/work/cases/:case/acts/leave', 'moderator', (c) => leave(c, web));
  routes.post('/work/posts/:post/case', 'moderator', (c) => openAbout(c, web));
}

/** The id in the address; an address with none is nothing (404). */
function idOf(c: WebContext): string {
  const id = idOrNothing(c.req.param('case'));
  if (id === null) throw notFound();
  return id;
}

async function casePage(
  c: WebContext,
  web: WebTools,
  more: { typed?: CaseTyped; refused?: WordKey } = {},
  status = 200,
): Promise<Response> {
  const found = await findCase(c.get('em'), web.tools, requireMember(c.get('actor')), idOf(c));
  if (found === null) throw notFound();
  const { ownPost, barred } = found.situation;
  if (ownPost) return page(c, <OwnWordsPage frame={web.frameOf(c)} />, 403);
  if (barred) return barredPage(c, web, found.id);
  return page(c, <CasePage {...shellOf(c, web)} {...(await caseView(c, web, found))} {...more} />, status);
}

/**
 * Changes a case and goes on to the next page. Where somebody else was quicker (409), the case is shown as it is now, with
 * what they decided.
 */
async function change(
  c: WebContext,
  web: WebTools,
  to: string,
  work: (em: Em, member: Member, id: string) => Promise<void>,
): Promise<Response> {
  try {
    await work(c.get('em'), requireMember(c.get('actor')), idOf(c));
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 409) throw refusal;
    c.set('em', web.database.fork());
    return casePage(c, web, { refused: isWordKey(refusal.code) ? refusal.code : undefined }, 409);
  }
  return c.redirect(to, 303);
}

async function claim(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, NextInput);
  const id = idOf(c);
  const claimed = await claimCase(c.get('em'), web.tools, requireMember(c.get('actor')), id);
  if (claimed.kind === 'taken') return casePage(c, web, { refused: 'case.too-late' }, 409);
  return c.redirect(paths.withDone(paths.workCase(id), 'case-taken'), 303);
}

function passItOn(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, PressInput);
  const back = paths.withDone(paths.work({ passed: idOf(c) }), 'case-passed-on');
  return change(c, web, back, (em, member, id) => passOn(em, web.tools, member, id));
}

function know(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, PressInput);
  const back = paths.withDone(paths.work(), 'case-known');
  return change(c, web, back, (em, member, id) => knowPerson(em, web.tools, member, id));
}

async function giveTo(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, HandOverInput);
  if (!read.ok) return casePage(c, web, { typed: { note: '', fields: read.fields } }, 422);
  const back = paths.withDone(paths.work(), 'case-handed-over');
  return change(c, web, back, (em, member, id) => handOver(em, web.tools, member, id, read.value.to));
}

async function note(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, CaseNoteInput);
  if (!read.ok) {
    const { note = '', form_key: formKey } = c.get('form');
    return casePage(c, web, { typed: { note, formKey, fields: read.fields } }, 422);
  }
  const back = paths.withDone(paths.workCase(idOf(c)), 'case-noted');
  return change(c, web, back, (em, member, id) =>
    noteOnCase(em, web.tools, member, { case: id, ...read.value }),
  );
}

function leave(c: WebContext, web: WebTools): Promise<Response> {
  const leaving = requireForm(c, LeavingInput);
  const back = paths.withDone(paths.work(), 'report-closed');
  return change(c, web, back, (em, member, id) => leaveCase(em, web.tools, member, { case: id, ...leaving }));
}

/** From the menu of a post to its case, which is theirs where nobody else has it. */
async function openAbout(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, PressInput);
  const post = idOrNothing(c.req.param('post'));
  if (post === null) throw notFound();
  const { id, yours } = await openTeamCase(c.get('em'), web.tools, requireMember(c.get('actor')), post);
  return c.redirect(yours ? paths.withDone(paths.workCase(id), 'case-taken') : paths.workCase(id), 303);
}

/** Nothing of the case; where nobody of the team may decide it, a form for an owner to take it all the same (MO-9). */
async function barredPage(
  c: WebContext,
  web: WebTools,
  id: string,
  typed: { words: string; formKey: string; problem?: string } = { words: '', formKey: newId() },
  status = 403,
): Promise<Response> {
  const stuck = await isStuck(c.get('em'), id);
  const offered = stuck && isOwner(c.get('actor')) ? { case: id, ...typed } : undefined;
  return page(c, <BarredPage frame={web.frameOf(c)} stuck={stuck} though={offered} />, status);
}

async function though(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, ThoughInput);
  if (!read.ok) {
    const { words = '', form_key: formKey = newId() } = c.get('form');
    return barredPage(c, web, idOf(c), { words, formKey, problem: read.fields.words }, 422);
  }
  const back = paths.withDone(paths.workCase(idOf(c)), 'case-taken');
  return change(c, web, back, (em, member, id) =>
    takeThough(em, web.tools, member, { case: id, ...read.value }),
  );
}
