import type pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database.ts';
import { PreparingClient } from '../../src/platform/preparing-client.ts';
import { inTransaction, sqlState, together } from '../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { openRoad } from '../support/road.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
  await forum.database.fork().execute('create table kept (word text primary key)');
});
afterAll(() => forum.stop());

const em = () => forum.database.fork();
const kept = async (): Promise<string[]> =>
  (await em().execute<{ word: string }[]>('select word from kept order by word')).map(({ word }) => word);

test('where a transaction does not begin, its statements are not carried out one by one (SECURITY R2)', async () => {
  const client = new PreparingClient({ connectionString: forum.url, pipeline: true } as pg.ClientConfig);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin');
  await expect(client.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
  // Refused: the connection is in a transaction that has failed.
  await client.query('begin');
  await expect(client.query("insert into kept values ('alone')")).rejects.toThrow();
  await expect(client.query("insert into kept values ('behind')")).rejects.toThrow();
  expect(await kept()).toEqual([]);
});

test('of statements asked together the one that failed is told, and nothing of any is kept', async () => {
  const trouble = await inTransaction(em(), async (tx) => {
    await together([
      tx.execute("insert into kept values ('one')"),
      tx.execute("insert into kept values ('one')"),
      tx.execute("insert into kept values ('two')"),
    ]);
  }).catch(sqlState);
  expect(trouble).toBe('23505');
  expect(await kept()).toEqual([]);
});

test('a part that goes on after another failed is waited for, and writes nothing once all is taken back', async () => {
  const later = async (tx: ReturnType<typeof em>): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await tx.execute("insert into kept values ('late')");
  };
  await expect(
    inTransaction(em(), (tx) => together([tx.execute('select 1 / 0'), later(tx)])),
  ).rejects.toMatchObject({ code: '22012' });
  expect(await kept()).toEqual([]);
});

test('what is asked together is carried out in order, and its answers come in the same', async () => {
  const answers = await inTransaction(em(), (tx) =>
    together([
      tx.execute("insert into kept values ('first')"),
      tx.execute<{ word: string }[]>('select word from kept'),
      tx.execute("delete from kept where word = 'first'"),
      tx.execute<{ word: string }[]>('select word from kept'),
    ]),
  );
  expect(answers[1]).toEqual([{ word: 'first' }]);
  expect(answers[3]).toEqual([]);
});

test('two transactions at once stay apart, each with its own connection', async () => {
  const write = (word: string): Promise<number> =>
    inTransaction(em(), async (tx) => {
      const [, rows] = await together([
        tx.execute('insert into kept values (?)', [word]),
        tx.execute<{ word: string }[]>('select word from kept'),
      ]);
      if (word === 'b') throw new Error('not this one');
      return rows.length;
    }).catch(() => -1);
  expect(await Promise.all(['a', 'b', 'c'].map(write))).toEqual([expect.any(Number), -1, expect.any(Number)]);
  expect(await kept()).toEqual(['a', 'c']);
});

test('what is asked together is on its way together: PostgreSQL is gone to once, and once more for the end', async () => {
  const road = await openRoad(forum.url);
  const far = await openDatabase({ url: road.url, poolSize: 1 });
  onTestFinished(() => far.close().then(road.close));
  const ask = () =>
    inTransaction(far.fork(), (tx) =>
      together([
        tx.execute('insert into kept values (?) on conflict do nothing', ['far']),
        tx.execute('select word from kept where word = ?', ['far']),
        tx.execute('delete from kept where word = ?', ['far']),
      ]),
    );
  await ask();
  const before = road.trips();
  const [, found] = await ask();
  expect(found).toEqual([{ word: 'far' }]);
  expect(road.trips() - before).toBe(2);
});

test('where two statements with the same words follow one that failed, what failed is told', async () => {
  const text = 'select ?::int + 1234567 as sum';
  for (let before = 0; before < 3; before += 1) await em().execute(text, [before]);
  const trouble = await inTransaction(em(), (tx) => {
    const failing = tx.execute('select 1 / 0');
    return together([together([tx.execute(text, [1]), tx.execute(text, [2])]), failing]);
  }).catch(sqlState);
  expect(trouble).toBe('22012');
});

test.each([0, 3])(
  'a part that nobody waits for and that goes on while all is taken back stores nothing (after %i ms)',
  async (after) => {
    await em().execute('delete from kept');
    for (let times = 0; times < 30; times += 1) {
      let late: Promise<unknown> = Promise.resolve();
      const work = inTransaction(em(), async (tx) => {
        await tx.execute('select 1');
        late = tx
          .execute('select pg_sleep(0.004)')
          .then(() => tx.execute('insert into kept values (?)', [`${times}`]))
          .catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, after));
        throw new Error('not this one');
      });
      await expect(work).rejects.toThrow('not this one');
      await late;
    }
    expect(await kept()).toEqual([]);
  },
);

test('of a transaction within another what failed is taken back alone', async () => {
  await em().execute('delete from kept');
  await inTransaction(em(), async (tx) => {
    await tx.execute("insert into kept values ('outer')");
    const inner = tx.transactional(async (part) => {
      await together([part.execute("insert into kept values ('inner')"), part.execute('select 1 / 0')]);
    });
    await expect(inner).rejects.toMatchObject({ code: '22012' });
    await tx.transactional((part) => part.execute("insert into kept values ('second')"));
    await tx.execute("insert into kept values ('after')");
  });
  expect(await kept()).toEqual(['after', 'outer', 'second']);
});
