import pg from 'pg';
import { migrations } from '../migrations/list.ts';
import { openDatabase } from './database.ts';
import { installJobs } from './platform/jobs.ts';

/** One number for the lock that keeps two starting processes from migrating at the same time. */
const migrationLock = 7_205_759_403;

/** Names of migrations in the database that this build does not know: it was used by a newer version. */
export async function unknownMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  // Told by the query that waits for it; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const table = await client.query(`select to_regclass('public.mikro_orm_migrations') as found`);
    if (table.rows[0].found === null) return [];
    const done = await client.query<{ name: string }>('select name from mikro_orm_migrations');
    const known = new Set(migrations.map((migration) => migration.name));
    return done.rows.map((row) => row.name).filter((name) => !known.has(name));
  } finally {
    await client.end();
  }
}

/**
 * Brings the database to this build's schema under an advisory lock, all of it or nothing, and installs the
 * job queue in its own schema. `appRole` is the role the running server uses: it gets rows, not tables
 * (SECURITY K), and may only add to the log (SECURITY I). Throws where a migration does not go through.
 */
export async function migrate(ownerUrl: string, appRole?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // Told by the query that waits for it; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const database = await openDatabase({ url: ownerUrl, poolSize: 2, patient: true });
    try {
      await database.orm.migrator.up();
    } finally {
      await database.close();
    }
    await installJobs(ownerUrl);
    if (appRole !== undefined) await grant(client, appRole);
  } finally {
    await client.end();
  }
}

async function grant(client: pg.Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  await client.query(`
    grant usage on schema public, jobs, search to ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    grant usage, select on all sequences in schema public to ${name};
    revoke update, delete, truncate on moderation_event from ${name};
    revoke insert, update, delete on mikro_orm_migrations from ${name};
    grant select, insert, update, delete, truncate on all tables in schema search to ${name};
    grant usage, select on all sequences in schema search to ${name};
    grant all on schema jobs to ${name};
    grant all on all tables in schema jobs to ${name};
    grant all on all sequences in schema jobs to ${name};
    grant execute on all functions in schema jobs to ${name};
  `);
}
