import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomes } from '../../src/strategies/facets.catalogue.ts';
import { tellOutcome } from '../../src/strategies/tell-outcome.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { aStrategy, asActor } from '../support/things.ts';

/*
 * Whoever has a copy of the database reads how many told what of a strategy, and must not learn whose answers belong
 * together, nor whose they are.
 */

let forum: TestForum;
let people: Person[];
const strategies: string[] = [];
/** Blind key, in hex, of each answer, person by person. */
const keys = new Map<string, string[]>();

beforeAll(async () => {
  forum = await startApp();
  const author = await aMember(forum);
  people = await Promise.all(Array.from({ length: 6 }, () => aMember(forum)));
  for (let count = 0; count < 6; count += 1) strategies.push((await aStrategy(forum, author)).id);
  for (const [at, person] of people.entries()) {
    for (const strategy of strategies) {
      const before = await allKeys();
      const told = outcomes[at % 3] ?? 'helped';
      await tellOutcome(forum.database.fork(), forum.tools, asActor(forum, person), { strategy, told });
      const fresh = [...(await allKeys())].filter((key) => !before.has(key));
      keys.set(person.account, [...(keys.get(person.account) ?? []), ...fresh]);
    }
  }
});
afterAll(() => forum.stop());

async function allKeys(): Promise<Set<string>> {
  const rows = await forum.database
    .fork()
    .execute<{ key: string }[]>("select encode(blind_key, 'hex') as key from outcome");
  return new Set(rows.map(({ key }) => key));
}

test('an answer is a row of its own that shares no bytes with another of the same person', () => {
  const all = [...keys.values()].flat();
  expect(all).toHaveLength(people.length * strategies.length);
  const quarters = all.flatMap((key) => [
    key.slice(0, 16),
    key.slice(16, 32),
    key.slice(32, 48),
    key.slice(48),
  ]);
  expect(new Set(quarters).size).toBe(quarters.length);
});

test('a row holds a hash, a strategy and one of three words, and nothing else', async () => {
  const [row] = await forum.database
    .fork()
    .execute<Record<string, unknown>[]>('select * from outcome limit 1');
  expect(Object.keys(row ?? {}).sort()).toEqual(['blind_key', 'strategy_id', 'told']);
});

test('without the key nobody can try out which account it was', async () => {
  const all = await allKeys();
  for (const { account } of people) {
    for (const strategy of strategies) {
      for (const text of [
        account + strategy,
        `${account} ${strategy}`,
        strategy + account,
        `outcome${account}${strategy}`,
      ]) {
        expect(all.has(createHash('sha256').update(text).digest('hex'))).toBe(false);
      }
    }
  }
});

test('no table beside says who told or keeps what: all that changed for a person is under seal', async () => {
  const [{ found } = { found: 0 }] = await forum.database
    .fork()
    .execute<{ found: number }[]>(
      `select count(*)::int as found from locker l join outcome o on position(o.blind_key in l.content) > 0`,
    );
  expect(found).toBe(0);
});
