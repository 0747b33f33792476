import { EditPage } from '../../views/forum/edit-page.tsx';
import { WithdrawPage } from '../../views/forum/withdraw-page.tsx';
import { isOwnName } from '../accounts/sealed-link.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { type Read, readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import type { Above } from './beside.ts';
import { editPost } from './edit-post.ts';
import { type FoundPost, findPost } from './find-post.ts';
import { EditInput, WithdrawInput } from './forum.input.ts';
import { mayEdit, mayWithdraw } from './forum.policy.ts';
import { locatePost, type PlaceOfPost } from './forum.queries.ts';
import { type ComesBack, comesBack, findMeanwhile, type Meanwhile, partsOut } from './meanwhile.ts';
import { type AboutToChange, type EditAgain, type EditPressed, nudgeEdit } from './nudge-edit.ts';
import type { StorySections } from './post.entity.ts';
import { changed } from './post-words.ts';
import { wordsOfStory } from './render-words.ts';
import { EditStoryInput } from './story.input.ts';
import { atParts, partsOf } from './story.rules.ts';
import { isStrategy } from './strategy-words.rules.ts';
import { withdrawPost } from './withdraw-post.ts';

/** What authors do with their own words: change them, take them back (PO-7). */
export function addChanging(routes: Routes, web: WebTools, above: Above): void {
  routes.get('/posts/:post/edit', 'member', (c) => editForm(c, web, above));
  routes.post('/posts/:post/edit', 'member', (c) => edit(c, web, above));
  routes.get('/posts/:post/withdrawal', 'member', (c) => withdrawForm(c, web));
  routes.post('/posts/:post/withdrawal', 'member', (c) => withdraw(c, web, above));
}

async function editForm(c: WebContext, web: WebTools, above: Above): Promise<Response> {
  const post = await findOwn(c, web);
  if (!isWordsAlone(post)) return c.redirect(paths.strategyEdit(post.thread), 303);
  const verdict = mayEdit({ ...post, mine: true });
  if (verdict !== true) throw new Problem(409, verdict);
  const { source, sections, labels, revision } = post;
  return editPage(c, web, above, post, { text: source ?? '', sections, labels, revision });
}

/** A post that is words and nothing else. A strategy has a form of its own, where what it can be found by is changed too. */
const isWordsAlone = (post: FoundPost): post is FoundPost & { sections: StorySections | null } =>
  post.sections === null || !isStrategy(post.sections);

/** What an edit was sent with: one text, or the parts of a story, and the topics. */
interface Edited {
  text: string;
  sections: StorySections | null;
  labels: ContentLabel[];
  revision: number;
}

/** An edit that can be saved, and which way on was pressed. */
interface ReadEdit extends Edited {
  pressed: EditPressed;
}

/** The form with the words and topics that belong into it, and what is missing. */
async function editPage(
  c: WebContext,
  web: WebTools,
  above: Above,
  { id: post, teamLabels, editAsked }: FoundPost,
  edited: Edited & Partial<Omit<EditAgain, 'offered'>> & { meanwhile?: Meanwhile },
  fields: Record<string, string> = {},
  status = 200,
): Promise<Response> {
  const asked = editAsked ? await above.askedFor(c.get('em'), web.tools.keys, post) : null;
  const { taken } = edited.meanwhile ?? (await partsOut(c.get('em'), web.tools.keys, above, post));
  const props = { meanwhile: { taken }, ...edited, post, teamLabels, fields, asked };
  return page(c, <EditPage {...shellOf(c, web)} {...props} />, status);
}

async function edit(c: WebContext, web: WebTools, above: Above): Promise<Response> {
  const post = await findOwn(c, web);
  if (!isWordsAlone(post)) return c.redirect(paths.strategyEdit(post.thread), 303);
  const read = readEdit(c, post);
  if (!read.ok) return editPage(c, web, above, post, asTyped(c, post), read.fields, 422);
  const again = await nudgeEdit(c.get('em'), above.countNudge, toChange(post, read.value));
  if (again !== null) return editPage(c, web, above, post, asOffered(read.value, again));
  const { sections, pressed: _pressed, ...words } = read.value;
  const wanted = { post: post.id, ...words, ...(sections ? { sections } : {}) };
  try {
    await editPost(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  } catch (trouble) {
    const back = comesBack(trouble);
    const shown = back && (await showAgain(c, web, above, read.value, back));
    if (shown === null) throw trouble;
    return shown;
  }
  return c.redirect(await backTo(c, post.id, 'edited'), 303);
}

/** The parts of a story are changed as parts, any other post as one text. */
function readEdit(c: WebContext, post: FoundPost): Read<ReadEdit> {
  if (post.sections === null) {
    const read = readForm(c, EditInput);
    if (!read.ok) return read;
    const { text, labels, revision, ...pressed } = read.value;
    return { ok: true, value: { text, labels, revision, sections: null, pressed } };
  }
  const read = readForm(c, EditStoryInput);
  if (!read.ok) return read;
  const { revision, labels, happened, helped, now, ...pressed } = read.value;
  const sections = { happened, helped, now };
  return { ok: true, value: { ...wordsOfStory(sections), sections, labels, revision, pressed } };
}

/** The words of an edit, field by field, beside those that stand. */
function toChange(post: FoundPost, { text, sections, pressed }: ReadEdit): AboutToChange {
  const { need, position, source } = post;
  const told = post.sections as StorySections | null;
  return {
    texts: sections ? { ...sections } : { text },
    before: told ? { ...told } : { text: source ?? '' },
    need,
    kind: position === 1 ? 'post' : 'reply',
    pressed,
  };
}

/** An edit with the offered words in their field. */
function asOffered(edit: ReadEdit, { offered, ...again }: EditAgain) {
  if (edit.sections === null) return { ...edit, ...offered, ...again };
  const sections = partsOf({ ...edit.sections, ...offered });
  return { ...edit, ...wordsOfStory(sections), sections, ...again };
}

/** The form as it was sent, with whatever is missing. */
function asTyped(c: WebContext, post: FoundPost): Edited & { nudged?: string } {
  const { text = '', happened = '', helped = '', now = '', revision, nudged, ...form } = c.get('form');
  const sections = post.sections === null ? null : { happened, helped, now };
  return { text, sections, labels: labelsTicked(form), revision: Number(revision) || 1, nudged };
}

/**
 * The form once more, with the words just typed, what is other now above them, and the revision that now stands: sending it
 * again is a decision. What the team has taken out stays out.
 */
async function showAgain(
  c: WebContext,
  web: WebTools,
  above: Above,
  { pressed: { nudged }, ...edited }: ReadEdit,
  back: ComesBack,
): Promise<Response | null> {
  const post = await findOwn(c, web);
  const now = { id: post.id, now: { ...post, title: null } };
  const found = await findMeanwhile(c.get('em'), web.tools.keys, above, now, back);
  if (found === null) return null;
  const words = changed({ source: edited.text, sections: edited.sections }, found.without);
  const kept = { ...edited, text: words.text, sections: words.sections as StorySections | null, nudged };
  const fields: Record<string, string> = back.field ? { text: back.field } : {};
  const { revision } = back.field ? post : edited;
  return editPage(
    c,
    web,
    above,
    post,
    { ...kept, revision, meanwhile: found.meanwhile },
    kept.sections === null ? fields : atParts(fields, kept.sections),
    409,
  );
}

async function withdrawForm(c: WebContext, web: WebTools): Promise<Response> {
  const post = await findOwn(c, web);
  const verdict = mayWithdraw({ state: post.state, mine: true });
  if (verdict !== true) throw new Problem(409, verdict);
  return page(c, <WithdrawPage {...shellOf(c, web)} post={post} />);
}

async function withdraw(c: WebContext, web: WebTools, above: Above): Promise<Response> {
  requireForm(c, WithdrawInput);
  const post = await findOwn(c, web);
  await withdrawPost(c.get('em'), web.tools, requireMember(c.get('actor')), post.id, above.takenBack);
  return c.redirect(await backTo(c, post.id, 'withdrawn'), 303);
}

/** The post, if it is the member's own; for everybody else it does not exist. */
export async function findOwn(c: WebContext, web: WebTools): Promise<FoundPost> {
  const id = c.req.param('post') ?? '';
  const member = requireMember(c.get('actor'));
  const post = isId(id) ? await findPost(c.get('em'), id) : null;
  if (post === null || !(await isOwnName(c.get('em'), web.tools.keys, member.account, post.nameId))) {
    throw notFound();
  }
  return post;
}

/** The address of a post on its page, with what to say there, or that it waits for the team. */
export async function backTo(
  c: WebContext,
  post: string,
  done: string,
  known?: PlaceOfPost,
): Promise<string> {
  const place = known ?? (await locatePost(c.get('em'), post));
  if (place === null) return paths.front();
  return `${paths.threadDone(place.thread, place.page, place.state === 'held' ? 'answer-held' : done)}#${paths.postAnchor(post)}`;
}
