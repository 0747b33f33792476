import type { z } from 'zod';
import { LookOverPage } from '../../views/forum/look-over-page.tsx';
import { type DraftsHere, WritePage, type WritePageProps } from '../../views/forum/write-page.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { fieldsOf, readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import { offerFreshName } from './choose-voice.ts';
import { hasDrafts, readDrafts } from './drafts.queries.ts';
import type { DraftWords } from './drafts.rules.ts';
import { LookOverInput, ThreadInput, ThreadWords } from './forum.input.ts';
import { hintsFor, maskIn } from './identity-in-form.ts';
import { keptThroughRefusal } from './kept-through-refusal.ts';
import { listSpaces } from './lists.queries.ts';
import { openThread } from './open-thread.ts';
import { listKeptNames } from './voices.queries.ts';

type Fields = Record<string, string>;

/** Starting a thread, in two steps. Each page carries the words on, none stores them. */
export function addWriting(routes: Routes, web: WebTools): void {
  routes.get('/threads/new', 'member', (c) => begin(c, web));
  routes.post('/threads/look-over', 'member', (c) => keptThroughRefusal(c, web, () => lookOver(c, web)));
  routes.post('/threads', 'member', (c) => keptThroughRefusal(c, web, () => open(c, web)));
}

/** An empty step 1, or one with the words of an own draft. */
async function begin(c: WebContext, web: WebTools): Promise<Response> {
  const { words, drafts } = await begun(c, web);
  return write(c, web, words ?? { space: c.req.query('space') ?? '' }, {}, drafts);
}

/** The own draft that is asked for; for another one's there is nothing at the address. Or whether there are any. */
export async function begun(
  c: WebContext,
  web: WebTools,
): Promise<{ words?: DraftWords; drafts: DraftsHere }> {
  const wanted = c.req.query('draft');
  const { kept } = (await ownLockers(c, web)).drafts;
  const fresh = kept.filter(({ thread }) => thread === undefined);
  const now = web.tools.clock.now();
  if (wanted === undefined) return { drafts: { some: await hasDrafts(c.get('em'), fresh, now) } };
  const own = fresh.filter(({ draft }) => draft === wanted);
  const [draft] = await readDrafts(c.get('em'), web.tools.keys, own, now);
  if (draft === undefined) throw notFound();
  return { words: draft.words, drafts: { from: draft.saved } };
}

/** Step 1. Comes back with what is missing, and with every word that was typed. */
export async function write(
  c: WebContext,
  web: WebTools,
  typed: WritePageProps['typed'] & { form_key?: string },
  fields: Fields,
  drafts: WritePageProps['drafts'] = {},
): Promise<Response> {
  const spaces = await listSpaces(c.get('em'));
  const status = Object.keys(fields).length > 0 ? 422 : 200;
  const formKey = typed.form_key || newId();
  const words = { ...typed, labels: typed.labels ?? labelsTicked({ ...typed }) };
  return page(
    c,
    <WritePage {...shellOf(c, web)} {...{ spaces, typed: words, formKey, fields, drafts }} />,
    status,
  );
}

async function lookOver(c: WebContext, web: WebTools): Promise<Response> {
  const typed = requireForm(c, LookOverInput);
  if (typed.change !== undefined) return write(c, web, typed, {});
  const masked = maskIn(typed.text, typed.mask);
  const words = ThreadWords.safeParse({ ...typed, text: masked });
  if (!words.success) return write(c, web, typed, fieldsOf(words.error));
  return threadPreview(c, web, { ...typed, ...words.data }, {});
}

/** Step 2: how it will stand, the name on it, and what would help (PO-2, PO-3, PO-5). */
async function threadPreview(
  c: WebContext,
  web: WebTools,
  typed: z.infer<typeof LookOverInput>,
  fields: Fields,
): Promise<Response> {
  const member = requireMember(c.get('actor'));
  await web.tools.limits.take('preview.account', member.account);
  const spaces = await listSpaces(c.get('em'));
  const space = spaces.find((each) => each.id === typed.space);
  if (space === undefined) return write(c, web, typed, { space: 'write.space.missing' });
  const [rendered, { voice, fresh, kept }] = await Promise.all([
    web.tools.render(typed.text),
    namesToOffer(c, web, typed, space),
  ]);
  const status = Object.keys(fields).length > 0 ? 422 : 200;
  return page(
    c,
    <LookOverPage
      {...shellOf(c, web)}
      typed={{ ...typed, voice }}
      html={rendered.html}
      hints={typed.fine === undefined ? hintsFor(typed.text) : []}
      space={space}
      fresh={fresh}
      kept={kept}
      fields={fields}
    />,
    status,
  );
}

/** The names a new thread may go up under, and the one that is chosen to begin with (PO-5). */
export async function namesToOffer(
  c: WebContext,
  web: WebTools,
  typed: { voice: string; fresh_name: string; fresh_avatar: number },
  space: { support: boolean },
) {
  const kept = await listKeptNames(c.get('em'), web.tools.keys, requireMember(c.get('actor')));
  const fresh = typed.fresh_name ? { shown: typed.fresh_name, avatar: typed.fresh_avatar } : offerFreshName();
  return { voice: startingVoice(typed, space.support, kept), fresh, kept };
}

/** In support spaces a fresh name stands first; elsewhere a kept one, where there is one (PO-5). */
function startingVoice(
  typed: { voice: string; fresh_name: string },
  support: boolean,
  kept: { id: string }[],
): string {
  const chosen = typed.fresh_name !== '';
  if (chosen || support) return typed.voice;
  return kept[0]?.id ?? 'fresh';
}

async function open(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const read = readForm(c, ThreadInput);
  if (!read.ok) return reopen(c, web, read.fields);
  const { fine: _fine, ...wanted } = read.value;
  try {
    const thread = await openThread(c.get('em'), web.tools, member, wanted);
    return c.redirect(paths.threadDone(thread, 1, 'thread-up'), 303);
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.status === 422) return reopen(c, web, trouble.fields);
    throw trouble;
  }
}

/** What is missing decides which step is shown again. */
async function reopen(c: WebContext, web: WebTools, fields: Fields): Promise<Response> {
  const { form_token: _token, ...form } = c.get('form');
  const typed = LookOverInput.safeParse(form);
  if (!typed.success) throw new Problem(400, 'problem.form-shape');
  const inStepOne = ['title', 'space', 'text'].some((name) => name in fields);
  return inStepOne ? write(c, web, typed.data, fields) : threadPreview(c, web, typed.data, fields);
}
