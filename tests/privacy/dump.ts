import type pg from 'pg';

/** One table as a dump has it: all columns, rows in the order in which they lie on the disk. */
export interface DumpTable {
  name: string;
  columns: string[];
  rows: unknown[][];
}

/** All there are: what can be made again from the rest is in a copy too. */
export const everySchema = ['public', 'jobs', 'search'] as const;

/** Everything a copy of the database tells, the queue's own schema included. */
export async function readDump(
  client: pg.Client,
  schemas: readonly string[] = ['public', 'jobs'],
): Promise<DumpTable[]> {
  const { rows: tables } = await client.query<{ schema: string; name: string }>(
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema = any($1) and table_type = 'BASE TABLE' order by 1, 2`,
    [schemas],
  );
  const dump: DumpTable[] = [];
  for (const { schema, name } of tables) {
    const { fields, rows } = await client.query<unknown[]>({
      text: `select * from only ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)} order by ctid`,
      rowMode: 'array',
    });
    dump.push({
      name: schema === 'public' ? name : `${schema}.${name}`,
      columns: fields.map((field) => field.name),
      rows,
    });
  }
  return dump;
}
