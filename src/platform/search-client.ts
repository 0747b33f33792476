import { Meilisearch, MeilisearchApiError, type MultiSearchQuery, type Settings } from 'meilisearch';
import { z } from 'zod';
import { reduceTrouble, searchTrouble } from './search-trouble.ts';

/** Where a Meilisearch is and what opens it. */
export interface SearchPlace {
  url: string;
  key: string;
}

export type IndexSettings = Settings;
export type IndexQuery = MultiSearchQuery;
export type IndexRow = Record<string, unknown> & { id: string };

const id = z.string().min(1).max(100);
const hits = z.object({
  results: z.array(
    z.object({
      hits: z.array(
        z.object({
          id,
          _rankingScore: z.number().optional(),
          words: z.string().optional(),
          codes: z.array(z.string()).optional(),
          helped_count: z.number().optional(),
          helped_score: z.number().optional(),
          worse_share: z.number().optional(),
        }),
      ),
      estimatedTotalHits: z.number().int().nonnegative().optional(),
      totalHits: z.number().int().nonnegative().optional(),
      facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
    }),
  ),
});
const enqueued = z.object({ taskUid: z.number().int().nonnegative() });
const task = z.object({
  uid: z.number().int().nonnegative(),
  status: z.enum(['enqueued', 'processing', 'succeeded', 'failed', 'canceled']),
  error: z.object({ code: z.string().max(80) }).nullish(),
});
const page = z.object({ results: z.array(z.object({ id, v: z.number().int() })), total: z.number().int() });
const stats = z.object({ numberOfDocuments: z.number().int().nonnegative(), isIndexing: z.boolean() });
const key = z.object({
  uid: z.string(),
  key: z.string().min(1),
  name: z.string().nullish(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
  expiresAt: z.string().nullish(),
});
const health = z.object({ status: z.literal('available') });
const indexes = z.object({ results: z.array(z.object({ uid: z.string(), createdAt: z.string() })) });
const tasks = z.object({ total: z.number().int() });

export type SearchResult = z.infer<typeof hits>['results'][number];
export type SearchTask = z.infer<typeof task>;

/** Milliseconds a request other than a search may take. */
const usualLimit = 10_000;

type Ask = <Answer>(shape: z.ZodType<Answer>, request: () => Promise<unknown>) => Promise<Answer>;

/**
 * The one way to Meilisearch. Every answer is looked at before it is believed, every request has an end, and what goes
 * wrong is thrown as a `SearchTrouble`, which carries a code and no word, address or body (SEARCH 2, 6). Only POST
 * carries words; nothing is logged here.
 */
export function openSearchClient({ url, key: secret }: SearchPlace, limit = usualLimit) {
  const client = new Meilisearch({ host: url, apiKey: secret, timeout: limit });
  const ask: Ask = async (shape, request) => {
    const answer = await request().catch((trouble: unknown) => {
      throw reduceTrouble(trouble, MeilisearchApiError);
    });
    const looked = shape.safeParse(answer);
    if (!looked.success) throw searchTrouble('odd-answer');
    return looked.data;
  };
  return {
    ...searching(client, ask),
    ...changing(client, ask),
    ...looking(client, ask),
    ...opening(client, ask),
  };
}

const searching = (client: Meilisearch, ask: Ask) => ({
  /** Several questions in one request; each is answered by itself. Gives up after `patience` milliseconds. */
  search: async (queries: IndexQuery[], patience: number): Promise<SearchResult[]> => {
    const extraRequestInit = { signal: AbortSignal.timeout(patience) };
    const { results } = await ask(hits, () =>
      client.httpRequest.post({ path: 'multi-search', body: { queries }, extraRequestInit }),
    );
    if (results.length !== queries.length) throw searchTrouble('odd-answer');
    return results;
  },
});

/** Each of these answers the number of a task, which is done later. */
function changing(client: Meilisearch, ask: Ask) {
  const put = async (request: () => Promise<unknown>): Promise<number> =>
    (await ask(enqueued, request)).taskUid;
  return {
    add: (index: string, rows: IndexRow[]) =>
      put(() => client.index(index).addDocuments(rows, { primaryKey: 'id' })),
    remove: (index: string, ids: string[]) => put(() => client.index(index).deleteDocuments(ids)),
    create: (index: string) => put(() => client.createIndex(index, { primaryKey: 'id' })),
    drop: (index: string) => put(() => client.deleteIndex(index)),
    change: (index: string, settings: IndexSettings) =>
      put(() => client.index(index).updateSettings(settings)),
    /** `rename`: the second does not exist yet and is what the first is called from then on. */
    swap: (first: string, second: string, rename: boolean) =>
      put(() => client.swapIndexes([{ indexes: [first, second], rename }])),
  };
}

const looking = (client: Meilisearch, ask: Ask) => ({
  health: () => ask(health, () => client.health()),
  task: (number: number) => ask(task, () => client.tasks.getTask(number)),
  /** How many swaps are still to be done. */
  swapsWaiting: async () => {
    const waiting = { types: ['indexSwap' as const], statuses: ['enqueued' as const, 'processing' as const] };
    return (await ask(tasks, () => client.tasks.getTasks(waiting))).total;
  },
  settings: (index: string) =>
    ask(z.record(z.string(), z.unknown()), () => client.index(index).getSettings()),
  stats: (index: string) => ask(stats, () => client.index(index).getStats()),
  indexes: () => ask(indexes, () => client.getRawIndexes({ limit: 1000 })),
  /** Ids and versions as they stand in the index, in its own order or those asked for. */
  rows: (index: string, which: { offset: number; limit: number } | { ids: string[]; limit: number }) =>
    ask(page, () =>
      client.httpRequest.post({
        path: `indexes/${encodeURIComponent(index)}/documents/fetch`,
        body: { ...which, fields: ['id', 'v'] },
      }),
    ),
});

const opening = (client: Meilisearch, ask: Ask) => ({
  keys: async () =>
    (await ask(z.object({ results: z.array(key) }), () => client.getKeys({ limit: 1000 }))).results,
  makeKey: (wanted: { name: string; actions: string[]; indexes: string[]; expiresAt: Date | null }) =>
    ask(key, () => client.createKey(wanted)),
  dropKey: (uid: string): Promise<unknown> => ask(z.unknown(), () => client.deleteKey(uid)),
});

export type SearchClient = ReturnType<typeof openSearchClient>;
