import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../support/app.ts';
import { everything, type Pair, upperBound } from './attack.ts';
import { type DumpTable, everySchema, readDump } from './dump.ts';
import { leaks } from './leaks.ts';
import { plantTeamLeaks, teamLeaks } from './leaks-of-team.ts';
import { pressEverything } from './pages.ts';
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
const seeds = Number(process.env.DUMP_SEEDS ?? 8);
/** Forums in which leaks are planted: from one the attacker learns, in the other it has to find them, and the other way round. */
const plantedSeeds = 2;

/** Tables that the story leaves alone, and why; of the queue, whose rows hold public ids alone and go when done, another test is told below. */
const untouched: Record<string, string> = {
  likeness: 'reckoned from the public words of long posts and nothing else',
  role_code: 'the hash of a code, a role and a week: nobody has used it yet',
  supervision: 'whether an hour was held in a month',
  wording: 'words that the owner set for everybody',
};

describe('what a stolen copy of the database tells about who is who (ARCHITECTURE 12)', () => {
  const found: Pair[][] = [];
  const planted = new Map<string, Pair[][]>(
    [...Object.keys(leaks), ...Object.keys(teamLeaks)].map((leak) => [leak, []]),
  );
  /** Tables that held anything at the end of a story. */
  const filled = new Set<string>();
  let every: string[] = [];
  let from: FirstDay;

  beforeAll(async () => {
    from = await firstDay(alike.accounts);
    await inLanes(seeds, (seed) =>
      inStory({ seed, habits: alike, from }, async (client, story) => {
        const copy = await readDump(client, everySchema);
        found[seed] = look(copy, story, seed, everything);
        every = copy.map(({ name }) => name);
        for (const { name, rows } of copy) if (rows.length > 0) filled.add(name);
        if (seed >= plantedSeeds) return;
        for (const [leak, plant] of Object.entries(leaks)) {
          await client.query('begin');
          const about = (await plant(client, story)) ?? new Set(story.ownerOf.keys());
          const ownerOf = new Map([...story.ownerOf].filter(([name]) => about.has(name)));
          const dump = await readDump(client, everySchema);
          (planted.get(leak) as Pair[][])[seed] = look(dump, { ownerOf }, seed, everything);
          await client.query('rollback');
        }
        await client.query('begin');
        const ownerOf = await plantTeamLeaks(client, story);
        const dump = await readDump(client, everySchema);
        for (const [leak, sees] of Object.entries(teamLeaks))
          (planted.get(leak) as Pair[][])[seed] = look(dump, { ownerOf }, seed, sees);
        await client.query('rollback');
      }),
    );
  }, 900_000);
  afterAll(() => from.drop());

  test('2,000 posts by 200 people: whether two names are one person is little more than guessed', () => {
    const curves = attack(found);
    const told = curves.map((value) => value.toFixed(3)).join(' ');
    expect(curves.length).toBe(seeds);
    expect(upperBound(curves), `pair AUC ${told}`).toBeLessThanOrEqual(0.55);
  });

  test('the story writes to every table there is, but for those of which it is known why not', () => {
    const left = every.filter((name) => !filled.has(name) && !/^jobs\./.test(name));
    expect(left.sort()).toEqual(Object.keys(untouched).sort());
  });

  test.each([...Object.keys(leaks), ...Object.keys(teamLeaks)])(
    'the same attack finds %s, so that it is known to work',
    (leak) => {
      const curves = attack(planted.get(leak) ?? []);
      expect(Math.min(...curves)).toBeGreaterThanOrEqual(0.9);
    },
  );
});

test('the story is lived as on the pages: they leave nothing behind that the story does not', async () => {
  const forum = await startApp();
  await pressEverything(forum);
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  const real = tracesOf(await readDump(client, everySchema));
  await client.end();
  await forum.stop();
  for (const written of ['reaction.blind_key', 'mention.sequence', 'draft.content', ...ofStrategies])
    expect(real).toContain(written);
  await inStory({ seed: 0, habits: { ...alike, accounts: 5, posts: 400 } }, async (short) => {
    const lived = tracesOf(await readDump(short, everySchema));
    // The texts of the story are too short for a fingerprint, which is reckoned from a post's public words and nothing else.
    const fromWords = (trace: string) => trace.startsWith('likeness.');
    expect([...real].filter((trace) => !lived.has(trace) && !fromWords(trace))).toEqual([]);
  });
});

const ofStrategies = [
  'strategy.thread_id',
  'outcome.blind_key',
  'used_strategy.story_id',
  'search.dirty.id',
  'search.document.num',
  'search.term.doc',
  'search.word.word',
  'search.link_key.sealed',
];

/** Tables and columns in which anything was written. */
const tracesOf = (dump: DumpTable[]): Set<string> =>
  new Set(
    dump.flatMap(({ name, columns, rows }) =>
      columns.filter((_, at) => rows.some((row) => row[at] !== null)).map((column) => `${name}.${column}`),
    ),
  );
