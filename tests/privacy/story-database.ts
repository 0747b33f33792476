import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { loadKeys } from '../../src/platform/keys.ts';
import { databaseUrl, onServer } from '../support/postgres.ts';
import { templateName, testSecret } from '../support/test-keys.ts';
import { areaUnderCurve, learn, type Pair, pairsOf, type Sees } from './attack.ts';
import type { DumpTable } from './dump.ts';
import { lightEm } from './light-em.ts';
import { seeded } from './random.ts';
import { type Habits, joinAll, liveStory, type Member, type Story } from './story.ts';

const keys = loadKeys(testSecret, 'test');

/** A database in which everybody has just joined, to be lived on from many times. */
export interface FirstDay {
  database: string;
  members: Member[];
  drop(): Promise<void>;
}

/** What marks threads for the index, which writes rows too. */
const searchTriggers = `alter table thread enable always trigger search_thread, enable always trigger search_thread_changed;
  alter table post enable always trigger search_post;
  alter table strategy enable always trigger search_strategy, enable always trigger search_strategy_figures`;

/** Lets so many people join, once. */
export async function firstDay(people: number): Promise<FirstDay> {
  const database = await clone(templateName);
  const members = await inDatabase(database, (client) => joinAll(lightEm(client), keys, people));
  return { database, members, drop: () => drop(database) };
}

/** Lives one story in a database of its own and looks at what it left. */
export async function inStory(
  story: { seed: number; habits: Habits; from?: FirstDay },
  look: (client: pg.Client, story: Story) => Promise<void>,
): Promise<void> {
  const { seed, habits, from } = story;
  const database = await clone(from?.database ?? templateName);
  try {
    await inDatabase(database, async (client) => {
      await client.query(searchTriggers);
      await look(client, await liveStory(lightEm(client), keys, seeded(seed), habits, from?.members));
    });
  } finally {
    await drop(database);
  }
}

async function clone(template: string): Promise<string> {
  const name = `p_${randomBytes(6).toString('hex')}`;
  await onServer(inject('serverUrl'), `create database ${name} template ${template}`);
  return name;
}

const drop = (name: string): Promise<void> =>
  onServer(inject('serverUrl'), `drop database ${name} with (force)`);

async function inDatabase<Result>(
  name: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl(inject('serverUrl'), name) });
  await client.connect();
  try {
    // Rows lie where they lie whether references are checked or not; the story goes faster without.
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Does a number of stories, a few side by side. */
export async function inLanes(count: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const at = next;
      next += 1;
      await work(at);
    }
  };
  await Promise.all(Array.from({ length: 3 }, lane));
}

/** What the attacker has of one forum. */
export const look = (dump: DumpTable[], story: Pick<Story, 'ownerOf'>, seed: number, sees: Sees): Pair[] =>
  pairsOf(dump, story.ownerOf, seeded(seed + 1000), sees);

/** The attack learns from one half of the forums and is tried on the other, then the other way round. */
export function attack(forums: Pair[][]): number[] {
  const half = forums.length / 2;
  const [one, other] = [forums.slice(0, half), forums.slice(half)];
  const [fromOne, fromOther] = [learn(one.flat()), learn(other.flat())];
  return [
    ...one.map((pairs) => areaUnderCurve(pairs, fromOther)),
    ...other.map((pairs) => areaUnderCurve(pairs, fromOne)),
  ];
}
