import { randomInt } from 'node:crypto';
import type { Em } from '../../platform/rows.ts';
import { inTransaction, sqlState } from '../../platform/transaction.ts';
import { documentsToBlame } from '../blame.ts';
import type { IndexWriter, SearchDocument } from '../search-engine.ts';
import {
  impactsOf,
  kindNumber,
  packWords,
  unpackWords,
  type Words,
  wordsOfDocument,
  writtenWords,
} from './entry.rules.ts';
import { facetCodes } from './facet-codes.rules.ts';

interface Stored {
  num: number;
  id: string;
  kind: number;
  words: string;
}

/** One document as it stood and as it shall stand; one of both may be missing. */
interface Change {
  stored: Stored | undefined;
  document: SearchDocument | undefined;
}

/** Terms of so many rows go in one statement. */
const rowsAtOnce = 20_000;
/** One number for the lock that keeps two writers from counting the same words at the same time. */
const writeLock = 7_205_759_404;

/**
 * Keeps the tables of the PostgreSQL engine: all of `documents` and `gone`, or nothing, in one transaction. Texts that
 * PostgreSQL does not take are blamed, so that the worker finds out which it is.
 */
export const postgresWriter = (fork: () => Em): IndexWriter => ({
  engine: 'postgres',
  write: async (documents, gone) => {
    try {
      await inTransaction(fork(), (tx) => writeAll(tx, documents, gone));
    } catch (trouble) {
      throw /^(22|54)/.test(sqlState(trouble)) ? documentsToBlame(sqlState(trouble)) : trouble;
    }
    return { refused: [] };
  },
});

async function writeAll(tx: Em, documents: SearchDocument[], gone: string[]): Promise<void> {
  await tx.execute(
    `select set_config('statement_timeout', '60s', true), set_config('synchronous_commit', 'on', true)`,
  );
  await tx.execute('select pg_advisory_xact_lock(?::bigint)', [writeLock]);
  const stored = await tx.execute<Stored[]>(
    'select num, id, kind, words from search.document where id = any(?::text[])',
    [[...documents.map(({ id }) => id), ...gone]],
  );
  const changes = changesOf(documents, stored);
  const revision = await nextRevision(tx);
  const nums = await writeDocuments(tx, documents, revision);
  const left = stored.filter(({ id }) => !nums.has(id)).map(({ num }) => num);
  await tx.execute('delete from search.document where num = any(?::int[])', [left]);
  const rewritten = changes.filter(wordsChanged);
  await tx.execute('delete from search.term where doc = any(?::int[])', [
    rewritten.flatMap((change) => change.stored?.num ?? []),
  ]);
  const counts = await writeTerms(tx, rewritten, nums);
  await count(tx, counts, revision);
}

function changesOf(documents: SearchDocument[], stored: Stored[]): Change[] {
  const before = new Map(stored.map((row) => [row.id, row]));
  const wanted = new Set(documents.map(({ id }) => id));
  return [
    ...documents.map((document) => ({ document, stored: before.get(document.id) })),
    ...stored.filter(({ id }) => !wanted.has(id)).map((row) => ({ document: undefined, stored: row })),
  ];
}

const wordsChanged = ({ stored, document }: Change): boolean =>
  stored === undefined ||
  document === undefined ||
  stored.kind !== kindNumber[document.kind] ||
  stored.words !== packWords(wordsOfDocument(document));

async function nextRevision(tx: Em): Promise<string> {
  const [row] = await tx.execute<{ revision: string }[]>(
    `update search.setting set value = to_jsonb(value::bigint + 1) where name = 'postgres.revision'
     returning value::text as revision`,
  );
  return row?.revision ?? '1';
}

async function writeDocuments(
  tx: Em,
  documents: SearchDocument[],
  revision: string,
): Promise<Map<string, number>> {
  const nums = await drawNumbers(tx, documents.length);
  const rows = documents.map((document, at) => ({ ...rowOf(document), num: nums[at] }));
  const written = await tx.execute<{ id: string; num: number }[]>(
    `insert into search.document (num, id, kind, version, revision, words, facets, helped_count, helped_score, worse_share)
     select num, id, kind, version, ?::bigint, words, facets, helped_count, helped_score, worse_share
     from jsonb_populate_recordset(null::search.document, ?::jsonb)
     on conflict (id) do update set kind = excluded.kind, version = excluded.version, revision = excluded.revision,
       words = excluded.words, facets = excluded.facets, helped_count = excluded.helped_count,
       helped_score = excluded.helped_score, worse_share = excluded.worse_share
     returning id, num`,
    [revision, JSON.stringify(rows)],
  );
  return new Map(written.map(({ id, num }) => [id, num]));
}

/** Numbers no document has yet. Drawn, because numbers given in turn would tell in which order threads were opened. */
async function drawNumbers(tx: Em, count: number): Promise<number[]> {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(randomInt(1, 2 ** 31 - 1));
  const taken = await tx.execute<{ num: number }[]>(
    'select num from search.document where num = any(?::int[])',
    [[...drawn]],
  );
  return taken.length === 0 ? [...drawn] : drawNumbers(tx, count);
}

const rowOf = (document: SearchDocument): object => ({
  id: document.id,
  kind: kindNumber[document.kind],
  version: document.version,
  words: packWords(wordsOfDocument(document)),
  facets: facetCodes(document),
  helped_count: document.helpedCount,
  helped_score: document.helpedScore,
  worse_share: document.worseShare ?? 0,
});

/** What changes in the numbers of documents: by kind and term, and by word as it is written. */
interface Counts {
  terms: Map<string, number>;
  words: Map<string, number>;
}

const add = (counts: Map<string, number>, key: string, by: number): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + by);

async function writeTerms(tx: Em, changes: Change[], nums: Map<string, number>): Promise<Counts> {
  const counts: Counts = { terms: new Map(), words: new Map() };
  const rows = { doc: [] as number[], impact: [] as number[], kind: [] as number[], term: [] as string[] };
  const flush = async (): Promise<void> => {
    await tx.execute(
      `insert into search.term (doc, impact, kind, term)
       select * from unnest(?::int[], ?::smallint[], ?::smallint[], ?::text[])`,
      [rows.doc, rows.impact, rows.kind, rows.term],
    );
    for (const column of Object.values(rows)) column.length = 0;
  };
  for (const { stored, document } of changes) {
    if (stored !== undefined) countWords(counts, stored.kind, unpackWords(stored.words), -1);
    if (document === undefined) continue;
    const kind = kindNumber[document.kind];
    const words = wordsOfDocument(document);
    const impacts = countWords(counts, kind, words, 1);
    for (const [term, impact] of impacts) {
      rows.doc.push(nums.get(document.id) ?? 0);
      rows.impact.push(impact);
      rows.kind.push(kind);
      rows.term.push(term);
    }
    if (rows.doc.length >= rowsAtOnce) await flush();
  }
  if (rows.doc.length > 0) await flush();
  return counts;
}

function countWords(counts: Counts, kind: number, words: Words, by: 1 | -1): Map<string, number> {
  const impacts = impactsOf(words);
  add(counts.terms, `${kind} `, by);
  for (const term of impacts.keys()) add(counts.terms, `${kind} ${term}`, by);
  for (const word of writtenWords(words)) add(counts.words, word, by);
  return impacts;
}

async function count(tx: Em, { terms, words }: Counts, revision: string): Promise<void> {
  const changed = [...terms]
    .filter(([, by]) => by !== 0)
    .map(([key, by]) => [...key.split(' '), by] as const);
  await tx.execute(
    `insert into search.frequency (kind, term, documents)
     select * from unnest(?::smallint[], ?::text[], ?::int[])
     on conflict (kind, term) do update set documents = search.frequency.documents + excluded.documents`,
    [changed.map(([kind]) => kind), changed.map(([, term]) => term), changed.map(([, , by]) => by)],
  );
  const spelt = [...words].filter(([, by]) => by !== 0);
  await tx.execute(
    `insert into search.word (word, documents, revision) select *, ?::bigint from unnest(?::text[], ?::int[])
     on conflict (word) do update set documents = search.word.documents + excluded.documents,
       revision = excluded.revision`,
    [revision, spelt.map(([word]) => word), spelt.map(([, by]) => by)],
  );
  const [gone] = await tx.execute<{ count: string }[]>(
    `with gone as (delete from search.word where documents <= 0 returning 1), none as (
       delete from search.frequency where documents <= 0)
     select count(*) from gone`,
  );
  if (Number(gone?.count ?? 0) === 0) return;
  await tx.execute(
    `update search.setting set value = to_jsonb(value::bigint + 1) where name = 'postgres.gone'`,
  );
}
