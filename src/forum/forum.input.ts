import { z } from 'zod';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { withLabels } from '../safety/label-fields.rules.ts';
import {
  boxes,
  editNudgeFields,
  formKey,
  id,
  isSpaceWord,
  longestPost,
  lookOverButtons,
  nudgeFields,
  press,
  revision,
  title,
  voice,
} from './form-fields.ts';
import { needs } from './needs.catalogue.ts';
import { reactions } from './reactions.catalogue.ts';
import { starters } from './starters.catalogue.ts';

const spaceWord = z.string().refine(isSpaceWord, 'write.space.missing');

const text = z
  .string()
  .transform(cleanText)
  .refine((value) => value.trim() !== '', 'write.text.missing')
  .refine((value) => lengthOf(value) <= longestPost, 'write.text.long');
/** What threads and stories have in common in step 1, and the buttons of step 2. */
export const lookOverFields = {
  title: z.string().default(''),
  space: z.string().default(''),
  form_key: formKey,
  ...voice,
  need: z.string().optional(),
  ...lookOverButtons,
  ...boxes,
};

/** Step 1 of a thread, or a button pressed in step 2. */
export const LookOverInput = z
  .strictObject({ ...lookOverFields, text: z.string().default('') })
  .transform(withLabels);

/** What is asked of a thread and of a story alike. */
export const openingFields = {
  title,
  space: spaceWord,
  need: z.enum(needs, 'write.need.missing'),
  form_key: formKey,
  ...voice,
  fine: press,
  ...nudgeFields,
  ...boxes,
};

export const ThreadInput = z.strictObject({ ...openingFields, text }).transform(withLabels);

/** The fields of step 1, as they are checked before step 2 is shown. */
export const placeWords = { title, space: spaceWord };
export const ThreadWords = z.object({ ...placeWords, text });

export const AnswerInput = z
  .strictObject({
    text,
    quotes: z.union([z.literal(''), id]).default(''),
    form_key: formKey,
    ...voice,
    fine: press,
    ...nudgeFields,
    ...boxes,
  })
  .transform(withLabels);

export const AnswerLookOverInput = z
  .strictObject({
    text: z.string().default(''),
    quotes: z.union([z.literal(''), id]).default(''),
    form_key: formKey,
    ...voice,
    mask: press,
    fine: press,
    ...nudgeFields,
    /** "Use these words": the rule whose other words take the place of a sentence. */
    use: press,
    /** A way to begin: its line goes into the field (RE-1). */
    starter: z.enum(starters).optional(),
    ...boxes,
  })
  .transform(withLabels);
export const AnswerWords = z.object({ text });

export const EditInput = z
  .strictObject({ text, revision, ...editNudgeFields, ...boxes })
  .transform(withLabels);
/** One word, and whether it should stand: sent twice, it says the same (SECURITY R1). */
export const ReactionInput = z
  .strictObject({ set: z.enum(reactions).optional(), take: z.enum(reactions).optional() })
  .refine(({ set, take }) => (set === undefined) !== (take === undefined), 'problem.form-shape');
export const WithdrawInput = z.strictObject({});
