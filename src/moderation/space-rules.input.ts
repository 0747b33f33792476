import { z } from 'zod';
import { secondStepText } from '../accounts/second-step-text.ts';
import { cleanLine, cleanText, lengthOf } from '../platform/text.rules.ts';
import { kindnessParts } from '../safety/wording.ts';

const press = z.string().max(80).optional();
const seen = z.string().max(64).default('');
const code = secondStepText;

const mostWords = 500;
const longestWord = 80;

/** One word or phrase a line. */
const words = z
  .string()
  .max(60_000)
  .default('')
  .transform((text) => [...new Set(text.split('\n').map(cleanLine).filter(Boolean))])
  .refine((list) => list.length <= mostWords, 'space-rules.words.many')
  .refine((list) => list.every((word) => lengthOf(word) <= longestWord), 'space-rules.words.long');

/** What waits in a space, box by box, and the words. */
export const HoldsInput = z.strictObject({
  'hold_first-posts': press,
  hold_links: press,
  hold_words: press,
  hold_alike: press,
  words,
  seen,
  code,
});

const sentence = z
  .string()
  .default('')
  .transform((text) => cleanLine(text))
  .refine((text) => lengthOf(text) <= 300, 'kindness-rules.long');

/** One rule of kindness: whether it speaks, and its own sentences; empty for those that come along. */
export const KindnessRuleInput = z.strictObject({
  off: press,
  ...(Object.fromEntries(kindnessParts.map((part) => [part, sentence])) as Record<
    (typeof kindnessParts)[number],
    typeof sentence
  >),
  seen,
  code,
});

/** A text to try the rules with. */
export const KindnessTryInput = z.strictObject({
  text: z.string().max(60_000).default('').transform(cleanText),
  listen: press,
});
