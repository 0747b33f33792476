import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import type { Reading } from '../../src/forum/folding.rules.ts';
import { migrate } from '../../src/migrate.ts';
import { postgresSettings } from '../../src/platform/postgres-settings.ts';
import { firstLabelChoices } from '../../src/safety/content-labels.rules.ts';
import { openEngines } from '../../src/search/engines.ts';
import { findInSearch } from '../../src/search/find.ts';
import { openSearch, type Search } from '../../src/search/open-search.ts';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import { prepareQuery } from '../../src/search/prepare-query.rules.ts';
import { builtInLists } from '../../src/search/words/built-in-lists.catalogue.ts';
import { ownFolder } from '../support/own-folder.ts';
import { startServer, type TestServer } from '../support/postgres.ts';
import { aQuestion, someDocuments } from './documents.ts';

/* No word of a question is in any log, table or error, even where PostgreSQL logs all it does (SEARCH 6). */

const canary = 'zyxwillowcanary';
const guest: Reading = { choices: firstLabelChoices, own: new Set(), opened: new Set(), away: new Set() };

let folder: string;
let server: TestServer;
let database: Database;
let search: Search;
const troubles: unknown[] = [];
beforeAll(async () => {
  folder = ownFolder('canary');
  await chmod(folder, 0o777);
  const { log_parameter_max_length, log_parameter_max_length_on_error, log_error_verbosity } =
    postgresSettings;
  server = await startServer([
    '-c logging_collector=on',
    `-c log_directory=${folder}`,
    '-c log_file_mode=0644',
    '-c log_statement=all',
    '-c log_min_duration_statement=0',
    '-c log_min_error_statement=error',
    `-c log_parameter_max_length=${log_parameter_max_length}`,
    `-c log_parameter_max_length_on_error=${log_parameter_max_length_on_error}`,
    `-c log_error_verbosity=${log_error_verbosity}`,
  ]);
  await migrate(server.url);
  database = await openDatabase({ url: server.url, poolSize: 3 });
  search = openSearch({ fork: database.fork, onTrouble: (trouble) => troubles.push(trouble) });
  await postgresWriter(database.fork).write(someDocuments, []);
});
afterAll(async () => {
  await database.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const logged = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

test('a query word is in no log, table or error, whatever PostgreSQL logs', async () => {
  const em = database.fork();
  for (const typed of [canary, `panic ${canary}`, `"${canary} sleep"`, `-${canary} panic`]) {
    const query = prepareQuery(typed, await search.vocabularies.current(em), builtInLists);
    for (const of of ['strategy', 'thread', 'story'] as const) {
      for (let again = 0; again < 6; again += 1) {
        await findInSearch(em, guest, search.engines, aQuestion('', { query, of }));
      }
    }
    // So little time that PostgreSQL gives up: its refusal is logged and thrown.
    const hurried = search.engines.postgres.search(aQuestion(typed, { patience: 1 }));
    await hurried.catch((trouble: unknown) => expect(String((trouble as Error).stack)).not.toContain(canary));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(logged(), 'the log is on').toMatch(/search\.frequency/);
  expect(logged()).not.toContain(canary);
  expect(await everything()).not.toContain(canary);
});

test('another engine that fails with the words in its message passes none of them on', async () => {
  const engines = openEngines({
    postgres: search.engines.postgres,
    other: {
      name: 'meilisearch',
      search: async () => {
        throw Object.assign(new Error(`bad request: ${canary}`), {
          name: 'MeiliError',
          code: 'invalid_search_q',
        });
      },
    },
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const answer = await engines.ask(aQuestion(canary));
  expect(answer).toMatchObject({ engine: 'postgres', fellBack: true });
  expect(JSON.stringify(troubles)).toContain('invalid_search_q');
  expect(JSON.stringify(troubles)).not.toContain(canary);
});

/** Every row of every table. */
async function everything(): Promise<string> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  let all = '';
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    all += rows.map(({ row }) => row).join('\n');
  }
  await client.end();
  return all;
}
