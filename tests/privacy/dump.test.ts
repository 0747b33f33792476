import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../support/app.ts';
import { aMember } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { everything, type Pair, upperBound } from './attack.ts';
import { type DumpTable, readDump } from './dump.ts';
import { leaks } from './leaks.ts';
import type { Habits } from './story.ts';
import { attack, type FirstDay, firstDay, inLanes, inStory, look } from './story-database.ts';

/** People like each other: nothing but the database itself can tell two names apart. */
const alike: Habits = {
  accounts: 200,
  posts: 2000,
  days: 14,
  again: 0.07,
  unequal: 0.3,
  growing: false,
  ownHours: false,
};
const seeds = 20;
/** Forums in which leaks are planted: from half of them the attacker learns. */
const plantedSeeds = 4;

describe('what a stolen copy of the database tells about who is who (ARCHITECTURE 12)', () => {
  const found: Pair[][] = [];
  const planted = new Map<string, Pair[][]>(Object.keys(leaks).map((leak) => [leak, []]));
  let from: FirstDay;

  beforeAll(async () => {
    from = await firstDay(alike.accounts);
    await inLanes(seeds, (seed) =>
      inStory({ seed, habits: alike, from }, async (client, story) => {
        found[seed] = look(await readDump(client), story, seed, everything);
        if (seed >= plantedSeeds) return;
        for (const [leak, plant] of Object.entries(leaks)) {
          await client.query('begin');
          await plant(client, story);
          (planted.get(leak) as Pair[][])[seed] = look(await readDump(client), story, seed, everything);
          await client.query('rollback');
        }
      }),
    );
  }, 400_000);
  afterAll(() => from.drop());

  test('2,000 posts by 200 people: whether two names are one person is little more than guessed', () => {
    const curves = attack(found);
    const told = curves.map((value) => value.toFixed(3)).join(' ');
    expect(curves.length).toBe(seeds);
    expect(upperBound(curves), `pair AUC ${told}`).toBeLessThanOrEqual(0.55);
  });

  test.each(Object.keys(leaks))('the same attack finds %s, so that it is known to work', (leak) => {
    expect(Math.min(...attack(planted.get(leak) ?? []))).toBeGreaterThanOrEqual(0.9);
  });
});

test('the story is lived as on the pages: they leave nothing behind that the story does not', async () => {
  const forum = await startApp();
  const person = await aMember(forum);
  const { id } = await aThread(forum, await aMember(forum));
  await aThread(forum, person);
  await anAnswer(forum, person, id);
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  const real = tracesOf(await readDump(client));
  await client.end();
  await forum.stop();
  await inStory({ seed: 0, habits: { ...alike, accounts: 5, posts: 20 } }, async (short) => {
    const lived = tracesOf(await readDump(short));
    expect([...real].filter((trace) => !lived.has(trace))).toEqual([]);
  });
});

/** Tables and columns in which anything was written. */
const tracesOf = (dump: DumpTable[]): Set<string> =>
  new Set(
    dump.flatMap(({ name, columns, rows }) =>
      columns.filter((_, at) => rows.some((row) => row[at] !== null)).map((column) => `${name}.${column}`),
    ),
  );
