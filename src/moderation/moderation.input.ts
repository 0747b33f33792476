import { z } from 'zod';
import { isId } from '../platform/ids.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { reportKinds } from './report-kinds.catalogue.ts';

/** Longest note of a reporter or a moderator, in characters. */
export const longestNote = 2000;

/** A random word made with the page; the same form with the same words counts once (SECURITY R1). */
const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');

const note = (tooLong: string) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .refine((value) => lengthOf(value) <= longestNote, tooLong);

export const ReportInput = z.strictObject({
  kind: z.enum(reportKinds, 'report.kind.missing'),
  note: note('report.note.long'),
  form_key: formKey,
});

export const OutcomeInput = z.strictObject({ code: z.string().max(100, 'outcome.unknown') });

/** Whether a text in an address can be a public id. */
export const idOrNothing = (text: string | undefined): string | null => (text && isId(text) ? text : null);
