import type { ThreadKind } from '../forum/thread.entity.ts';
import type {
  Access,
  Caution,
  Company,
  Cost,
  Energy,
  Evidence,
  MinuteStep,
  Place,
  Situation,
  StrategyKind,
  StrategyNeed,
} from '../strategies/facets.catalogue.ts';
import type { PreparedQuery } from './prepared-query.ts';

/** What strategies are narrowed by. Within one facet any of the values will do; facets are all asked for. */
export interface SearchFilters {
  situation?: Situation[];
  kind?: StrategyKind[];
  /** At most so many minutes. */
  minutes?: MinuteStep;
  /** At most so much energy. */
  energy?: Energy;
  night?: true;
  place?: Place[];
  with?: Company[];
  cost?: Cost[];
  needs?: StrategyNeed[];
  evidence?: Evidence[];
  access?: Access[];
  /** Strategies with one of these cautions are left out. */
  without?: Caution[];
}

/** Everything that is asked of an engine. */
export interface SearchQuestion {
  query: PreparedQuery;
  of: ThreadKind;
  filters: SearchFilters;
  /** `fit`: what fits the words best. `helped`: what helped most people, among what fits. */
  sort: 'fit' | 'helped';
  offset: number;
  limit: number;
  /** Milliseconds; an engine that needs longer gives up with a refusal. */
  patience: number;
}

/** How often each value of a facet stands among everything found. Fixed lists only. */
export type FacetCounts = { [facet in keyof SearchFilters]?: Record<string, number> };

/** Ids and an order, no more: PostgreSQL decides what may be shown (SEARCH 3). */
export interface SearchAnswer {
  ids: string[];
  /** About how many there are; may lag behind what can be seen. */
  about: number;
  facets: FacetCounts;
}

/** Two real ones, PostgreSQL and Meilisearch, held to the same tests. */
export interface SearchEngine {
  name: 'postgres' | 'meilisearch';
  /** Refuses by throwing; what it throws carries no word of the query. */
  search(question: SearchQuestion): Promise<SearchAnswer>;
}

/** How far the answers of a thread are part of its body: up to which place, and how much room there is for more. */
export interface Answered {
  through: number;
  /** Characters. */
  room: number;
}

/** One thread as it may be found: only what everybody can read, no name, no hour (SEARCH 4, PR-4). */
export interface SearchDocument {
  id: string;
  kind: ThreadKind;
  /** The version of the thread it was made from. */
  version: number;
  title: string;
  /** The lead of a strategy; '' for others. */
  summary: string;
  steps: string[];
  /** The other words: of a strategy its remaining parts, of a thread or story the opening post and answers without a label. */
  body: string;
  /** Absent where no answer is ever part of it, as with strategies. */
  answered?: Answered;
  /** Facets; empty or absent for threads and stories. */
  situations: Situation[];
  kinds: StrategyKind[];
  facets: {
    minutes: MinuteStep;
    energy: Energy;
    night: boolean;
    places: Place[];
    company: Company;
    cost: Cost;
    needs: StrategyNeed[];
    evidence: Evidence;
    cautions: Caution[];
    access: Access[];
  } | null;
  /** From the published figures only. */
  helpedCount: number;
  helpedScore: number;
  /** The published share, from 0 to 1, of those it made worse. */
  worseShare?: number;
}

/** What keeps one engine in step with the forum. Writing the same again does no harm. */
export interface IndexWriter {
  engine: SearchEngine['name'];
  /**
   * Puts these documents in place of what stood under their ids, and takes the ids in `gone` out. Promises that a
   * search begun afterwards finds the new state. Throws where it is not known to be done; documents that can never be
   * taken in are named with a code instead.
   */
  write(documents: SearchDocument[], gone: string[]): Promise<{ refused: { id: string; code: string }[] }>;
  /**
   * Adds the answers that came to these threads and leaves all else as it stands: for threads to which nothing else
   * happened. Gives the ids for which that was done, with the promise of `write`; the others want to be written whole.
   */
  addAnswers?(ids: string[]): Promise<string[]>;
}
