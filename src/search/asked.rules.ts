import { filtersText, readFilters, type Said } from '../strategies/filters.rules.ts';
import type { SearchFilters } from './search-engine.ts';

/** What is searched: everything at once, or one kind with all its pages. */
export const searchedKinds = ['all', 'strategies', 'threads', 'stories'] as const;
export type SearchedKind = (typeof searchedKinds)[number];

/** What an address says of a search besides its words. Nothing in it is of anybody's making: closed lists and a number. */
export interface Asked {
  of: SearchedKind;
  filters: SearchFilters;
  sort: 'fit' | 'helped';
  page: number;
}

/** Farther than this nobody turns pages; what is asked for beyond it is answered as the last of them. */
export const mostPages = 100;

/** What is asked for, out of an address. What makes no sense is passed over, never refused (bad input). */
export function readAsked(said: Said): Asked {
  const page = Number(said('page').at(-1) ?? 1);
  return {
    of: searchedKinds.find((kind) => said('of').includes(kind)) ?? 'all',
    filters: readFilters(said),
    sort: said('sort').includes('helped') ? 'helped' : 'fit',
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, mostPages) : 1,
  };
}

/** The same as an address says it; '' for a search that is not narrowed. */
export function askedText({ of, filters, sort, page }: Asked): string {
  return [
    of === 'all' ? '' : `of=${of}`,
    filtersText(filters),
    sort === 'fit' ? '' : `sort=${sort}`,
    page === 1 ? '' : `page=${page}`,
  ]
    .filter((part) => part !== '')
    .join('&');
}
