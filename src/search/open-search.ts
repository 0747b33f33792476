import type { Em } from '../platform/rows.ts';
import { openEngines, type SearchEngines } from './engines.ts';
import { postgresEngine } from './postgres/postgres-engine.ts';
import type { SearchEngine } from './search-engine.ts';
import { createVocabularies, type Vocabularies } from './vocabulary.ts';

/** What searching needs: who answers, and what the words of the documents tell. One for each process. */
export interface Search {
  engines: SearchEngines;
  vocabularies: Vocabularies;
}

/** Search over one database, in PostgreSQL and, where there is one, in another engine before it. */
export function openSearch(options: {
  fork: () => Em;
  other?: SearchEngine | null;
  onTrouble?: (trouble: { name: string; code: string }) => void;
}): Search {
  const { fork, other, onTrouble } = options;
  return {
    engines: openEngines({ postgres: postgresEngine(fork), other, onTrouble }),
    vocabularies: createVocabularies(),
  };
}
