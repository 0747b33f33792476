import { openDatabase } from '../../../src/database.ts';
import { listDocuments } from '../../../src/search/list-documents.ts';
import { openMeilisearch } from '../../../src/search/meili/open-meilisearch.ts';
import { postgresWriter } from '../../../src/search/postgres/postgres-writer.ts';
import { startKeeping } from '../../../src/search/start-keeping.ts';

/*
 * A process that keeps every index in step and nothing else, made to be killed by a test. It waits for a line before it
 * begins, so that it is not its start that is killed. First the database, then, where there is one, Meilisearch and its key.
 */
const [url = '', place = '', key = ''] = process.argv.slice(2);
const database = await openDatabase({ url, poolSize: 4 });
await listDocuments(database.fork(), ['nobody']);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));

const { fork } = database;
const onTrouble = (): void => undefined;
startKeeping({ url, fork, writer: postgresWriter(fork), onTrouble });
if (place !== '') {
  const keeper = openMeilisearch(() => ({ url: place, key })).keeper({
    fork,
    today: () => '2026-03-10',
    waiting: { firstLook: 5 },
    rest: 50,
  });
  startKeeping({ url, fork, ...keeper, onTrouble });
}
