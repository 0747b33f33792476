/** The inside of the stand-in for Meilisearch: indexes, tasks and the one worker that does them later. */

export type Row = Record<string, unknown>;
export interface StandInIndex {
  rows: Map<string, Row>;
  settings: Row;
  /** Follows what is in the index, whatever it is called. */
  made: string;
}
type Kind =
  | { type: 'add'; index: string; rows: Row[]; merge: boolean; mayCreate: boolean }
  | { type: 'remove'; index: string; ids: string[] }
  | { type: 'settings'; index: string; patch: Row; mayCreate: boolean }
  | { type: 'create'; index: string }
  | { type: 'drop'; index: string }
  | { type: 'swap'; pairs: { indexes: [string, string]; rename: boolean }[] };
export interface StandInTask {
  uid: number;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  kind: Kind;
  batch: number | null;
  error: { message: string; code: string; type: string; link: string } | null;
}

export const defaultSettings = (): Row => ({
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
});

export const errorBody = (code: string, type = 'invalid_request') => ({
  message: `Something about ${code}.`,
  code,
  type,
  link: `https://docs.meilisearch.com/errors#${code}`,
});

/** What is kept over a restart. */
export function openStore() {
  const indexes = new Map<string, StandInIndex>();
  const tasks: StandInTask[] = [];
  let batches = 0;
  /** Codes with which the coming batches end, all their tasks with them. */
  const failures: string[] = [];
  /** An id that is taken in no batch. */
  const refused = { id: null as string | null };

  const enqueue = (kind: Kind): StandInTask => {
    const task: StandInTask = { uid: tasks.length, status: 'enqueued', kind, batch: null, error: null };
    tasks.push(task);
    return task;
  };

  /** The next tasks that are done together: neighbours that add to or take from one index merge, nothing else does. */
  const nextBatch = (): StandInTask[] => {
    const waiting = tasks.filter(({ status }) => status === 'enqueued');
    const [first] = waiting;
    if (first === undefined) return [];
    const documents = ({ kind }: StandInTask) => kind.type === 'add' || kind.type === 'remove';
    if (!documents(first) || first.kind.type === 'swap') return [first];
    const { index } = first.kind;
    const batch: StandInTask[] = [];
    for (const task of waiting) {
      if (task.kind.type === 'swap') break;
      if (task.kind.index !== index) continue;
      if (!documents(task)) break;
      batch.push(task);
    }
    return batch;
  };

  const begin = (): StandInTask[] => {
    const batch = nextBatch();
    if (batch.length > 0) batches += 1;
    for (const task of batch) Object.assign(task, { status: 'processing', batch: batches });
    return batch;
  };
  const finish = (batch: StandInTask[]): void => {
    const failure = failures.shift();
    for (const task of batch) {
      const code = failure ?? refusalOf(task, refused.id) ?? apply(indexes, tasks, task);
      task.status = code === null ? 'succeeded' : 'failed';
      task.error = code === null ? null : errorBody(code);
    }
  };
  /** As after a kill: what was being done is done once more from its beginning. */
  const interrupted = (): void => {
    for (const task of tasks) if (task.status === 'processing') task.status = 'enqueued';
  };
  return { indexes, tasks, failures, refused, enqueue, begin, finish, interrupted };
}

const refusalOf = ({ kind }: StandInTask, id: string | null): string | null =>
  kind.type === 'add' && kind.rows.some((row) => row.id === id) ? 'invalid_document_fields' : null;

export type Store = ReturnType<typeof openStore>;

function apply(
  indexes: Map<string, StandInIndex>,
  tasks: StandInTask[],
  { uid, kind }: StandInTask,
): string | null {
  if (kind.type === 'swap') return swap(indexes, tasks, uid, kind.pairs);
  const there = indexes.get(kind.index);
  if (kind.type === 'create') {
    if (there) return 'index_already_exists';
    indexes.set(kind.index, newIndex(uid));
    return null;
  }
  const mayCreate = 'mayCreate' in kind && kind.mayCreate;
  if (!there && !mayCreate) return 'index_not_found';
  const index = there ?? newIndex(uid);
  if (kind.type === 'add') {
    const bad = kind.rows.find(({ id }) => !/^[\w-]{1,511}$/.test(String(id)));
    if (bad) return 'invalid_document_id';
    for (const row of kind.rows) {
      index.rows.set(String(row.id), kind.merge ? { ...index.rows.get(String(row.id)), ...row } : row);
    }
  }
  if (kind.type === 'remove') for (const id of kind.ids) index.rows.delete(id);
  if (kind.type === 'settings') index.settings = merged(index.settings, kind.patch);
  indexes.set(kind.index, index);
  if (kind.type === 'drop') indexes.delete(kind.index);
  return null;
}

const newIndex = (task: number): StandInIndex => ({
  rows: new Map(),
  settings: defaultSettings(),
  made: `2026-03-10T20:17:00.${String(task).padStart(9, '0')}Z`,
});

/** PATCH: a key left out keeps its value, null gives back the value of the beginning. */
function merged(settings: Row, patch: Row): Row {
  const defaults = defaultSettings();
  const result = { ...settings };
  for (const [name, value] of Object.entries(patch)) {
    const both = isRow(value) && isRow(result[name]) && name !== 'synonyms';
    if (value === null) result[name] = defaults[name] ?? null;
    else result[name] = both ? { ...(result[name] as Row), ...(value as Row) } : value;
  }
  return result;
}

const isRow = (thing: unknown): thing is Row =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

/** Tasks sent before keep what they were about, under its new name; tasks sent after keep the name. */
function swap(
  indexes: Map<string, StandInIndex>,
  tasks: StandInTask[],
  uid: number,
  pairs: { indexes: [string, string]; rename: boolean }[],
): string | null {
  for (const {
    indexes: [a, b],
    rename,
  } of pairs) {
    if (!indexes.has(a) || (!rename && !indexes.has(b))) return 'index_not_found';
    if (rename && indexes.has(b)) return 'index_already_exists';
  }
  for (const {
    indexes: [a, b],
    rename,
  } of pairs) {
    const [first, second] = [indexes.get(a), indexes.get(b)];
    if (first) indexes.set(b, first);
    if (second) indexes.set(a, second);
    else indexes.delete(a);
    for (const { uid: other, kind } of tasks) {
      if (other >= uid || kind.type === 'swap') continue;
      if (kind.index === a) kind.index = b;
      else if (!rename && kind.index === b) kind.index = a;
    }
  }
  return null;
}
