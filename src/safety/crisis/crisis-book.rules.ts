import { makeBook } from '../phrases/phrase-book.rules.ts';
import { betweenWords, frequentWords, wordGroups } from './word-groups.catalogue.ts';

/** How the phrases of danger are written: words that change little (`betweenWords`) may stand anywhere inside, a denial in no gap. */
export const crisisBook = makeBook({
  groups: wordGroups,
  frequent: frequentWords,
  between: new Set(betweenWords.split(/\s+/)),
  notAcross: new Set([',', 'not', 'never', 'without']),
  ends: new Set([',']),
});
