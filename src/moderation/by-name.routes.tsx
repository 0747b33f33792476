import { ByNamePage } from '../../views/moderation/by-name-page.tsx';
import { caseActPreset } from '../../views/moderation/case-act-preset.ts';
import { sayUnchecked } from '../../views/words/say.ts';
import { shownExcerpts } from '../forum/folding.rules.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { reasons } from '../safety/reasons.catalogue.ts';
import { type ByNameForm, ByNameInput, postsTicked } from './by-name.input.ts';
import { listByName, type PostByName } from './by-name.queries.ts';
import { type CaseMatter, findCaseMatter } from './case-act-matter.ts';
import { isSkipping, requireClaim } from './case-decision.ts';
import { caseRefused } from './case-refused.tsx';
import { listHiddenAtOnce } from './hidden-at-once.queries.ts';
import { hideByName, requireByName, restoreByName, signOfMany } from './hide-by-name.ts';
import { justBefore } from './just-before.ts';
import { isFree, takeInForm } from './take-in-form.ts';

/** Several posts by the name of a case: read, chosen, hidden at once, and put back at once (issue 5, MO-1, MO-6). */
export function addByName(routes: Routes, web: WebTools): void {
  routes.get('/work/cases/:case/by-name', 'moderator', (c) => look(c, web));
  routes.post('/work/cases/:case/by-name', 'moderator', (c) => decide(c, web));
  routes.post('/work/cases/:case/by-name/:line/restoring', 'moderator', (c) => putBack(c, web));
}

type Typed = Pick<ByNameForm, 'posts' | 'reason' | 'note' | 'why' | 'form_key'>;

/** What stands in the form, and whether what the author will read stands beside it. */
interface Draft extends Typed {
  offered: string;
  seen: string | null;
  changed: boolean;
  fields: Record<string, string>;
  before?: string;
}

const plain = { offered: '', seen: null, changed: false, fields: {} };

/** The posts, none of them ticked; all of them with `?all`. What cannot be decided now still says what was done before. */
async function look(c: WebContext, web: WebTools): Promise<Response> {
  const matter = await findCaseMatter(c, web, 'hide');
  const { found } = matter;
  try {
    requireByName(found);
    requireClaim(found);
  } catch (refusal) {
    const past = await listHiddenAtOnce(c.get('em'), 'several.hidden', found.nameId);
    if (found.state !== 'closed' || past.length === 0) return caseRefused(c, web, found, refusal);
  }
  const posts = c.req.query('all') === undefined ? [] : (await listed(c, web, matter)).map(({ id }) => id);
  return show(c, web, matter, { ...plain, posts, reason: null, note: '', why: '', form_key: newId() }, 200);
}

async function decide(c: WebContext, web: WebTools): Promise<Response> {
  const matter = await findCaseMatter(c, web, 'hide');
  const { ownPost, barred } = matter.found.situation;
  if (ownPost || barred) return caseRefused(c, web, matter.found, new Problem(403, 'case.barred'));
  const read = readForm(c, ByNameInput);
  if (!read.ok) return show(c, web, matter, typedDraft(c, read.fields), 422);
  const form = read.value;
  const draft = await draftOf(c, web, matter, form);
  if (form.take !== undefined) return takeFirst(c, web, draft);
  if (draft.seen === null) return show(c, web, matter, draft, 422);
  if (form.look === undefined && draft.seen === form.seen) return send(c, web, matter, draft);
  const changed = form.look === undefined;
  return show(c, web, matter, { ...draft, changed }, changed ? 422 : 200);
}

async function draftOf(c: WebContext, web: WebTools, matter: CaseMatter, form: ByNameForm): Promise<Draft> {
  const { reason, why, form_key } = form;
  const offered = caseActPreset('hide', {
    name: matter.subject.name.shown,
    reason,
    labels: [],
    own: matter.own,
  });
  const note = form.note === form.offered ? offered : form.note;
  const chosen = (await listed(c, web, matter)).filter(({ id }) => form.posts.includes(id));
  // What was shown may have been done already, by a first press of the same button.
  const again = form.seen !== '' && form.look === undefined && chosen.length === 0;
  const fields = {
    ...(form.posts.length === 0 && { posts: 'by-name.none' }),
    ...(reason === null && { reason: 'act.reason.missing' }),
  };
  const sign = again ? form.seen : signOfMany(chosen, { reason, note });
  const seen = Object.keys(fields).length > 0 ? null : sign;
  const posts = again ? form.posts : chosen.map(({ id }) => id);
  return { posts, reason, note, why, form_key, offered, seen, changed: false, fields };
}

/** The form as it was sent, where it could not be read; refuses (400) what is no such form. */
function typedDraft(c: WebContext, fields: Record<string, string>): Draft {
  if (Object.values(fields).includes('problem.form-shape')) throw new Problem(400, 'problem.form-shape');
  const { note = '', why = '', offered = '', form_key = newId(), reason, ...others } = c.get('form');
  const known = reasons.find((code) => code === reason) ?? null;
  return { ...plain, posts: postsTicked(others), note, why, offered, form_key, reason: known, fields };
}

/** The time ran out while somebody read: they take the case again, and go on with all they chose. */
async function takeFirst(c: WebContext, web: WebTools, draft: Draft): Promise<Response> {
  const { found } = await findCaseMatter(c, web, 'hide');
  const refused = await takeInForm(c, web, found.id);
  const before = sayUnchecked(refused ?? 'done.case-taken');
  const matter = await findCaseMatter(c, web, 'hide');
  return show(c, web, matter, { ...draft, fields: {}, before }, refused ? 409 : 200);
}

/** Does it; what is refused comes back with all that was chosen, and with what somebody else did just before (409). */
async function send(c: WebContext, web: WebTools, matter: CaseMatter, draft: Draft): Promise<Response> {
  const { found } = matter;
  const { posts, reason, note, why, form_key, seen } = draft;
  const decision = { case: found.id, posts, reason, note, why, form_key, seen: seen ?? '' };
  try {
    await hideByName(c.get('em'), web.tools, requireMember(c.get('actor')), decision);
  } catch (trouble) {
    if (!(trouble instanceof Problem) || (trouble.status !== 422 && trouble.status !== 409)) throw trouble;
    if (trouble.status === 422) return show(c, web, matter, { ...draft, fields: trouble.fields }, 422);
    const before = await justBefore(c.get('em'), trouble, found);
    return show(c, web, matter, { ...draft, seen: null, before }, 409);
  }
  return c.redirect(paths.withDone(paths.workCase(found.id), 'by-name-hidden'), 303);
}

async function putBack(c: WebContext, web: WebTools): Promise<Response> {
  const { found } = await findCaseMatter(c, web, 'hide');
  const member = requireMember(c.get('actor'));
  try {
    await restoreByName(c.get('em'), web.tools, member, { case: found.id, line: c.req.param('line') });
  } catch (refusal) {
    return caseRefused(c, web, found, refusal);
  }
  return c.redirect(paths.withDone(paths.workCase(found.id), 'flood-restored'), 303);
}

const listed = (c: WebContext, web: WebTools, { found }: CaseMatter): Promise<PostByName[]> =>
  listByName(c.get('em'), web.tools, found);

async function show(
  c: WebContext,
  web: WebTools,
  matter: CaseMatter,
  draft: Draft,
  status: number,
): Promise<Response> {
  const { found, subject, own } = matter;
  return page(
    c,
    <ByNamePage
      {...shellOf(c, web)}
      case={found.id}
      closed={found.state === 'closed'}
      subject={subject}
      own={own}
      {...draft}
      listed={shownExcerpts(await listed(c, web, matter), await readingOf(c, web))}
      past={await listHiddenAtOnce(c.get('em'), 'several.hidden', found.nameId)}
      skips={isSkipping('hide', found, draft.reason)}
      free={isFree(found)}
    />,
    status,
  );
}
