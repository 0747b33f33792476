import { existsSync, readFileSync, renameSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '../support/postgres.ts';
import {
  askDatabase,
  buildForum,
  clearHome,
  type ForumProcess,
  type Home,
  launch,
  launchOpen,
  launchRefused,
  makeHome,
  postgresPort,
  statusOf,
} from './forum-process.ts';

/** The PostgreSQL of one forum stands in for the operator's own; a second forum uses it by its address. */
let server: Home;
let home: Home;
let forum: ForumProcess;
const addressOf = (role: string, database = 'outside', password = `${role}-word`) =>
  `postgres://${role}:${password}@127.0.0.1:${postgresPort(server)}/${database}`;
const settings = () => ({ DATABASE_URL: addressOf('serves'), DATABASE_OWNER_URL: addressOf('migrates') });

beforeAll(async () => {
  await buildForum();
  [server, home] = await Promise.all([makeHome(), makeHome()]);
  const first = await launchOpen(server);
  first.signal('SIGKILL');
  await first.ended();
  for (const role of ['serves', 'migrates']) {
    await askDatabase(server, `create role ${role} login password '${role}-word'`);
  }
  await askDatabase(server, 'create database outside owner migrates');
  await askDatabase(
    server,
    `create database latin owner migrates encoding 'LATIN1' locale 'C' template template0`,
  );
});
afterAll(async () => {
  await clearHome(home);
  await clearHome(server);
});

describe('a forum is refused on a PostgreSQL of the operator', () => {
  test('that may lose acknowledged posts (SECURITY R3)', async () => {
    const { code, output } = await launchRefused(home, { DATABASE_URL: inject('serverUrl') });
    expect([code, output]).toEqual([1, expect.stringContaining('PostgreSQL has fsync switched off')]);
  });

  test('that lets the serving role lose them, though the server as a whole does not', async () => {
    await askDatabase(server, 'alter role serves set synchronous_commit = off');
    const { code, output } = await launchRefused(home, settings());
    await askDatabase(server, 'alter role serves reset synchronous_commit');
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('PostgreSQL has synchronous_commit switched off'),
    ]);
  });

  test('that cannot hold every script', async () => {
    const { code, output } = await launchRefused(home, { DATABASE_URL: addressOf('migrates', 'latin') });
    expect([code, output]).toEqual([1, expect.stringContaining('The database is stored as LATIN1')]);
  });

  test('that does not know the password, and says which setting to look at, not what is in it', async () => {
    const { code, output } = await launchRefused(home, {
      ...settings(),
      DATABASE_OWNER_URL: addressOf('migrates', 'outside', 'guessed-word'),
    });
    expect([code, output]).toEqual([1, expect.stringContaining('password in DATABASE_OWNER_URL')]);
    expect(output).not.toContain('-word');
  });
});

describe('a forum on a PostgreSQL of the operator (issue 2)', () => {
  test('opens, with a key file and without a data folder', async () => {
    forum = await launchOpen(home, settings());
    expect(await statusOf(home, '/')).toBe(200);
    expect(existsSync(home.data)).toBe(false);
    expect(forum.output()).toContain(`Keep a copy of the key file ${home.keyFile}`);
  });

  test('serves with a role that may not change tables (SECURITY K)', async () => {
    const rights = await askDatabase(
      server,
      `select has_schema_privilege('serves', 'public', 'create') as makes,
              has_table_privilege('serves', 'post', 'select, insert, update, delete') as works,
              has_table_privilege('serves', 'moderation_event', 'update, delete') as rewrites,
              has_table_privilege('serves', 'mikro_orm_migrations', 'insert, update, delete') as pretends,
              (select count(*)::int from pg_class where pg_get_userbyid(relowner) = 'serves') as owned`,
      'outside',
    );
    expect(rights).toEqual([{ makes: false, works: true, rewrites: false, pretends: false, owned: 0 }]);
  });

  test('shares it with a second web process and a worker (R9), and says where its log would hold texts (C14)', async () => {
    const second = { ...home, port: await freePort() };
    await askDatabase(server, "alter role serves set log_min_error_statement = 'error'");
    const web = launch(second, { ...settings(), WORKER: 'apart' });
    const worker = launch(home, settings(), { entry: 'worker.js' });
    await Promise.all([web.opened(), worker.opened()]);
    expect(await statusOf(second, '/readyz')).toBe(200);
    await askDatabase(server, 'alter role serves reset log_min_error_statement');
    expect(forum.output(), 'a quiet PostgreSQL needs no word').not.toContain('writes statements');
    expect(web.output(), 'one that would log texts is named').toContain('writes statements to its own log');
    for (const process of [web, worker]) {
      process.signal('SIGTERM');
      expect(await process.ended()).toBe(0);
    }
    expect(await statusOf(home, '/readyz')).toBe(200);
  });

  test('leaves the PostgreSQL running when it ends', async () => {
    forum.signal('SIGTERM');
    expect(await forum.ended()).toBe(0);
    expect(
      await askDatabase(server, 'select count(*)::int as spaces from space where listed', 'outside'),
    ).toEqual([{ spaces: 6 }]);
  });
});

describe('the key of a forum on a PostgreSQL of the operator (ARCHITECTURE 12)', () => {
  test('is not made anew once the database is used', async () => {
    renameSync(home.keyFile, `${home.keyFile}.copy`);
    const { code, output } = await launchRefused(home, settings());
    expect([code, output]).toEqual([1, expect.stringContaining(`The key file ${home.keyFile} is missing`)]);
    expect(existsSync(home.keyFile)).toBe(false);
  });

  test('must be its own', async () => {
    const SECRET_KEY = '1f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
    const { code, output } = await launchRefused(home, { ...settings(), SECRET_KEY });
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('The key in SECRET_KEY is not the key of this database'),
    ]);
    expect(output).not.toContain(SECRET_KEY);
  });

  test('may come as a setting instead of the file', async () => {
    const { secret } = JSON.parse(readFileSync(`${home.keyFile}.copy`, 'utf8'));
    forum = await launchOpen(home, { ...settings(), SECRET_KEY: secret });
    forum.signal('SIGTERM');
    expect(await forum.ended()).toBe(0);
  });
});
