import { makeBook } from '../phrases/phrase-book.rules.ts';
import { frequentWords, wordGroups } from './word-groups.catalogue.ts';

const signs = new Set([',', '"']);

/** How the phrases that may hurt are written: every word between theirs must be named. */
export const kindnessBook = makeBook({
  groups: wordGroups,
  frequent: frequentWords,
  between: new Set(),
  notAcross: signs,
  ends: signs,
  fillers: '<filler>',
  tails: '<tail>',
});
