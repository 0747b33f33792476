import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { asProblem } from '../../src/platform/web/problems.tsx';
import { startApp, type TestForum } from '../support/app.ts';
import { openRoad } from '../support/road.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const places = 3;

async function byRoad() {
  const road = await openRoad(forum.url);
  const database = await openDatabase({ url: road.url, poolSize: places });
  onTestFinished(road.close);
  return { road, database, add: () => inTransaction(database.fork(), (tx) => tx.execute('select 1 as one')) };
}

/** As many as there are places, each at another point of their way, lose their connection. */
async function loseAll({ road, database }: Awaited<ReturnType<typeof byRoad>>): Promise<void> {
  let started = 0;
  const lost = Array.from({ length: places }, (_, at) =>
    inTransaction(database.fork(), async (tx) => {
      await tx.execute('select 1');
      started += 1;
      await (at === 0 ? tx.execute('select pg_sleep(4)') : new Promise((go) => setTimeout(go, 400 * at)));
      await tx.execute('select 2');
    }).catch((trouble: unknown) => trouble),
  );
  await expect.poll(() => started).toBe(places);
  road.cut();
  for (const trouble of await Promise.all(lost)) expect(trouble).toBeInstanceOf(Error);
}

test('after PostgreSQL was lost under everybody who was writing, people can write again, as often as it happens (SECURITY R6)', async () => {
  const way = await byRoad();
  for (let times = 0; times < 2; times += 1) {
    await loseAll(way);
    await expect.poll(() => way.add().catch(() => 'refused'), { timeout: 8000 }).toEqual([{ one: 1 }]);
    expect(await Promise.all(Array.from({ length: places }, way.add))).toHaveLength(places);
  }
  await way.database.close();
});

test('and the forum ends in an orderly way', async () => {
  const way = await byRoad();
  await loseAll(way);
  const late = new Promise((resolve) => setTimeout(resolve, 4000, 'late').unref());
  expect(await Promise.race([way.database.close().then(() => 'closed'), late])).toBe('closed');
});

test('whoever loses the connection between two statements is told that the forum is away for a moment (503, R6)', async () => {
  const { road, database } = await byRoad();
  onTestFinished(() => database.close());
  const trouble = await inTransaction(database.fork(), async (tx) => {
    await tx.execute('select 1');
    road.cut();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await tx.execute('select 2');
  }).catch((lost: unknown) => lost);
  expect(asProblem(trouble).status).toBe(503);
});
