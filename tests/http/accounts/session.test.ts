import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, anOwner, type Person } from '../../support/people.ts';

let forum: TestForum;
let member: Person;
beforeAll(async () => {
  forum = await startApp();
  member = await aMember(forum, { signInName: 'quiet lamp' });
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

const signInAs = async (who: Record<string, string>, from = '/sign-in') => {
  const browser = openBrowser(forum);
  return { browser, page: await browser.submit(await browser.get(from), who, { action: '/sign-in' }) };
};
const right = () => ({ sign_in_name: member.signInName, passphrase: member.passphrase });

describe('the session', () => {
  const database = () => forum.database.fork();

  test('B1: a value of 256 bits that the database knows only by its hash, in a cookie no script reads', async () => {
    const response = await openBrowser(forum).raw('POST', '/sign-in', new URLSearchParams(right()));
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^alongside=/);
    for (const part of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i, /; Max-Age=7776000/i]) {
      expect(cookie).toMatch(part);
    }
    const token = /=([^.]+)\./.exec(cookie)?.[1] ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [found] = await database().execute<{ count: string }[]>(
      'select count(*) as count from session where token_hash = sha256(?::bytea)',
      [Buffer.from(token)],
    );
    expect(Number(found?.count)).toBe(1);
  });

  test('B1: behind https the cookie is tied to this host', async () => {
    const secure = await startApp({ baseUrl: 'https://forum.example' });
    const person = await aMember(secure, { origin: 'https://forum.example' });
    expect((await person.browser.get('/me')).status).toBe(200);
    const response = await openBrowser(secure, { origin: 'https://forum.example' }).raw(
      'POST',
      '/sign-in',
      new URLSearchParams({ sign_in_name: person.signInName, passphrase: person.passphrase }),
    );
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-alongside=.*; Secure/);
    expect(cookie).not.toMatch(/domain=/i);
    await secure.stop();
  });

  test('B2: signing in gives a new value, and the one this browser had before is dead', async () => {
    const { browser } = await signInAs(right());
    const before = browser.cookies.get('alongside') ?? '';
    const form = await browser.get('/me');
    const token = form.forms.find((each) => each.action === '/sign-out')?.fields.form_token ?? '';
    const again = await browser.raw(
      'POST',
      '/sign-in',
      new URLSearchParams({ ...right(), form_token: token }),
    );
    expect(again.status).toBe(303);
    expect(browser.cookies.get('alongside')).not.toBe(before);
    const thief = openBrowser(forum);
    thief.cookies.set('alongside', before);
    expect((await thief.get('/me')).status).toBe(401);
  });

  test('B2: a value that somebody planted in the browser is not taken over', async () => {
    const browser = openBrowser(forum);
    browser.cookies.set('alongside', 'planted.value.by.somebody.else.here');
    await browser.submit(await browser.get('/sign-in'), right(), { action: '/sign-in' });
    expect(browser.cookies.get('alongside')).not.toContain('planted');
    expect((await browser.get('/me')).status).toBe(200);
  });

  test('B2: after a day the value is replaced; the old one works for a minute and no longer', async () => {
    const { browser } = await signInAs(right());
    const before = browser.cookies.get('alongside') ?? '';
    forum.clock.move(24 * 3_600_000 + 60_000);
    await browser.get('/me');
    expect(browser.cookies.get('alongside')?.split('.')[0]).not.toBe(before.split('.')[0]);
    const late = openBrowser(forum);
    late.cookies.set('alongside', before);
    expect((await late.get('/me')).status).toBe(200);
    forum.clock.move(61_000);
    await browser.get('/me');
    const later = openBrowser(forum);
    later.cookies.set('alongside', before);
    expect((await later.get('/me')).status).toBe(401);
    expect((await browser.get('/me')).status).toBe(200);
  });

  test('B3: ends after 14 days without use, and after 90 days in any case', async () => {
    const idle = await signInAs(right());
    forum.clock.move(13 * 86_400_000);
    expect((await idle.browser.get('/me')).status).toBe(200);
    forum.clock.move(14 * 86_400_000 + 60_000);
    expect((await idle.browser.get('/me')).status).toBe(401);
    const busy = await signInAs(right());
    for (let days = 0; days < 90; days += 10) {
      expect((await busy.browser.get('/me')).status).toBe(200);
      forum.clock.move(10 * 86_400_000);
    }
    forum.clock.move(60_000);
    expect((await busy.browser.get('/me')).status).toBe(401);
  });

  test('B3: on a device others use, it ends after 30 minutes and with the browser', async () => {
    const browser = openBrowser(forum);
    const response = await browser.raw(
      'POST',
      '/sign-in',
      new URLSearchParams({ ...right(), shared: 'yes' }),
    );
    expect(response.headers.getSetCookie().at(-1)).not.toMatch(/max-age|expires/i);
    forum.clock.move(29 * 60_000);
    expect((await browser.get('/me')).status).toBe(200);
    forum.clock.move(31 * 60_000);
    expect((await browser.get('/me')).status).toBe(401);
  });

  test('B5: where such a session has run out, or was ended elsewhere, the next page clears what the device stores', async () => {
    const ends = {
      'ran out': async () => forum.clock.move(31 * 60_000),
      'was ended elsewhere': async (account: string) =>
        database().execute('delete from session where account_id = ?', [account]),
    };
    for (const [how, end] of Object.entries(ends)) {
      for (const shared of [true, false]) {
        const person = await aMember(forum, { shared });
        await end(person.account);
        if (!shared && how === 'ran out') continue;
        const answer = await person.browser.raw('GET', '/threads/new');
        const [cleared, kept] = [answer.headers.get('clear-site-data'), person.browser.cookies.size];
        expect([how, shared, answer.status, cleared, kept]).toEqual([
          how,
          shared,
          401,
          shared ? '"storage"' : null,
          0,
        ]);
      }
    }
  });

  test('B3: people of the team are signed out after 30 idle minutes', async () => {
    const owner = await anOwner(forum);
    forum.clock.move(29 * 60_000);
    expect((await owner.browser.get('/me')).status).toBe(200);
    forum.clock.move(31 * 60_000);
    expect((await owner.browser.get('/me')).status).toBe(401);
  });

  test('B3, R14: a cookie whose times were changed is worth nothing', async () => {
    const { browser } = await signInAs(right());
    const parts = (browser.cookies.get('alongside') ?? '').split('.');
    parts[3] = (Number.parseInt(parts[3] ?? '', 36) + 100_000).toString(36);
    const thief = openBrowser(forum);
    thief.cookies.set('alongside', parts.join('.'));
    expect((await thief.get('/me')).status).toBe(401);
  });

  test('ARCHITECTURE 12: signing in writes no time finer than a week', async () => {
    const old = await aMember(forum);
    forum.clock.move(8 * 86_400_000);
    await signInAs({ sign_in_name: old.signInName, passphrase: old.passphrase, shared: 'yes' });
    const [row] = await database().execute<{ same: boolean; day: number }[]>(
      `select a.seen_week = max(s.seen_week) as same, extract(isodow from a.seen_week)::int as day
       from account a join session s on s.account_id = a.id where a.id = ? group by a.seen_week`,
      [old.account],
    );
    expect(row).toEqual({ same: true, day: 1 });
  });
});

describe('signing out', () => {
  test('B5: ends the session, drops the cookie and says so on a page for guests', async () => {
    const { browser } = await signInAs(right());
    const cookie = browser.cookies.get('alongside') ?? '';
    const page = await browser.submit(await browser.get('/me'), {}, { action: '/sign-out' });
    expect(page.text).toContain('You are signed out.');
    expect(page.links.some((link) => link.text === 'Join')).toBe(true);
    expect(browser.cookies.size).toBe(0);
    const thief = openBrowser(forum);
    thief.cookies.set('alongside', cookie);
    expect((await thief.get('/me')).status).toBe(401);
  });

  test('B5: clears the storage of a device that others use, and of no other', async () => {
    for (const shared of [false, true]) {
      const person = await aMember(forum, { shared });
      const form = await person.browser.get('/me');
      const token = form.forms.find((each) => each.action === '/sign-out')?.fields.form_token ?? '';
      const answer = await person.browser.raw(
        'POST',
        '/sign-out',
        new URLSearchParams({ form_token: token }),
      );
      expect(answer.headers.get('clear-site-data')).toBe(shared ? '"storage"' : null);
    }
  });

  test('a page of another site cannot sign anybody out', async () => {
    const person = await aMember(forum);
    const foreign = await person.browser.raw('POST', '/sign-out', new URLSearchParams(), {
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    });
    expect(foreign.status).toBe(403);
    const tokenless = await person.browser.raw('POST', '/sign-out', new URLSearchParams());
    expect(tokenless.status).toBe(403);
    expect((await person.browser.get('/me')).status).toBe(200);
  });
});
