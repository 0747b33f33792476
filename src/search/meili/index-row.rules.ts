import { impactsOf, packWords, wordsOfDocument } from '../postgres/entry.rules.ts';
import { facetCodes } from '../postgres/facet-codes.rules.ts';
import type { SearchDocument } from '../search-engine.ts';

/** How finely it is told how much a term says about a document. */
const levels = 10;

/** Fields of terms, those that say most first: Meilisearch ranks by the field in which it finds a word. */
export const termFields = Array.from({ length: levels }, (_, at) => `terms_${levels - at}`);

/** What is read back with a find, beside its id. */
export const facts = ['codes', 'helped_count', 'helped_score', 'worse_share'];

/** One row of the index. */
export type IndexRow = { id: string; v: number; kind: string } & Record<string, unknown>;

/**
 * A document as Meilisearch keeps it: its terms, sorted into fields by how much each says about it, its facets as codes,
 * and its words for the second look. Meilisearch itself neither stems nor counts how often a word stands somewhere, so
 * both are done here, as for PostgreSQL. No name, no hour (SEARCH 4; docs/decisions/0019).
 */
export function indexRow(document: SearchDocument): IndexRow {
  const { id, kind, version } = document;
  const words = wordsOfDocument(document);
  const row: IndexRow = {
    id,
    v: version,
    kind,
    codes: facetCodes(document),
    words: packWords(words),
    helped_count: document.helpedCount,
    helped_score: Math.round(document.helpedScore * 1000) / 1000,
    worse_share: document.worseShare ?? 0,
  };
  const byLevel = new Map<string, string[]>();
  for (const [term, impact] of impactsOf(words)) {
    const field = fieldOf(impact);
    byLevel.set(field, [...(byLevel.get(field) ?? []), term]);
  }
  for (const [field, terms] of byLevel) row[field] = terms.join(' ');
  return row;
}

/** The field for an impact from 1 to 1000. */
function fieldOf(impact: number): string {
  const level = Math.min(levels, Math.ceil((impact * levels) / 1000));
  return `terms_${Math.max(1, level)}`;
}
