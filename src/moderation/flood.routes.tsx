import { FloodPage, type FloodPageProps } from '../../views/moderation/flood-page.tsx';
import { shownExcerpts } from '../forum/folding.rules.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { listSpaceTitles } from '../forum/space-titles.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { fieldsOf, readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readOwnWords } from '../safety/wording.ts';
import { FloodAskedInput, FloodInput } from './flood.input.ts';
import type { Flood } from './flood.queries.ts';
import { hideFlood, lookAtFlood } from './flood.ts';
import { lineNumber, listHiddenAtOnce } from './hidden-at-once.queries.ts';
import { restoreMany } from './hide-many.ts';

type Shown = Partial<Omit<FloodPageProps, 'frame' | 'spaces' | 'floods' | 'own' | 'flood'>> & {
  flood?: Flood;
};

/** Many posts alike: looked for from one of them, shown, hidden at once and put back at once (issue 5, spam floods). */
export function addFlood(routes: Routes, web: WebTools): void {
  routes.get('/work/flood', 'moderator', (c) => look(c, web));
  routes.post('/work/flood', 'moderator', (c) => hide(c, web));
  routes.post('/work/flood/:flood/restoring', 'moderator', async (c) => {
    const member = requireMember(c.get('actor'));
    const line = { number: lineNumber(c.req.param('flood')), as: 'flood.hidden' as const };
    await restoreMany(c.get('em'), web.tools, member, line);
    return c.redirect(paths.withDone(paths.workFlood(), 'flood-restored'), 303);
  });
}

async function show(c: WebContext, web: WebTools, shown: Shown): Promise<Response> {
  const em = c.get('em');
  const [spaces, floods] = [await listSpaceTitles(em), await listHiddenAtOnce(em, 'flood.hidden')];
  const { typed = {}, fields = {}, formKey = newId(), flood: found } = shown;
  const status = Object.keys(fields).length > 0 ? 422 : 200;
  const own = await readOwnWords(em);
  const flood = found && { ...found, posts: shownExcerpts(found.posts, await readingOf(c, web)) };
  const props = { spaces, floods, own, typed, fields, formKey, flood };
  return page(c, <FloodPage frame={web.frameOf(c)} {...props} />, status);
}

/** The form, or what is like the post that is asked about. */
async function look(c: WebContext, web: WebTools): Promise<Response> {
  const typed = c.req.query();
  if (typed.post === undefined) return show(c, web, {});
  const asked = FloodAskedInput.safeParse(typed);
  if (!asked.success) return show(c, web, { typed, fields: fieldsOf(asked.error) });
  const flood = await lookAtFlood(c.get('em'), web.tools, requireMember(c.get('actor')), asked.data);
  if (flood === null) return show(c, web, { typed, fields: { post: 'flood.post.short' } });
  return show(c, web, { typed, flood });
}

async function hide(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const read = readForm(c, FloodInput);
  if (!read.ok) return hideAgain(c, web, read.fields);
  const { until, reason, note, form_key, ...asked } = read.value;
  await hideFlood(c.get('em'), web.tools, member, { asked, until, reason, note, form_key });
  return c.redirect(paths.withDone(paths.workFlood(), 'flood-hidden'), 303);
}

/** What was shown before, with what is missing. Refuses (400) what is no such form. */
async function hideAgain(c: WebContext, web: WebTools, fields: Record<string, string>): Promise<Response> {
  const typed = c.get('form');
  const asked = FloodAskedInput.safeParse(typed);
  if (!asked.success || !/^\d{1,19}$/.test(typed.until ?? '')) throw new Problem(400, 'problem.form-shape');
  const member = requireMember(c.get('actor'));
  const flood = await lookAtFlood(c.get('em'), web.tools, member, asked.data, typed.until);
  return show(c, web, { typed, fields, formKey: typed.form_key, ...(flood ? { flood } : {}) });
}
