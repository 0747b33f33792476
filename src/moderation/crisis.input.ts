import { z } from 'zod';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { crisisLevels, crisisOutcomes, lookAgain, safeForOthers } from './crisis-form.catalogue.ts';

const longest = 2000;
const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');
const words = z
  .string()
  .default('')
  .transform(cleanText)
  .refine((value) => lengthOf(value) <= longest, 'crisis.words.long');
const needed = words.refine((value) => value !== '', 'crisis.words.missing');
const version = z
  .string()
  .regex(/^\d{1,9}$/, 'problem.form-shape')
  .transform(Number);

/** The form of a case from level 3 on (CR-4). */
export const CrisisFormInput = z.strictObject({
  who: needed,
  safe: z.enum(safeForOthers, 'crisis.safe.missing'),
  support: needed,
  said: needed,
  again: z.enum(lookAgain, 'crisis.again.missing'),
  handover: words,
  second: z
    .string()
    .regex(/^(?:[0-9a-z]{20,40})?$/, 'problem.form-shape')
    .default(''),
  version,
  form_key: formKey,
});

export const CrisisLevelInput = z.strictObject({
  level: z.enum(crisisLevels, 'crisis.level.missing'),
  why: needed,
  form_key: formKey,
});

export const CrisisClosingInput = z.strictObject({
  outcome: z.enum(crisisOutcomes, 'crisis.outcome.missing'),
  form_key: formKey,
});

/** "I need someone soon", as its page sends it. Whoever is paused has no field for words of their own. */
export const SoonInput = z.strictObject({
  space: z.string().min(1, 'soon.space.missing').max(60),
  text: z
    .string()
    .optional()
    .transform((value) => (value === undefined ? undefined : cleanText(value)))
    .refine((value) => value !== '', 'soon.words.missing')
    .refine((value) => value === undefined || lengthOf(value) <= longest, 'soon.words.long'),
  fresh_name: z.string().max(60).default(''),
  fresh_avatar: z.coerce.number().int().min(0).max(10_000).default(0),
  form_key: formKey,
});
