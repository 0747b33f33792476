import type { Reading } from '../../src/forum/folding.rules.ts';
import { firstLabelChoices } from '../../src/safety/content-labels.rules.ts';
import { findInSearch } from '../../src/search/find.ts';
import { prepareQuery } from '../../src/search/prepare-query.rules.ts';
import { builtInLists } from '../../src/search/words/built-in-lists.catalogue.ts';
import type { EvaluationQuery } from './options.ts';
import type { Scratch } from './scratch.ts';

/** Somebody who is not signed in and has chosen nothing. */
const guest: Reading = { choices: firstLabelChoices, own: new Set(), opened: new Set(), away: new Set() };

const most = 10;
/** Asked at the same time; more would make each slower. */
const together = 2;

/** Asks every query as the search page does. Answers one line each, in order, and how long each took in milliseconds. */
export async function answerAll(
  scratch: Pick<Scratch, 'database' | 'search'>,
  queries: readonly EvaluationQuery[],
  given: ReadonlyMap<string, string>,
): Promise<{ lines: string[]; times: number[] }> {
  const lines: string[] = [];
  const times: number[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < queries.length; at = next++) {
      const { qid, query } = queries[at] as EvaluationQuery;
      const began = performance.now();
      const docids = (await idsFor(scratch, query)).map((id) => given.get(id) ?? id);
      times.push(performance.now() - began);
      lines[at] = JSON.stringify({ qid, docids });
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return { lines, times };
}

/** What takes too long for the page leaves it empty; here too, and the others still get their answer. */
async function idsFor(
  { database, search }: Pick<Scratch, 'database' | 'search'>,
  typed: string,
): Promise<string[]> {
  const em = database.fork();
  try {
    const query = prepareQuery(typed, await search.vocabularies.current(em), builtInLists);
    const found = await findInSearch(em, guest, search.engines, {
      query,
      of: 'strategy',
      filters: {},
      sort: 'fit',
      offset: 0,
      limit: most,
      patience: 800,
    });
    return query.empty ? [] : found.hits.map(({ id }) => id);
  } catch {
    return [];
  }
}
