import type { Em } from '../../../src/platform/rows.ts';
import { listDocuments } from '../../../src/search/list-documents.ts';
import {
  impactsOf,
  kindNumber,
  packWords,
  wordsOfDocument,
  writtenWords,
} from '../../../src/search/postgres/entry.rules.ts';
import { readableThreads } from '../../../src/search/readable.ts';
import type { SearchDocument } from '../../../src/search/search-engine.ts';

/** Everything that everybody can read now, as an index should hold it. */
export async function readableDocuments(em: Em): Promise<SearchDocument[]> {
  const rows = await em.execute<{ id: string }[]>(`select t.id from ${readableThreads} order by t.id`);
  return listDocuments(
    em,
    rows.map(({ id }) => id),
  );
}

/** What the tables of the PostgreSQL engine should say of these documents, line by line. */
export function linesOf(documents: readonly SearchDocument[]): string[] {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const count = (line: string): unknown => counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const document of documents) {
    const words = wordsOfDocument(document);
    const kind = kindNumber[document.kind];
    lines.push(`document ${document.id} ${kind} ${packWords(words)}`);
    count(`frequency ${kind} `);
    for (const [term, impact] of impactsOf(words)) {
      lines.push(`term ${document.id} ${term} ${impact}`);
      count(`frequency ${kind} ${term}`);
    }
    for (const word of writtenWords(words)) count(`word ${word}`);
  }
  return [...lines, ...[...counts].map(([line, times]) => `${line} ${times}`)].sort();
}

/** What they do say. */
export async function linesIn(em: Em): Promise<string[]> {
  const rows = await em.execute<{ line: string }[]>(
    `select 'document ' || id || ' ' || kind || ' ' || words as line from search.document
     union all select 'term ' || coalesce(d.id, '?') || ' ' || x.term || ' ' || x.impact
       from search.term x left join search.document d on d.num = x.doc
     union all select 'frequency ' || kind || ' ' || term || ' ' || documents from search.frequency
     union all select 'word ' || word || ' ' || documents from search.word`,
  );
  return rows.map(({ line }) => line).sort();
}
