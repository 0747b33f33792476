import { z } from 'zod';
import { isId } from '../platform/ids.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';

/** Longest note on a post one keeps, in characters. */
export const longestNote = 500;

/** `set` begins, `take` ends; each does nothing where it is so already. */
const act = z.enum(['set', 'take'], 'problem.form-shape');
/** The page to go back to; 0 is the list in one's own place. */
const back = z.coerce.number().int().min(0).max(10_000_000).default(1);

export const FollowInput = z.strictObject({ act, back });
export const BookmarkInput = z.strictObject({
  act,
  note: z
    .string()
    .default('')
    .transform((text) => cleanText(text).trim())
    .refine((text) => lengthOf(text) <= longestNote, 'bookmark.note.long'),
});
export const PutAwayInput = z.strictObject({});
export const BroughtBackInput = z.strictObject({ name: z.string().refine(isId, 'problem.form-shape') });
