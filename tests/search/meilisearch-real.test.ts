import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearchClient, type SearchClient } from '../../src/platform/search-client.ts';
import { awaitTask } from '../../src/search/meili/await-task.ts';
import { indexRow } from '../../src/search/meili/index-row.rules.ts';
import { driftOf, managedSettings } from '../../src/search/meili/index-settings.rules.ts';
import { openMeilisearch } from '../../src/search/meili/open-meilisearch.ts';
import { sendSettings } from '../../src/search/meili/send-settings.ts';
import type { SearchDocument } from '../../src/search/search-engine.ts';
import { openRealServer, type RealServer } from './support/real-server.ts';
import { withRealServer } from './support/servers.ts';
import { idsIn, questionOf, until } from './support/things.ts';

const aDocument = (id: string, body: string): SearchDocument => ({
  id,
  kind: 'thread',
  version: 1,
  title: '',
  summary: '',
  steps: [],
  body,
  situations: [],
  kinds: [],
  facets: null,
  helpedCount: 0,
  helpedScore: 0,
});
const quick = { firstLook: 20 };

const filesWith = (folder: string, word: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(word))
    .map(({ name }) => name);

withRealServer('What only a real Meilisearch can show (SEARCH 8)', (program) => {
  let server: RealServer;
  let client: SearchClient;
  beforeAll(async () => {
    server = await openRealServer(program);
    client = openSearchClient(server);
    await awaitTask(client, await client.create('alongside'), quick);
    await sendSettings(client, 'alongside', quick);
  });
  afterAll(() => server.close());

  test('the settings stand as they were sent', async () => {
    expect(driftOf(managedSettings(), await client.settings('alongside'))).toEqual([]);
  });

  test('killed in the middle of a batch it does the batch again after its start', async () => {
    const words = 'lantern harbour winter kettle blanket window garden letter'.split(' ');
    const rows = Array.from({ length: 400 }, (_, at) =>
      indexRow(aDocument(`kill-${at}`, words.map((word) => `${word} ${word}${at}`).join(' '))),
    );
    const task = await client.add('alongside', rows);
    await server.kill();
    await server.restart();
    await awaitTask(client, task, quick);
    expect((await client.stats('alongside')).numberOfDocuments).toBe(400);
  });

  test('a document that says a word more strongly comes first; the beginning of a word finds it', async () => {
    const rows = [
      indexRow(aDocument('weak', `${'other words stand here '.repeat(40)} hammock`)),
      indexRow({ ...aDocument('strong', 'hammock under trees'), title: 'A hammock' }),
    ];
    await awaitTask(client, await client.add('alongside', rows), quick);
    const { engine } = openMeilisearch(() => server);
    expect((await engine.search(questionOf('hammock'))).ids).toEqual(['strong', 'weak']);
    expect((await engine.search(questionOf('hammoc'))).ids[0]).toBe('strong');
  });

  test('no word of a question and none of a text is in its log, nor a question in its files', async () => {
    const asked = 'zanzibarcanary';
    const written = 'quillcanary';
    await awaitTask(client, await client.add('alongside', [indexRow(aDocument('canary', written))]), quick);
    const { engine } = openMeilisearch(() => server);
    for (const words of [asked, `${asked} hammock`, `${asked}*"(`]) await engine.search(questionOf(words));
    await engine.search(questionOf(asked, { patience: 1 })).catch(() => undefined);
    await awaitTask(client, await client.remove('alongside', ['canary']), quick);
    expect(await idsIn(client, 'alongside')).not.toContain('canary');
    expect(server.output()).not.toMatch(/canary/);
    const holding = (word: string) => filesWith(server.folder, word);
    expect(holding(asked)).toEqual([]);
    // A removed word may stay in pages that are free and not yet written over; a new index begins without it.
    await awaitTask(client, await client.create('alongside_1'), quick);
    await awaitTask(client, await client.swap('alongside', 'alongside_1', false), quick);
    await awaitTask(client, await client.drop('alongside_1'), quick);
    await until(() => holding(written).length === 0);
  });
});
