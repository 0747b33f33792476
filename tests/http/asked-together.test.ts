import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { sqlState } from '../../src/platform/transaction.ts';
import { asProblem } from '../../src/platform/web/problems.tsx';
import { startApp, type TestForum } from '../support/app.ts';
import { openRoad } from '../support/road.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const number = async (database: Database, value: number): Promise<number | string> =>
  database
    .ask<{ value: number }>('select 6 / ?::int as value', [value])
    .then(([row]) => row?.value ?? '', sqlState);

async function byRoad(poolSize: number) {
  const road = await openRoad(forum.url);
  const database = await openDatabase({ url: road.url, poolSize });
  onTestFinished(() => database.close().then(road.close));
  return { road, database };
}

test('of pages asked for at once one whose question fails is refused, and the others get their answers', async () => {
  const { database } = await byRoad(2);
  const asked = [1, 2, 0, 3, 0, 6].map((value) => number(database, value));
  expect(await Promise.all(asked)).toEqual([6, 3, '22012', 2, '22012', 1]);
  expect(await number(database, 1)).toBe(6);
});

test('whoever reads while the connection is lost is refused, and the next one is answered', async () => {
  const { database } = await byRoad(1);
  const slow = Array.from({ length: 5 }, () =>
    database.ask('select pg_sleep(?)', [20]).catch((lost) => lost),
  );
  const owner = new pg.Client({ connectionString: forum.url });
  await owner.connect();
  onTestFinished(() => owner.end());
  const ended = async (): Promise<number> => {
    const { rowCount } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'select pg_sleep%' and pid <> pg_backend_pid()`,
    );
    return rowCount ?? 0;
  };
  await expect.poll(ended).toBe(1);
  for (const trouble of await Promise.all(slow)) expect(trouble).toBeInstanceOf(Error);
  expect(await number(database, 1)).toBe(6);
});

test('where no connection is free in time, everybody who waits for one is told', async () => {
  const { database } = await byRoad(1);
  const hold = database.fork();
  await hold.begin();
  await hold.execute('select 1');
  const waiting = [1, 2, 3].map((value) => database.ask('select ?::int', [value]));
  for (const each of await Promise.allSettled(waiting)) expect(each.status).toBe('rejected');
  await hold.rollback();
  expect(await number(database, 2)).toBe(3);
});

test('eight people who ask at once are one way to PostgreSQL, and each gets their own answer', async () => {
  const { road, database } = await byRoad(10);
  await number(database, 1);
  const before = road.trips();
  const answers = await Promise.all([1, 2, 3, 6, 1, 2, 3, 6].map((value) => number(database, value)));
  expect(answers).toEqual([6, 3, 2, 1, 6, 3, 2, 1]);
  expect(road.trips() - before).toBe(1);
});

test('a hundred who ask at once are all answered, with three connections too', async () => {
  const { database } = await byRoad(3);
  const values = Array.from({ length: 100 }, (_, at) => (at % 6) + 1);
  const answers = await Promise.all(values.map((value) => number(database, value)));
  expect(answers).toEqual(values.map((value) => Math.floor(6 / value)));
});

describe('while a table is locked', () => {
  const lock = { by: undefined as pg.Client | undefined };
  beforeAll(async () => {
    await forum.database.fork().execute('create table slow (word text)');
    lock.by = new pg.Client({ connectionString: forum.url });
    await lock.by.connect();
    await lock.by.query('begin');
    await lock.by.query('lock table slow in access exclusive mode');
  });
  afterAll(() => lock.by?.end());

  test('all who ask the same of it are told to come again in a while, as if each had asked alone (SECURITY R3)', async () => {
    const { database } = await byRoad(6);
    await number(database, 1);
    const told = [1, 2].map((value) =>
      database
        .ask('select word, ?::int from slow', [value])
        .then(String, (trouble: unknown) => [sqlState(trouble), asProblem(trouble).status]),
    );
    expect(await Promise.all(told)).toEqual(Array(2).fill(['55P03', 503]));
  });

  test('whoever asks something else at the same moment has their answer long before those are refused', async () => {
    const { database } = await byRoad(10);
    await number(database, 1);
    const order: string[] = [];
    const stuck = [1, 2, 3].map((value) =>
      database.ask(`select word, ${value} from slow`, []).catch(() => order.push('refused')),
    );
    const others = number(database, 3).then(() => order.push('answered'));
    await Promise.all([...stuck, others]);
    expect(order).toEqual(['answered', ...Array(3).fill('refused')]);
  });
});

test('a forum whose PostgreSQL was away at the very first question asks again', async () => {
  const away = createServer((near) => near.destroy()).listen(0, '127.0.0.1');
  await once(away, 'listening');
  const { port } = away.address() as AddressInfo;
  const url = new URL(forum.url);
  url.host = `127.0.0.1:${port}`;
  const database = await openDatabase({ url: url.href, poolSize: 2 });
  onTestFinished(() => database.close());
  await expect(database.ask('select 1', [])).rejects.toThrow();
  away.close();
  const road = await openRoad(forum.url, port);
  onTestFinished(road.close);
  expect(await number(database, 6)).toBe(1);
});

test('where PostgreSQL no longer says anything, everybody is told that the forum is away (503, R6)', async () => {
  const { road, database } = await byRoad(4);
  await Promise.all([number(database, 1), number(database, 2)]);
  road.freeze();
  const told = [1, 2, 3].map((value) =>
    database.ask('select ?::int', [value]).then(String, (trouble: unknown) => asProblem(trouble).status),
  );
  expect(await Promise.all(told)).toEqual([503, 503, 503]);
});
