import { z } from 'zod';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { appealOutcomes } from './appeal-acts.catalogue.ts';
import { longestNote } from './moderation.input.ts';

const note = (tooLong: string) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .refine((value) => lengthOf(value) <= longestNote, tooLong);
const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');

/** What somebody sends who asks for a second look; the words are optional. */
export const AskAgainInput = z.strictObject({ note: note('appeal.ask.note.long'), form_key: formKey });

/** An answer. `seen_…` is what the page last showed as the words the author will read; only that is sent (MO-6). */
export const AppealAnswerInput = z.strictObject({
  outcome: z.enum(appealOutcomes, 'appeal.form.outcome.missing'),
  note: note('appeal.form.note.long'),
  seen_outcome: z.string().max(20).default(''),
  seen_note: z.string().transform(cleanText).default(''),
  look: z.string().max(10).optional(),
  /** The button "Take it", where the time ran out while somebody wrote. */
  take: z.string().max(10).optional(),
  form_key: formKey,
});
