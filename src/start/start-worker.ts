import type { Config } from '../config.ts';
import type { Log } from '../platform/log.ts';
import { checkFit } from './bring-up-to-date.ts';
import type { Closers } from './closers.ts';
import { openWorker } from './open-forum.ts';
import { joinGround } from './open-ground.ts';

/**
 * Starts a worker without a web side beside a running forum, any number of them (ARCHITECTURE 5). It migrates nothing
 * and makes no key. Throws a start problem where no forum has prepared the database.
 */
export async function startWorkerAlone(
  config: Config,
  options: { closers: Closers; log: Log; print: (line: string) => void },
): Promise<void> {
  const ground = await joinGround(config);
  await checkFit(ground);
  await openWorker(config, ground, options);
  options.print('The worker takes jobs.');
}
