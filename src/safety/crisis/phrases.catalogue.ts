import { acutePhrases } from './phrases-acute.catalogue.ts';
import { lowPhrases } from './phrases-low.catalogue.ts';
import { otherPhrases } from './phrases-others.catalogue.ts';
import { tonguePhrases } from './phrases-tongues.catalogue.ts';
import { wishPhrases } from './phrases-wish.catalogue.ts';

/** Every way of saying something that is looked for, by its sign. */
export const signPhrases: Readonly<Record<string, string>> = {
  ...acutePhrases,
  ...wishPhrases,
  ...lowPhrases,
  ...otherPhrases,
  ...tonguePhrases,
};
