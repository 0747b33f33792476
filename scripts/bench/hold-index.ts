import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { withClient } from '../../src/platform/postgres-roles.ts';
import { keeperLocks } from '../../src/search/start-keeping.ts';
import { joinGround } from '../../src/start/open-ground.ts';
import type { Home } from './forum-process.ts';

const giveUpAfter = 20_000;

/**
 * Takes the work of the index away from a running forum until it is let go: what a reply costs by itself is seen then, and
 * its part of the index is the rest. What has changed meanwhile waits and is taken in afterwards.
 */
export async function holdIndex(home: Home): Promise<() => Promise<void>> {
  const { ownerUrl } = await joinGround(readConfig(home.settings, []));
  const letGo = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const done = withClient(ownerUrl, async (client) => {
    const until = Date.now() + giveUpAfter;
    const mine = async (): Promise<boolean> => {
      const { rows } = await client
        .query<{ got: boolean }>(
          `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
           and classid::bigint << 32 | objid::bigint = $1 and pid <> pg_backend_pid()`,
          [keeperLocks.postgres],
        )
        .then(() =>
          client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [keeperLocks.postgres]),
        );
      return rows[0]?.got === true;
    };
    while (!(await mine())) {
      if (Date.now() > until) throw new Error('The index could not be held.');
      await pause(20);
    }
    held.resolve();
    await letGo.promise;
  });
  await Promise.race([held.promise, done]);
  return async () => {
    letGo.resolve();
    await done;
  };
}
