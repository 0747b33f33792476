import type { Reading } from '../forum/folding.rules.ts';
import type { Em } from '../platform/rows.ts';
import { firstLabelChoices } from '../safety/content-labels.rules.ts';
import { findInSearch } from './find.ts';
import type { Search } from './open-search.ts';
import { prepare } from './prepare.ts';
import type { PreparedQuery } from './prepared-query.ts';
import type { Judged, Outcome } from './quality.rules.ts';
import { createKnownWords, withOwn } from './word-lists.ts';
import type { WordLists } from './words/concept.ts';

/** What the judged set is called among the settings of the search. */
export const judgedSetting = 'judged';

/** What would be looked for if somebody typed this, with these words of the organiser. Nothing of it is kept. */
export async function tryWords(
  em: Em,
  search: Search,
  { typed, own }: { typed: string; own: WordLists },
): Promise<PreparedQuery> {
  return prepare(typed, await search.vocabularies.current(em), withOwn(own));
}

/** The organiser's judged questions as they were saved. */
export async function readJudgedSet(em: Em): Promise<{ judged: Judged[]; version: number }> {
  const [row] = await em.execute<{ value: Judged[]; version: number }[]>(
    'select value, version from search.setting where name = ?',
    [judgedSetting],
  );
  return row === undefined ? { judged: [], version: 0 } : { judged: row.value, version: row.version };
}

const nobody: ReadonlySet<string> = new Set();
/** As a guest reads who has chosen nothing. */
const asGuest: Reading = { choices: firstLabelChoices, own: nobody, opened: nobody, away: nobody };

/** Asks every question as a guest would, one after the other, and tells where the wanted strategies stand. */
export async function askJudged(em: Em, search: Search, judged: readonly Judged[]): Promise<Outcome[]> {
  const words = await createKnownWords().current(em);
  const outcomes: Outcome[] = [];
  for (const each of judged) {
    const query = await prepare(each.words, await search.vocabularies.current(em), words);
    const { hits } = await findInSearch(em, asGuest, search.engines, {
      query,
      of: 'strategy',
      filters: {},
      sort: 'fit',
      offset: 0,
      limit: 10,
      patience: 500,
    });
    const ids = hits.map(({ id }) => id);
    const places = each.wanted.map((id) => (ids.includes(id) ? ids.indexOf(id) + 1 : null));
    outcomes.push({ ...each, places });
  }
  return outcomes;
}
