import type { Piece } from '../../src/search/passage.rules.ts';
import { type Chosen, chosenIn, filtersOfText } from '../../src/strategies/filters.rules.ts';
import { sayFacet } from '../strategies/facet-words.ts';

/** One value of a facet in words. */
export const sayChosen = ({ facet, value }: Chosen): string => sayFacet(facet, value);

/** All that some filters ask for, in words. */
export const sayFilters = (filters: string): string =>
  chosenIn(filtersOfText(filters)).map(sayChosen).join(' · ');

/** The words of a passage without its marks. */
export const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
