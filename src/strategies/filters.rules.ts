import type { SearchDocument, SearchFilters } from '../search/search-engine.ts';
import {
  accesses,
  cautions,
  companies,
  costs,
  energies,
  evidences,
  minuteSteps,
  needsOfStrategy,
  places,
  situations,
  strategyKinds,
} from './facets.catalogue.ts';

/** The facets of which several values may be asked for, in the order of an address. */
export const manyFacets = {
  situation: situations,
  kind: strategyKinds,
  place: places,
  with: companies,
  cost: costs,
  needs: needsOfStrategy,
  evidence: evidences,
  access: accesses,
  without: cautions,
} as const satisfies { [facet in keyof SearchFilters]: readonly string[] };
export type ManyFacet = keyof typeof manyFacets;

/** What an address or a form says of one facet; several values as several texts, or in one with commas. */
export type Said = (name: string) => readonly string[];

/** Filters as an address says them. What is no value of a facet is passed over: it narrows nothing (bad input). */
export function readFilters(said: Said): SearchFilters {
  const filters: Record<string, unknown> = {};
  for (const [facet, values] of Object.entries(manyFacets)) {
    const asked = new Set(said(facet).flatMap((text) => text.slice(0, 1000).split(',')));
    const known = values.filter((value) => asked.has(value));
    if (known.length > 0) filters[facet] = known;
  }
  const minutes = minuteSteps.find((step) => said('minutes').includes(String(step)));
  if (minutes !== undefined) filters.minutes = minutes;
  const energy = energies.find((each) => said('energy').includes(each));
  if (energy !== undefined) filters.energy = energy;
  if (said('night').includes('1')) filters.night = true;
  return filters as SearchFilters;
}

/** One value of one facet that is asked for. */
export interface Chosen {
  facet: keyof SearchFilters;
  value: string;
}

/** Every value that is asked for, in the order of an address. */
export function chosenIn(filters: SearchFilters): Chosen[] {
  const { minutes, energy, night } = filters;
  return [
    ...(Object.keys(manyFacets) as ManyFacet[]).flatMap((facet) =>
      (filters[facet] ?? []).map((value) => ({ facet, value: String(value) })),
    ),
    ...(minutes === undefined ? [] : [{ facet: 'minutes' as const, value: String(minutes) }]),
    ...(energy === undefined ? [] : [{ facet: 'energy' as const, value: energy }]),
    ...(night === undefined ? [] : [{ facet: 'night' as const, value: '1' }]),
  ];
}

/** The filters without one value. */
export function withoutChosen(filters: SearchFilters, { facet, value }: Chosen): SearchFilters {
  const rest = chosenIn(filters).filter((each) => each.facet !== facet || each.value !== value);
  return readFilters((name) => rest.filter((each) => each.facet === name).map((each) => each.value));
}

/** The filters as they stand in an address: the same filters always give the same text, '' where there are none. */
export function filtersText(filters: SearchFilters): string {
  const values = new Map<string, string[]>();
  for (const { facet, value } of chosenIn(filters)) values.set(facet, [...(values.get(facet) ?? []), value]);
  return [...values].map(([facet, each]) => `${facet}=${each.join(',')}`).join('&');
}

/** The filters of a text that `filtersText` wrote. */
export function filtersOfText(text: string): SearchFilters {
  const values = new URLSearchParams(text);
  return readFilters((name) => values.getAll(name));
}

/** What of a strategy filters look at. */
export type Facets = Pick<SearchDocument, 'situations' | 'kinds'> & NonNullable<SearchDocument['facets']>;

/** The value of a facet that answers to every other one. */
const fitsAll: Partial<Record<ManyFacet, string>> = { place: 'anywhere', with: 'either' };

/** Whether a strategy has everything that is asked for. Every engine answers by the same rules (SEARCH 4). */
export function fitsFilters(strategy: Facets, filters: SearchFilters): boolean {
  const { minutes, energy, night } = filters;
  if (minutes !== undefined && strategy.minutes > minutes) return false;
  if (energy !== undefined && energies.indexOf(strategy.energy) > energies.indexOf(energy)) return false;
  if (night && !strategy.night) return false;
  if ((filters.without ?? []).some((caution) => strategy.cautions.includes(caution))) return false;
  const has: Partial<Record<ManyFacet, readonly string[]>> = {
    situation: strategy.situations,
    kind: strategy.kinds,
    place: strategy.places,
    with: [strategy.company],
    cost: [strategy.cost],
    needs: strategy.needs,
    evidence: [strategy.evidence],
    access: strategy.access,
  };
  return Object.entries(has).every(([facet, values]) => {
    const asked: readonly string[] | undefined = filters[facet as ManyFacet];
    if (asked === undefined) return true;
    const any = fitsAll[facet as ManyFacet];
    return (any !== undefined && values.includes(any)) || asked.some((value) => values.includes(value));
  });
}
