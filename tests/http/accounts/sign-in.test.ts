import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInKey } from '../../../src/accounts/sign-in-key.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';

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
  test('what was left empty is named, and is no try', async () => {
    const { page } = await signInAs({ sign_in_name: '', passphrase: '' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Type your sign-in name');
    expect(page.text).toContain('Type your passphrase');
    for (let times = 0; times < 6; times += 1) {
      const half = await signInAs({ sign_in_name: 'quiet lamp', passphrase: '' });
      expect([half.page.status, half.page.text.includes('Type your sign-in name')]).toEqual([422, false]);
    }
  });

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
