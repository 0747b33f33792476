import type { Config } from '../config.ts';
import { paths } from '../paths.ts';
import { isMovedForRoot } from '../platform/default-data-dir.ts';
import { giveBackWhenQuiet } from '../platform/give-back-memory.ts';
import type { Log } from '../platform/log.ts';
import type { Closers } from './closers.ts';
import { openHttpServer, refuseBusyPort } from './http-server.ts';
import { type Ground, openGround } from './open-ground.ts';

type Options = {
  closers: Closers;
  log: Log;
  print: (line: string) => void;
  /** False as soon as the forum begins to end. */
  isReady: () => boolean;
  /** Called when another forum took our data folder while our database was away. */
  onTaken: () => void;
};

/** How long running requests may take to end. Milliseconds; all closing together stays below ten seconds (SECURITY R5). */
const drainLimit = 5_000;

/**
 * The whole start in order: port, folder, key, PostgreSQL, lock, checks, migration, first data, worker, port open, and
 * then the lines that tell the operator where it is and, until there is an owner, how to make one (issue 2). Nothing is touched before the port is known to be free
 * and nothing in the database is changed before every check has passed. Throws a start problem; `closers` then hold
 * what must be closed again.
 */
export async function startForum(config: Config, options: Options): Promise<void> {
  const { closers, print } = options;
  await refuseBusyPort(config);
  const [ground, { bringUpToDate, openForum }] = await Promise.all([
    openGround(config, options),
    loadForum(),
  ]);
  await bringUpToDate(config, ground, options.log);
  const forum = await openForum(config, ground, options.isReady, options);
  const memory = giveBackWhenQuiet();
  closers.add('memory', async () => memory.stop());
  const server = await openHttpServer(config, (request, env) => {
    if (!isCheck(request.url)) memory.asked();
    return forum.fetch(request, env);
  });
  closers.add('web', () => server.close(drainLimit), drainLimit + 500);
  print(openingLines(config, ground, forum.setUpToken).join('\n'));
}

/** A program asks whether the forum is well, again and again, and is no visitor. */
const isCheck = (url: string): boolean => url.endsWith(paths.alive()) || url.endsWith(paths.ready());

/** The larger part of the program, read from the disk while PostgreSQL starts. */
async function loadForum() {
  const [{ bringUpToDate }, { openForum }] = await Promise.all([
    import('./bring-up-to-date.ts'),
    import('./open-forum.ts'),
  ]);
  return { bringUpToDate, openForum };
}

function openingLines(config: Config, ground: Ground, setUpToken: string | null): string[] {
  const lines = [`Alongside is open at ${config.baseUrl}`];
  if (isMovedForRoot(config.dataDir)) {
    lines.push(
      `The data is in ${config.dataDir}: PostgreSQL does not run as root and cannot come into this folder.`,
    );
  }
  if (setUpToken === null) return lines;
  lines.push(`Make the first owner here (works once): ${config.baseUrl}${paths.setUp(setUpToken)}`);
  if (ground.keyFile !== null) {
    lines.push(
      `Keep a copy of the key file ${ground.keyFile} apart from your backups: without it nobody can sign in again, and whoever has both can tell who wrote what.`,
    );
  }
  return lines;
}
