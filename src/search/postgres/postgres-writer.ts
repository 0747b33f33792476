import { randomInt } from 'node:crypto';
import type { Em } from '../../platform/rows.ts';
import { inTransaction, sqlState } from '../../platform/transaction.ts';
import { documentsToBlame } from '../blame.ts';
import { listAdditions } from '../list-documents.ts';
import type { Answered, IndexWriter, SearchDocument } from '../search-engine.ts';
import { wordsOf } from '../words.rules.ts';
import { kindNumber, packMore, packWords, wordsOfDocument } from './entry.rules.ts';
import { facetCodes } from './facet-codes.rules.ts';
import { type Change, writeTerms } from './write-terms.ts';

interface Stored extends Answered {
  num: number;
  id: string;
  kind: number;
  words: string;
  /** It was taken in before it was known how far its answers go. */
  old: boolean;
}

/** A document with its words as the index keeps them. */
interface Prepared {
  document: SearchDocument;
  packed: string;
}

/** One number for the lock that keeps two writers from counting the same words at the same time. */
const writeLock = 7_205_759_404;

/**
 * Keeps the tables of the PostgreSQL engine: all of `documents` and `gone`, or nothing, in one transaction. Texts that
 * PostgreSQL does not take are blamed, so that the worker finds out which it is.
 */
export const postgresWriter = (fork: () => Em): IndexWriter => ({
  engine: 'postgres',
  write: async (documents, gone) => {
    await inOneGo(fork, (tx) => writeAll(tx, documents, gone));
    return { refused: [] };
  },
  addAnswers: (ids) => inOneGo(fork, (tx) => addAll(tx, ids)),
});

async function inOneGo<Result>(fork: () => Em, work: (tx: Em) => Promise<Result>): Promise<Result> {
  try {
    return await inTransaction(fork(), async (tx) => {
      await tx.execute(
        `select set_config('statement_timeout', '60s', true), set_config('synchronous_commit', 'on', true)`,
      );
      await tx.execute('select pg_advisory_xact_lock(?::bigint)', [writeLock]);
      return work(tx);
    });
  } catch (trouble) {
    throw /^(22|54)/.test(sqlState(trouble)) ? documentsToBlame(sqlState(trouble)) : trouble;
  }
}

const findStored = (tx: Em, ids: string[]): Promise<Stored[]> =>
  tx.execute<Stored[]>(
    `select num, id, kind, words, coalesce(through, 0) as through, coalesce(room, 0) as room, through is null as old
     from search.document where id = any(?::text[])`,
    [ids],
  );

async function writeAll(tx: Em, documents: SearchDocument[], gone: string[]): Promise<void> {
  const stored = await findStored(tx, [...documents.map(({ id }) => id), ...gone]);
  const before = new Map(stored.map((row) => [row.id, row]));
  const prepared = documents.map(
    (document): Prepared => ({ document, packed: packWords(wordsOfDocument(document)) }),
  );
  const revision = await nextRevision(tx);
  const nums = await writeDocuments(tx, prepared, revision);
  const left = stored.filter(({ id }) => !nums.has(id));
  await tx.execute('delete from search.document where num = any(?::int[])', [left.map(({ num }) => num)]);
  const changes = prepared
    .filter(({ document, packed }) => !isHeld(before.get(document.id), document, packed))
    .map(({ document, packed }): Change => {
      const held = before.get(document.id);
      const after = { kind: kindNumber[document.kind], words: packed };
      return { num: nums.get(document.id) ?? 0, before: held, after, unsure: held?.old === true };
    });
  const leaving = left.map((row): Change => ({ num: row.num, before: row, after: undefined }));
  await writeTerms(tx, [...changes, ...leaving], revision);
}

const isHeld = (stored: Stored | undefined, { kind }: SearchDocument, packed: string): boolean =>
  stored !== undefined && !stored.old && stored.kind === kindNumber[kind] && stored.words === packed;

/** Adds the new answers of these threads to what is held of them; those it holds nothing of, or cannot tell, it leaves. */
async function addAll(tx: Em, ids: string[]): Promise<string[]> {
  const stored = (await findStored(tx, ids)).filter(({ old }) => !old);
  const before = new Map(stored.map((row) => [row.id, row]));
  const additions = await listAdditions(
    tx,
    stored.filter(({ room }) => room > 0),
  );
  const rows: object[] = [];
  const changes: Change[] = [];
  for (const { id, text, ...reach } of additions) {
    const held = before.get(id);
    const added = wordsOf(text);
    if (held === undefined) continue;
    const words = packMore(held.words, added);
    rows.push({ num: held.num, words, ...reach });
    if (added.length > 0) changes.push({ num: held.num, before: held, after: { kind: held.kind, words } });
  }
  const revision = await nextRevision(tx);
  await tx.execute(
    `update search.document d set version = n.version, revision = ?::bigint, words = n.words, through = n.through, room = n.room
     from jsonb_to_recordset(?::jsonb) as n (num int, version int, words text, through int, room int) where d.num = n.num`,
    [revision, JSON.stringify(rows)],
  );
  await writeTerms(tx, changes, revision);
  const full = stored.filter(({ room }) => room === 0);
  return [...full, ...additions].map(({ id }) => id);
}

async function nextRevision(tx: Em): Promise<string> {
  const [row] = await tx.execute<{ revision: string }[]>(
    `update search.setting set value = to_jsonb(value::bigint + 1) where name = 'postgres.revision'
     returning value::text as revision`,
  );
  return row?.revision ?? '1';
}

async function writeDocuments(tx: Em, prepared: Prepared[], revision: string): Promise<Map<string, number>> {
  const nums = await drawNumbers(tx, prepared.length);
  const rows = prepared.map((each, at) => ({ ...rowOf(each), num: nums[at] }));
  const written = await tx.execute<{ id: string; num: number }[]>(
    `insert into search.document (num, id, kind, version, revision, words, facets, helped_count, helped_score, worse_share, through, room)
     select num, id, kind, version, ?::bigint, words, facets, helped_count, helped_score, worse_share, through, room
     from jsonb_populate_recordset(null::search.document, ?::jsonb)
     on conflict (id) do update set kind = excluded.kind, version = excluded.version, revision = excluded.revision,
       words = excluded.words, facets = excluded.facets, helped_count = excluded.helped_count,
       helped_score = excluded.helped_score, worse_share = excluded.worse_share,
       through = excluded.through, room = excluded.room
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

const rowOf = ({ document, packed }: Prepared): object => ({
  id: document.id,
  kind: kindNumber[document.kind],
  version: document.version,
  words: packed,
  facets: facetCodes(document),
  helped_count: document.helpedCount,
  helped_score: document.helpedScore,
  worse_share: document.worseShare ?? 0,
  through: document.answered?.through ?? 0,
  room: document.answered?.room ?? 0,
});
