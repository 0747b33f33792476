import { errorBody, type Row, type StandInIndex } from './stand-in-tasks.ts';

/**
 * What the stand-in finds: every row that holds one of the first ten words, in no order that means anything. It does not
 * pretend to rank (SEARCH 8).
 */
export interface Question {
  indexUid?: string;
  q?: string;
  filter?: (string | string[])[];
  sort?: string[];
  facets?: string[];
  limit?: number;
  offset?: number;
  page?: number;
  hitsPerPage?: number;
  attributesToRetrieve?: string[];
  matchingStrategy?: string;
  showRankingScore?: boolean;
}

export type Refusal = { status: number; body: ReturnType<typeof errorBody> };
const refuse = (code: string, status = 400): Refusal => ({ status, body: errorBody(code) });
export const isRefusal = (thing: unknown): thing is Refusal =>
  typeof thing === 'object' && thing !== null && 'status' in thing && 'body' in thing;

export function answer(index: StandInIndex | undefined, question: Question): Row | Refusal {
  const found = find(index, question);
  if (!Array.isArray(found)) return found;
  const { limit = 20, offset = 0 } = question;
  const paged = question.page !== undefined || question.hitsPerPage !== undefined;
  const size = paged ? (question.hitsPerPage ?? 20) : limit;
  const start = paged ? ((question.page ?? 1) - 1) * size : offset;
  const total = Math.min(found.length, 1000);
  return {
    hits: found.slice(start, start + size).map((row) => shown(row, question)),
    query: question.q ?? '',
    processingTimeMs: 0,
    ...(paged
      ? { page: question.page ?? 1, hitsPerPage: size, totalHits: total, totalPages: Math.ceil(total / size) }
      : { limit, offset, estimatedTotalHits: total }),
    ...(question.facets ? { facetDistribution: count(found, question.facets), facetStats: {} } : {}),
  };
}

/** One list out of several questions, each row once. */
export function answerTogether(
  indexes: Map<string, StandInIndex>,
  questions: Question[],
  federation: { limit?: number; offset?: number; facetsByIndex?: Record<string, string[]> },
): Row | Refusal {
  const all = new Map<string, Row>();
  for (const question of questions) {
    if (question.limit !== undefined || question.offset !== undefined || question.facets !== undefined)
      return refuse('invalid_multi_search_query_pagination');
    const found = find(indexes.get(question.indexUid ?? ''), question);
    if (!Array.isArray(found)) return found;
    for (const row of found) all.set(`${question.indexUid}/${row.id}`, row);
  }
  const { limit = 20, offset = 0, facetsByIndex = {} } = federation;
  const rows = [...all.values()];
  const counted = Object.entries(facetsByIndex).map(([name, facets]) => {
    return [name, { distribution: count(rows, facets), stats: {} }];
  });
  return {
    hits: rows.slice(offset, offset + limit),
    processingTimeMs: 0,
    limit,
    offset,
    estimatedTotalHits: rows.length,
    facetsByIndex: Object.fromEntries(counted),
  };
}

function find(
  index: StandInIndex | undefined,
  { q = '', filter = [], sort = [], matchingStrategy }: Question,
): Row[] | Refusal {
  if (!index) return refuse('index_not_found', 404);
  const { settings } = index;
  const unsortable = sort.some(
    (rule) => !list(settings.sortableAttributes).includes(rule.split(':')[0] ?? ''),
  );
  if (unsortable) return refuse('invalid_search_sort');
  const groups = filter.map((group) => (Array.isArray(group) ? group : [group]).map(condition));
  if (groups.flat().some((one) => one === null || !list(settings.filterableAttributes).includes(one.name)))
    return refuse('invalid_search_filter');
  const words = terms(q);
  const all = matchingStrategy === 'all';
  return [...index.rows.values()].filter((row) => {
    const text = ` ${terms(JSON.stringify(row)).join(' ')} `;
    const holds = (word: string) => text.includes(` ${word}${all ? ' ' : ''}`);
    const looked = words.slice(0, 10);
    const said = words.length === 0 || (all ? looked.every(holds) : looked.some(holds));
    return said && groups.every((group) => group.some((one) => one?.holds(row)));
  });
}

const list = (thing: unknown): string[] => {
  if (!Array.isArray(thing)) return [];
  return thing.flatMap((one) => (typeof one === 'string' ? [one] : (one.attributePatterns as string[])));
};
const terms = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function condition(text: string): { name: string; holds: (row: Row) => boolean } | null {
  const [, within, list] = /^(\w+) IN \[(.*)\]$/.exec(text) ?? [];
  if (within !== undefined) {
    const wanted = new Set(JSON.parse(`[${list}]`) as string[]);
    return { name: within, holds: (row) => [row[within]].flat().some((value) => wanted.has(String(value))) };
  }
  const [, name = '', operator, raw = ''] = /^(\w+) (=|!=|<=|>=) "?([^"]*)"?$/.exec(text) ?? [];
  if (!operator) return null;
  const values = (row: Row) => (Array.isArray(row[name]) ? row[name] : [row[name]]) as unknown[];
  const same = (row: Row) => values(row).some((value) => String(value) === raw);
  const holds = {
    '=': same,
    '!=': (row: Row) => !same(row),
    '<=': (row: Row) => values(row).some((value) => Number(value) <= Number(raw)),
    '>=': (row: Row) => values(row).some((value) => Number(value) >= Number(raw)),
  }[operator];
  return holds ? { name, holds } : null;
}

function count(rows: Row[], facets: string[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facets) {
    const values: Record<string, number> = {};
    for (const row of rows) {
      for (const value of [row[facet]].flat()) {
        if (value !== undefined && value !== null) values[String(value)] = (values[String(value)] ?? 0) + 1;
      }
    }
    counts[facet] = values;
  }
  return counts;
}

function shown(row: Row, { attributesToRetrieve, showRankingScore }: Question): Row {
  const kept = attributesToRetrieve ?? Object.keys(row);
  const entries = Object.entries(row).filter(([name]) => kept.includes(name) || kept.includes('*'));
  return { ...Object.fromEntries(entries), ...(showRankingScore ? { _rankingScore: 0.5 } : {}) };
}
