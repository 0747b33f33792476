import { acutePhrases } from './phrases-acute.catalogue.ts';
import { lowPhrases } from './phrases-low.catalogue.ts';
import { nearingPhrases } from './phrases-nearing.catalogue.ts';
import { otherPhrases } from './phrases-others.catalogue.ts';
import { tonguePhrases } from './phrases-tongues.catalogue.ts';
import { wishPhrases } from './phrases-wish.catalogue.ts';

const lists = [acutePhrases, wishPhrases, lowPhrases, otherPhrases, tonguePhrases, nearingPhrases];

const signs = [...new Set(lists.flatMap((list) => Object.keys(list)))];

/** Every way of saying something that is looked for, by its sign. */
export const signPhrases: Readonly<Record<string, string>> = Object.fromEntries(
  signs.map((sign) => [sign, lists.map((list) => list[sign] ?? '').join('\n')]),
);
