import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page, parse } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person, phoneCode } from '../../support/people.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
  forum.clock.move(120_000);
});

/** The first half of signing in: the page that asks for the code. */
const firstHalf = async (person: Person, more: Record<string, string> = {}) => {
  const browser = openBrowser(forum);
  const form = await browser.get('/sign-in');
  const fill = { sign_in_name: person.signInName, passphrase: person.passphrase, ...more };
  return { browser, page: await browser.submit(form, fill, { action: '/sign-in' }) };
};
const type = (browser: ReturnType<typeof openBrowser>, page: Page, code: string) =>
  browser.submit(page, { code }, { action: '/sign-in/code' });
const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** What a phone would read from the page: the key in the link. */
const secretOn = (page: Page): string =>
  new URL(page.links.find((link) => link.href.startsWith('otpauth://'))?.href ?? '').searchParams.get(
    'secret',
  ) ?? '';

describe('the second step at signing in', () => {
  test('A5: the passphrase alone gives no session', async () => {
    const moderator = await aModerator(forum);
    const { browser, page } = await firstHalf(moderator);
    expect(page.status).toBe(200);
    expect(page.text).toContain('One more step');
    expect(browser.cookies.size).toBe(0);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.html).not.toContain(moderator.account);
  });

  test('A5: a wrong code keeps the place in the flow; the right one then works', async () => {
    const moderator = await aModerator(forum);
    const { browser, page } = await firstHalf(moderator);
    const code = moderator.secondStep?.() ?? '';
    const wrong = await type(browser, page, otherThan(code));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('This code does not fit.');
    expect((await type(browser, wrong, code)).text).toContain('You are signed in.');
  });

  test('A5: a code works once, also with a passphrase that is right', async () => {
    const moderator = await aModerator(forum);
    const code = moderator.secondStep?.() ?? '';
    const first = await firstHalf(moderator);
    await type(first.browser, first.page, code);
    const second = await firstHalf(moderator);
    expect((await type(second.browser, second.page, code)).status).toBe(422);
    expect((await type(openBrowser(forum), first.page, code)).status).toBe(422);
    forum.clock.move(30_000);
    expect((await type(second.browser, second.page, moderator.secondStep?.() ?? '')).path).toBe(
      '/?done=signed-in',
    );
  });

  test('A5: the same code from two places at once lets one in', async () => {
    const moderator = await aModerator(forum);
    const code = moderator.secondStep?.() ?? '';
    const halves = [await firstHalf(moderator), await firstHalf(moderator)];
    const pages = await Promise.all(halves.map(({ browser, page }) => type(browser, page, code)));
    expect(pages.map((page) => page.status).sort()).toEqual([200, 422]);
  });

  test('A5: a code of an earlier half minute than the last one used is not taken', async () => {
    const moderator = await aModerator(forum);
    const early = moderator.secondStep?.() ?? '';
    forum.clock.move(30_000);
    const first = await firstHalf(moderator);
    await type(first.browser, first.page, moderator.secondStep?.() ?? '');
    const second = await firstHalf(moderator);
    expect((await type(second.browser, second.page, early)).status).toBe(422);
  });

  test('A5: a phone that is half a minute off still works, two minutes off does not', async () => {
    const moderator = await aModerator(forum);
    const behind = moderator.secondStep?.() ?? '';
    forum.clock.move(120_000);
    const late = await firstHalf(moderator);
    expect((await type(late.browser, late.page, behind)).status).toBe(422);
    const code = moderator.secondStep?.() ?? '';
    forum.clock.move(30_000);
    expect((await type(late.browser, late.page, ` ${code.slice(0, 3)} ${code.slice(3)} `)).status).toBe(200);
  });

  test('after five minutes it begins again, and the text comes along', async () => {
    const moderator = await aModerator(forum);
    const kept = JSON.stringify({ action: '/threads', fields: { text: 'half a sentence' } });
    const { browser, page } = await firstHalf(moderator);
    forum.clock.move(6 * 60_000);
    const field = page.forms.find((form) => form.action === '/sign-in/code')?.fields ?? {};
    const body = new URLSearchParams({ ...field, kept, code: moderator.secondStep?.() ?? '' });
    const late = await browser.raw('POST', '/sign-in/code', body);
    expect(late.status).toBe(422);
    const html = await late.text();
    expect(html).toContain('please begin once more');
    expect(html).toContain('half a sentence');
  });

  test('the text that was being written waits behind both halves', async () => {
    const moderator = await aModerator(forum);
    const kept = { action: '/threads/look-over', fields: { text: 'half a sentence', title: 'A day' } };
    const first = await openBrowser(forum).raw(
      'POST',
      '/sign-in',
      new URLSearchParams({
        sign_in_name: moderator.signInName,
        passphrase: moderator.passphrase,
        kept: JSON.stringify(kept),
      }),
    );
    const form = parse(await first.text()).forms.find((each) => each.action === '/sign-in/code');
    const body = new URLSearchParams({ ...form?.fields, code: moderator.secondStep?.() ?? '' });
    const second = await openBrowser(forum).raw('POST', '/sign-in/code', body);
    expect(second.status).toBe(200);
    const back = await second.text();
    expect(back).toContain('You are back. Your text is still here.');
    expect(parse(back).forms.find((each) => each.action === kept.action)?.fields).toMatchObject(kept.fields);
  });

  test('a pass somebody made up, or that was given for an old passphrase, leads nowhere', async () => {
    const member = await aMember(forum, { twoStep: true });
    const { browser, page } = await firstHalf(member);
    const change = await member.browser.submit(await member.browser.get('/me/passphrase'), {
      passphrase: member.passphrase,
      new_passphrase: 'harbour pencil mitten clover window',
    });
    expect(change.path).toBe('/me?done=passphrase-new');
    expect((await type(browser, page, member.secondStep?.() ?? '')).text).toContain('please begin once more');
    for (const pass of ['', 'made-up', 'A'.repeat(400)]) {
      const answer = await browser.raw(
        'POST',
        '/sign-in/code',
        new URLSearchParams({ pass, code: '123456' }),
      );
      expect(answer.status).toBe(422);
    }
  });

  test('E: after five codes in five minutes there is a pause', async () => {
    const moderator = await aModerator(forum);
    const { browser, page } = await firstHalf(moderator);
    const code = otherThan(moderator.secondStep?.() ?? '');
    for (let nth = 0; nth < 5; nth += 1) expect((await type(browser, page, code)).status).toBe(422);
    const paused = await type(browser, page, moderator.secondStep?.() ?? '');
    expect(paused.status).toBe(429);
    expect(paused.forms.find((form) => form.action === '/sign-in/code')?.fields.pass).toMatch(/./);
  });

  test('the address without a form leads to signing in', async () => {
    expect((await openBrowser(forum).get('/sign-in/code')).path).toBe('/sign-in');
  });
});

describe('setting it up', () => {
  test('a code that does not fit turns nothing on', async () => {
    const member = await aMember(forum);
    const page = await member.browser.get('/me/two-step');
    const code = otherThan(phoneCode(secretOn(page), forum.clock.now()));
    expect((await member.browser.submit(page, { code })).status).toBe(422);
    expect((await member.browser.get('/me')).text).toContain('Off. You can add a code');
  });

  test('the key has 160 bits, is shown in groups, and stays the same when the page is loaded again', async () => {
    const member = await aMember(forum);
    const page = await member.browser.get('/me/two-step');
    const secret = secretOn(page);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(page.text).toContain(secret.match(/.{4}/g)?.join(' ') ?? 'none');
    expect(secretOn(await member.browser.get('/me/two-step'))).toBe(secret);
    expect(secretOn(await (await aMember(forum)).browser.get('/me/two-step'))).not.toBe(secret);
    expect(page.html).not.toContain(member.account);
  });

  test('B2: turning it on ends the other sessions and gives this one a new value', async () => {
    const member = await aMember(forum);
    const elsewhere = await firstHalf(member);
    const before = member.browser.cookies.get('alongside') ?? '';
    const page = await member.browser.get('/me/two-step');
    const code = phoneCode(secretOn(page), forum.clock.now());
    const done = await member.browser.submit(page, { code });
    expect(done.path).toBe('/me?done=two-step-on');
    expect(done.text).toContain('On. Signing in asks for a code');
    expect(member.browser.cookies.get('alongside')).not.toBe(before);
    expect((await elsewhere.browser.get('/me')).status).toBe(401);
    const next = await firstHalf(member);
    expect((await type(next.browser, next.page, code)).status).toBe(422);
  });

  test('A5: the secret lies in the database under seal', async () => {
    const member = await aMember(forum);
    const page = await member.browser.get('/me/two-step');
    const secret = secretOn(page);
    await member.browser.submit(page, { code: phoneCode(secret, forum.clock.now()) });
    const [row] = await forum.database
      .fork()
      .execute<{ two_step: Buffer }[]>('select two_step from account where id = ?', [member.account]);
    expect(row?.two_step.length).toBeGreaterThan(40);
    expect(row?.two_step.includes(secret)).toBe(false);
  });
});

describe('turning it off', () => {
  test('A5: people of the team cannot, even with their passphrase', async () => {
    const moderator = await aModerator(forum);
    const page = await moderator.browser.get('/me/two-step');
    expect(page.forms.some((form) => 'passphrase' in form.fields)).toBe(false);
    const token = (await moderator.browser.get('/me')).forms.find((form) => form.action === '/sign-out');
    const body = new URLSearchParams({
      form_token: token?.fields.form_token ?? '',
      passphrase: moderator.passphrase,
    });
    expect((await moderator.browser.raw('POST', '/me/two-step', body)).status).toBe(403);
    expect((await firstHalf(moderator)).page.text).toContain('One more step');
  });

  test('asks for the passphrase', async () => {
    const member = await aMember(forum, { twoStep: true });
    const page = await member.browser.get('/me/two-step');
    expect((await member.browser.submit(page, { passphrase: 'somebody else at this device' })).status).toBe(
      422,
    );
    const done = await member.browser.submit(page, { passphrase: member.passphrase });
    expect(done.path).toBe('/me?done=two-step-off');
    expect((await firstHalf(member)).page.path).toBe('/?done=signed-in');
  });
});
