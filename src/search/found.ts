import type { ShownLine } from '../resources/helplines.rules.ts';
import type { Situation } from '../strategies/facets.catalogue.ts';
import type { Chosen } from '../strategies/filters.rules.ts';
import type { SearchedKind } from './asked.rules.ts';
import type { Hit } from './find.ts';
import type { FacetCounts } from './search-engine.ts';

export type FoundKind = Exclude<SearchedKind, 'all'>;

/** What was found of one kind, as this reader may have it. */
export interface Section {
  hits: Hit[];
  leftOut: number;
  count: number;
  /** The count is known for sure. */
  exact: boolean;
  pages: number;
  facets: FacetCounts;
}

/** What comes before everything else when words of a crisis were typed (SEARCH 5.2). */
export interface HelpFirst {
  emergency: { number: string; call: string | null } | null;
  /** Lines with the country they are in: where the reader is nobody guesses. */
  lines: { country: string; line: ShownLine }[];
}

/** Ways on where little or nothing fits (SEARCH 5.6). */
export interface WaysOn {
  /** The filter without which there is most, and how many more there are. */
  drop: { chosen: Chosen; more: number } | null;
  /** Other words, and the link in which they stand under seal. */
  didYouMean: { words: string; sealed: string } | null;
  nearby: Situation[];
}
