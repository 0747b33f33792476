import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/database.ts';
import { jobNames } from '../../src/listeners.ts';
import { migrate } from '../../src/migrate.ts';
import { installJobs } from '../../src/platform/jobs.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { agreement } from '../../src/site/agreement.catalogue.ts';
import { createFirstData } from '../../src/site/first-data.ts';
import { english } from '../../views/words/en/catalogue.ts';
import { clearLeftFolders } from './own-folder.ts';
import { databaseUrl, onServer, startTestServer, type TestServer } from './postgres.ts';
import { templateName, testSecret } from './test-keys.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    serverUrl: string;
  }
}

/** One PostgreSQL for the run and one migrated template; each test file clones it in some 30 ms. */
export default async function setup(project: TestProject): Promise<() => void> {
  clearLeftFolders();
  const server = await startTestServer();
  try {
    await makeTemplate(server);
  } catch (trouble) {
    server.stop();
    throw trouble;
  }
  project.provide('serverUrl', server.url);
  return () => server.stop();
}

async function makeTemplate(server: TestServer): Promise<void> {
  await onServer(server.url, `create database ${templateName}`);
  const url = databaseUrl(server.url, templateName);
  await migrate(url);
  await installJobs(url, jobNames);
  const database = await openDatabase({ url, poolSize: 1 });
  await createFirstData(
    database.fork(),
    loadKeys(testSecret, 'test'),
    agreement.sentences.map((key) => english[key]),
  );
  await database.close();
}
