import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/database.ts';
import { migrate } from '../../src/migrate.ts';
import { openLog } from '../../src/platform/log.ts';
import { openSearch, type Search } from '../../src/search/open-search.ts';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import type { IndexWriter } from '../../src/search/search-engine.ts';
import { openClosers } from '../../src/start/closers.ts';
import { openGround } from '../../src/start/open-ground.ts';
import { openScratchMeilisearch } from './scratch-meilisearch.ts';

/** A database that is gone afterwards, with search over it. */
export interface Scratch {
  database: Database;
  search: Search;
  /** Keeps each index that is used. */
  writers: IndexWriter[];
  /** Fills the index of another engine. */
  fill: () => Promise<void>;
}

type Later = (close: () => Promise<unknown>) => void;

/** Opens it: beside the database that DATABASE_URL names where there is one, else in a PostgreSQL of its own. */
export async function openScratch(engine: 'postgres' | 'meilisearch', later: Later): Promise<Scratch> {
  const url = await openUrl(later);
  await migrate(url);
  const database = await openDatabase({ url, poolSize: 6, patient: true });
  later(() => database.close());
  const other = engine === 'meilisearch' ? await openScratchMeilisearch(database, later) : null;
  return {
    database,
    search: openSearch({
      fork: database.fork,
      other: other?.engine ?? null,
      onTrouble: ({ code }) => console.error(`Meilisearch did not answer (${code}); PostgreSQL did.`),
    }),
    writers: [postgresWriter(database.fork)],
    fill: other?.fill ?? (async () => undefined),
  };
}

async function openUrl(later: Later): Promise<string> {
  const config = readConfig(process.env, []);
  if (config.database.kind === 'outside') return beside(config.database.ownerUrl, later);
  const folder = await mkdtemp(join(tmpdir(), 'alongside-search-'));
  // Run by root, PostgreSQL is another account and has to come through.
  await chmod(folder, 0o711);
  later(() => rm(folder, { recursive: true, force: true }));
  const log = openLog({ level: 'error', production: false });
  const closers = openClosers(log);
  later(() => closers.closeAll());
  const own = readConfig(
    { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), KEY_FILE: join(folder, 'keys/alongside.key') },
    [],
  );
  const ground = await openGround(own, { closers, log, onTaken: () => process.exit(3) });
  return ground.ownerUrl;
}

/** A new database on the same server. */
async function beside(ownerUrl: string, later: Later): Promise<string> {
  const name = `alongside_search_${randomBytes(6).toString('hex')}`;
  await ask(ownerUrl, `create database ${name} template template0 encoding 'UTF8'`);
  later(() => ask(ownerUrl, `drop database ${name} with (force)`));
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
