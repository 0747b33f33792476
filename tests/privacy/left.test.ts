import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pausePerson } from '../../src/accounts/standing.ts';
import { eraseAccount } from '../../src/leaving/erase-account.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { type DumpTable, everySchema, readDump } from './dump.ts';

/*
 * Somebody leaves and lets their words stay. In a small place they may be the only one who left for a long time: whatever
 * told a name without an owner from others would tie all their names together, and that in front of everybody who has a copy
 * of the database.
 */

let forum: TestForum;
let gone: Person;
let dump: DumpTable[];
/** The names of whoever left, and those of everybody else. */
let own: string[];
let others: string[];

beforeAll(async () => {
  forum = await startApp();
  const people: Person[] = [];
  while (people.length < 6) people.push(await aMember(forum));
  const threads: string[] = [];
  for (const person of people) threads.push((await aThread(forum, person)).id);
  const ownerOf = new Map<string, string>();
  for (const thread of threads) for (const person of people) await anAnswer(forum, person, thread);
  for (const { id, owner_sealed: sealed } of await forum.database
    .fork()
    .execute<{ id: string; owner_sealed: Buffer }[]>('select id, owner_sealed from name'))
    ownerOf.set(id, forum.keys.open('name-owner', id, sealed).toString());
  gone = people[2] as Person;
  own = [...ownerOf].filter(([, owner]) => owner === gone.account).map(([name]) => name);
  others = [...ownerOf].filter(([, owner]) => owner !== gone.account).map(([name]) => name);
  await eraseAccount(forum.database.fork(), forum.tools, gone.account, 'cut');
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  dump = await readDump(client, everySchema);
  await client.end();
});
afterAll(() => forum.stop());

/** What a copy holds of one name, without what differs from name to name: rows, missing values, lengths of bytes. */
const shapeOf = (name: string): string =>
  JSON.stringify(
    dump.flatMap((table) => {
      const rows = table.rows.filter((row) => row.includes(name));
      if (rows.length === 0) return [];
      const looks = rows.map((row) =>
        row.map((value) => (Buffer.isBuffer(value) ? value.length : value === null ? null : typeof value)),
      );
      return [[table.name, looks]];
    }),
  );

/** Rows of a table in their order, by whether they are of whoever left. */
const orderIn = (table: string): boolean[] =>
  (dump.find(({ name }) => name === table)?.rows ?? [])
    .filter((row) => [...own, ...others].some((name) => row.includes(name)))
    .map((row) => own.some((name) => row.includes(name)));

describe('who left and let their words stay, in a copy of the database (PR-6, ARCHITECTURE 12)', () => {
  test('has as many names there as before, and as many as others', () => {
    expect(own).toHaveLength(6);
    expect(others).toHaveLength(30);
    expect(dump.some(({ rows }) => rows.some((row) => row.includes(gone.account)))).toBe(false);
  });

  test('no row, no missing value and no length tells one of their names from a name of somebody who is here', () => {
    const usual = new Set(others.map(shapeOf));
    expect(own.map(shapeOf).filter((shape) => !usual.has(shape))).toEqual([]);
  });

  test('their rows do not lie together', () => {
    for (const table of ['name', 'voice']) {
      const order = orderIn(table);
      expect(order.length).toBeGreaterThanOrEqual(36);
      const beside = order.filter((mine, at) => mine && order[at + 1] === true).length;
      expect(beside, table).toBeLessThan(own.length - 1);
    }
  });

  test('with the key as well, nothing ties two of them together', () => {
    const column = (table: string, wanted: string): Map<string, Buffer> => {
      const { columns = [], rows = [] } = dump.find(({ name }) => name === table) ?? {};
      const id = columns.indexOf(table === 'voice' ? 'name_id' : 'id');
      return new Map(rows.map((row) => [String(row[id]), row[columns.indexOf(wanted)] as Buffer]));
    };
    const sealed = column('name', 'owner_sealed');
    const owners = own.map((name) =>
      forum.keys.open('name-owner', name, sealed.get(name) as Buffer).toString(),
    );
    expect(new Set(owners).size).toBe(own.length);
    expect(owners).not.toContain(gone.account);
    const keys = own.map((name) => column('voice', 'blind_key').get(name)?.toString('hex'));
    expect(new Set(keys).size).toBe(own.length);
  });

  test('a pause of one of their names reaches nobody and breaks nothing', async () => {
    await inTransaction(forum.database.fork(), (tx) =>
      pausePerson(tx, forum.tools, own[0] ?? '', { case: '', act: 'person.paused', until: null }),
    );
  });
});
