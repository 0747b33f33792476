import { RawQueryFragment } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { entities } from '../../src/database.ts';
import type { Em } from '../../src/platform/rows.ts';

type Fields = Record<string, unknown>;
type Entity = { name: string };

/** Columns by property of every entity; nothing is connected to. */
const metadata = new MikroORM({ entities, dbName: 'none' }).getMetadata();

/**
 * A unit of work on one bare connection, for stories of many thousand posts: the use cases and what they write are
 * the real ones, only the way to the database is ten times shorter than through the ORM. Knows what use cases of
 * joining, naming and posting ask for; anything else throws. One at a time.
 */
export function lightEm(client: pg.Client): Em {
  const prepared = new Map<string, { name: string; text: string }>();
  const execute = async (sql: string, values: unknown[] = []): Promise<unknown[]> => {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      let at = 0;
      statement = { name: `s${prepared.size}`, text: sql.replaceAll('?', () => `$${++at}`) };
      prepared.set(sql, statement);
    }
    return (await client.query({ ...statement, values })).rows;
  };
  const em = {
    fork: () => em,
    execute,
    // Each statement stands by itself: what a row looks like and where it lies is the same.
    transactional: (work: (tx: unknown) => Promise<unknown>) => work(em),
    insert: (entity: Entity, data: Fields) => {
      const { table, columns, marks, values } = written(entity, data);
      return execute(`insert into ${table} (${columns.join(', ')}) values (${marks.join(', ')})`, values);
    },
    nativeUpdate: (entity: Entity, where: Fields, data: Fields) => {
      const { table, columns, marks, values } = written(entity, data);
      const which = written(entity, where);
      const changes = columns.map((column, at) => `${column} = ${marks[at]}`).join(', ');
      return execute(`update ${table} set ${changes} where ${conditions(which)}`, [
        ...values,
        ...which.values,
      ]);
    },
    nativeDelete: (entity: Entity, where: Fields) => {
      const which = written(entity, where);
      return execute(`delete from ${which.table} where ${conditions(which)}`, which.values);
    },
  };
  return em as unknown as Em;
}

interface Written {
  table: string;
  columns: string[];
  marks: string[];
  values: unknown[];
}

function written(entity: Entity, data: Fields): Written {
  const meta = [...metadata.getAll().values()].find(({ className }) => className === entity.name);
  if (meta === undefined) throw new Error(`No entity ${entity.name}.`);
  const result: Written = { table: `"${meta.tableName}"`, columns: [], marks: [], values: [] };
  for (const [property, value] of Object.entries(data)) {
    const column = meta.props.find(({ name }) => name === property)?.fieldNames?.[0];
    if (column === undefined) throw new Error(`${entity.name} has no ${property}.`);
    result.columns.push(`"${column}"`);
    result.marks.push(value instanceof RawQueryFragment ? value.sql : '?');
    result.values.push(...(value instanceof RawQueryFragment ? value.params : [value]));
  }
  return result;
}

const conditions = ({ columns, marks }: Written): string =>
  columns.map((column, at) => `${column} = ${marks[at]}`).join(' and ');
