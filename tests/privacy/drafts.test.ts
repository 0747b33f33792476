import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocker } from '../../src/accounts/lockers.ts';
import { newId } from '../../src/platform/ids.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { asActor, aThread } from '../support/things.ts';
import { type DumpTable, readDump } from './dump.ts';

let forum: TestForum;
let people: Person[];
let dump: DumpTable[];
/** What stands in drafts and must be nowhere else, nor there in the clear. */
const secrets: string[] = [];
let ids: string[];
let threads: string[];

beforeAll(async () => {
  forum = await startApp();
  people = [await aMember(forum), await aMember(forum), await aMember(forum)];
  threads = [];
  for (const [nth, person] of people.entries()) {
    asActor(forum, person);
    threads.push((await aThread(forum, person)).id);
    const token =
      (await person.browser.get('/me')).forms.find(({ fields }) => fields.form_token)?.fields.form_token ??
      '';
    for (let size = 0; size < 3; size += 1) {
      const formKey = newId();
      const text = `marigold words ${nth} ${size} ${'x'.repeat(size * 1500)}`;
      secrets.push(formKey, text.slice(0, 20));
      const form = { text, title: `Heliotrope ${nth} ${size}`, form_key: formKey, form_token: token };
      await person.browser.raw('POST', '/me/drafts', new URLSearchParams(form));
    }
    const answer = { text: 'marigold answer', form_key: newId(), form_token: token };
    await person.browser.raw('POST', `/threads/${threads[0]}/draft`, new URLSearchParams(answer));
  }
  secrets.push('marigold', 'Heliotrope');
  const lockers = await Promise.all(
    people.map((person) => readLocker(forum.database.fork(), forum.keys, person.account, 'drafts')),
  );
  ids = lockers.flatMap(({ kept }) => kept.map(({ draft }) => draft));
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  dump = await readDump(client);
  await client.end();
});
afterAll(() => forum.stop());

const bytesOf = (value: unknown): Buffer =>
  Buffer.isBuffer(value) ? value : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
/** Columns in which these texts stand, as they are or in hex or base64. */
function placesOf(texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [
    Buffer.from(text),
    Buffer.from(Buffer.from(text).toString('hex')),
    Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)),
  ]);
  const places = new Set<string>();
  for (const { name, columns, rows } of dump)
    for (const row of rows)
      for (const [at, value] of row.entries())
        if (value !== null && needles.some((needle) => bytesOf(value).includes(needle)))
          places.add(`${name}.${columns[at]}`);
  return [...places];
}
const draftTable = (): DumpTable => dump.find(({ name }) => name === 'draft') as DumpTable;
const column = (name: string): unknown[] => {
  const { columns, rows } = draftTable();
  return rows.map((row) => row[columns.indexOf(name)]);
};

describe('a copy of the database does not tell whose a draft is (ARCHITECTURE 12)', () => {
  test('every draft is there, and its id stands in its own row and nowhere else', () => {
    expect(ids).toHaveLength(12);
    expect(column('id').sort()).toEqual([...ids].sort());
    expect(placesOf(ids)).toEqual(['draft.id']);
  });

  test('no word of it, no key of its form and no id of the thread it answers is to be found', () => {
    expect(placesOf(secrets)).toEqual([]);
    const around = placesOf(threads);
    expect(around).toContain('thread.id');
    expect(around.filter((place) => place.startsWith('draft.') || place.startsWith('locker.'))).toEqual([]);
  });

  test('no value of a draft’s row stands in a row of an account, a name, a voice or a post', () => {
    const contents = column('content').map((value) => (value as Buffer).subarray(16, 40).toString('hex'));
    expect(new Set(contents).size).toBe(12);
    const parts = column('content').map((value) => (value as Buffer).subarray(20, 44));
    const places = dump.flatMap(({ name, columns, rows }) =>
      rows.flatMap((row) =>
        columns
          .filter(
            (_, at) => Buffer.isBuffer(row[at]) && parts.some((part) => bytesOf(row[at]).includes(part)),
          )
          .map((each) => `${name}.${each}`),
      ),
    );
    expect([...new Set(places)]).toEqual(['draft.content']);
  });

  test('what a row tells is a day and a step of size: all were kept today, and three lengths make two sizes', () => {
    expect(new Set(column('kept_until').map(String)).size).toBe(1);
    const sizes = column('content').map((value) => (value as Buffer).length);
    const [smallest = 0] = sizes.toSorted((one, other) => one - other);
    expect(new Set(sizes)).toEqual(new Set([smallest, smallest + 2048]));
  });

  test('one person’s answer drafts to two threads, and two people’s to one, have nothing in common', () => {
    expect(new Set(ids).size).toBe(12);
    const beginnings = ids.map((id) => id.slice(0, 6));
    expect(new Set(beginnings).size).toBe(12);
  });
});
