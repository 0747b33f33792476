import type { Em } from '../../platform/rows.ts';
import { impactsOf, unpackWords, writtenWords } from './entry.rules.ts';

/** A document in the index: its words as `packWords` made them, so that those of one document after the other are taken apart. */
export interface Entry {
  kind: number;
  words: string;
}

/** One document as it stood and as it stands now; one of both may be missing. */
export interface Change {
  num: number;
  before: Entry | undefined;
  after: Entry | undefined;
  /** What the index holds of its terms does not come from `before`, so all of it goes. */
  unsure?: boolean;
}

/** Terms of so many rows go in one statement. */
const rowsAtOnce = 20_000;

/** What changes in the numbers of documents: by kind and term, and by word as it is written. */
interface Counts {
  terms: Map<string, number>;
  words: Map<string, number>;
}

/** Rows of terms that go and that come, column by column as they are sent. */
interface TermRows {
  whole: number[];
  gone: { doc: number[]; term: string[] };
  come: { doc: number[]; impact: number[]; kind: number[]; term: string[] };
}

/** Brings terms and counts in step with documents whose words changed; of those that stay, only what differs is written. */
export async function writeTerms(tx: Em, changes: Change[], revision: string): Promise<void> {
  const counts: Counts = { terms: new Map(), words: new Map() };
  let rows = noRows();
  for (const change of changes) {
    addChange(change, counts, rows);
    if (rows.come.doc.length + rows.gone.doc.length < rowsAtOnce) continue;
    await writeRows(tx, rows);
    rows = noRows();
  }
  await writeRows(tx, rows);
  await count(tx, counts, revision);
}

const noRows = (): TermRows => ({
  whole: [],
  gone: { doc: [], term: [] },
  come: { doc: [], impact: [], kind: [], term: [] },
});

const nothing: Impacts = new Map();

function addChange({ num, before, after, unsure = false }: Change, counts: Counts, rows: TermRows): void {
  const held = countEntry(counts, before, -1);
  const wanted = countEntry(counts, after, 1);
  const isAnew = unsure || before?.kind !== after?.kind;
  if (isAnew && before !== undefined) rows.whole.push(num);
  const kept = isAnew ? nothing : held;
  for (const [term] of differing(kept, wanted)) {
    rows.gone.doc.push(num);
    rows.gone.term.push(term);
  }
  for (const [term, impact] of differing(wanted, kept)) {
    rows.come.doc.push(num);
    rows.come.impact.push(impact);
    rows.come.kind.push(after?.kind ?? 0);
    rows.come.term.push(term);
  }
}

type Impacts = ReadonlyMap<string, number>;

/** What `one` has that the other has not, or has otherwise. */
const differing = (one: Impacts, other: Impacts): [string, number][] =>
  [...one].filter(([term, impact]) => other.get(term) !== impact);

const add = (counts: Map<string, number>, key: string, by: number): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + by);

/** Counts a document in or out; gives how much each of its terms says about it. */
function countEntry(counts: Counts, entry: Entry | undefined, by: 1 | -1): Impacts {
  if (entry === undefined) return nothing;
  const words = unpackWords(entry.words);
  const impacts = impactsOf(words);
  add(counts.terms, `${entry.kind} `, by);
  for (const term of impacts.keys()) add(counts.terms, `${entry.kind} ${term}`, by);
  for (const word of writtenWords(words)) add(counts.words, word, by);
  return impacts;
}

async function writeRows(tx: Em, { whole, gone, come }: TermRows): Promise<void> {
  if (whole.length > 0) await tx.execute('delete from search.term where doc = any(?::int[])', [whole]);
  if (gone.doc.length > 0) {
    // Read by document and then compared: looked up term by term, each would read all terms of its document.
    await tx.execute(
      `with held as materialized (select ctid, doc, term from search.term where doc = any(?::int[]))
       delete from search.term where ctid = any(array(
         select h.ctid from held h join unnest(?::int[], ?::text[]) as gone (doc, term) on gone.doc = h.doc and gone.term = h.term))`,
      [[...new Set(gone.doc)], gone.doc, gone.term],
    );
  }
  if (come.doc.length === 0) return;
  await tx.execute(
    `insert into search.term (doc, impact, kind, term)
     select * from unnest(?::int[], ?::smallint[], ?::smallint[], ?::text[])`,
    [come.doc, come.impact, come.kind, come.term],
  );
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
