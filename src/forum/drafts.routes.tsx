import { DraftsPage } from '../../views/forum/drafts-page.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { threadAgain } from './answering.routes.tsx';
import { AnswerDraftInput, DropDraftInput, ThreadDraftInput } from './drafts.input.ts';
import { listDrafts, readDrafts } from './drafts.queries.ts';
import { kindOfDraft } from './drafts.rules.ts';
import { dropAnswerDraft, dropDraft } from './drop-draft.ts';
import { keepDraft } from './keep-draft.ts';
import { findReadable } from './reading.routes.tsx';
import { readingOf } from './reading-choices.ts';
import { atParts, partsOf } from './story.rules.ts';
import { tell } from './telling.routes.tsx';
import { write } from './writing.routes.tsx';

type Fields = Record<string, string>;

/** Drafts of the member who asks: keeping them by a button, the list, dropping them (PO-1). */
export function addDrafts(routes: Routes, web: WebTools): void {
  routes.get(paths.myDrafts(), 'member', (c) => list(c, web));
  routes.post(paths.myDrafts(), 'member', (c) => keepNew(c, web));
  routes.post('/me/drafts/:draft/drop', 'member', (c) => drop(c, web));
  routes.post('/threads/:thread/draft', 'member', (c) => keepAnswer(c, web));
  routes.post('/threads/:thread/draft/drop', 'member', (c) => dropAnswer(c, web));
}

async function list(c: WebContext, web: WebTools): Promise<Response> {
  const { kept } = (await ownLockers(c, web)).drafts;
  const em = c.get('em');
  const drafts = await readDrafts(em, web.tools.keys, kept, web.tools.clock.now());
  const rows = await listDrafts(em, drafts, await readingOf(c, web));
  return page(c, <DraftsPage {...shellOf(c, web)} drafts={rows} />);
}

async function keepNew(c: WebContext, web: WebTools): Promise<Response> {
  const words = requireForm(c, ThreadDraftInput);
  const member = requireMember(c.get('actor'));
  try {
    await keepDraft(c.get('em'), web.tools, member, { formKey: words.form_key }, words);
  } catch (trouble) {
    const fields = missingIn(trouble);
    if (kindOfDraft(words) !== 'story') return write(c, web, words, fields);
    return tell(c, web, words, atParts(fields, partsOf(words)));
  }
  return c.redirect(paths.withDone(paths.myDrafts(), 'draft-kept'), 303);
}

async function keepAnswer(c: WebContext, web: WebTools): Promise<Response> {
  const words = requireForm(c, AnswerDraftInput);
  const thread = await findReadable(c.get('em'), c.req.param('thread') ?? '');
  const member = requireMember(c.get('actor'));
  try {
    await keepDraft(c.get('em'), web.tools, member, { thread: thread.id }, words);
  } catch (trouble) {
    return threadAgain(c, web, thread, words, missingIn(trouble));
  }
  const back = thread.locked
    ? paths.withDone(paths.myDrafts(), 'draft-kept')
    : paths.threadAnswerDone(thread.id, 'draft-kept');
  return c.redirect(back, 303);
}

/** What the page says at its field, with every word still there. Anything else than such a refusal is thrown on. */
function missingIn(trouble: unknown): Fields {
  if (trouble instanceof Problem && trouble.status === 422) return trouble.fields;
  throw trouble;
}

async function drop(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, DropDraftInput);
  const id = c.req.param('draft') ?? '';
  if (!isId(id)) throw notFound();
  await dropDraft(c.get('em'), web.tools, requireMember(c.get('actor')), id);
  return c.redirect(paths.withDone(paths.myDrafts(), 'draft-dropped'), 303);
}

async function dropAnswer(c: WebContext, web: WebTools): Promise<Response> {
  requireForm(c, DropDraftInput);
  const thread = await findReadable(c.get('em'), c.req.param('thread') ?? '');
  await dropAnswerDraft(c.get('em'), web.tools, requireMember(c.get('actor')), thread.id);
  return c.redirect(paths.threadAnswerDone(thread.id, 'draft-dropped'), 303);
}
