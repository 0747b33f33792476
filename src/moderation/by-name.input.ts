import { z } from 'zod';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import { reasons } from '../safety/reasons.catalogue.ts';
import { longestNote } from './moderation.input.ts';

const words = z
  .string()
  .default('')
  .transform(cleanText)
  .refine((text) => lengthOf(text) <= longestNote, 'act.note.long');
const press = z.string().max(10).optional();

const fields = {
  reason: z.string().max(3).default(''),
  note: words,
  why: words,
  /** The words that were offered when the form was last shown: what is still the same is ours, not theirs. */
  offered: z.string().default('').transform(cleanText),
  /** A sign of what the page last showed: only what has been seen is done (MO-6). */
  seen: z.string().max(60).default(''),
  look: press,
  take: press,
  form_key: z.string().regex(/^[0-9a-z]{20,40}$/, 'problem.form-shape'),
};

const boxes = /^post_([0-9a-z]{20})$/;

/** The posts whose boxes are among these fields. */
export const postsTicked = (sent: Readonly<Record<string, string>>): string[] =>
  Object.keys(sent).flatMap((name) => boxes.exec(name)?.[1] ?? []);

/** Several posts of one name and why they are hidden: a box for each post, named `post_<id>`. */
export const ByNameInput = z
  .object(fields)
  .catchall(z.string().max(10))
  .refine(
    (sent) => Object.keys(sent).every((name) => name in fields || boxes.test(name)),
    'problem.form-shape',
  )
  .transform(({ reason, note, why, offered, seen, look, take, form_key, ...others }) => ({
    reason: reasons.find((code) => code === reason) ?? null,
    ...{ note, why, offered, seen, look, take, form_key },
    posts: postsTicked(others),
  }));
export type ByNameForm = z.output<typeof ByNameInput>;
