import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Em } from '../../src/platform/rows.ts';
import { askForRebuild } from '../../src/search/ask-for-rebuild.ts';
import { readIndexState } from '../../src/search/index-state.ts';
import { drainAll } from '../../src/search/keep-in-step.ts';
import { prepareQuery } from '../../src/search/prepare-query.rules.ts';
import { builtInLists } from '../../src/search/words/built-in-lists.catalogue.ts';
import type { Scratch } from './scratch.ts';

/** How one index was made anew, as somebody who searches and an owner who watches saw it. */
export interface Watched {
  engine: string;
  seconds: number;
  searches: number;
  empty: number;
  /** Searches that PostgreSQL gave up for want of time; their page says so. */
  refused: number;
  fellBack: number;
  p95: number;
  /** What the owner's page said, in percent, each value once. */
  progress: number[];
  /** The most memory of this process, and of Meilisearch, in MiB. */
  memory: number;
  memoryOfMeilisearch: number | null;
}

const asked = [
  'I cannot sleep',
  'panic',
  'nobody to talk to',
  'a walk',
  'angry with my mother',
  'too much work',
];

/** Has the index of PostgreSQL made anew, then that of Meilisearch where it is used, searching all the while. */
export async function watchRebuild(scratch: Scratch): Promise<Watched[]> {
  const { database, search, writers, fill } = scratch;
  await database.fork().transactional((tx) => askForRebuild(tx as Em));
  const { engines } = await readIndexState(database.fork(), search);
  const found: Watched[] = [];
  for (const { name } of engines) {
    const work = async (): Promise<void> => {
      if (name === 'meilisearch') return fill();
      for (const writer of writers) await drainAll(database.fork, writer);
    };
    found.push(await watched(scratch, name, work));
  }
  return found;
}

async function watched(scratch: Scratch, name: string, work: () => Promise<void>): Promise<Watched> {
  const times: number[] = [];
  const progress = new Set<number>();
  const seen = { empty: 0, refused: 0, fellBack: 0, memory: 0, meilisearch: 0 };
  const began = performance.now();
  let busy = true;
  const look = async (): Promise<void> => {
    for (let at = 0; busy; at += 1) {
      const asking = performance.now();
      const answer = await ask(scratch, asked[at % asked.length] ?? '').catch(() => null);
      times.push(performance.now() - asking);
      if (answer === null) seen.refused += 1;
      if (answer?.ids.length === 0) seen.empty += 1;
      if (answer?.fellBack) seen.fellBack += 1;
      seen.memory = Math.max(seen.memory, process.memoryUsage().rss);
      seen.meilisearch = Math.max(seen.meilisearch, memoryOfMeilisearch());
      await pause(200);
    }
  };
  const watch = async (): Promise<void> => {
    while (busy) {
      const { engines } = await readIndexState(scratch.database.fork(), scratch.search);
      const rebuild = engines.find((engine) => engine.name === name)?.rebuild;
      if (rebuild) progress.add(Math.floor((100 * rebuild.sent) / Math.max(1, rebuild.total)));
      await pause(500);
    }
  };
  const looking = Promise.all([look(), watch()]);
  await work();
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  busy = false;
  await looking;
  const sorted = times.sort((one, other) => one - other);
  const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
  return {
    engine: name,
    seconds,
    searches: times.length,
    empty: seen.empty,
    refused: seen.refused,
    fellBack: seen.fellBack,
    p95: Math.round(sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0),
    progress: [...progress],
    memory: mebibytes(seen.memory),
    memoryOfMeilisearch: name === 'meilisearch' ? mebibytes(seen.meilisearch) : null,
  };
}

async function ask({ database, search }: Scratch, words: string) {
  const query = prepareQuery(words, await search.vocabularies.current(database.fork()), builtInLists);
  return search.engines.ask({
    query,
    of: 'strategy',
    filters: {},
    sort: 'fit',
    offset: 0,
    limit: 10,
    patience: 5000,
  });
}

/** Bytes that the Meilisearch this process has started holds now; 0 where it has none. */
function memoryOfMeilisearch(): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (!/^Name:\s+meilisearch$/m.test(status)) continue;
      if (Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]) !== process.pid) continue;
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    } catch {
      // It ended while it was looked at.
    }
  }
  return 0;
}
