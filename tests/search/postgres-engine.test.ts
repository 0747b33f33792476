import { expect, test } from 'vitest';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import { startApp } from '../support/app.ts';
import { aDocument, aQuestion, someDocuments } from './documents.ts';
import { describeEngine } from './engine-behaviour.ts';

const open = async () => {
  const forum = await startApp();
  await forum.runSearch();
  const { fork } = forum.database;
  return { forum, engine: forum.search.engines.postgres, writer: postgresWriter(fork), stop: forum.stop };
};

describeEngine('PostgreSQL', open);

test('what made it worse for many ranks below the same without', async () => {
  const { engine, writer, stop } = await open();
  const words = { title: 'A warm blanket', body: 'Under a warm blanket.' };
  await writer.write([aDocument('worse', { ...words, worseShare: 0.4 }), aDocument('calm', words)], []);
  expect((await engine.search(aQuestion('warm blanket'))).ids).toEqual(['calm', 'worse']);
  await stop();
});

test('a word nobody has written any more is nowhere in the index (SEARCH 7)', async () => {
  const { forum, writer, stop } = await open();
  await writer.write([...someDocuments, aDocument('secret', { title: 'Quetzalfeather', body: 'panic' })], []);
  await writer.write([], ['secret']);
  const em = forum.database.fork();
  for (const table of ['document', 'term', 'frequency', 'word']) {
    const rows = await em.execute<{ row: string }[]>(
      `select to_jsonb(t)::text as row from search.${table} t where to_jsonb(t)::text ilike '%quetzal%'`,
    );
    expect(rows, table).toEqual([]);
  }
  const [count] = await em.execute<{ documents: number }[]>(
    `select documents from search.frequency where kind = 2 and term = ''`,
  );
  expect(count?.documents).toBe(someDocuments.filter(({ kind }) => kind === 'strategy').length);
  await stop();
});
