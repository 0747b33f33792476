import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LockerUse, lockerUses, openLockers } from '../../src/accounts/lockers.ts';
import { voiceKey } from '../../src/accounts/sealed-link.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import { withdrawPost } from '../../src/forum/withdraw-post.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { makeKeyBox, openKey, seal } from '../../static/ground/seal.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { asActor, aThread } from '../support/things.ts';
import { type DumpTable, everySchema, readDump } from './dump.ts';

/*
 * A thief with a copy of the database and with the key of the server as well. What then opens is told on "Private and safe" and in
 * docs/privacy.md; here both halves of that are tried: what opens, and what stays closed.
 */

let forum: TestForum;
let ana: Person;
let ben: Person;
let dump: DumpTable[];
let keys: Keys;
const threads: string[] = [];
const takenBack = 'marigold words that were taken back';
const planned = 'marigold words of a plan';
const secret = 'the lighthouse keeps my plan';

beforeAll(async () => {
  forum = await startApp();
  keys = forum.tools.keys;
  [ana, ben] = [await aMember(forum), await aMember(forum)];
  for (const title of ['One evening', 'Another one', 'A third'])
    threads.push((await aThread(forum, ana, { title })).id);
  await aThread(forum, ben, { title: 'Of somebody else' });
  const gone = await aThread(forum, ana, { title: 'Taken back', text: takenBack });
  await withdrawPost(forum.database.fork(), forum.tools, asActor(forum, ana), gone.opening);
  await keepPlan();
  await forum.runJobs();
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  dump = await readDump(client, everySchema);
  await client.end();
});
afterAll(() => forum.stop());

/** As the browser does it: the words are sealed before they leave it. */
async function keepPlan(): Promise<void> {
  const box = await makeKeyBox(secret, 'a b c d e f g h i j');
  const key = (await openKey(box, 'secret', secret)) as CryptoKey;
  const page = (await ana.browser.get('/me/pages')).html;
  const token = /data-token="([^"]+)"/.exec(page)?.[1] ?? '';
  const send = (path: string, fields: Record<string, string>) =>
    ana.browser.raw('POST', path, new URLSearchParams({ form_token: token, ...fields }));
  expect((await send('/me/pages/keys', { version: '0', keys: JSON.stringify(box) })).status).toBe(200);
  const sealed = await seal(key, planned, 'anywhere');
  const kept = { page: 'plan', version: '0', key: box.id, box: sealed };
  expect((await send('/me/pages/kept', kept)).status).toBe(200);
}

/** The rows of a table as the thief has them. */
function rowsOf(name: string): Record<string, unknown>[] {
  const table = dump.find((each) => each.name === name);
  if (table === undefined) throw new Error(`The copy has no table ${name}.`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at]])));
}

/** Every locker of one account, opened with the key. */
function opened(account: string) {
  const sealed = rowsOf('locker')
    .filter((row) => row.account_id === account)
    .map((row) => ({ use: row.use as LockerUse, content: (row.content as Buffer).toString('base64') }));
  return openLockers(keys, account, lockerUses, sealed);
}

const everythingOpened = (): string =>
  rowsOf('account')
    .map(({ id }) => JSON.stringify(opened(id as string)))
    .join('\n');

/** All that stands in the copy, bytes read as letters too. */
const everythingCopied = (): string =>
  dump
    .flatMap(({ rows }) => rows.flat())
    .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)))
    .join('\n');

describe('a thief of the copy and of the key', () => {
  test('cannot read what its owner took back', () => {
    expect(everythingCopied()).not.toContain('taken back');
    expect(everythingOpened()).not.toContain('marigold');
  });

  test('cannot read own ground, which only a browser opens (SECURITY J)', async () => {
    expect(everythingCopied()).not.toContain('words of a plan');
    expect(everythingOpened()).not.toContain('words of a plan');
    expect(everythingCopied() + everythingOpened()).not.toContain(secret);
    // The seal below the server's own is there, and opens with the secret: what was looked for was not simply missing.
    const { plan } = opened(ana.account);
    expect(plan.version).toBe(1);
    expect(JSON.stringify(plan)).toContain('rounds');
  });

  test('finds no passphrase, but argon2id to guess against', () => {
    expect(everythingCopied()).not.toContain(ana.passphrase);
    expect(everythingOpened()).not.toContain(ana.passphrase);
    for (const row of rowsOf('account')) {
      expect(Object.values(row).some((value) => String(value).startsWith('$argon2id$'))).toBe(true);
    }
  });

  test('finds no sign-in name, but can try one: the page says so', () => {
    expect(everythingCopied()).not.toContain(ana.signInName);
    const isThere = (name: string): boolean =>
      rowsOf('account').some((row) =>
        Object.values(row).some((value) => Buffer.isBuffer(value) && value.equals(signInKey(keys, name))),
      );
    expect(isThere(ana.signInName)).toBe(true);
    expect(isThere('nobody of this name')).toBe(false);
  });

  test('learns which names are one person: the page says so', () => {
    const spokenBy = (account: string): number =>
      threads.filter((thread) =>
        rowsOf('voice').some(({ blind_key: key }) => (key as Buffer).equals(voiceKey(keys, account, thread))),
      ).length;
    expect(spokenBy(ana.account)).toBe(threads.length);
    expect(spokenBy(ben.account)).toBe(0);
    expect(JSON.stringify(opened(ana.account).names)).toContain(threads[0]);
  });
});
