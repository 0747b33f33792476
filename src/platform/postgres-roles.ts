import pg from 'pg';

/** Owns the tables and migrates; the running forum never signs in with it. */
export const ownerRole = 'alongside_owner';
/** What the running forum uses: rows of the forum's tables, no change of tables (SECURITY K). */
export const appRole = 'alongside_app';
export const forumDatabase = 'alongside';

/** The address of a database of the embedded PostgreSQL. */
export function embeddedUrl(
  role: string,
  password: string,
  port: number,
  database: string = forumDatabase,
): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the forum's database and the role of the running forum, or brings both to what they should be; `adminUrl` is
 * the owner's. To be called by one process at a time (the lock on the data folder sees to it).
 */
export async function prepareRoles(adminUrl: string, ownerUrl: string, appPassword: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await makeOnce(client, `select from pg_roles where rolname = '${appRole}'`, `create role ${appRole}`);
    await client.query(
      `alter role ${appRole} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${client.escapeLiteral(appPassword)}`,
    );
    await makeOnce(
      client,
      `select from pg_database where datname = '${forumDatabase}'`,
      `create database ${forumDatabase} owner ${ownerRole} template template0`,
    );
    await client.query(`revoke all on database ${forumDatabase} from public`);
    await client.query(`grant connect on database ${forumDatabase} to ${appRole}`);
  });
  await withClient(ownerUrl, async (client) => {
    await client.query('revoke create on schema public from public');
    await client.query(`create schema if not exists jobs authorization ${appRole}`);
  });
}

/** Runs `work` with a connection of its own and closes it whatever happens. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 15_000,
    application_name: 'alongside start',
  });
  // A connection that breaks is reported by the query that waits for it; without a listener it would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeOnce(client: pg.Client, question: string, statement: string): Promise<void> {
  const { rowCount } = await client.query(question);
  if (rowCount === 0) await client.query(statement);
}
