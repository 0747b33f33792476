import type { StandInKeys } from './stand-in-keys.ts';
import { answer, answerTogether, isRefusal, type Question } from './stand-in-search.ts';
import { errorBody, type Row, type Store } from './stand-in-tasks.ts';

export type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  bytes: number;
  key?: string;
};
export type Answered = { status: number; body?: unknown };
type Inside = { store: Store; keys: StandInKeys };
type Handler = (inside: Inside, asked: Asked, names: string[]) => Answered;
type Route = {
  method: string;
  path: RegExp;
  action: string;
  /** Which indexes it touches, for the key. */
  touches?: (asked: Asked) => string[];
  handle: Handler;
};

const typeNames = {
  add: 'documentAdditionOrUpdate',
  remove: 'documentDeletion',
  settings: 'settingsUpdate',
  create: 'indexCreation',
  drop: 'indexDeletion',
  swap: 'indexSwap',
} as const;
const largest = 100_000_000;
const ok = (body: unknown): Answered => ({ status: 200, body });
const bad = (code: string, status = 400): Answered => ({ status, body: errorBody(code) });
const later = ({ store }: Inside, kind: Parameters<Store['enqueue']>[0]): Answered => {
  const task = store.enqueue(kind);
  const index = 'index' in kind ? kind.index : null;
  return {
    status: 202,
    body: {
      taskUid: task.uid,
      indexUid: index,
      status: 'enqueued',
      type: typeNames[kind.type],
      enqueuedAt: now(),
    },
  };
};
const now = () => '2026-03-10T20:17:00Z';
const rowsOf = (body: unknown): Row[] => (Array.isArray(body) ? body : [body]) as Row[];
const mayCreate = ({ keys }: Inside, { key }: Asked, index: string) =>
  keys.refusal(key, 'indexes.create', [index]) === null;

const documents =
  (merge: boolean): Handler =>
  (inside, asked, [index = '']) => {
    if (asked.bytes > largest) return bad('payload_too_large', 413);
    const rows = rowsOf(asked.body);
    return later(inside, { type: 'add', index, rows, merge, mayCreate: mayCreate(inside, asked, index) });
  };

const there =
  (
    handle: (
      inside: Inside,
      asked: Asked,
      index: NonNullable<ReturnType<Store['indexes']['get']>>,
      name: string,
    ) => Answered,
  ): Handler =>
  (inside, asked, [name = '']) => {
    const index = inside.store.indexes.get(name);
    return index ? handle(inside, asked, index, name) : bad('index_not_found', 404);
  };

const searches: Handler = ({ store }, { body }) => {
  const { queries = [], federation } = body as { queries?: Question[]; federation?: Row | null };
  if (federation) {
    const together = answerTogether(store.indexes, queries, federation);
    return isRefusal(together) ? together : ok(together);
  }
  const results: Row[] = [];
  for (const query of queries) {
    const one = answer(store.indexes.get(query.indexUid ?? ''), query);
    if (isRefusal(one)) return one;
    results.push({ indexUid: query.indexUid, ...one });
  }
  return ok({ results });
};

const named = ({ path }: Asked): string[] => [decodeURIComponent(path.split('/')[2] ?? '')];
const asked = ({ body }: Asked): string[] =>
  ((body as { queries?: Question[] }).queries ?? []).map(({ indexUid = '' }) => indexUid);
const swapped = ({ body }: Asked): string[] => rowsOf(body).flatMap(({ indexes }) => indexes as string[]);

const routes: Route[] = [
  { method: 'POST', path: /^\/multi-search$/, action: 'search', touches: asked, handle: searches },
  {
    method: 'POST',
    path: /^\/indexes\/([^/]+)\/documents$/,
    action: 'documents.add',
    touches: named,
    handle: documents(false),
  },
  {
    method: 'PUT',
    path: /^\/indexes\/([^/]+)\/documents$/,
    action: 'documents.add',
    touches: named,
    handle: documents(true),
  },
  {
    method: 'POST',
    path: /^\/indexes\/([^/]+)\/documents\/delete-batch$/,
    action: 'documents.delete',
    touches: named,
    handle: (inside, { body }, [index = '']) =>
      later(inside, { type: 'remove', index, ids: body as string[] }),
  },
  {
    method: 'POST',
    path: /^\/indexes\/([^/]+)\/documents\/fetch$/,
    action: 'documents.get',
    touches: named,
    handle: there((_inside, { body }, { rows }) => {
      const {
        offset = 0,
        limit = 20,
        ids,
        fields,
      } = body as { offset?: number; limit?: number; ids?: string[]; fields?: string[] };
      const all = [...rows.values()].filter(({ id }) => !ids || ids.includes(String(id)));
      const results = all.slice(offset, offset + limit).map((row) => pick(row, fields));
      return ok({ results, offset, limit, total: all.length });
    }),
  },
  {
    method: 'GET',
    path: /^\/indexes\/([^/]+)\/settings$/,
    action: 'settings.get',
    touches: named,
    handle: there((_inside, _asked, { settings }) => ok(settings)),
  },
  {
    method: 'PATCH',
    path: /^\/indexes\/([^/]+)\/settings$/,
    action: 'settings.update',
    touches: named,
    handle: (inside, request, [index = '']) =>
      later(inside, {
        type: 'settings',
        index,
        patch: request.body as Row,
        mayCreate: mayCreate(inside, request, index),
      }),
  },
  {
    method: 'GET',
    path: /^\/indexes\/([^/]+)\/stats$/,
    action: 'stats.get',
    touches: named,
    handle: there((_inside, _asked, { rows }) =>
      ok({ numberOfDocuments: rows.size, isIndexing: false, fieldDistribution: {} }),
    ),
  },
  {
    method: 'GET',
    path: /^\/indexes$/,
    action: 'indexes.get',
    handle: ({ store }) =>
      ok({
        results: [...store.indexes].map(([uid, { made }]) => ({
          uid,
          primaryKey: 'id',
          createdAt: made,
          updatedAt: made,
        })),
        offset: 0,
        limit: 1000,
        total: store.indexes.size,
      }),
  },
  {
    method: 'POST',
    path: /^\/indexes$/,
    action: 'indexes.create',
    touches: ({ body }) => [String((body as Row).uid)],
    handle: (inside, { body }) => later(inside, { type: 'create', index: String((body as Row).uid) }),
  },
  {
    method: 'DELETE',
    path: /^\/indexes\/([^/]+)$/,
    action: 'indexes.delete',
    touches: named,
    handle: (inside, _asked, [index = '']) => later(inside, { type: 'drop', index }),
  },
  {
    method: 'POST',
    path: /^\/swap-indexes$/,
    action: 'indexes.swap',
    touches: swapped,
    handle: (inside, { body }) => {
      const pairs = rowsOf(body).map(({ indexes, rename = false }) => ({
        indexes: indexes as [string, string],
        rename: rename === true,
      }));
      return later(inside, { type: 'swap', pairs });
    },
  },
  {
    method: 'GET',
    path: /^\/tasks\/(\d+)$/,
    action: 'tasks.get',
    handle: ({ store, keys }, request, [uid]) => {
      const task = store.tasks[Number(uid)];
      if (!task || (task.kind.type === 'swap' && !keys.seesAll(request.key)))
        return bad('task_not_found', 404);
      const { kind, batch, status, error } = task;
      return ok({
        uid: task.uid,
        batchUid: batch,
        indexUid: 'index' in kind ? kind.index : null,
        status,
        type: typeNames[kind.type],
        error,
      });
    },
  },
  {
    method: 'GET',
    path: /^\/tasks$/,
    action: 'tasks.get',
    handle: ({ store }, { query }) => {
      const statuses = query.get('statuses')?.split(',');
      const types = query.get('types')?.split(',');
      const found = store.tasks.filter(
        ({ status, kind }) =>
          (!statuses || statuses.includes(status)) && (!types || types.includes(typeNames[kind.type])),
      );
      return ok({
        results: found.map(({ uid, status }) => ({ uid, status })),
        total: found.length,
        limit: 20,
        from: null,
        next: null,
      });
    },
  },
  {
    method: 'GET',
    path: /^\/keys$/,
    action: 'keys.get',
    handle: ({ keys }) => ok({ results: keys.list(), offset: 0, limit: 1000, total: keys.list().length }),
  },
  {
    method: 'POST',
    path: /^\/keys$/,
    action: 'keys.create',
    handle: ({ keys }, { body }) => ({ status: 201, body: keys.make(body as Row) }),
  },
  {
    method: 'DELETE',
    path: /^\/keys\/([^/]+)$/,
    action: 'keys.delete',
    handle: ({ keys }, _asked, [uid = '']) =>
      keys.drop(uid) ? { status: 204 } : bad('api_key_not_found', 404),
  },
];

const pick = (row: Row, fields?: string[]): Row =>
  fields ? Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name))) : row;

/** The answer to one request, once the faults have let it through. */
export function answerRequest(inside: Inside, request: Asked): Answered {
  if (request.path === '/health') return ok({ status: 'available' });
  for (const { method, path, action, touches, handle } of routes) {
    const names = path.exec(request.path);
    if (names === null || method !== request.method) continue;
    const refusal = inside.keys.refusal(request.key, action, touches?.(request) ?? []);
    return refusal ?? handle(inside, request, names.slice(1).map(decodeURIComponent));
  }
  return bad('not_found', 404);
}
