import { openSearchClient } from '../../src/platform/search-client.ts';
import { awaitTask } from '../../src/search/meili/await-task.ts';
import { createMeilisearchWriter } from '../../src/search/meili/meilisearch-writer.ts';
import { openMeilisearch } from '../../src/search/meili/open-meilisearch.ts';
import { sendSettings } from '../../src/search/meili/send-settings.ts';
import { describeEngine } from './engine-behaviour.ts';
import { openRealServer } from './support/real-server.ts';
import { withRealServer } from './support/servers.ts';

// Ranking and the reading of questions are the real server's own: a stand-in would prove nothing (SEARCH 8).
withRealServer('The behaviour of every engine, with a real Meilisearch', (program) => {
  describeEngine('Meilisearch', async () => {
    const server = await openRealServer(program);
    const client = openSearchClient(server);
    const waiting = { firstLook: 20 };
    await awaitTask(client, await client.create('alongside'), waiting);
    await sendSettings(client, 'alongside', waiting);
    const { engine, keyring } = openMeilisearch(() => server);
    const writer = createMeilisearchWriter({ keyring, targets: async () => ['alongside'], waiting });
    return { engine, writer, stop: server.close };
  });
});
