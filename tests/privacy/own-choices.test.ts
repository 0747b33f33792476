import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { readDump } from './dump.ts';

let forum: TestForum;
let ana: Person;
let thread: string;
let post: string;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  const ben = await aMember(forum);
  thread = (await aThread(forum, ben)).id;
  post = await anAnswer(forum, ben, thread);
  await aThread(forum, ana);
});
afterAll(() => forum.stop());

/** Every row of a copy of the database, by its table, as text. */
async function rows(): Promise<Map<string, Set<string>>> {
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  const dump = await readDump(client);
  await client.end();
  return new Map(dump.map(({ name, rows }) => [name, new Set(rows.map((row) => JSON.stringify(row)))]));
}

const steps: [what: string, path: () => string, press: RegExp, lockers: number][] = [
  ['following a thread', () => `/threads/${thread}`, /^Follow this thread/, 1],
  ['following a space', () => '/spaces/nights', /^Follow this space/, 1],
  ['keeping a post', () => `/posts/${post}/bookmark`, /^Keep it/, 1],
  ['changing the note', () => `/posts/${post}/bookmark`, /^Save the note/, 1],
  ['putting a name away', () => `/posts/${post}/put-away`, /^Put the name away/, 1],
  ['bringing it back', () => '/me/put-away', /^Show me/, 1],
  ['letting a post go', () => `/posts/${post}/bookmark`, /^Let it go/, 1],
  ['stopping to follow', () => `/threads/${thread}`, /^Stop following/, 1],
];

describe('what a copy of the database tells of what somebody reads (ARCHITECTURE 12)', () => {
  test.each(steps)(
    '%s changes one sealed row of the same size, and no other',
    async (_, path, press, lockers) => {
      const page = await ana.browser.get(path());
      const before = await rows();
      expect((await ana.browser.submit(page, {}, { press })).status).toBe(200);
      const after = await rows();
      const changed = [...after].flatMap(([table, now]) =>
        [...now].filter((row) => !before.get(table)?.has(row)).map((row) => ({ table, row })),
      );
      expect(changed.map(({ table }) => table)).toEqual(Array(lockers).fill('locker'));
      for (const [table, then] of before) expect(after.get(table)?.size, table).toBe(then.size);
      for (const { row } of changed) {
        expect(row).toContain(ana.account);
        expect(row).not.toContain(thread);
        expect(row).not.toContain(post);
        const same = [...(before.get('locker') ?? [])].filter((old) => !after.get('locker')?.has(old));
        expect(same).toHaveLength(1);
        expect(bytesOf(row)).toBe(bytesOf(same[0] ?? ''));
      }
    },
  );
});

/** How many bytes the sealed column of a row has. */
const bytesOf = (row: string): number => {
  const cells = JSON.parse(row) as unknown[];
  const sealed = cells.find((cell) => typeof cell === 'object' && cell !== null && 'data' in cell);
  return (sealed as { data: number[] }).data.length;
};
