import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { sqlState } from '../../src/platform/transaction.ts';
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
