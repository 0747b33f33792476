import type { z } from 'zod';
import { LookOverPage } from '../../views/forum/look-over-page.tsx';
import { WritePage, type WritePageProps } from '../../views/forum/write-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { fieldsOf, readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { LookOverInput, ThreadInput, ThreadWords } from './forum.input.ts';
import { upOrHeld } from './held-or-up.ts';
import { hintsFor, maskIn } from './identity-in-form.ts';
import { keptThroughRefusal } from './kept-through-refusal.ts';
import { listSpaces } from './lists.queries.ts';
import { nearDraft } from './near-beside.ts';
import { type CountNudge, nudgeBefore, type ShownNudge, withOffered } from './nudge.ts';
import { openThread } from './open-thread.ts';
import { begun, lookedOver, sentAgain, statusOf, stepOne } from './two-steps.ts';

type Fields = Record<string, string>;

/** Starting a thread, in two steps. Each page carries the words on, none stores them. */
export function addWriting(routes: Routes, web: WebTools, count: CountNudge): void {
  routes.get('/threads/new', 'member', (c) => begin(c, web));
  routes.post('/threads/look-over', 'member', (c) => keptThroughRefusal(c, web, () => lookOver(c, web)));
  routes.post('/threads', 'member', (c) => keptThroughRefusal(c, web, () => open(c, web, count)));
}

/** An empty step 1, or one with the words of an own draft. */
async function begin(c: WebContext, web: WebTools): Promise<Response> {
  const { words, drafts } = await begun(c, web);
  return write(c, web, words ?? { space: c.req.query('space') ?? '' }, {}, drafts);
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
  const props = { ...stepOne(typed), spaces, fields, drafts };
  return page(c, <WritePage {...shellOf(c, web)} {...props} />, statusOf(fields));
}

async function lookOver(c: WebContext, web: WebTools): Promise<Response> {
  const { use, ...sent } = requireForm(c, LookOverInput);
  if (sent.change !== undefined) return write(c, web, sent, {});
  const { title, text, need = null } = sent;
  const typed =
    use === undefined
      ? sent
      : { ...sent, ...(await withOffered(c.get('em'), { texts: { title, text }, need, kind: 'post' })) };
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
  nudge?: ShownNudge,
): Promise<Response> {
  const shown = await lookedOver(c, web, typed, () => web.tools.render(typed.text));
  if (shown === null) return write(c, web, typed, { space: 'write.space.missing' });
  return page(
    c,
    <LookOverPage
      {...shellOf(c, web)}
      {...shown}
      typed={{ ...typed, voice: shown.voice }}
      hints={typed.fine === undefined ? hintsFor(typed.text) : []}
      near={nearDraft(web, `${typed.title}\n\n${typed.text}`, 'opening')}
      fields={fields}
      nudge={nudge}
    />,
    statusOf(fields),
  );
}

async function open(c: WebContext, web: WebTools, count: CountNudge): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const read = readForm(c, ThreadInput);
  if (!read.ok) return reopen(c, web, read.fields);
  const { fine: _fine, nudged, as_is, ...wanted } = read.value;
  const texts = { title: wanted.title, text: wanted.text };
  const sending = { texts, need: wanted.need, kind: 'post', nudged, asIs: as_is !== undefined } as const;
  const nudge = await nudgeBefore(c.get('em'), count, sending);
  if (nudge !== null) return threadPreview(c, web, sentAgain(c, LookOverInput, {}, []).typed, {}, nudge);
  try {
    const thread = await openThread(c.get('em'), web.tools, member, wanted);
    const done = await upOrHeld(c.get('em'), thread, 'thread-up');
    return c.redirect(paths.threadDone(thread, 1, done), 303);
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.status === 422) return reopen(c, web, trouble.fields);
    throw trouble;
  }
}

/** What is missing decides which step is shown again. */
async function reopen(c: WebContext, web: WebTools, fields: Fields): Promise<Response> {
  const { typed, step } = sentAgain(c, LookOverInput, fields, ['title', 'space', 'text']);
  return step === 1 ? write(c, web, typed, fields) : threadPreview(c, web, typed, fields);
}
