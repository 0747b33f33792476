import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { goodPassphrase, joinAs } from '../http/accounts/joining.ts';
import { startApp, type TestForum } from '../support/app.ts';
import type { Browser } from '../support/browser-like.ts';
import { asActor } from '../support/things.ts';
import { type DumpTable, readDump } from './dump.ts';
import { placesOf, plainHashes, spellings } from './spellings.ts';

/** What a request says of the person who sends it. */
const carried = {
  'user-agent': 'Marigold-Browser/7.1',
  'accept-language': 'gsw-CH,gsw;q=0.9',
  referer: 'http://127.0.0.1:3000/me?marigoldreferrer=1',
  'x-forwarded-for': '203.0.113.77',
  'sec-ch-ua-platform': '"MarigoldOS"',
};
const signInName = 'marigold lantern visitor';
const label = 'The marigold phone';
const title = 'A heading about marigolds';

let forum: TestForum;
let dump: DumpTable[];
/** What must be nowhere, by what it is. */
const secrets = new Map<string, string[]>();

beforeAll(async () => {
  forum = await startApp();
  const { browser } = await joinAs(forum, { sign_in_name: signInName });
  secrets.set('the sign-in name', [signInName, ...signInName.split(' ').slice(1)]);
  secrets.set('the passphrase', [goodPassphrase, 'pencil mitten']);
  secrets.set('the recovery codes', await recoveryCodes(browser));
  secrets.set('what a request carries', [
    'Marigold-Browser',
    'gsw-CH',
    'marigoldreferrer',
    '203.0.113.77',
    'MarigoldOS',
  ]);
  const cookies = [...browser.cookies.values()];
  secrets.set(
    'the cookie',
    cookies.flatMap((cookie) => [cookie, cookie.split('.')[0] ?? '']),
  );
  await live(browser);
  secrets.set('the label of a device', [label, 'marigold phone']);
  await forum.runJobs();
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  dump = await readDump(client);
  await client.end();
});
afterAll(() => forum.stop());

/** Reads, writes, reports, keeps a name, signs in once more with a label: all that could leave a trace. */
async function live(browser: Browser): Promise<void> {
  const [account] = await forum.database.fork().execute<{ id: string }[]>('select id from account');
  asActor(forum, { account: account?.id ?? '' });
  const confirm = await browser.get('/join/codes');
  await browser.submit(confirm, { kept: 'yes' });
  const token =
    (await browser.get('/threads/new')).forms.find(({ fields }) => fields.form_token)?.fields.form_token ??
    '';
  const send = (path: string, form: Record<string, string>) =>
    browser.raw('POST', path, new URLSearchParams({ ...form, form_token: token }), carried);
  const thread = {
    title,
    space: 'nights',
    text: 'Words of a post',
    need: 'listen',
    form_key: newId(),
    voice: 'fresh',
  };
  const up = await send('/threads', thread);
  expect(up.status).toBe(303);
  const id = /\/threads\/([0-9a-z]{20})/.exec(up.headers.get('location') ?? '')?.[1];
  await send(`/threads/${id}/posts`, { text: 'An answer', quotes: '', form_key: newId() });
  await send('/me/names', { name: 'Willow Path', seen: 'Willow Path', form_key: newId() });
  await send('/me/settings', { time_zone: 'Pacific/Chatham' });
  const [post] = await forum.database.fork().execute<{ id: string }[]>('select id from post limit 1');
  await send(`/posts/${post?.id}/reports`, { kind: 'else', note: 'The secret note', form_key: newId() });
  for (const path of ['/', `/threads/${id}`, '/help?country=CH', '/inbox'])
    await browser.raw('GET', path, undefined, carried);
  const again = { sign_in_name: signInName, passphrase: goodPassphrase, label };
  const signedIn = await forum.app.request('http://127.0.0.1:3000/sign-in', {
    method: 'POST',
    body: new URLSearchParams(again).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...carried,
    },
  });
  expect(signedIn.status).toBe(303);
  const second = /^[^=]+=([^;]+)/.exec(signedIn.headers.getSetCookie()[0] ?? '')?.[1] ?? '';
  secrets.set('the second cookie', [second, second.split('.')[0] ?? '']);
  secrets.set('what is sealed', ['The secret note', 'Pacific/Chatham']);
}

async function recoveryCodes(browser: Browser): Promise<string[]> {
  const file = await (await browser.raw('GET', '/join/codes.txt')).text();
  const codes = file.split(/\s+/).filter((line) => line.length > 20);
  expect(codes.length).toBe(8);
  return codes.flatMap((code) => [code, code.replaceAll('-', ''), code.toUpperCase()]);
}

describe('nothing that opens an account or names a person is in a copy of the database (SECURITY 0.4, C1, PR-1)', () => {
  const kinds = [
    'the sign-in name',
    'the passphrase',
    'the recovery codes',
    'the cookie',
    'the second cookie',
    'what a request carries',
    'the label of a device',
    'what is sealed',
  ];

  test.each(kinds)('%s: not as it is, not in hex, base64 or UTF-16', (kind) => {
    const needles = secrets.get(kind) ?? [];
    expect(needles.length).toBeGreaterThan(1);
    expect(needles.every((needle) => needle.length >= 6)).toBe(true);
    expect(placesOf(dump, needles.flatMap(spellings))).toEqual([]);
  });

  test.each(['the sign-in name', 'the passphrase', 'what a request carries', 'the label of a device'])(
    '%s: not as a plain hash either',
    (kind) => {
      expect(placesOf(dump, (secrets.get(kind) ?? []).flatMap(plainHashes))).toEqual([]);
    },
  );

  test('the search finds what is there, in text and in bytes', () => {
    expect(placesOf(dump, spellings(title))).toEqual(['thread.title']);
    const [hash] =
      dump
        .find(({ name }) => name === 'session')
        ?.rows.map((row) => row.find((value) => Buffer.isBuffer(value))) ?? [];
    expect(placesOf(dump, [(hash as Buffer).subarray(4, 20)]).length).toBeGreaterThan(0);
  });
});
