import type { Piece } from '../../src/search/passage.rules.ts';
import { type Chosen, chosenIn, filtersOfText } from '../../src/strategies/filters.rules.ts';
import { sayUnchecked, type WordKey } from '../words/say.ts';

/** One value of a facet in words. */
export const sayFacet = ({ facet, value }: Chosen): string =>
  sayUnchecked(`facet.${facet}.${value}` as WordKey);

/** All that some filters ask for, in words. */
export const sayFilters = (filters: string): string =>
  chosenIn(filtersOfText(filters)).map(sayFacet).join(' · ');

/** The words of a passage without its marks. */
export const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
