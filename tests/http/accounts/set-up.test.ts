import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { offerSetUp } from '../../../src/accounts/offer-set-up.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { anOwner, phoneCode } from '../../support/people.ts';
import { codesOn, countAccounts, goodPassphrase } from './joining.ts';

let forum: TestForum;
let link: string;
beforeEach(async () => {
  forum = await startApp();
  link = `/set-up/${await offerSetUp(forum.database.fork())}`;
});
afterEach(() => forum.stop());

const filled = (name: string) => ({
  sign_in_name: name,
  passphrase: goodPassphrase,
  age: 'yes',
  consent: 'yes',
});
const owners = async (): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>("select count(*) as count from account where role = 'owner'");
  return Number(row?.count);
};
const secretOn = (page: Page): string =>
  new URL(page.links.find((each) => each.href.startsWith('otpauth://'))?.href ?? '').searchParams.get(
    'secret',
  ) ?? '';

describe('the link that makes the first owner', () => {
  test('a made-up link leads nowhere, for reading and for sending', async () => {
    const browser = openBrowser(forum);
    expect((await browser.get('/set-up/made-up')).status).toBe(404);
    const form = await browser.get(link);
    const answer = await browser.raw(
      'POST',
      '/set-up/made-up',
      new URLSearchParams({ ...form.forms[0]?.fields, ...filled('nobody') }),
    );
    expect(answer.status).toBe(404);
    expect(await countAccounts(forum)).toBe(0);
  });

  test('a form with gaps comes back, and the link stays good', async () => {
    const browser = openBrowser(forum);
    const back = await browser.submit(await browser.get(link), { ...filled('first owner'), consent: '' });
    expect(back.status).toBe(422);
    expect((await browser.get(link)).status).toBe(200);
    expect(await owners()).toBe(0);
  });

  test('a new start makes a new link, and the one before is dead', async () => {
    const next = await offerSetUp(forum.database.fork());
    expect((await openBrowser(forum).get(link)).status).toBe(404);
    expect((await openBrowser(forum).get(`/set-up/${next}`)).status).toBe(200);
  });

  test('once there is an owner, no start makes another link', async () => {
    await anOwner(forum);
    expect(await offerSetUp(forum.database.fork())).toBeNull();
  });

  test('only a hash of it is stored', async () => {
    const [site] = await forum.database
      .fork()
      .execute<{ set_up_hash: Buffer }[]>('select set_up_hash from site');
    expect(site?.set_up_hash).toHaveLength(32);
    expect(site?.set_up_hash.includes(link.slice('/set-up/'.length))).toBe(false);
  });

  test('the form asks what joining asks, without the question for programs', async () => {
    const form = await openBrowser(forum).get(link);
    expect(form.headers.get('cache-control')).toBe('no-store');
    expect(form.forms.some((each) => 'proof' in each.fields)).toBe(false);
    expect(form.html).toContain('name="age"');
  });

  test('of two people who open it at once, one becomes owner and the other finds nothing', async () => {
    const [one, other] = [openBrowser(forum), openBrowser(forum)];
    const [oneForm, otherForm] = [await one.get(link), await other.get(link)];
    const pages = await Promise.all([
      one.submit(oneForm, filled('owner one')),
      other.submit(otherForm, filled('owner two')),
    ]);
    expect(pages.map((page) => page.status).sort()).toEqual([200, 404]);
    expect(await owners()).toBe(1);
    expect(await countAccounts(forum)).toBe(1);
    expect((await openBrowser(forum).get(link)).status).toBe(404);
  });

  test('R1: pressing twice makes one owner, and both presses come in', async () => {
    const form = await openBrowser(forum).get(link);
    const pages = await Promise.all([
      openBrowser(forum).submit(form, filled('first owner')),
      openBrowser(forum).submit(form, filled('first owner')),
    ]);
    expect(pages.map((page) => page.path)).toEqual(['/join/codes', '/join/codes']);
    expect(await countAccounts(forum)).toBe(1);
  });

  test('A5: leads to the codes, then to the second step, and only then is the owner an owner', async () => {
    const browser = openBrowser(forum);
    const codes = await browser.submit(await browser.get(link), filled('first owner'));
    expect(codes.path).toBe('/join/codes');
    expect((await browser.get('/work/team')).status).toBe(404);
    expect((await browser.get('/me')).text).toContain('You are an owner once you have set up a second step');
    const step = await browser.submit(codes, { kept: 'yes', code: codesOn(codes)[0] ?? '' });
    expect(step.path).toBe('/me/two-step?done=codes-kept');
    const before = browser.cookies.get('alongside');
    const done = await browser.submit(step, { code: phoneCode(secretOn(step), forum.clock.now()) });
    expect(done.path).toBe('/me?done=two-step-on');
    expect(browser.cookies.get('alongside')).not.toBe(before);
    expect(done.links.some((each) => each.href === '/work')).toBe(true);
  });
});
