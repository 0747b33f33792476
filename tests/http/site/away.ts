import { inject } from 'vitest';
import type { TestForum } from '../../support/app.ts';
import { onServer } from '../../support/postgres.ts';

/** Takes the database away from a forum that runs: open connections are cut and new ones refused. Gives it back. */
export async function takeAway(forum: Pick<TestForum, 'url'>): Promise<() => Promise<void>> {
  const server = inject('serverUrl');
  const name = new URL(forum.url).pathname.slice(1);
  await onServer(server, `alter database ${name} with allow_connections false`);
  await onServer(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and application_name = 'alongside'`,
  );
  return () => onServer(server, `alter database ${name} with allow_connections true`);
}
