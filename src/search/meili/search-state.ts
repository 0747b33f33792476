import type { Em } from '../../platform/rows.ts';
import type { SearchEngine } from '../search-engine.ts';
import { type Rebuild, readNote } from './own-settings.ts';
import { countReadable } from './readable-ids.ts';

/** What an organiser sees of the search indexes. Numbers and codes only. */
export interface SearchState {
  /** Meilisearch is set, and what changes is kept for it. */
  meilisearch: boolean;
  /** Documents that everybody can read, and so should be in every index. */
  documents: number;
  /** For each engine in use, how many changes wait, and how many documents it does not take, with the last code. */
  engines: { name: SearchEngine['name']; waiting: number; parked: number; lastCode: string | null }[];
  /** The last thing that went wrong with Meilisearch; null where the last thing went well. */
  lastCode: string | null;
  /** How far the making of a new index has come; null where none is made. */
  rebuild: { phase: Rebuild['phase']; sent: number; total: number } | null;
}

/** The state of search as the database knows it. Which engine answers at this moment, `Search.engines.state()` tells. */
export async function searchState(em: Em): Promise<SearchState> {
  const engines = await em.execute<SearchState['engines']>(
    `select e.name, count(d.id) filter (where d.last_code is null)::int as waiting,
       count(d.last_code)::int as parked, max(d.last_code) as "lastCode"
     from search.engine e left join search.dirty d on d.engine = e.name group by e.name order by e.name desc`,
  );
  const [rebuild, index] = [
    await readNote(em, 'meilisearch.rebuild'),
    await readNote(em, 'meilisearch.index'),
  ];
  return {
    meilisearch: engines.some(({ name }) => name === 'meilisearch'),
    documents: await countReadable(em),
    engines,
    lastCode: index?.value.lastCode || null,
    rebuild: rebuild && { phase: rebuild.value.phase, sent: rebuild.value.sent, total: rebuild.value.total },
  };
}
