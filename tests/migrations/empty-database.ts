import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl, onServer } from '../support/postgres.ts';

export interface EmptyDatabase {
  url: string;
  name: string;
  /** Rows of one statement, as the role that owns the database or as another. */
  rows<Row extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<Row[]>;
  /** The address of the same database for another role. */
  urlFor(role: string, password: string): string;
  drop(): Promise<void>;
}

/** A database with nothing in it, on the server of this run. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const name = `m_${randomBytes(6).toString('hex')}`;
  const server = inject('serverUrl');
  await onServer(server, `create database ${name} template template0`);
  const url = databaseUrl(server, name);
  return {
    url,
    name,
    rows: (statement, values) => rowsOf(url, statement, values),
    urlFor: (role, password) => {
      const other = new URL(url);
      other.username = role;
      other.password = password;
      return other.href;
    },
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

/** Rows of one statement over a connection of its own. */
export async function rowsOf<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  // The database may go before the connection has said goodbye.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}
