import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { expectWithin } from '../../support/timed.ts';
import { takeAway } from './away.ts';

let forum: TestForum;
const wikipedia = 'https://www.wikipedia.org/';

beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const sessionsOf = async (person: Person): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>('select count(*) from session where account_id = ?', [person.account]);
  return Number(row?.count);
};
/** One request for Leave with exactly these headers besides the cookie. */
const ask = (person: Person, headers: Record<string, string>, method = 'GET') =>
  forum.app.request('http://127.0.0.1:3000/leave', {
    method,
    headers: {
      ...headers,
      cookie: [...person.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  });

describe('somebody else must not be able to sign people out (SECURITY B5)', () => {
  test.each([
    ['a page of somebody else', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['a page beside ours', { 'sec-fetch-site': 'same-site' }],
    ['an old browser that says nothing', {}],
    ['an old browser on another page', { referer: 'https://elsewhere.example/leave' }],
    [
      'a browser that fetches ahead',
      { 'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch;prerender' },
    ],
    ['an older browser that fetches ahead', { 'sec-fetch-site': 'same-origin', purpose: 'prefetch' }],
  ])('%s is led away, but the session and the cookie stay', async (_, headers) => {
    const ana = await aMember(forum);
    const response = await ask(ana, headers as Record<string, string>);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(wikipedia);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await sessionsOf(ana)).toBe(1);
    expect((await ana.browser.get('/me')).status).toBe(200);
  });

  test('neither HEAD nor POST ends anything', async () => {
    const ana = await aMember(forum);
    expect((await ask(ana, { 'sec-fetch-site': 'same-origin' }, 'HEAD')).headers.getSetCookie()).toEqual([]);
    expect((await ana.browser.raw('POST', '/leave', new URLSearchParams())).status).toBeGreaterThanOrEqual(
      403,
    );
    expect(await sessionsOf(ana)).toBe(1);
  });
});

describe('Leave (AX-3)', () => {
  test.each([
    ['the link on our pages', { 'sec-fetch-site': 'same-origin' }],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }],
    ['the link in an old browser', { referer: 'http://127.0.0.1:3000/threads/x' }],
  ])('%s ends the session on the server and drops the cookie', async (_, headers) => {
    const ana = await aMember(forum);
    const response = await ask(ana, headers as Record<string, string>);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(wikipedia);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.getSetCookie().join()).toMatch(/^alongside=;.*Max-Age=0/i);
    expect(response.headers.get('clear-site-data')).toBeNull();
    expect(await sessionsOf(ana)).toBe(0);
    expect((await ana.browser.get('/me')).status).toBe(401);
  });

  test('only the device that leaves is signed out', async () => {
    const ana = await aMember(forum);
    const cookie = [...ana.browser.cookies];
    const other = await aMember(forum);
    await ask(ana, { 'sec-fetch-site': 'same-origin' });
    expect(await sessionsOf(other)).toBe(1);
    expect(cookie).toHaveLength(1);
    expect((await other.browser.get('/me')).status).toBe(200);
  });

  test('on a shared device what the browser stores goes too', async () => {
    const ana = await aMember(forum, { shared: true });
    const response = await ask(ana, { 'sec-fetch-site': 'same-origin' });
    expect(response.headers.get('clear-site-data')).toBe('"storage"');
  });

  test('a guest, and somebody with a cookie that is none, are led away all the same', async () => {
    const guest = openBrowser(forum);
    const plain = await guest.raw('GET', '/leave');
    expect([plain.status, plain.headers.get('location')]).toEqual([303, wikipedia]);
    expect(plain.headers.getSetCookie()).toEqual([]);
    guest.cookies.set('alongside', 'nonsense');
    expect((await guest.raw('GET', '/leave')).status).toBe(303);
  });

  test('tells the neutral page nothing of where one came from', async () => {
    const response = await openBrowser(forum).raw('GET', '/leave?next=https://evil.example/');
    expect(response.headers.get('location')).toBe(wikipedia);
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
  });

  test('stands on every page as the first link', async () => {
    const ana = await aMember(forum);
    for (const address of [
      '/',
      '/me',
      '/inbox',
      '/help',
      '/about/leave',
      '/nothing/here',
      '/reports/outcome',
    ]) {
      const [first] = (await ana.browser.get(address)).links;
      expect([address, first?.href]).toEqual([address, '/leave']);
    }
  });
});

describe('with a database that is slow', () => {
  test('Leave does not wait for it, and the session ends behind it', async () => {
    const ana = await aMember(forum);
    const holder = new pg.Client({ connectionString: forum.url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from session where account_id = $1 for update', [ana.account]);
    const began = Date.now();
    const response = await ask(ana, { 'sec-fetch-site': 'same-origin' });
    const took = Date.now() - began;
    expect(await sessionsOf(ana)).toBe(1);
    await holder.query('rollback');
    await holder.end();
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie().join()).toMatch(/Max-Age=0/i);
    expectWithin(took, 1500);
    await expect.poll(() => sessionsOf(ana)).toBe(0);
  });
});

describe('with the database away', () => {
  test('Leave still leads away at once and drops the cookie (AX-3, R6)', async () => {
    const dark = await startApp();
    const ana = await aMember(dark);
    const giveBack = await takeAway(dark);
    const began = Date.now();
    const response = await dark.app.request('http://127.0.0.1:3000/leave', {
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: [...ana.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(wikipedia);
    expect(response.headers.getSetCookie().join()).toMatch(/Max-Age=0/i);
    expectWithin(Date.now() - began, 1500);
    const help = await openBrowser(dark).get('/help');
    expect(help.status).toBe(200);
    await giveBack();
    await dark.stop();
  });
});
