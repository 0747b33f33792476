import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { OutcomeInput } from './strategies.input.ts';
import { tellOutcome } from './tell-outcome.ts';

/** Saying what happened when one tried a strategy (PRODUCT 9). */
export function addTrying(routes: Routes, web: WebTools): void {
  routes.post('/strategies/:strategy/outcome', 'member', (c) => tell(c, web));
}

async function tell(c: WebContext, web: WebTools): Promise<Response> {
  const { told = null } = requireForm(c, OutcomeInput);
  const strategy = c.req.param('strategy') ?? '';
  if (!isId(strategy)) throw notFound();
  const member = requireMember(c.get('actor'));
  await web.tools.limits.take('preview.account', member.account);
  await tellOutcome(c.get('em'), web.tools, member, { strategy, told });
  const done = told === null ? 'outcome-back' : 'outcome-told';
  return c.redirect(`${paths.withDone(paths.strategy(strategy), done)}#tried`, 303);
}
