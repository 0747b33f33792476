import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInKey } from '../../../src/accounts/sign-in-key.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page, parse } from '../../support/browser-like.ts';
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
const wrong = (name: string) => signInAs({ sign_in_name: name, passphrase: 'not the passphrase at all' });

/** A page without the parts that are random or typed. */
const shape = (page: Page, name: string): string =>
  page.html.replaceAll(name, '').replace(/value="[^"]*"/g, '');

describe('who does not come in', () => {
  test('PR-12, A6: a known and an unknown name get the same answer, word for word', async () => {
    const known = await wrong('quiet lamp');
    const unknown = await wrong('other lamp');
    expect(known.page.status).toBe(422);
    expect(unknown.page.status).toBe(422);
    expect(shape(known.page, 'quiet lamp')).toBe(shape(unknown.page, 'other lamp'));
    expect(Math.abs(known.page.html.length - unknown.page.html.length)).toBeLessThanOrEqual(24);
    expect([...known.page.headers.keys()].sort()).toEqual([...unknown.page.headers.keys()].sort());
    expect(known.browser.cookies.size + unknown.browser.cookies.size).toBe(0);
  });

  test('PR-12: an unknown name costs a comparison too, so that time does not tell', async () => {
    const compared: (string | null)[] = [];
    const { verify } = forum.tools.passwords;
    forum.tools.passwords.verify = (stored, passphrase) => {
      compared.push(stored);
      return verify(stored, passphrase);
    };
    await wrong('nobody has this name');
    await wrong('quiet lamp');
    forum.tools.passwords.verify = verify;
    expect(compared).toHaveLength(2);
    expect(compared[0]).toBeNull();
  });

  test('E, PR-12: after five wrong tries there is a pause, for known and unknown names alike', async () => {
    for (const name of ['quiet lamp', 'no such lamp']) {
      for (let nth = 0; nth < 5; nth += 1) expect((await wrong(name)).page.status).toBe(422);
      const { page } = await wrong(name);
      expect(page.status).toBe(429);
      expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(page.text).toContain('A recovery code works right now.');
    }
  });

  test('E: tries that arrive at once are counted before they are checked', async () => {
    const form = await openBrowser(forum).get('/sign-in');
    const fill = { sign_in_name: 'quiet lamp', passphrase: 'not the passphrase at all' };
    const pages = await Promise.all(
      Array.from({ length: 12 }, () => openBrowser(forum).submit(form, fill, { action: '/sign-in' })),
    );
    expect(pages.filter((page) => page.status === 422)).toHaveLength(5);
    expect(pages.filter((page) => page.status === 429)).toHaveLength(7);
  });

  test('E: a stranger who guesses does not end a session that is open', async () => {
    for (let nth = 0; nth < 6; nth += 1) await wrong('quiet lamp');
    expect((await member.browser.get('/me')).status).toBe(200);
  });

  test('E: one network has sixty tries in ten minutes, over all names', async () => {
    for (let nth = 0; nth < 60; nth += 1) await forum.limits.take('sign-in.address', 'unknown');
    const { page } = await signInAs(right());
    expect(page.status).toBe(429);
    expect(page.text).toContain('many tries from your network');
  });

  test('a name the start option has lifted is neither counted nor made to wait', async () => {
    forum.limits.lift(signInKey(forum.keys, 'quiet lamp').toString('hex'));
    for (let nth = 0; nth < 60; nth += 1) await forum.limits.take('sign-in.address', 'unknown');
    for (let nth = 0; nth < 7; nth += 1) expect((await wrong('quiet lamp')).page.status).toBe(422);
    expect((await signInAs(right())).page.text).toContain('You are signed in.');
    expect(forum.limits.isLifted(member.account)).toBe(true);
  });

  test('A3: the passphrase is compared as it was sent', async () => {
    for (const passphrase of [`${member.passphrase} `, member.passphrase.toUpperCase()]) {
      const { page } = await signInAs({ sign_in_name: member.signInName, passphrase });
      expect(page.status).toBe(422);
    }
  });

  test('too long a word for the device is said at its field', async () => {
    const { page } = await signInAs({ ...right(), label: 'x'.repeat(41) });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Please keep it to 40 letters.');
  });

  test('H7: a field that no page of ours has is refused', async () => {
    const response = await openBrowser(forum).raw(
      'POST',
      '/sign-in',
      new URLSearchParams({ ...right(), role: 'owner' }),
    );
    expect(response.status).toBe(400);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('where signing in leads', () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/sign-out',
    '/leave',
  ])('never away from here: next=%j', async (next) => {
    const browser = openBrowser(forum);
    const form = await browser.get(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(form.forms.find((each) => each.action === '/sign-in')?.fields.next).toBeUndefined();
    const sent = await browser.raw('POST', '/sign-in', new URLSearchParams({ ...right(), next }));
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe('/?done=signed-in');
  });

  test('back to the page one came from', async () => {
    const { page } = await signInAs(right(), '/sign-in?next=%2Fabout%2Fagreement');
    expect(page.path).toBe('/about/agreement?done=signed-in');
  });

  test('capitals and spaces of the name do not matter', async () => {
    const { page } = await signInAs({ ...right(), sign_in_name: '  QUIET   Lamp ' });
    expect(page.text).toContain('You are signed in.');
  });

  test('somebody who is signed in does not sign in again', async () => {
    expect((await member.browser.get('/sign-in')).path).toBe('/me');
    expect((await member.browser.get('/sign-in?next=%2Fabout%2Fagreement')).path).toBe('/about/agreement');
  });
});

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

describe('a text that was being written when the session ended', () => {
  const kept = {
    action: '/threads/look-over',
    fields: { title: 'A night', text: 'Line one\n<b>two</b>', form_key: 'k'.repeat(20) },
  };

  test('comes through signing in, is shown once more, and goes where it was going', async () => {
    const browser = openBrowser(forum);
    const body = new URLSearchParams({ ...right(), kept: JSON.stringify(kept), next: '/threads/look-over' });
    const response = await browser.raw('POST', '/sign-in', body);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const form = parse(await response.text()).forms.find((each) => each.action === '/threads/look-over');
    expect(form?.fields).toMatchObject(kept.fields);
    expect(form?.fields.form_token).toMatch(/./);
    const sent = await browser.raw('POST', '/threads/look-over', new URLSearchParams(form?.fields));
    expect(sent.status).not.toBe(403);
    expect(await sent.text()).toContain('Line one');
  });

  test('survives a passphrase that does not fit and a pause', async () => {
    const body = {
      sign_in_name: 'quiet lamp',
      passphrase: 'not the passphrase at all',
      kept: JSON.stringify(kept),
    };
    for (let nth = 0; nth < 6; nth += 1) {
      const browser = openBrowser(forum);
      const response = await browser.raw('POST', '/sign-in', new URLSearchParams(body));
      expect(response.status).toBe(nth < 5 ? 422 : 429);
      const form = parse(await response.text()).forms.find((each) => each.action === '/sign-in');
      expect(JSON.parse(form?.fields.kept ?? '{}')).toEqual(kept);
    }
  });

  test.each([
    ['another site', { action: 'https://evil.example/', fields: {} }],
    ['another host in disguise', { action: '//evil.example/', fields: {} }],
    ['signing out', { action: '/sign-out', fields: {} }],
    ['a made-up path', { action: '/threads/../sign-out', fields: {} }],
    ['a query', { action: '/threads?x=1', fields: {} }],
    ['a field that is no text', { action: '/threads', fields: { text: { a: 1 } } }],
    ['a token of its own', { action: '/threads', fields: { form_token: 'x' } }],
    ['more than it should hold', { action: '/threads', fields: {}, more: 1 }],
    ['a list', []],
  ])('is left behind where it would lead to %s', async (_, made) => {
    const body = new URLSearchParams({ ...right(), kept: JSON.stringify(made) });
    const response = await openBrowser(forum).raw('POST', '/sign-in', body);
    expect(response.status).toBe(303);
  });

  test('is left behind where it is no list of fields at all', async () => {
    const body = new URLSearchParams({ ...right(), kept: '{"action":' });
    expect((await openBrowser(forum).raw('POST', '/sign-in', body)).status).toBe(303);
  });
});
