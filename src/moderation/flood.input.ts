import { z } from 'zod';
import { isSpaceWord } from '../forum/form-fields.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { reasons } from '../safety/reasons.catalogue.ts';
import { longestNote } from './moderation.input.ts';

/** How far back, in hours, and how alike: bits of the prints that may differ. */
export const floodHours = ['6', '24', '72'] as const;
export const floodLikeness = ['8', '14'] as const;

const number = (values: readonly [string, ...string[]]) => z.enum(values).transform(Number);

const asked = {
  /** The id of a post, or its address. */
  post: z
    .string()
    .max(500)
    .transform((text) => /([0-9a-z]{20})\W*$/.exec(text.trim())?.[1] ?? '')
    .refine((id) => id !== '', 'flood.post.missing'),
  hours: number(floodHours).default(24),
  near: number(floodLikeness).default(8),
  space: z
    .string()
    .default('')
    .refine((word) => word === '' || isSpaceWord(word), 'problem.form-shape'),
};

/** Posts like which one, how far back, how alike, and where. */
export const FloodAskedInput = z.object(asked);
export type FloodAsked = z.infer<typeof FloodAskedInput>;

/** The decision about what was shown. */
export const FloodInput = z.strictObject({
  ...asked,
  until: z.string().regex(/^\d{1,19}$/, 'problem.form-shape'),
  reason: z.enum(reasons, 'act.reason.missing'),
  note: z
    .string()
    .default('')
    .transform(cleanText)
    .refine((text) => lengthOf(text) <= longestNote, 'act.note.long'),
  form_key: z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape'),
});
