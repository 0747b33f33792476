import { type Act, ActPage } from '../../views/moderation/act-page.tsx';
import { OwnWordsPage } from '../../views/moderation/own-words-page.tsx';
import { presetNote } from '../../views/moderation/preset-note.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { type Reason, reasons } from '../safety/reasons.catalogue.ts';
import { findMatter, isOwn, type Matter } from './act-matter.ts';
import { actOnPost } from './act-on-post.ts';
import { actOnThread } from './act-on-thread.ts';
import { DecisionInput } from './moderation.input.ts';
import { listEventsAbout } from './moderation.queries.ts';
import { refuseUnless } from './refuse-unless.ts';
import { mayTake } from './report-actions.policy.ts';

/** The four decisions of a moderator, each a form of its own that shows what the author will read (MO-6). */
export function addActs(routes: Routes, web: WebTools): void {
  routes.get('/work/posts/:post/hiding', 'moderator', (c) => form(c, web, 'hide'));
  routes.post('/work/posts/:post/hiding', 'moderator', (c) => decide(c, web, 'hide'));
  routes.get('/work/posts/:post/restoring', 'moderator', (c) => form(c, web, 'restore'));
  routes.post('/work/posts/:post/restoring', 'moderator', (c) => decide(c, web, 'restore'));
  routes.get('/work/threads/:thread/locking', 'moderator', (c) => form(c, web, 'lock'));
  routes.post('/work/threads/:thread/locking', 'moderator', (c) => decide(c, web, 'lock'));
  routes.get('/work/threads/:thread/unlocking', 'moderator', (c) => form(c, web, 'unlock'));
  routes.post('/work/threads/:thread/unlocking', 'moderator', (c) => decide(c, web, 'unlock'));
}

/** Decisions about topics have a form with more in it (label.routes.tsx). */
type PlainAct = Exclude<Act, 'label'>;

/** What stands in the form, and whether the author's view of it stands beside it. */
interface Draft {
  reason?: Reason;
  note: string;
  seen: boolean;
  changed: boolean;
  fields: Record<string, string>;
  formKey: string;
}

async function form(c: WebContext, web: WebTools, act: PlainAct): Promise<Response> {
  const matter = await findMatter(c, web, act);
  if (isOwn(matter)) return ownWords(c, web);
  refuseUnless(mayTake(act, matter.situation));
  const reason = await earlierReason(c, act, matter.id);
  const note = reason === undefined ? '' : presetNote(act, reason);
  const draft = { reason, note, seen: reason !== undefined, changed: false, fields: {}, formKey: newId() };
  return formPage(c, web, act, matter, draft, 200);
}

/** What is taken back had a reason: that one is chosen already. */
async function earlierReason(c: WebContext, act: PlainAct, id: string): Promise<Reason | undefined> {
  if (act === 'hide' || act === 'lock') return undefined;
  const before = act === 'restore' ? 'post.hidden' : 'thread.locked';
  const events = await listEventsAbout(c.get('em'), [id]);
  return events.find((event) => event.act === before)?.reason ?? undefined;
}

async function decide(c: WebContext, web: WebTools, act: PlainAct): Promise<Response> {
  const matter = await findMatter(c, web, act);
  if (isOwn(matter)) return ownWords(c, web);
  const read = readForm(c, DecisionInput);
  if (!read.ok) return formPage(c, web, act, matter, draftOf(c, read.fields), 422);
  const { reason, look, seen_reason, seen_note, form_key } = read.value;
  const note = noteFor(act, read.value);
  if (look !== undefined || reason !== seen_reason || note !== seen_note) {
    const changed = look === undefined;
    const draft = { reason, note, seen: true, changed, fields: {}, formKey: form_key };
    return formPage(c, web, act, matter, draft, changed ? 422 : 200);
  }
  const member = requireMember(c.get('actor'));
  const decision = { subject: matter.id, reason, note, form_key };
  if (act === 'hide' || act === 'restore') await actOnPost(c.get('em'), web.tools, member, act, decision);
  else await actOnThread(c.get('em'), web.tools, member, act, decision);
  return c.redirect(paths.withDone(paths.work(), doneWords[act]), 303);
}

const doneWords: Record<PlainAct, string> = {
  hide: 'post-hidden',
  restore: 'post-restored',
  lock: 'thread-locked',
  unlock: 'thread-unlocked',
};

/** The moderator's words; where they are still the ones we offered for another reason, those of the reason chosen now. */
function noteFor(act: PlainAct, typed: { reason: Reason; note: string; seen_reason: string }): string {
  const before = asReason(typed.seen_reason);
  const untouched = before === undefined ? typed.note === '' : typed.note === presetNote(act, before);
  return untouched && before !== typed.reason ? presetNote(act, typed.reason) : typed.note;
}

function draftOf(c: WebContext, fields: Record<string, string>): Draft {
  const { reason, note = '', seen_reason, form_key: formKey = newId() } = c.get('form');
  const seen = asReason(seen_reason) !== undefined;
  return { reason: asReason(reason), note, seen, changed: false, fields, formKey };
}

const asReason = (text: string | undefined): Reason | undefined => reasons.find((reason) => reason === text);

const ownWords = (c: WebContext, web: WebTools): Response | Promise<Response> =>
  page(c, <OwnWordsPage frame={web.frameOf(c)} />, 403);

function formPage(
  c: WebContext,
  web: WebTools,
  act: PlainAct,
  matter: Matter,
  draft: Draft,
  status: number,
): Response | Promise<Response> {
  return page(
    c,
    <ActPage frame={web.frameOf(c)} act={act} subject={matter.subject} labels={[]} {...draft} />,
    status,
  );
}
