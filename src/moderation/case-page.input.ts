import { z } from 'zod';
import { isId } from '../platform/ids.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { caseKinds } from './case-kinds.catalogue.ts';
import type { QueuePlace } from './case-queue.queries.ts';
import type { QueueFilter } from './case-queue.rules.ts';
import { longestNote } from './moderation.input.ts';

const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');
const id = z.string().refine(isId, 'problem.form-shape');
const place = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** A form that only presses a button. */
export const PressInput = z.strictObject({});

/** The form of the queue: its other buttons, which take one case, send the same. */
export const NextInput = z.strictObject({
  kind: z.enum(caseKinds).optional(),
  space: place.optional(),
  passed: id.optional(),
});

export const HandOverInput = z.strictObject({
  to: z.string().refine(isId, 'case.hand-over.nobody'),
});

const words = (missing: string) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .refine((note) => note !== '', missing)
    .refine((note) => lengthOf(note) <= longestNote, 'case.note.long');

export const CaseNoteInput = z.strictObject({ note: words('case.note.missing'), form_key: formKey });

/** An owner's sentence that nobody else could decide a case (MO-9). */
export const ThoughInput = z.strictObject({ words: words('case.though.missing'), form_key: formKey });

export const LeavingInput = z.strictObject({
  until: z.string().regex(/^\d{1,18}$/, 'problem.form-shape'),
  form_key: formKey,
});

/** Which part of the queue is asked for. */
export function readPlace(c: WebContext): QueuePlace {
  const [after, before] = [id.safeParse(c.req.query('after')), id.safeParse(c.req.query('before'))];
  if (after.success) return { after: after.data };
  return before.success ? { before: before.data } : {};
}

/** What the queue is narrowed to; whatever an address says that is nothing of ours narrows nothing. */
export function readFilter(c: WebContext): QueueFilter {
  const kind = caseKinds.find((known) => known === c.req.query('kind'));
  const space = place.safeParse(c.req.query('space') ?? '');
  return { kind, space: space.success ? space.data : undefined };
}
