import { z } from 'zod';
import { CaseEndingPage } from '../../views/moderation/case-ending-page.tsx';
import { sayHour } from '../../views/words/say-hour.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import { cleanText } from '../platform/text.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { answerProposal } from './answer-proposal.ts';
import { findCaseMatter } from './case-act-matter.ts';
import { caseRefused } from './case-refused.tsx';
import { findProposal, nothingProposed } from './find-proposal.ts';
import { findAlias } from './moderation.queries.ts';
import { isFree } from './take-in-form.ts';

const AnswerInput = z.strictObject({
  answer: z.enum(['confirm', 'drop'], 'problem.form-shape'),
  /** Why it cannot wait for a day, where somebody is in danger. */
  danger: z.string().max(8000).default('').transform(cleanText),
  form_key: z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape'),
});

/** The second person's answer to the end of a membership (MO-5). */
export function addCaseEnding(routes: Routes, web: WebTools): void {
  routes.get('/work/cases/:case/ending', 'moderator', (c) => form(c, web));
  routes.post('/work/cases/:case/ending', 'moderator', (c) => answer(c, web));
}

async function form(
  c: WebContext,
  web: WebTools,
  again?: { typed: string; problem?: string; formKey: string },
): Promise<Response> {
  const { found, subject, own } = await findCaseMatter(c, web, 'end');
  const em = c.get('em');
  const proposal = await findProposal(em, web.tools, found.id);
  if (proposal === null) return caseRefused(c, web, found, await nothingProposed(em, found.id));
  if (found.situation.ownPost || proposal.actor === found.actor)
    return caseRefused(c, web, found, new Problem(409, 'acts.end.same'));
  const { reason, note, passage, danger, fromHour } = proposal;
  return page(
    c,
    <CaseEndingPage
      frame={web.frameOf(c)}
      case={found.id}
      {...{ subject, reason, note, passage, danger }}
      ownReason={own.get(`reason.${reason}.label`)}
      alias={await findAlias(em, proposal.actor)}
      from={fromHour > web.tools.clock.now() ? sayHour(fromHour, c.get('timeZone')) : null}
      free={isFree(found)}
      {...(again ?? { formKey: newId() })}
    />,
    again ? 422 : 200,
  );
}

async function answer(c: WebContext, web: WebTools): Promise<Response> {
  const { answer, danger, form_key } = requireForm(c, AnswerInput);
  const { found } = await findCaseMatter(c, web, 'end');
  const confirm = answer === 'confirm';
  const member = requireMember(c.get('actor'));
  try {
    await answerProposal(c.get('em'), web.tools, member, { case: found.id, confirm, danger, form_key });
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 422) return caseRefused(c, web, found, refusal);
    return form(c, web, { typed: danger, problem: refusal.code, formKey: form_key });
  }
  const next = confirm ? paths.work() : paths.workCase(found.id);
  return c.redirect(paths.withDone(next, confirm ? 'ended' : 'ending-dropped'), 303);
}
