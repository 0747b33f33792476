import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openJobs } from '../../src/listeners.ts';
import { migrate } from '../../src/migrate.ts';
import { onServer } from '../support/postgres.ts';
import { type EmptyDatabase, emptyDatabase, rowsOf } from './empty-database.ts';

let database: EmptyDatabase;
let url: string;
const role = `app_${randomBytes(4).toString('hex')}`;
const password = randomBytes(8).toString('hex');

beforeAll(async () => {
  database = await emptyDatabase();
  await onServer(inject('serverUrl'), `create role ${role} login password '${password}'`);
  await database.rows('revoke create on schema public from public');
  await migrate(database.url, role);
  url = database.urlFor(role, password);
});
afterAll(async () => {
  await database.drop();
  await onServer(inject('serverUrl'), `drop role ${role}`);
});

const asApp = (statement: string) => rowsOf(url, statement);
const event =
  "insert into moderation_event (number, day, actor, act, subject, hash) values (1, '2026-03-09', 'a', 'post.hidden', 'p', '')";

describe('the role of the running forum gets rows, not tables (SECURITY K)', () => {
  test.each([
    ['make a table', 'create table extra (id int)'],
    ['make a schema', 'create schema extra'],
    ['drop a table', 'drop table post'],
    ['change a table', 'alter table account add column email text'],
    ['make an index', 'create index extra on post (html)'],
    ['make a function', "create function extra() returns int language sql as 'select 1'"],
    ['switch off the guard of the log', 'alter table moderation_event disable trigger all'],
    ['drop the guard of the log', 'drop function refuse_change() cascade'],
    ['step around triggers', "set session_replication_role = 'replica'"],
    ['empty a table', 'truncate post'],
    ['write down a migration', "insert into mikro_orm_migrations (name) values ('x')"],
    ['forget a migration', 'delete from mikro_orm_migrations'],
    ['read files of the server', "select pg_read_file('/etc/passwd')"],
    ['run a program', "copy post to program 'cat'"],
    ['read the passwords of roles', 'select rolpassword from pg_authid'],
  ])('it cannot %s', async (_, statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied|must be owner|must be superuser/);
  });

  test('it cannot give its rights away', async () => {
    await asApp('grant select on account to public');
    expect(await asApp("select has_table_privilege('public', 'account', 'select') as given")).toEqual([
      { given: false },
    ]);
  });

  test('it adds a line to the log and reads it', async () => {
    await asApp(event);
    expect(await asApp('select number from moderation_event')).toEqual([{ number: 1 }]);
  });

  test.each([
    ['change', "update moderation_event set reason = 'x'"],
    ['take out', 'delete from moderation_event'],
    ['empty', 'truncate moderation_event'],
    ['lock away', 'select * from moderation_event for update'],
  ])('it cannot %s lines of the log (SECURITY I)', async (_, statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied/);
  });

  test('it reads, writes and deletes rows of every other table', async () => {
    const [rights] = await rowsOf<{ lacking: string[] | null }>(
      url,
      `select array_agg(tablename::text) filter (where not (
         has_table_privilege(current_user, 'public.' || tablename, 'select') and
         has_table_privilege(current_user, 'public.' || tablename, 'insert') and
         has_table_privilege(current_user, 'public.' || tablename, 'update') and
         has_table_privilege(current_user, 'public.' || tablename, 'delete'))) as lacking
       from pg_tables where schemaname = 'public'`,
    );
    expect(rights?.lacking?.sort()).toEqual(['mikro_orm_migrations', 'moderation_event']);
    expect(await asApp("select nextval('activity_sequence') > 0 as drawn")).toEqual([{ drawn: true }]);
  });

  test('it owns nothing and belongs to no other role', async () => {
    const owned = await asApp(
      `select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)
         and relnamespace = 'public'::regnamespace`,
    );
    expect(owned).toEqual([]);
    const [self] = await rowsOf<Record<string, boolean>>(
      url,
      `select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
         exists (select from pg_auth_members where member = oid) as member from pg_roles where rolname = current_user`,
    );
    expect(Object.values(self ?? { missing: true }).every((right) => right === false)).toBe(true);
  });

  test('it can put jobs into the queue and take them out', async () => {
    const troubles: unknown[] = [];
    const jobs = await openJobs({ url, work: false, onTrouble: (trouble) => troubles.push(trouble) });
    await jobs.stop();
    expect(troubles).toEqual([]);
  });

  test('a second run with the role gives it nothing more', async () => {
    await migrate(database.url, role);
    await expect(asApp('delete from moderation_event')).rejects.toThrow(/permission denied/);
    await expect(asApp('create table extra (id int)')).rejects.toThrow(/permission denied/);
  });
});
