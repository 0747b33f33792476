import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/database.ts';
import { paths } from '../../src/paths.ts';
import { openLog } from '../../src/platform/log.ts';
import { openClosers } from '../../src/start/closers.ts';
import { openWork } from '../../src/start/open-forum.ts';
import { joinGround } from '../../src/start/open-ground.ts';
import { tidyUp } from '../corpus/fill.ts';
import type { Keeper } from './children.ts';
import { type Corpus, liftedNames, makeCorpus } from './corpus.ts';
import { endForum, type ForumProcess, type Home, makeHome, startForum } from './forum-process.ts';
import type { Options } from './options.ts';
import { browserEncoding } from './requests.ts';

/** A forum of its own, filled, and a way to start it anew. */
export interface Filled {
  home: Home;
  corpus: Corpus;
  /** Starts the forum, after ending the one that runs. */
  restart(flags?: string[]): Promise<ForumProcess>;
}

/** Makes a forum of this size on a folder of its own, which the keeper will take away. */
export async function fillHome(
  keeper: Keeper,
  size: Pick<Options, 'threads' | 'posts' | 'seconds' | 'rounds'>,
): Promise<Filled> {
  const home = await makeHome(liftedNames(size));
  keeper.keep({ folder: home.folder, pid: 0 });
  const restart = starter(home, keeper);
  await restart();
  const corpus = await fill(home, size);
  // In the new process nothing is left of the filling.
  await restart();
  const sign = await signOf(home.base, corpus);
  return { home, corpus: { ...corpus, sign }, restart };
}

function starter(home: Home, keeper: Keeper): Filled['restart'] {
  let running = 0;
  return async (flags = []) => {
    await endForum(running, home.folder);
    return startForum(home, flags, (pid) => {
      running = pid;
      keeper.keep({ folder: home.folder, pid });
    });
  };
}

async function fill(home: Home, size: Parameters<typeof makeCorpus>[2]): Promise<Corpus> {
  const config = readConfig(home.settings, []);
  const log = openLog({ level: 'error', production: false });
  const closers = openClosers(log);
  try {
    const ground = await joinGround(config);
    const { database, tools } = await openWork(config, ground, false, { closers, log });
    const corpus = await makeCorpus(database, tools, size);
    await indexed(database);
    await tidyUp(ground.ownerUrl);
    return corpus;
  } finally {
    await closers.closeAll();
  }
}

/** Waits until the forum that runs beside has taken everything into its index: making a new index is no part of a page. */
async function indexed(database: Database): Promise<void> {
  const giveUp = Date.now() + 600_000;
  const waits = async (): Promise<boolean> => {
    const [row] = await database
      .fork()
      .execute<{ waits: boolean }[]>(
        'select exists (select from search.dirty where last_code is null) as waits',
      );
    return row?.waits ?? false;
  };
  while (await waits()) {
    if (Date.now() > giveUp) throw new Error('The index was not made within ten minutes.');
    await pause(500);
  }
}

/** What a browser would say it has: the ETag that the page had. A start anew keeps it, or it would not be asked for. */
async function signOf(base: string, { fifty }: Corpus): Promise<string | undefined> {
  const headers = { 'accept-encoding': browserEncoding };
  const response = await fetch(base + paths.thread(fifty), { headers });
  await response.arrayBuffer();
  return response.headers.get('etag') ?? undefined;
}
