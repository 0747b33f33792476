import { z } from 'zod';
import { secondStepText } from '../accounts/second-step-text.ts';

const version = z
  .string()
  .regex(/^\d{1,9}$/, 'problem.form-shape')
  .transform(Number);
const lines = z.string().max(60_000).default('');

/** The words the search knows, and something to try them with. */
export const SearchWordsInput = z.strictObject({
  groups: lines,
  stop_words: lines,
  misspellings: lines,
  version,
  try_words: z.string().max(2000).default(''),
  /** Only to see what would be looked for. */
  preview: z.string().max(80).optional(),
  code: secondStepText,
});

/** The judged questions. */
export const SearchQualityInput = z.strictObject({
  text: lines,
  version,
  /** Ask them all, and keep nothing. */
  run: z.string().max(80).optional(),
});
