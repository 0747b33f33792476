import type { PreparedQuery, Vocabulary } from './prepared-query.ts';
import type { WordLists } from './words/concept.ts';

/**
 * Query preparation with the words it knows, a few megabytes of them: loaded and compiled when somebody looks for something,
 * never at the start (PERFORMANCE: memory of a forum that nobody visits).
 */
const load = () => import('./prepare-query.rules.ts');

/** As `prepareQuery`; the first time takes a moment longer. */
export async function prepare(
  typed: string,
  vocabulary: Vocabulary,
  lists: WordLists,
): Promise<PreparedQuery> {
  const { prepareQuery } = await load();
  return prepareQuery(typed, vocabulary, lists);
}

/** Makes preparation ready for these lists, so that whoever asks next does not wait for it. */
export async function makeReady(lists: WordLists): Promise<void> {
  const { compileWords } = await load();
  compileWords(lists);
}
