import type { z } from 'zod';
import { AnswerLookOverPage } from '../../views/forum/answer-look-over-page.tsx';
import { LookOverPage } from '../../views/forum/look-over-page.tsx';
import { ThreadPage } from '../../views/forum/thread-page.tsx';
import { WritePage } from '../../views/forum/write-page.tsx';
import { say } from '../../views/words/say.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { backTo } from './changing.routes.tsx';
import { offerFreshName } from './choose-voice.ts';
import {
  AnswerInput,
  AnswerLookOverInput,
  AnswerWords,
  LookOverInput,
  ThreadInput,
  ThreadWords,
} from './forum.input.ts';
import { mayAnswer } from './forum.policy.ts';
import {
  findOwnVoice,
  listKeptNames,
  listPosts,
  listSpaces,
  pageOf,
  type ThreadRow,
} from './forum.queries.ts';
import { findIdentityHints, type IdentityHint, maskHints } from './identity-hints.rules.ts';
import { openThread } from './open-thread.ts';
import { postAnswer } from './post-answer.ts';
import { answerBox, findReadable, shell, titleFor } from './reading.routes.tsx';

type Fields = Record<string, string>;

/** Writing: a thread in two steps, an answer in one or two. Each page carries the words on, none stores them. */
export function addWriting(routes: Routes, web: WebTools): void {
  routes.get('/threads/new', 'member', (c) => write(c, web, { space: c.req.query('space') ?? '' }, {}));
  routes.post('/threads/look-over', 'member', (c) => lookOver(c, web));
  routes.post('/threads', 'member', (c) => open(c, web));
  routes.post('/threads/:thread/posts/look-over', 'member', (c) => lookAnswerOver(c, web));
  routes.post('/threads/:thread/posts', 'member', (c) => answer(c, web));
}

/** Step 1. Comes back with what is missing, and with every word that was typed. */
async function write(
  c: WebContext,
  web: WebTools,
  typed: { title?: string; space?: string; text?: string; form_key?: string },
  fields: Fields,
): Promise<Response> {
  const spaces = await listSpaces(c.get('em'));
  const status = Object.keys(fields).length > 0 ? 422 : 200;
  const formKey = typed.form_key || newId();
  return page(
    c,
    <WritePage {...shell(c, web)} spaces={spaces} typed={typed} formKey={formKey} fields={fields} />,
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
  const [rendered, kept] = await Promise.all([
    web.tools.render(typed.text),
    listKeptNames(c.get('em'), web.tools.keys, member),
  ]);
  const fresh = typed.fresh_name
    ? { shown: typed.fresh_name, avatar: typed.fresh_avatar }
    : offerFreshName([]);
  const status = Object.keys(fields).length > 0 ? 422 : 200;
  return page(
    c,
    <LookOverPage
      {...shell(c, web)}
      typed={{ ...typed, voice: startingVoice(typed, space.support, kept) }}
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

async function lookAnswerOver(c: WebContext, web: WebTools): Promise<Response> {
  const thread = await findOpen(c);
  const typed = requireForm(c, AnswerLookOverInput);
  const words = AnswerWords.safeParse({ text: maskIn(typed.text, typed.mask) });
  if (!words.success) return threadAgain(c, web, thread, typed, fieldsOf(words.error));
  return answerPreview(c, web, thread, { ...typed, ...words.data });
}

async function answerPreview(
  c: WebContext,
  web: WebTools,
  thread: ThreadRow,
  typed: z.infer<typeof AnswerLookOverInput>,
): Promise<Response> {
  const member = requireMember(c.get('actor'));
  await web.tools.limits.take('preview.account', member.account);
  const own = await findOwnVoice(c.get('em'), web.tools.keys, member, thread.id);
  const box = await answerBox(c, web, thread, own);
  const rendered = await web.tools.render(typed.text);
  return page(
    c,
    <AnswerLookOverPage
      {...shell(c, web)}
      thread={thread}
      typed={typed}
      html={rendered.html}
      hints={typed.fine === undefined ? hintsFor(typed.text) : []}
      own={own}
      fresh={
        typed.fresh_name ? { shown: typed.fresh_name, avatar: typed.fresh_avatar } : (box?.fresh ?? null)
      }
      kept={box?.kept ?? []}
    />,
  );
}

async function answer(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const read = readForm(c, AnswerInput);
  const thread = await findReadable(c.get('em'), c.req.param('thread') ?? '');
  if (!read.ok) return answerAgain(c, web, thread, read.fields);
  const { fine: _fine, ...wanted } = read.value;
  try {
    const post = await postAnswer(c.get('em'), web.tools, member, { ...wanted, thread: thread.id });
    return c.redirect(await backTo(c, post, 'answer-up'), 303);
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.status === 422) {
      return answerAgain(c, web, thread, trouble.fields);
    }
    throw trouble;
  }
}

function answerAgain(c: WebContext, web: WebTools, thread: ThreadRow, fields: Fields): Promise<Response> {
  const typed = c.get('form');
  return threadAgain(c, web, thread, { text: typed.text ?? '', form_key: typed.form_key ?? newId() }, fields);
}

/** The last page of the thread with the box as it was typed. */
async function threadAgain(
  c: WebContext,
  web: WebTools,
  thread: ThreadRow,
  typed: { text: string; form_key: string },
  fields: Fields,
): Promise<Response> {
  const actor = c.get('actor');
  const own = await findOwnVoice(c.get('em'), web.tools.keys, actor, thread.id);
  const number = pageOf(thread.posts);
  const box = await answerBox(c, web, thread, own);
  return page(
    c,
    <ThreadPage
      {...shell(c, web)}
      thread={thread}
      title={titleFor(actor, thread, own?.id)}
      posts={await listPosts(c.get('em'), actor, thread, number, own?.id ?? null)}
      page={number}
      pages={number}
      staff={false}
      answer={box && { ...box, formKey: typed.form_key }}
      quoting={null}
      typed={{ text: typed.text, fields }}
    />,
    422,
  );
}

/** The thread of an answer, refused where it is closed: the text comes back with the refusal. */
async function findOpen(c: WebContext): Promise<ThreadRow> {
  const thread = await findReadable(c.get('em'), c.req.param('thread') ?? '');
  const verdict = mayAnswer(thread);
  if (verdict !== true) throw new Problem(403, verdict);
  return thread;
}

/** One hint a kind is enough to think about; all passages of that kind are hidden together. */
function hintsFor(text: string): IdentityHint[] {
  const seen = new Set<string>();
  return findIdentityHints(text).filter((hint) => !seen.has(hint.kind) && seen.add(hint.kind) !== undefined);
}

function maskIn(text: string, kind: string | undefined): string {
  if (kind === undefined) return text;
  const hints = findIdentityHints(text).filter((hint) => hint.kind === kind);
  return maskHints(text, hints, say('hints.hidden'));
}

function fieldsOf(error: z.ZodError): Fields {
  const fields: Fields = {};
  for (const issue of error.issues) fields[String(issue.path[0])] ??= issue.message;
  return fields;
}
