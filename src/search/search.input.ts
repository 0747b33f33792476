import { z } from 'zod';
import { cleanLine } from '../platform/text.rules.ts';
import { readAsked } from './asked.rules.ts';
import { cutWords } from './sealed-words.ts';

/**
 * What a search box sends: words, and what the search is narrowed by. Nothing a person can type is refused: what is too
 * long is cut, and what is no text is left out.
 */
export const SearchInput = z.strictObject({
  q: z
    .string()
    .default('')
    .transform((text) => cutWords(cleanLine(text))),
  asked: z
    .string()
    .default('')
    .transform((text) => {
      const values = new URLSearchParams(text);
      // Other words, another list: its first page.
      return { ...readAsked((name) => values.getAll(name)), page: 1 };
    }),
});
