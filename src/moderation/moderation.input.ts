import { z } from 'zod';
import { isId } from '../platform/ids.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { labelFields } from '../safety/content-labels.catalogue.ts';
import { withLabels } from '../safety/label-fields.rules.ts';
import { labelReasons, reasons } from '../safety/reasons.catalogue.ts';
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

/**
 * A decision. `seen_…` is what the page last showed the moderator as the words the author will read; only what has
 * been seen is sent (MO-6).
 */
export const DecisionInput = z.strictObject({
  reason: z.enum(reasons, 'act.reason.missing'),
  note: note('act.note.long'),
  seen_reason: z.string().max(3).default(''),
  seen_note: z.string().transform(cleanText).default(''),
  /** The button "See what they will read". */
  look: z.string().max(10).optional(),
  form_key: formKey,
});

const press = z.string().max(10).optional();

/** A decision about topics: a box for each label, and those that stood in what was last shown (CW-1). */
export const LabelDecisionInput = DecisionInput.extend({
  reason: z.enum(labelReasons, 'act.reason.missing'),
  seen_labels: z.string().max(300).default(''),
  ...(Object.fromEntries(labelFields.map((name) => [name, press])) as Record<
    (typeof labelFields)[number],
    typeof press
  >),
}).transform(withLabels);

/** Whether a text in an address can be a public id. */
export const idOrNothing = (text: string | undefined): string | null => (text && isId(text) ? text : null);
