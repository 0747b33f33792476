import { ActPage } from '../../views/moderation/act-page.tsx';
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
import { type ContentLabel, contentLabels } from '../safety/content-labels.catalogue.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import { labelReasons, type Reason } from '../safety/reasons.catalogue.ts';
import { findMatter, isOwn, type Matter } from './act-matter.ts';
import { labelPost } from './label-post.ts';
import { LabelDecisionInput } from './moderation.input.ts';
import { refuseUnless } from './refuse-unless.ts';
import { mayTake } from './report-actions.policy.ts';

/** Setting the topics of a post, with a reason and words to its author, who can read both (CW-1, MO-6). */
export function addLabelling(routes: Routes, web: WebTools): void {
  routes.get('/work/posts/:post/labels', 'moderator', (c) => form(c, web));
  routes.post('/work/posts/:post/labels', 'moderator', (c) => decide(c, web));
}

/** What stands in the form. `seen`: the author's view of it stands beside it. */
interface Draft {
  labels: ContentLabel[];
  reason?: Reason;
  note: string;
  seen: boolean;
  changed: boolean;
  fields: Record<string, string>;
  formKey: string;
}

async function form(c: WebContext, web: WebTools): Promise<Response> {
  const matter = await findMatter(c, web, 'label');
  if (isOwn(matter)) return ownWords(c, web);
  refuseUnless(mayTake('label', matter.situation));
  const start = { labels: matter.subject.teamLabels, reason: labelReasons[0], note: '' };
  return formPage(
    c,
    web,
    matter,
    { ...start, seen: false, changed: false, fields: {}, formKey: newId() },
    200,
  );
}

async function decide(c: WebContext, web: WebTools): Promise<Response> {
  const matter = await findMatter(c, web, 'label');
  if (isOwn(matter)) return ownWords(c, web);
  const read = readForm(c, LabelDecisionInput);
  if (!read.ok) return formPage(c, web, matter, draftOf(c, read.fields), 422);
  const { look, reason, seen_reason, seen_note, seen_labels, form_key: formKey } = read.value;
  const labels = read.value.labels.filter((label) => !matter.subject.labels.includes(label));
  const note = noteFor({ ...read.value, labels });
  const same = labels.join() === matter.subject.teamLabels.join();
  const isSeen = reason === seen_reason && note === seen_note && labels.join() === seen_labels;
  if (same && !isSeen) {
    const draft = { labels, reason, note: '', seen: false, changed: false, formKey };
    return formPage(c, web, matter, { ...draft, fields: { labels: 'label.team.same' } }, 422);
  }
  if (look !== undefined || !isSeen) {
    const changed = look === undefined;
    const draft = { labels, reason, note, seen: true, changed, fields: {}, formKey };
    return formPage(c, web, matter, draft, changed ? 422 : 200);
  }
  const decision = { subject: matter.id, labels, reason, note, form_key: formKey };
  await labelPost(c.get('em'), web.tools, requireMember(c.get('actor')), decision);
  return c.redirect(paths.withDone(paths.work(), 'post-labelled'), 303);
}

/** The moderator's words; where they are still the ones we offered for other topics, those of the topics now. */
function noteFor(typed: {
  reason: Reason;
  labels: ContentLabel[];
  note: string;
  seen_reason: string;
  seen_labels: string;
}): string {
  const before = contentLabels.filter((label) => typed.seen_labels.split(',').includes(label));
  const untouched =
    typed.seen_reason === '' ? typed.note === '' : typed.note === presetNote('label', typed.reason, before);
  return untouched ? presetNote('label', typed.reason, typed.labels) : typed.note;
}

function draftOf(c: WebContext, fields: Record<string, string>): Draft {
  const { reason, note = '', seen_reason, form_key: formKey = newId(), ...boxes } = c.get('form');
  const known = labelReasons.find((code) => code === reason);
  const seen = labelReasons.some((code) => code === seen_reason);
  return { labels: labelsTicked(boxes), reason: known, note, seen, changed: false, fields, formKey };
}

const ownWords = (c: WebContext, web: WebTools): Response | Promise<Response> =>
  page(c, <OwnWordsPage frame={web.frameOf(c)} />, 403);

function formPage(
  c: WebContext,
  web: WebTools,
  { subject }: Matter,
  draft: Draft,
  status: number,
): Response | Promise<Response> {
  return page(c, <ActPage frame={web.frameOf(c)} act="label" subject={subject} {...draft} />, status);
}
