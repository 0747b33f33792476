import { z } from 'zod';
import { isId } from '../platform/ids.ts';
import { cleanLine, cleanText, lengthOf } from '../platform/text.rules.ts';
import { labelFields } from '../safety/content-labels.catalogue.ts';

/*
 * What every form in which something is written has in common, whatever is written; the forms themselves are private to
 * their feature.
 */

/** Longest post and title, in characters (SECURITY H1). */
export const longestPost = 10_000;
export const longestTitle = 140;

/** Whether a text from an address or a form can be the word of a space; PostgreSQL is asked for nothing else. */
export const isSpaceWord = (text: string): boolean => /^[a-z0-9-]{1,40}$/.test(text);
export const id = z.string().refine(isId, 'problem.form-shape');
/** A title in a form; one that stands may stay although a mark of the team made it too long. */
export const titleBeside = (standing: string | null) =>
  z
    .string()
    .transform(cleanLine)
    .refine((value) => value !== '', 'write.title.missing')
    .refine((value) => value === standing || lengthOf(value) <= longestTitle, 'write.title.long');
export const title = titleBeside(null);

/** A random word made with the page; the same form with the same words counts once (SECURITY R1). */
export const formKey = z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape');

/** Which name speaks: the fresh one the page offered, or a kept name. */
export const voice = {
  voice: z.union([z.literal('fresh'), id]).default('fresh'),
  fresh_name: z.string().max(80).default(''),
  fresh_avatar: z.coerce.number().int().min(0).max(799).default(0),
};

/** A button or a box. */
export const press = z.string().max(80).optional();

/** What a form says once it has shown a kinder wording, and "Send as it is" (RE-2). */
export const nudgeFields = { nudged: press, as_is: press };

/** The same in a form that changes words, with its ways back into it: "Use these words", and Enter, which must save nothing. */
export const editNudgeFields = { ...nudgeFields, use: press, again: press };

/** The buttons of step 2 besides the one that puts it up. */
export const lookOverButtons = {
  /** "Change the text": back to step 1. */
  change: press,
  /** "Hide it": the kind of passage to mask. */
  mask: press,
  /** "It is fine": the hints are not shown again. */
  fine: press,
  /** "Use these words": the rule whose other words take the place of a sentence. */
  use: press,
  ...nudgeFields,
};

/** Which state of a post an edit began from. */
export const revision = z.coerce.number().int().min(1);

/** A box for each content label; they come out of a form as one list (CW-1). Another label is refused with the form. */
export const boxes = Object.fromEntries(labelFields.map((name) => [name, press])) as Record<
  (typeof labelFields)[number],
  typeof press
>;

/** A part of something written in parts: a text that may be empty, and one that may not. `long` is said of one that is too long by itself. */
export const part = (long: string) =>
  z
    .string()
    .transform(cleanText)
    .refine((value) => lengthOf(value) <= longestPost, long);
export const partToFill = (long: string, missing: string) =>
  part(long).refine((value) => value.trim() !== '', missing);
