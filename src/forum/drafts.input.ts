import { z } from 'zod';
import { type DraftForm, draftFields } from './draft-fields.catalogue.ts';

/** Any text in any of the form's own fields, filled in or not: a draft is not finished. Another name is refused. */
const wordsOf = <Form extends DraftForm>(form: Form) =>
  z.strictObject(
    Object.fromEntries(draftFields[form].map((name) => [name, z.string().optional()])) as {
      [Name in (typeof draftFields)[Form][number]]: z.ZodOptional<z.ZodString>;
    },
  );

/** Whether a text can be the random word of a form. */
export const isFormKey = (text: string): boolean => /^[0-9a-z]{20,40}$/.test(text);

export const ThreadDraftInput = wordsOf('thread').extend({
  form_key: z.string().refine(isFormKey, 'problem.form-shape'),
});
export const AnswerDraftInput = wordsOf('answer');
/** The key of the form the draft was begun in, so that the tab forgets its copy too. */
export const DropDraftInput = z.strictObject({ form_key: z.string().max(40).optional() });
