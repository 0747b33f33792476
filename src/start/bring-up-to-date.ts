import type { Config } from '../config.ts';
import { migrate, unknownMigrations } from '../migrate.ts';
import type { Log } from '../platform/log.ts';
import { refusalCode, startProblem } from '../platform/start-problem.ts';
import { checkKey } from './check-database.ts';
import type { Ground } from './open-ground.ts';

const diskFull = '53100';

/**
 * Looks whether the database fits this build and this key, then migrates it, all of it or nothing (SECURITY R8). Throws
 * a start problem, with nothing changed, when it does not fit or a migration does not go through.
 */
export async function bringUpToDate(config: Config, ground: Ground, log: Log): Promise<void> {
  await checkFit(ground);
  try {
    await migrate(ground.ownerUrl, ground.appRole);
  } catch (error) {
    const code = refusalCode(error);
    log.error('A migration did not go through.', { error });
    if (code === diskFull) throw startProblem('disk-full', { folder: config.dataDir });
    throw startProblem('migration-stopped', { why: code ?? 'see the log line above' });
  }
}

/** The checks alone: the right key, and no step of a newer Alongside. Changes nothing. */
export async function checkFit(ground: Ground): Promise<void> {
  await checkKey(ground.ownerUrl, ground.keys, ground.keySource);
  const [step] = await unknownMigrations(ground.ownerUrl);
  if (step !== undefined) throw startProblem('newer-schema', { step });
}
