import { RENDERER } from '../../src/platform/markdown/render-markdown.ts';
import type { Em } from '../../src/platform/rows.ts';
import { drainAll } from '../../src/search/keep-in-step.ts';
import { insertRows } from '../corpus/insert-rows.ts';
import type { EvaluationDocument } from './options.ts';
import type { Scratch } from './scratch.ts';

/**
 * Puts documents in as strategies with only a body, and has every index take them. Answers which thread stands for which
 * document: an id of a file may be anything.
 */
export async function loadDocuments(
  { database, writers, fill }: Pick<Scratch, 'database' | 'writers' | 'fill'>,
  documents: readonly EvaluationDocument[],
): Promise<Map<string, string>> {
  const given = new Map(documents.map(({ id }, at) => [`document-${String(at).padStart(8, '0')}`, id]));
  await database.fork().transactional(async (tx) => {
    await tx.execute(
      "insert into name (id, shown, avatar, kind) values ('writer', 'Quiet Heron', 0, 'kept')",
    );
    await insertThreads(tx as Em, [...given.keys()], documents);
  });
  for (const writer of writers) await drainAll(database.fork, writer);
  await fill();
  await database.fork().execute('analyze');
  return given;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// What PostgreSQL cannot keep in a text.
const bodyOf = (text: string): string => text.toWellFormed().replaceAll('\u0000', ' ');
const htmlOf = (text: string): string =>
  `<p>${bodyOf(text).replace(/[&<>]/g, (sign) => escapes[sign] ?? '')}</p>`;

async function insertThreads(tx: Em, ids: string[], documents: readonly EvaluationDocument[]): Promise<void> {
  const hour = '2026-01-01T00:00:00Z';
  await insertRows(
    tx,
    'thread',
    {
      id: 'text',
      space_id: 'text',
      name_id: 'text',
      kind: 'text',
      title: 'text',
      need: 'text',
      opened_hour: 'timestamptz',
      last_hour: 'timestamptz',
      activity: 'bigint',
    },
    ids.map((id, at) => ({
      id,
      space_id: 'strategies',
      name_id: 'writer',
      kind: 'strategy',
      title: '',
      need: 'progress',
      opened_hour: hour,
      last_hour: hour,
      activity: at,
    })),
  );
  await insertRows(
    tx,
    'post',
    {
      id: 'text',
      thread_id: 'text',
      position: 'int',
      name_id: 'text',
      state: 'text',
      source: 'text',
      html: 'text',
      rendered_by: 'int',
      written_hour: 'timestamptz',
    },
    ids.map((id, at) => ({
      id,
      thread_id: id,
      position: 1,
      name_id: 'writer',
      state: 'up',
      source: bodyOf(documents[at]?.text ?? ''),
      html: htmlOf(documents[at]?.text ?? ''),
      rendered_by: RENDERER,
      written_hour: hour,
    })),
  );
}
