import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../../views/words/say.ts';
import { giveMissingLockers } from '../accounts/lockers.ts';
import { offerSetUp } from '../accounts/offer-set-up.ts';
import { passkeyParty } from '../accounts/passkey-party.rules.ts';
import { limitsName, signInKey } from '../accounts/sign-in-key.ts';
import { createApp } from '../app.tsx';
import type { Config } from '../config.ts';
import { type Database, openDatabase } from '../database.ts';
import { replayErased } from '../leaving/replay-erased.ts';
import { announcer, beginAtOnce, openJobs, startWorker } from '../listeners.ts';
import { systemClock } from '../platform/clock.ts';
import { type ErasedList, openErasedList } from '../platform/erased-list.ts';
import type { Jobs } from '../platform/jobs.ts';
import { createLimits } from '../platform/limits.ts';
import type { Log } from '../platform/log.ts';
import { closeRenderer, openRenderer, renderMarkdown } from '../platform/markdown/render-markdown.ts';
import { createPasswords } from '../platform/passwords.ts';
import type { Tools } from '../platform/tools.ts';
import { type Assets, loadAssets } from '../platform/web/assets.ts';
import { keepHelpFile } from '../resources/keep-help-file.ts';
import { agreement } from '../site/agreement.catalogue.ts';
import { createFirstData } from '../site/first-data.ts';
import { createSiteCache } from '../site/site-settings.ts';
import type { Closers } from './closers.ts';
import type { Ground } from './open-ground.ts';
import { keepSearch, openForumSearch, openSearchServer } from './open-search.ts';
import { tellLogHead } from './tell-log-head.ts';
import { tellMissingHelp } from './tell-missing-help.ts';

type Options = { closers: Closers; log: Log };

/** A forum put together on its ground, not yet reachable. */
export type Forum = {
  fetch: ReturnType<typeof createApp>['app']['fetch'];
  /** The one-time token of the link that makes the first owner, or null once there is one. */
  setUpToken: string | null;
};

/**
 * Puts the forum together on a database that is up to date: its first data where it has none, the queue, the worker
 * (unless it runs apart), the web side. Everything opened is added to `closers`.
 */
export async function openForum(
  config: Config,
  ground: Ground,
  isReady: () => boolean,
  options: Options,
): Promise<Forum> {
  const { database, jobs, tools } = await openWork(config, ground, config.workerInside, options);
  await createFirstData(
    database.fork(),
    ground.keys,
    agreement.sentences.map((key) => say(key)),
  );
  await giveMissingLockers(database.fork(), ground.keys);
  await replayErased(database.fork(), tools);
  const meilisearch = await openSearchServer(config, ground.keys, true, options);
  if (config.workerInside) {
    await startWorker(jobs, database, tools);
    await beginAtOnce(jobs, database);
    await keepSearch(database, ground.url, meilisearch, options);
  }
  tellLogHead(database, options);
  const site = createSiteCache(database);
  await site.refresh(database.fork());
  const assets = await loadAssets();
  const { app, help } = createApp({
    database,
    tools,
    site,
    assets,
    log: options.log,
    baseUrl: config.baseUrl,
    trustedHops: config.trustProxy,
    isReady,
    build: await buildSign(assets),
    search: openForumSearch(database, options.log, meilisearch),
  });
  await help.refresh(database.fork());
  await keepHelpFile({
    dataDir: config.dataDir,
    make: config.database.kind === 'embedded',
    help,
    site,
    log: options.log,
  });
  tellMissingHelp({ settings: site.current, help: help.current, clock: tools.clock }, options.log);
  return { fetch: app.fetch, setUpToken: await offerSetUp(database.fork()) };
}

/** What this build is known by, the same in every process that runs it: the program as it was bundled, and its files. */
async function buildSign(
  assets: Pick<Assets, 'stylesheet' | 'letters' | 'script' | 'passkeys'>,
): Promise<string> {
  const program = await readFile(fileURLToPath(import.meta.url));
  const { stylesheet, letters, script, passkeys } = assets;
  return createHash('sha256')
    .update(program)
    .update([stylesheet, letters, script, passkeys].join())
    .digest('hex');
}

/** The worker alone, on the ground of a running forum. Returns when it takes jobs. */
export async function openWorker(config: Config, ground: Ground, options: Options): Promise<void> {
  const { database, jobs, tools } = await openWork(config, ground, true, options);
  await startWorker(jobs, database, tools);
  await beginAtOnce(jobs, database);
  const meilisearch = await openSearchServer(config, ground.keys, false, options);
  await keepSearch(database, ground.url, meilisearch, options);
}

/** Jobs a worker has begun may need this long to end; what does not is taken up again by the next one. Milliseconds. */
const jobLimit = 2_000;

/** Database, queue and tools of one process on its ground; `work` also runs what the queue needs. */
export async function openWork(
  config: Pick<Config, 'liftLimitsFor' | 'baseUrl' | 'dataDir'>,
  ground: Ground,
  work: boolean,
  { closers, log }: Options,
): Promise<{ database: Database; jobs: Jobs; tools: Tools }> {
  const database = await openDatabase({ url: ground.url });
  closers.add('database', () => database.close());
  closers.add('renderer', closeRenderer);
  await openRenderer();
  const jobs = await openJobs({
    url: ground.url,
    work,
    onTrouble: (error) => {
      if (!closers.isClosing()) log.warn('The job queue met a problem and goes on.', { error });
    },
  });
  closers.add('jobs', () => jobs.stop(), jobLimit);
  const { keys } = ground;
  const limits = createLimits();
  for (const name of config.liftLimitsFor) limits.lift(limitsName(signInKey(keys, name)));
  const tools = {
    clock: systemClock,
    keys,
    limits,
    passwords: createPasswords(keys),
    announce: announcer(jobs),
    render: renderMarkdown,
    erased: openErased(config, keys, log),
    passkeys: {
      party: passkeyParty(config.baseUrl),
      copied: () =>
        log.warn('A passkey counted backwards and was refused: it may have been copied.', {
          code: 'passkey.copied',
        }),
    },
  };
  return { database, jobs, tools };
}

/** The list of what was erased, in the data folder, which lies outside of every database (PR-6). */
const openErased = ({ dataDir }: Pick<Config, 'dataDir'>, keys: Tools['keys'], log: Log): ErasedList =>
  openErasedList({
    folder: join(dataDir, 'erased'),
    keys,
    clock: systemClock,
    onTrouble: (error) =>
      log.error(
        'What was erased could not be written to the list in the data folder; a restored backup would bring it back.',
        {
          error,
        },
      ),
  });
