import type { Em } from '../platform/rows.ts';
import { blameCode } from './blame.ts';
import { listDocuments } from './list-documents.ts';
import { readableThread } from './readable.ts';
import type { IndexWriter, SearchDocument } from './search-engine.ts';

/** So many threads are looked at together, and so much text goes to an engine at once (SEARCH 3). */
const rowsAtOnce = 500;
const textAtOnce = 5_000_000;
/** So many threads get their new answers in one go: to take their words apart holds everybody else up for some 20 ms. */
const answeredAtOnce = 50;

interface DirtyRow {
  id: string;
  version: number;
  answersOnly: boolean;
}

/**
 * Brings one engine up to date with the first threads that changed: what has to go, goes first. Everything is read anew,
 * so the last state wins whatever happened in between; only of a thread to which nothing happened but answers, an engine may
 * read these alone. A row leaves the list only when the engine has confirmed it and
 * nothing changed meanwhile. `later` takes what may wait too. Answers how many rows it took; throws when the engine did
 * not confirm, and then nothing is lost.
 */
export async function drainOnce(
  fork: () => Em,
  writer: IndexWriter,
  { later = true }: { later?: boolean } = {},
): Promise<number> {
  const em = fork();
  const dirty = await em.execute<DirtyRow[]>(
    `select d.id, d.version, d.answers_only as "answersOnly" from search.dirty d
       left join (thread t join post o on o.thread_id = t.id and o.position = 1) on t.id = d.id
     where d.engine = ? and d.last_code is null and (d.hasty or ?)
     order by (t.id is null or not (${readableThread})) desc, d.hasty desc limit ?`,
    [writer.engine, later, rowsAtOnce],
  );
  if (dirty.length === 0) return 0;
  const whole = await withoutAnswered(em, writer, dirty);
  if (whole.length === 0) return dirty.length;
  const documents = await listDocuments(
    em,
    whole.map(({ id }) => id),
  );
  const there = new Set(documents.map(({ id }) => id));
  const gone = whole.filter(({ id }) => !there.has(id));
  if (gone.length > 0) {
    await writer.write(
      [],
      gone.map(({ id }) => id),
    );
    await confirm(em, writer, gone);
  }
  const seen = new Map(whole.map((row) => [row.id, row]));
  for (const slice of slicesOf(documents)) await send(em, writer, slice, seen);
  return dirty.length;
}

/** Has the engine add the answers of threads to which nothing else happened; gives the rows that want to be read whole. */
async function withoutAnswered(em: Em, writer: IndexWriter, dirty: DirtyRow[]): Promise<DirtyRow[]> {
  const answered = dirty.filter(({ answersOnly }) => answersOnly);
  const added = new Set<string>();
  while (writer.addAnswers !== undefined && answered.length > 0) {
    const some = answered.splice(0, answeredAtOnce);
    const done = await writer.addAnswers(some.map(({ id }) => id)).catch(unlessToBlame);
    for (const id of done) added.add(id);
    await confirm(
      em,
      writer,
      some.filter(({ id }) => added.has(id)),
    );
  }
  return dirty.filter(({ id }) => !added.has(id));
}

/** Which text is to blame is found out where they are sent whole. */
function unlessToBlame(trouble: unknown): string[] {
  if (blameCode(trouble) === null) throw trouble;
  return [];
}

/** Everything that waits, until nothing does. */
export async function drainAll(fork: () => Em, writer: IndexWriter): Promise<void> {
  while ((await drainOnce(fork, writer)) > 0);
}

function slicesOf(documents: SearchDocument[]): SearchDocument[][] {
  const slices: SearchDocument[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    const own =
      document.title.length + document.summary.length + document.body.length + document.steps.join().length;
    if (size + own > textAtOnce) {
      slices.push([]);
      size = 0;
    }
    slices.at(-1)?.push(document);
    size += own;
  }
  return slices;
}

/** Sends a slice. Where the documents are to blame, halves are tried, until the one that is stands aside with its code. */
async function send(
  em: Em,
  writer: IndexWriter,
  slice: SearchDocument[],
  seen: ReadonlyMap<string, DirtyRow>,
): Promise<void> {
  const rows = slice.flatMap(({ id }) => seen.get(id) ?? []);
  try {
    const { refused } = await writer.write(slice, []);
    const codes = new Map(refused.map(({ id, code }) => [id, code]));
    await confirm(
      em,
      writer,
      rows.filter(({ id }) => !codes.has(id)),
    );
    for (const row of rows) await park(em, writer, row, codes.get(row.id));
  } catch (trouble) {
    const code = blameCode(trouble);
    if (code === null) throw trouble;
    if (slice.length === 1) {
      for (const row of rows) await park(em, writer, row, code);
      return;
    }
    const half = Math.ceil(slice.length / 2);
    await send(em, writer, slice.slice(0, half), seen);
    await send(em, writer, slice.slice(half), seen);
  }
}

/** Takes rows off the list, but for those that changed since they were seen. */
async function confirm(em: Em, { engine }: IndexWriter, rows: DirtyRow[]): Promise<void> {
  await em.execute(
    `delete from search.dirty d using unnest(?::text[], ?::int[]) as seen (id, version)
     where d.engine = ? and d.id = seen.id and d.version = seen.version`,
    [rows.map(({ id }) => id), rows.map(({ version }) => version), engine],
  );
}

/** A document that cannot be taken in waits, seen by the organiser, until it changes. What stood there before goes. */
async function park(em: Em, writer: IndexWriter, row: DirtyRow, code: string | undefined): Promise<void> {
  if (code === undefined) return;
  await writer.write([], [row.id]);
  await em.execute(
    `update search.dirty set last_code = ?, attempts = attempts + 1 where engine = ? and id = ? and version = ?`,
    [code, writer.engine, row.id, row.version],
  );
}
