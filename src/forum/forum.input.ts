import { z } from 'zod';
import { isId } from '../platform/ids.ts';
import { cleanLine, cleanText, lengthOf } from '../platform/text.rules.ts';
import { labelFields } from '../safety/content-labels.catalogue.ts';
import { withLabels } from '../safety/label-fields.rules.ts';
import { needs } from './needs.catalogue.ts';
import { reactions } from './reactions.catalogue.ts';

/** Longest post and title, in characters (SECURITY H1). */
export const longestPost = 10_000;
export const longestTitle = 140;

const id = z.string().refine(isId, 'problem.form-shape');
/** Whether a text from an address or a form can be the word of a space; PostgreSQL is asked for nothing else. */
export const isSpaceWord = (text: string): boolean => /^[a-z0-9-]{1,40}$/.test(text);
const spaceWord = z.string().refine(isSpaceWord, 'write.space.missing');

const text = z
  .string()
  .transform(cleanText)
  .refine((value) => value.trim() !== '', 'write.text.missing')
  .refine((value) => lengthOf(value) <= longestPost, 'write.text.long');
const title = z
  .string()
  .transform(cleanLine)
  .refine((value) => value !== '', 'write.title.missing')
  .refine((value) => lengthOf(value) <= longestTitle, 'write.title.long');

/** A random word made with the page; the same form with the same words counts once (SECURITY R1). */
const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');

/** Which name speaks: the fresh one the page offered, or a kept name. */
const voice = {
  voice: z.union([z.literal('fresh'), id]).default('fresh'),
  fresh_name: z.string().max(80).default(''),
  fresh_avatar: z.coerce.number().int().min(0).max(799).default(0),
};

const press = z.string().max(80).optional();

/** A box for each content label; they come out of a form as one list (CW-1). Another label is refused with the form. */
export const boxes = Object.fromEntries(labelFields.map((name) => [name, press])) as Record<
  (typeof labelFields)[number],
  typeof press
>;

/** What threads and stories have in common in step 1, and the buttons of step 2. */
export const lookOverFields = {
  title: z.string().default(''),
  space: z.string().default(''),
  form_key: formKey,
  ...voice,
  need: z.string().optional(),
  /** "Change the text": back to step 1. */
  change: press,
  /** "Hide it": the kind of passage to mask. */
  mask: press,
  /** "It is fine": the hints are not shown again. */
  fine: press,
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
    ...boxes,
  })
  .transform(withLabels);
export const AnswerWords = z.object({ text });

/** Which state of a post an edit began from. */
export const revision = z.coerce.number().int().min(1);
export const EditInput = z.strictObject({ text, revision, ...boxes }).transform(withLabels);
/** One word, and whether it should stand: sent twice, it says the same (SECURITY R1). */
export const ReactionInput = z
  .strictObject({ set: z.enum(reactions).optional(), take: z.enum(reactions).optional() })
  .refine(({ set, take }) => (set === undefined) !== (take === undefined), 'problem.form-shape');
export const WithdrawInput = z.strictObject({});
