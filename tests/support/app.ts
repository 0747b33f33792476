import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { passkeyParty } from '../../src/accounts/passkey-party.rules.ts';
import { createApp } from '../../src/app.tsx';
import { type Database, openDatabase } from '../../src/database.ts';
import { announcer, openJobs, startWorker } from '../../src/listeners.ts';
import { setClock } from '../../src/platform/clock.ts';
import { openErasedList } from '../../src/platform/erased-list.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLimits } from '../../src/platform/limits.ts';
import { openRenderer, renderMarkdown } from '../../src/platform/markdown/render-markdown.ts';
import { createPasswords } from '../../src/platform/passwords.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { loadAssets } from '../../src/platform/web/assets.ts';
import { drainAll } from '../../src/search/keep-in-step.ts';
import { openSearch } from '../../src/search/open-search.ts';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import { createSiteCache } from '../../src/site/site-settings.ts';
import { databaseUrl, onServer } from './postgres.ts';
import { templateName, testSecret } from './test-keys.ts';

/** Read once for all forums of this process: nothing changes them. */
const assets = loadAssets();

/** A forum of its own for one test file: real routes, real database, a clock that can be moved. */
export async function startApp(options: { baseUrl?: string; beside?: string } = {}) {
  const name = options.beside ?? `t_${randomBytes(6).toString('hex')}`;
  const server = inject('serverUrl');
  // As at the start of a real forum: on a busy machine the first text would else not be waited for.
  const renderer = openRenderer();
  if (!options.beside) await onServer(server, `create database ${name} template ${templateName}`);
  const url = databaseUrl(server, name);
  const database = await openDatabase({ url, poolSize: 6 });
  const keys = loadKeys(testSecret, 'test');
  const clock = setClock(new Date('2026-03-10T20:17:00Z'));
  const limits = createLimits();
  const jobs = await openJobs({ url, work: false, onTrouble: (trouble) => faults.push(trouble) });
  const faults: unknown[] = [];
  const copies: string[] = [];
  const erasedFolder = join(tmpdir(), `erased-${name}`);
  const baseUrl = options.baseUrl ?? 'http://127.0.0.1:3000';
  const tools: Tools = {
    clock,
    keys,
    limits,
    passwords: createPasswords(keys),
    announce: announcer(jobs),
    render: renderMarkdown,
    erased: openErasedList({
      folder: erasedFolder,
      keys,
      clock,
      onTrouble: (trouble) => faults.push(trouble),
    }),
    passkeys: { party: passkeyParty(baseUrl), copied: () => copies.push('copied') },
  };
  const search = openSearch({ fork: database.fork });
  const site = createSiteCache(database);
  await site.refresh(database.fork());
  const { app, features, openedLockers, help } = createApp({
    database,
    tools,
    site,
    assets: await assets,
    log: { fault: ({ error }) => void faults.push(error) },
    baseUrl,
    trustedHops: 0,
    isReady: () => true,
    search,
  });
  await help.refresh(database.fork());
  await renderer;
  return {
    app,
    features,
    openedLockers,
    database,
    tools,
    clock,
    keys,
    limits,
    site,
    search,
    /** Brings the index of PostgreSQL up to date, as the worker does within a second. */
    runSearch: () => drainAll(database.fork, postgresWriter(database.fork)),
    url,
    erasedFolder,
    /** The name of its database: a second process of the same forum is started `beside` it. */
    name,
    /** Faults nobody foresaw. A test that ends with one has found a bug. */
    faults,
    /** One for each passkey that was refused because it counted backwards. */
    copies,
    runJobs: () => runJobs(url, database, tools),
    stop: async () => {
      expect(faults, 'no request ended in an unknown fault').toEqual([]);
      await jobs.stop();
      await database.close();
      if (!options.beside) await rm(erasedFolder, { recursive: true, force: true });
      if (!options.beside) await onServer(server, `drop database ${name} with (force)`);
    },
  };
}
export type TestForum = Awaited<ReturnType<typeof startApp>>;

/** Runs every job that is due, as the worker would, and waits until none is left. */
async function runJobs(url: string, database: Database, tools: Tools): Promise<void> {
  const jobs = await openJobs({
    url,
    work: true,
    onTrouble: (trouble) => {
      throw trouble;
    },
  });
  await startWorker(jobs, database, tools);
  for (let round = 0; round < 100; round += 1) {
    const [left] = await database
      .fork()
      .execute<{ count: string }[]>(
        "select count(*) from jobs.job where state in ('created', 'retry', 'active') and start_after <= now()",
      );
    if (Number(left?.count) === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await jobs.stop();
}
