import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInKey } from '../../../src/accounts/sign-in-key.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { countAccounts, goodPassphrase, joinAs } from './joining.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

/** Each test begins with nobody having tried anything. */
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

describe('what stops a newcomer', () => {
  test('an empty form comes back with every gap named, and makes no account', async () => {
    const browser = openBrowser(forum);
    const before = await countAccounts(forum);
    forum.clock.move(5000);
    const back = await browser.submit(await browser.get('/join'), {});
    expect(back.status).toBe(422);
    expect(back.headers.get('cache-control')).toBe('no-store');
    for (const words of ['Choose a sign-in name', 'Choose a passphrase', 'Tick the box', '18 or older']) {
      expect(back.text).toContain(words);
    }
    expect(await countAccounts(forum)).toBe(before);
    expect(browser.cookies.size).toBe(0);
  });

  test('ON-4: without the consent nothing is made, and reading stays open', async () => {
    const before = await countAccounts(forum);
    const { browser, page } = await joinAs(forum, { consent: '' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Tick the box if we may store what you write');
    expect(await countAccounts(forum)).toBe(before);
    expect((await browser.get('/')).status).toBe(200);
  });

  test('ON-6: somebody who is not yet 18 meets a kind page with help, and nothing is stored', async () => {
    const before = await countAccounts(forum);
    const { browser, page } = await joinAs(forum, { age: 'no' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('This place is for adults');
    expect(page.links.some((link) => link.href === '/help')).toBe(true);
    expect(await countAccounts(forum)).toBe(before);
    expect(browser.cookies.size).toBe(0);
  });

  test('a sign-in name somebody has is said kindly at its field, and everything typed is still there', async () => {
    await joinAs(forum, { sign_in_name: 'blue teapot' });
    const { page } = await joinAs(forum, { sign_in_name: ' BLUE  Teapot ' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Someone has this sign-in name.');
    const fields = page.forms.find((form) => form.action === '/join')?.fields;
    expect(fields).toMatchObject({ passphrase: goodPassphrase, age: 'yes', consent: 'yes' });
  });

  test('after a taken name the same answered question still counts', async () => {
    await joinAs(forum, { sign_in_name: 'green teapot' });
    const { browser, page } = await joinAs(forum, { sign_in_name: 'green teapot' });
    const done = await browser.submit(page, { sign_in_name: 'greener teapot' });
    expect(done.path).toBe('/join/codes');
  });

  test.each([
    ['short', 'too short'],
    ['common', 'password1234'],
    ['a pattern', 'abcdefghijklmnop'],
    ['holding the name', 'my name is winter robin'],
  ])('A2: a passphrase that is %s is refused', async (_, passphrase) => {
    const { page } = await joinAs(forum, { sign_in_name: 'winter robin', passphrase });
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="passphrase-error"');
  });

  test('E: a sixth account from one network within an hour has to wait, and keeps what it typed', async () => {
    for (let nth = 0; nth < 5; nth += 1) expect((await joinAs(forum)).page.path).toBe('/join/codes');
    const { page } = await joinAs(forum);
    expect(page.status).toBe(429);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.forms.find((form) => form.action === '/join')?.fields.passphrase).toBe(goodPassphrase);
  });

  test('a name the start option has lifted does not wait', async () => {
    forum.limits.lift(signInKey(forum.keys, 'load tester').toString('hex'));
    for (let nth = 0; nth < 5; nth += 1) await joinAs(forum);
    expect((await joinAs(forum, { sign_in_name: 'Load Tester' })).page.path).toBe('/join/codes');
  });
});
