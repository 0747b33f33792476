import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../migrations/list.ts';
import { type Database, openDatabase } from '../../src/database.ts';
import { migrate, unknownMigrations } from '../../src/migrate.ts';
import { type EmptyDatabase, emptyDatabase } from './empty-database.ts';

let database: EmptyDatabase;
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(() => database.drop());

async function inOpened<Result>(work: (opened: Database) => Promise<Result>): Promise<Result> {
  const opened = await openDatabase({ url: database.url, poolSize: 2 });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

const differences = (): Promise<string> =>
  inOpened(async ({ orm }) => (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim());
const done = () => database.rows<{ name: string }>('select name from mikro_orm_migrations order by id');
const tables = async (): Promise<string[]> =>
  (
    await database.rows<{ at: string }>(
      `select table_schema || '.' || table_name as at from information_schema.tables
       where table_schema in ('public', 'jobs', 'search') order by 1`,
    )
  ).map(({ at }) => at);

describe('a database is brought to this build’s schema (SECURITY R8)', () => {
  test('from empty: every migration ran, once and in order, and the job queue has its own schema', async () => {
    await migrate(database.url);
    expect((await done()).map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    const made = await tables();
    expect(made).toContain('public.post');
    expect(made).toContain('jobs.job');
    expect(made.filter((table) => table.startsWith('public.')).length).toBeGreaterThan(15);
  });

  test('what the migrations made is what the entities say: nothing is left to migrate', async () => {
    await migrate(database.url);
    expect(await differences()).toBe('');
    await inOpened(async ({ orm }) => {
      expect(await orm.migrator.getPending()).toEqual([]);
      expect(await orm.migrator.checkSchema(), 'schema-snapshot.json is out of date').toBe(false);
    });
  });

  test.each([
    ['a column that is missing', 'alter table space drop column about', '"about"'],
    ['a column that may suddenly be empty', 'alter table post alter column state drop not null', '"state"'],
    ['an index that is missing', 'drop index thread_activity_index', 'thread_activity_index'],
    [
      'a uniqueness that is gone',
      'alter table name drop constraint name_kept_skeleton_unique',
      'kept_skeleton',
    ],
  ])('that comparison notices %s', async (_, statement, named) => {
    await migrate(database.url);
    await database.rows(statement);
    expect(await differences()).toContain(named);
  });

  test('a second run changes nothing', async () => {
    await migrate(database.url);
    await database.rows(
      "insert into space (id, title, about, place, support) values ('a', 'A', 'a', 1, true)",
    );
    const before = [await done(), await tables()];
    await migrate(database.url);
    expect([await done(), await tables()]).toEqual(before);
    expect(await database.rows('select id from space where listed')).toEqual([{ id: 'a' }]);
  });

  test('two that start at the same moment take turns', async () => {
    await Promise.all([migrate(database.url), migrate(database.url)]);
    expect((await done()).length).toBe(migrations.length);
  });

  test('whoever comes second waits until the first is through', async () => {
    const first = new pg.Client({ connectionString: database.url });
    // The database may go before the connection has said goodbye.
    first.on('error', () => undefined);
    await first.connect();
    await first.query('select pg_advisory_lock(7205759403)');
    let through = false;
    const second = migrate(database.url).then(() => {
      through = true;
    });
    const waiting = "select from pg_locks where locktype = 'advisory' and not granted";
    await expect.poll(async () => (await database.rows(waiting)).length).toBe(1);
    expect([through, await tables()]).toEqual([false, []]);
    await first.end();
    await second;
    expect((await done()).length).toBe(migrations.length);
  });

  test('the schema in the repository is the one the migrations make', async () => {
    const snapshot = JSON.parse(await readFile('migrations/schema-snapshot.json', 'utf8')) as {
      tables: { name: string; columns: Record<string, { name: string; nullable: boolean }> }[];
    };
    await migrate(database.url);
    const made = await database.rows<{ at: string }>(
      `select table_name || '.' || column_name || case is_nullable when 'YES' then '?' else '' end as at
       from information_schema.columns where table_schema = 'public' and table_name <> 'mikro_orm_migrations'`,
    );
    const wanted = snapshot.tables.flatMap((table) =>
      Object.values(table.columns).map(
        (column) => `${table.name}.${column.name}${column.nullable ? '?' : ''}`,
      ),
    );
    expect(wanted.sort()).toEqual(made.map(({ at }) => at).sort());
  });
});

describe('a database that a newer version has used', () => {
  test('an empty one is not newer', async () => {
    expect(await unknownMigrations(database.url)).toEqual([]);
  });

  test('one of this version is not newer', async () => {
    await migrate(database.url);
    expect(await unknownMigrations(database.url)).toEqual([]);
  });

  test('a migration that this build does not know is named', async () => {
    await migrate(database.url);
    await database.rows(
      "insert into mikro_orm_migrations (name) values ('Migration20991231235959_from_the_future')",
    );
    expect(await unknownMigrations(database.url)).toEqual(['Migration20991231235959_from_the_future']);
  });
});

describe('the log stays as it was written, whoever asks (MO-10, SECURITY I)', () => {
  test.each([
    ['changes a line', "update moderation_event set actor = 'x'"],
    ['takes a line out', 'delete from moderation_event'],
    ['empties it', 'truncate moderation_event'],
    ['empties it together with others', 'truncate moderation_event cascade'],
  ])('not even the owner of the tables %s', async (_, statement) => {
    await migrate(database.url);
    await database.rows(
      "insert into moderation_event (number, day, actor, act, subject, hash) values (1, '2026-03-09', 'a', 'post.hidden', 'p', '')",
    );
    await expect(database.rows(statement)).rejects.toThrow('moderation_event is append-only');
    expect((await database.rows('select number from moderation_event')).length).toBe(1);
  });
});
