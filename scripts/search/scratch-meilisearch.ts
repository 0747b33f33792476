import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/database.ts';
import { openOwnSearch } from '../../src/platform/own-search.ts';
import { openSearchClient, type SearchPlace } from '../../src/platform/search-client.ts';
import { findSearchProgram } from '../../src/platform/search-program.ts';
import { awaitTask } from '../../src/search/meili/await-task.ts';
import { indexNames } from '../../src/search/meili/index-names.rules.ts';
import { openMeilisearch } from '../../src/search/meili/open-meilisearch.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';

type Later = (close: () => Promise<unknown>) => void;

/**
 * Meilisearch over a database of an evaluation, with an index of its own that is gone afterwards: the one MEILI_URL names,
 * else the one on PATH, run for as long as it is needed. `fill` returns when all documents are in it.
 */
export async function openScratchMeilisearch(
  database: Database,
  later: Later,
): Promise<{ engine: SearchEngine; fill: () => Promise<void> }> {
  const place = await openPlace(later);
  const names = indexNames(`evaluation${randomBytes(6).toString('hex')}`);
  const parts = openMeilisearch(() => place, names);
  const keeper = parts.keeper({ fork: database.fork, today: () => '2026-01-01', waiting: { firstLook: 20 } });
  later(async () => {
    const client = openSearchClient(place);
    await awaitTask(client, await client.drop(names.live));
    const keys = await client.keys().catch(() => []);
    for (const { uid, name } of keys) if (name?.includes(names.live)) await client.dropKey(uid);
  });
  return {
    engine: parts.engine,
    fill: async () => {
      while ((await keeper.tend()) === 'more' || (await isMaking(database)));
    },
  };
}

async function isMaking(database: Database): Promise<boolean> {
  const rows = await database
    .fork()
    .execute<unknown[]>("select 1 from search.setting where name = 'meilisearch.rebuild'");
  return rows.length > 0;
}

async function openPlace(later: Later): Promise<SearchPlace> {
  const { search } = readConfig(process.env, []);
  if (search.kind === 'outside') return { url: search.url, key: search.key };
  const program = await findSearchProgram(search.programs);
  if (program === null) throw new Error('No Meilisearch is set with MEILI_URL, and none is on PATH.');
  const folder = await mkdtemp(join(tmpdir(), 'alongside-meilisearch-'));
  later(() => rm(folder, { recursive: true, force: true }));
  const own = openOwnSearch({
    folder,
    key: randomBytes(24).toString('hex'),
    findProgram: async () => program,
    onEvent: () => undefined,
  });
  later(own.stop);
  for (let tries = 0; tries < 600; tries += 1) {
    const place = own.place();
    if (place !== null) return place;
    await pause(100);
  }
  throw new Error('Meilisearch did not start.');
}
