import { facts, termFields } from './index-row.rules.ts';

/** Short words in which one letter more or less is another thing altogether. */
const neverMisspelt = [
  'adhd',
  'bpd',
  'cbt',
  'cptsd',
  'dbt',
  'emdr',
  'ocd',
  'prozac',
  'ptsd',
  'ssri',
  'xanax',
  'zoloft',
];

export type ManagedSettings = ReturnType<typeof managedSettings>;

/**
 * Every setting of the index that matters to us, none left to a default: what is not sent keeps whatever value it had
 * (SEARCH 2, "PATCH settings merges"). Synonyms and stop words are none: questions come with all their ways of saying
 * and their weights, which an index cannot hold (docs/decisions/0019).
 */
export function managedSettings() {
  return {
    searchableAttributes: termFields,
    displayedAttributes: ['id', 'v', 'words', ...facts].sort(),
    filterableAttributes: ['codes', 'id', 'kind'],
    sortableAttributes: ['helped_count', 'helped_score'],
    rankingRules: ['words', 'typo', 'sort', 'attributeRank', 'helped_score:desc'],
    stopWords: [],
    synonyms: {},
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: neverMisspelt,
      disableOnAttributes: [],
      disableOnNumbers: true,
    },
    separatorTokens: [],
    nonSeparatorTokens: [],
    dictionary: [],
    distinctAttribute: null,
    // Terms stand in no order, so nearness in the index means nothing.
    proximityPrecision: 'byAttribute' as const,
    prefixSearch: 'indexingTime' as const,
    facetSearch: false,
    faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' as const } },
    pagination: { maxTotalHits: 1000 },
    searchCutoffMs: 400,
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng' as const] }],
  };
}

/** Lists in which order means nothing; the server gives them back in its own. */
const sets = new Set([
  'displayedAttributes',
  'filterableAttributes',
  'sortableAttributes',
  'stopWords',
  'typoTolerance',
]);

/** Names of the managed settings that stand otherwise in the index; none where all is as it should be. */
export function driftOf(wanted: ManagedSettings, found: Record<string, unknown>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) =>
    canonical(value, sets.has(name)) === canonical(found[name] ?? null, sets.has(name)) ? [] : [name],
  );
}

/** The same text for the same value. `loose`: lists in it are sets. */
export function canonical(value: unknown, loose = false): string {
  if (Array.isArray(value)) {
    const parts = value.map((one) => canonical(one, loose));
    return `[${(loose ? parts.sort() : parts).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one, loose)}`).join()}}`;
}
