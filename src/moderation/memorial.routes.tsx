import { z } from 'zod';
import { MemorialPage } from '../../views/moderation/memorial-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { dayIn } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { endMemorial, keepMemorial } from './keep-memorial.ts';
import { findMemorial } from './memorial.queries.ts';
import { idOrNothing, longestNote } from './moderation.input.ts';

const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');
const why = z
  .string()
  .default('')
  .transform(cleanText)
  .refine((words) => lengthOf(words) <= longestNote, 'memorial.why.long');
const BeginInput = z.strictObject({
  why: why.refine((words) => words !== '', 'memorial.why.missing'),
  form_key: formKey,
});
const ExtendInput = z.strictObject({ why: z.literal('').default(''), form_key: formKey });
const EndInput = z.strictObject({ form_key: formKey });

/** Making a thread a place to remember, keeping it one, and ending it: for owners (CR-14). */
export function addMemorial(routes: Routes, web: WebTools): void {
  routes.get('/work/threads/:thread/memorial', 'owner', (c) => memorial(c, web));
  routes.post('/work/threads/:thread/memorial', 'owner', (c) => keep(c, web));
  routes.post('/work/threads/:thread/memorial/end', 'owner', async (c) => {
    const form = requireForm(c, EndInput);
    const thread = threadOf(c);
    await endMemorial(c.get('em'), web.tools, requireMember(c.get('actor')), { thread, ...form });
    return c.redirect(paths.withDone(paths.threadMemorial(thread), 'memorial-ended'), 303);
  });
}

function threadOf(c: WebContext): string {
  const id = idOrNothing(c.req.param('thread'));
  if (id === null) throw notFound();
  return id;
}

async function memorial(
  c: WebContext,
  web: WebTools,
  typed: { why?: string; formKey?: string; fields: Record<string, string> } = { fields: {} },
  status = 200,
): Promise<Response> {
  const thread = threadOf(c);
  const found = await findMemorial(c.get('em'), thread);
  if (found === null) throw notFound();
  const today = dayIn(web.tools.clock.now(), 'UTC');
  const formKey = typed.formKey ?? newId();
  return page(
    c,
    <MemorialPage frame={web.frameOf(c)} {...{ thread, found, today, formKey, typed }} />,
    status,
  );
}

async function keep(c: WebContext, web: WebTools): Promise<Response> {
  const thread = threadOf(c);
  const found = await findMemorial(c.get('em'), thread);
  if (found === null) throw notFound();
  const began = found.until !== null && c.get('form').why === undefined;
  const read = readForm(c, began ? ExtendInput : BeginInput);
  if (!read.ok) {
    const { why, form_key: formKey } = c.get('form');
    return memorial(c, web, { why, formKey, fields: read.fields }, 422);
  }
  await keepMemorial(c.get('em'), web.tools, requireMember(c.get('actor')), { thread, ...read.value });
  const done = began ? 'memorial-extended' : 'memorial-begun';
  return c.redirect(paths.withDone(paths.threadMemorial(thread), done), 303);
}
