import {
  energies,
  minuteSteps,
  type Situation,
  type StrategyKind,
} from '../../strategies/facets.catalogue.ts';
import type { FacetCounts, SearchDocument, SearchFilters } from '../search-engine.ts';

/*
 * Facets as the PostgreSQL index keeps them: one list of codes such as `place:bed`. A filter is then a list of codes of
 * which a document must have one.
 */

const each = (facet: string, values: readonly (string | number)[]): string[] =>
  values.map((value) => `${facet}:${value}`);

/** All codes of a document. */
export function facetCodes({ situations, kinds, facets }: SearchDocument): string[] {
  const codes = [...each('situation', situations), ...each('kind', kinds)];
  if (facets === null) return codes;
  const { minutes, energy, night, places, company, cost, needs, evidence, cautions, access } = facets;
  return [
    ...codes,
    ...each('minutes', [minutes]),
    ...each('energy', [energy]),
    ...(night ? ['night:true'] : []),
    ...each('place', places),
    ...each('with', [company]),
    ...each('cost', [cost]),
    ...each('needs', needs),
    ...each('evidence', [evidence]),
    ...each('without', cautions),
    ...each('access', access),
  ];
}

/** For each facet that is filtered by, the codes of which one will do; and those of which none may stand. */
export function wantedCodes(filters: SearchFilters): { wanted: string[][]; without: string[] } {
  const { minutes, energy, night, place, with: company, without = [], ...lists } = filters;
  const wanted = (['situation', 'kind', 'cost', 'needs', 'evidence', 'access'] as const).map((facet) =>
    each(facet, lists[facet] ?? []),
  );
  if (minutes !== undefined)
    wanted.push(
      each(
        'minutes',
        minuteSteps.filter((step) => step <= minutes),
      ),
    );
  if (energy !== undefined) wanted.push(each('energy', energies.slice(0, energies.indexOf(energy) + 1)));
  if (night) wanted.push(['night:true']);
  if (place?.length) wanted.push(each('place', ['anywhere', ...place]));
  if (company?.length) wanted.push(each('with', ['either', ...company]));
  return { wanted: wanted.filter((codes) => codes.length > 0), without: each('without', without) };
}

/** How often each value stands among documents, each given as its codes with blanks between. */
export function countCodes(documents: readonly string[]): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const codes of documents) {
    for (const code of codes.split(' ')) {
      const at = code.indexOf(':');
      if (at < 0) continue;
      const facet = code.slice(0, at);
      counts[facet] ??= {};
      const value = code.slice(at + 1);
      counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts as FacetCounts;
}

/** Codes by which documents of these situations and kinds are known. */
export const situationCodes = (codes: readonly Situation[]): string[] => each('situation', codes);
export const kindCodes = (codes: readonly StrategyKind[]): string[] => each('kind', codes);
