import type { FieldProblems } from '../../views/accounts/form-problems.ts';
import { LeavingPage, LeftPage } from '../../views/leaving/leaving-page.tsx';
import { fieldsOf, goOn, privatePage } from '../accounts/answers.tsx';
import { dropCookie } from '../accounts/session-cookie-header.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { askToLeave } from './ask-to-leave.ts';
import { LeavingInput } from './leaving.input.ts';
import { isLeavingWeek, lastDayToStay, leavingWeek } from './leaving-week.rules.ts';

/** Leaving in one page, also while writing is paused (PR-6). */
export function addDeparture(routes: Routes, web: WebTools): void {
  routes.get(paths.myLeaving(), 'member', (c) => leavingPage(c, web, {}));
  routes.post(paths.myLeaving(), 'member', (c) => leavingSent(c, web));
  routes.get(paths.left(), 'anyone', (c) => {
    const week = c.req.query('week') ?? leavingWeek(web.tools.clock.now());
    if (!isLeavingWeek(week)) throw notFound();
    return privatePage(c, <LeftPage frame={web.frameOf(c)} lastDay={lastDayToStay(week)} />);
  });
}

function leavingPage(
  c: WebContext,
  web: WebTools,
  problems: FieldProblems,
  { chosen = '', lastOwner = false, status = Object.keys(problems).length > 0 ? 422 : 200 } = {},
): Promise<Response> {
  const lastDay = lastDayToStay(leavingWeek(web.tools.clock.now()));
  return privatePage(
    c,
    <LeavingPage {...{ frame: web.frameOf(c), lastDay, chosen, problems, lastOwner }} />,
    status,
  );
}

async function leavingSent(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const { choice, passphrase } = requireForm(c, LeavingInput);
  if (choice === undefined) return leavingPage(c, web, { choice: 'leaving.choice.missing' });
  try {
    const week = await askToLeave(c.get('em'), web.tools, member, { passphrase, choice });
    dropCookie(c, { https: web.https, shared: member.shared });
    return goOn(c, paths.left(week));
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.code === 'leaving.last-owner')
      return leavingPage(c, web, {}, { chosen: choice, lastOwner: true, status: 409 });
    return leavingPage(c, web, fieldsOf(trouble), { chosen: choice });
  }
}
