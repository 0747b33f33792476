import type pg from 'pg';
import type { Em } from '../../src/platform/rows.ts';

/**
 * A unit of work on one bare connection, for stories of many thousand posts: the use cases and their statements are
 * the real ones, only the way to the database is shorter than through the ORM. One at a time.
 */
export function lightEm(client: pg.Client): Em {
  const statements = new Map<string, { name: string; text: string }>();
  const prepared = (sql: string) => {
    let found = statements.get(sql);
    if (found === undefined) {
      let at = 0;
      found = { name: `s${statements.size}`, text: sql.replaceAll('?', () => `$${++at}`) };
      statements.set(sql, found);
    }
    return found;
  };
  const em = {
    fork: () => em,
    execute: async (sql: string, values: unknown[] = []) =>
      (await client.query({ ...prepared(sql), values })).rows,
    transactional: async (work: (tx: unknown) => Promise<unknown>) => {
      await client.query('begin');
      try {
        const result = await work(em);
        await client.query('commit');
        return result;
      } catch (trouble) {
        await client.query('rollback');
        throw trouble;
      }
    },
  };
  return em as unknown as Em;
}
