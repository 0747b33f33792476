import { CaseActPage } from '../../views/moderation/case-act-page.tsx';
import { OwnWordsPage } from '../../views/moderation/own-words-page.tsx';
import { sayUnchecked } from '../../views/words/say.ts';
import { sayHour } from '../../views/words/say-hour.ts';
import { hourAfter, hourStart } from '../accounts/standing.rules.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { actInCase } from './act-in-case.ts';
import { CaseActInput } from './case-act.input.ts';
import { type Draft, draftOf, freshDraft, typedDraft } from './case-act-draft.ts';
import { asksReason, settles } from './case-act-fields.catalogue.ts';
import { actOf, type CaseMatter, findCaseMatter } from './case-act-matter.ts';
import { mayAct } from './case-actions.policy.ts';
import { type CaseAct, caseActs } from './case-acts.catalogue.ts';
import { isSkipping, reasonBefore, requireClaim } from './case-decision.ts';
import { caseRefused } from './case-refused.tsx';
import { justBefore } from './just-before.ts';
import { refuseUnless } from './refuse-unless.ts';
import { isFree, takeInForm } from './take-in-form.ts';

/** Every act of a case that has words: one form, one address each (MO-1, MO-5, MO-6). */
export function addCaseActs(routes: Routes, web: WebTools): void {
  routes.get('/work/cases/:case/acts/:act', 'moderator', (c) => form(c, web));
  routes.post('/work/cases/:case/acts/:act', 'moderator', (c) => decide(c, web));
}

async function form(c: WebContext, web: WebTools): Promise<Response> {
  const act = actOf(c);
  const matter = await findCaseMatter(c, web, act);
  try {
    refuseUnless(mayAct(act, matter.found.situation));
    requireClaim(matter.found);
  } catch (refusal) {
    return caseRefused(c, web, matter.found, refusal);
  }
  return formPage(c, web, matter, freshDraft(act, matter), 200);
}

async function decide(c: WebContext, web: WebTools): Promise<Response> {
  const act = actOf(c);
  const matter = await findCaseMatter(c, web, act);
  if (mayAct(act, matter.found.situation) === 'moderation.own')
    return page(c, <OwnWordsPage frame={web.frameOf(c)} />, 403);
  const read = readForm(c, CaseActInput);
  if (!read.ok) return formPage(c, web, matter, typedDraft(c.get('form'), act, matter, read.fields), 422);
  const draft = draftOf(act, read.value, matter);
  if (read.value.take !== undefined) return takeFirst(c, web, draft);
  if (draft.seen === null) return formPage(c, web, matter, draft, 422);
  const changed = read.value.look === undefined && draft.seen !== read.value.seen;
  if (read.value.look === undefined && !changed) return send(c, web, matter, draft);
  return formPage(c, web, matter, { ...draft, changed }, changed ? 422 : 200);
}

/** The time ran out while somebody wrote: they take the case again, and go on with every word. */
async function takeFirst(c: WebContext, web: WebTools, draft: Draft): Promise<Response> {
  const { act, case: id } = draft.decision;
  const refused = await takeInForm(c, web, id);
  const before = sayUnchecked(refused ?? 'done.case-taken');
  return formPage(
    c,
    web,
    await findCaseMatter(c, web, act),
    { ...draft, fields: {}, before },
    refused ? 409 : 200,
  );
}

/** Does it; what is refused comes back with every word, and with what somebody else did just before (409). */
async function send(c: WebContext, web: WebTools, matter: CaseMatter, draft: Draft): Promise<Response> {
  const { decision } = draft;
  const member = requireMember(c.get('actor'));
  try {
    await actInCase(c.get('em'), web.tools, member, decision);
  } catch (trouble) {
    if (!(trouble instanceof Problem) || (trouble.status !== 422 && trouble.status !== 409)) throw trouble;
    if (trouble.status === 422) return formPage(c, web, matter, { ...draft, fields: trouble.fields }, 422);
    const before = await justBefore(c.get('em'), trouble, matter.found);
    return formPage(c, web, matter, { ...draft, before }, 409);
  }
  // Whoever has proposed an end has nothing more to do in its case.
  if (decision.act === 'end') return c.redirect(paths.withDone(paths.work(), 'proposed'), 303);
  const goesOn = decision.stay || settles[decision.act] !== 'closes';
  const next = goesOn ? paths.workCase(decision.case) : paths.work();
  return c.redirect(paths.withDone(next, 'acted'), 303);
}

function formPage(
  c: WebContext,
  web: WebTools,
  { found, subject, spaces, own }: CaseMatter,
  draft: Draft,
  status: number,
): Response | Promise<Response> {
  const { act, reason } = draft.decision;
  const { hours }: CaseAct = caseActs[act];
  const until = hours === undefined ? undefined : hourStart(hourAfter(web.tools.clock.now(), hours));
  const shown = asksReason(act) ? reason : reasonBefore(act, found);
  return page(
    c,
    <CaseActPage
      frame={web.frameOf(c)}
      {...{ act, subject, spaces, own }}
      {...draft}
      decision={{ ...draft.decision, reason: shown }}
      free={isFree(found)}
      skips={isSkipping(act, found, reason)}
      until={until && sayHour(until, c.get('timeZone'))}
    />,
    status,
  );
}
