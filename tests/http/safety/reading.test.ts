import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { contentLabels } from '../../../src/safety/content-labels.catalogue.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { takeAway } from '../site/away.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const root = (html: string): string => /<html[^>]*>/.exec(html)?.[0] ?? '';
const buttons = { look: 'Keep this look', labels: 'Keep these choices' };
const isLabel = ([name]: [string, string]): boolean => name.startsWith('label-');
/** Presses the button of each form that something is filled in of. */
async function keep(browser: Browser, fill: Record<string, string>) {
  let page = await browser.get('/reading');
  for (const part of ['look', 'labels'] as const) {
    const own = Object.entries(fill).filter((entry) => isLabel(entry) === (part === 'labels'));
    if (own.length > 0) page = await browser.submit(page, Object.fromEntries(own), { press: buttons[part] });
  }
  return page;
}
const goBack = async (browser: Browser, part: 'look' | 'labels') =>
  browser.submit(
    await browser.get('/reading'),
    part === 'look' ? { theme: 'dark' } : { 'label-abuse': 'fold' },
    {
      press: 'Back to the usual',
    },
  );
const post = (browser: Browser, fill: Record<string, string>) =>
  browser.raw('POST', '/reading', new URLSearchParams({ part: 'look', ...fill }));
/** What the form has chosen for each label, in the order of the list. */
const chosenLabels = async (browser: Browser): Promise<string> => {
  const form = (await browser.get('/reading')).forms.find(({ fields }) => 'label-abuse' in fields);
  return contentLabels.map((label) => form?.fields[`label-${label}`]?.[0]).join('');
};
const settingsOf = (person: Person) =>
  readLocker(forum.database.fork(), forum.tools.keys, person.account, 'settings');
const first = 'ffsssssssss';

describe('what a choice of how to read never does', () => {
  test('a guest who chooses nothing gets no cookie, on no page (SECURITY B6)', async () => {
    const guest = openBrowser(forum);
    for (const path of ['/', '/reading', '/help', '/spaces/nights', '/nothing/here']) await guest.get(path);
    expect([...guest.cookies]).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    'd.115.c.l.p.k.sfsssssssss.more',
    `d.${'9'.repeat(3000)}`,
    '%00%ff',
    'x" data-evil="1',
  ])('a cookie that says %s counts as nothing chosen', async (value) => {
    const guest = openBrowser(forum);
    guest.cookies.set('alongside-look', value);
    for (const path of ['/', '/reading', '/help', '/nothing/here']) {
      expect(root((await guest.get(path)).html)).toBe('<html lang="en" dir="ltr">');
    }
    expect(await chosenLabels(guest)).toBe(first);
  });

  test.each<Record<string, string>>([
    { part: 'all' },
    { part: 'look', 'label-abuse': 'fold' },
    { theme: 'pink' },
    { size: '500' },
    { part: 'labels', 'label-self-harm': 'shout' },
    { part: 'labels', 'label-weather': 'show' },
  ])('a form that was filled in by a program (%j) changes nothing', async (fill) => {
    const guest = openBrowser(forum);
    expect((await post(guest, fill)).status).toBe(400);
    expect([...guest.cookies]).toEqual([]);
  });

  test('a page of somebody else cannot choose for us', async () => {
    const response = await openBrowser(forum).raw(
      'POST',
      '/reading',
      new URLSearchParams({ theme: 'dark' }),
      {
        'sec-fetch-site': 'cross-site',
        origin: 'https://evil.example',
      },
    );
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('one guest’s look is not given to another from what was kept (ARCHITECTURE 5)', async () => {
    const [one, other] = [openBrowser(forum), openBrowser(forum)];
    await keep(one, { theme: 'dark', size: '130' });
    for (const path of ['/', '/spaces/nights', '/waiting']) {
      for (let time = 0; time < 2; time += 1) {
        expect(root((await one.get(path)).html)).toContain('data-theme="dark"');
        expect(root((await other.get(path)).html)).toBe('<html lang="en" dir="ltr">');
      }
    }
  });
});

describe('a guest who chooses how to read (DESIGN 2)', () => {
  test('finds the page at the end of every page', async () => {
    for (const path of ['/', '/help', '/nothing/here', '/about/leave']) {
      expect((await openBrowser(forum).get(path)).links.map(({ href }) => href)).toContain('/reading');
    }
  });

  test('has it on every page at once, in the HTML itself, help and problems as well', async () => {
    const guest = openBrowser(forum);
    const back = await keep(guest, {
      theme: 'dark',
      size: '115',
      lines: 'yes',
      letters: 'yes',
      pictures: 'yes',
      keys: 'yes',
    });
    expect(back.text).toContain('Kept. You can change it at any time.');
    for (const path of ['/reading', '/', '/spaces/nights', '/help', '/nothing/here', '/me']) {
      const { html } = await guest.get(path);
      expect(root(html)).toBe(
        '<html lang="en" dir="ltr" data-theme="dark" data-size="115" data-lines="calm" data-letters="clear" data-pictures="few" data-no-shift="yes">',
      );
      expect(html).toContain('<meta name="color-scheme" content="dark"');
      expect(html).toMatch(/<link rel="stylesheet" href="\/static\/letters\.[0-9a-f]{12}\.css"/);
    }
    expect((await guest.get('/reading')).forms.at(0)?.fields).toMatchObject({ theme: 'dark', size: '115' });
  });

  test('gets letters of their own from here, to be kept for a year, and only where they were chosen', async () => {
    const guest = openBrowser(forum);
    expect((await guest.get('/')).html).not.toContain('/static/letters.');
    const { html } = await keep(guest, { letters: 'yes' });
    const sheet = /\/static\/letters\.[0-9a-f]{12}\.css/.exec(html)?.[0] ?? '';
    const css = await (await guest.raw('GET', sheet)).text();
    const fonts = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) {
      const response = await guest.raw('GET', font, undefined, { 'accept-encoding': 'br, gzip' });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('font/woff2');
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  test('has one small cookie that no script reads and that says nothing of who they are', async () => {
    const guest = openBrowser(forum);
    await post(guest, { theme: 'light' });
    const response = await post(guest, { part: 'labels', 'label-abuse': 'leave-out' });
    expect(response.status).toBe(303);
    const [cookie = '', ...more] = response.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^alongside-look=l\.-\.-\.-\.-\.-\.ffslsssssss;/);
    for (const part of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i, /; Max-Age=31536000/i]) {
      expect(cookie).toMatch(part);
    }
  });

  test('behind https the cookie is tied to this host', async () => {
    const secure = await startApp({ baseUrl: 'https://forum.example' });
    const guest = openBrowser(secure, { origin: 'https://forum.example' });
    const [cookie = ''] = (await post(guest, { theme: 'dark' })).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-alongside-look=d\..*; Secure/);
    expect(cookie).not.toMatch(/domain=/i);
    expect(root((await guest.get('/')).html)).toContain('data-theme="dark"');
    await secure.stop();
  });

  test('keeps topics folded, shown or left out, beside the look, until they go back to the usual (CW-3)', async () => {
    const guest = openBrowser(forum);
    expect(await chosenLabels(guest)).toBe(first);
    await keep(guest, { 'label-self-harm': 'show', 'label-death-and-grief': 'leave-out', theme: 'dark' });
    expect(await chosenLabels(guest)).toBe('fsssslsssss');
    await keep(guest, { theme: 'light' });
    expect(await chosenLabels(guest)).toBe('fsssslsssss');
    const usual = await goBack(guest, 'labels');
    expect(await chosenLabels(guest)).toBe(first);
    expect(guest.cookies.get('alongside-look')).toBe('l.-.-.-.-.-.-');
    await goBack(guest, 'look');
    expect(usual.text).toContain('All is as usual again.');
    expect([...guest.cookies]).toEqual([]);
    expect(await chosenLabels(guest)).toBe(first);
  });

  test('who chooses what is usual anyway has no cookie either', async () => {
    const guest = openBrowser(forum);
    await keep(guest, { theme: 'dark' });
    await keep(guest, { theme: 'device' });
    expect([...guest.cookies]).toEqual([]);
  });

  test('can choose, read help and see problems their way while the database is away (R6)', async () => {
    const dark = await startApp();
    const guest = openBrowser(dark);
    const giveBack = await takeAway(dark);
    await keep(guest, { theme: 'dark' });
    for (const path of ['/help', '/spaces/nights', '/reading']) {
      expect(root((await guest.get(path)).html)).toContain('data-theme="dark"');
    }
    await giveBack();
    await dark.stop();
  });
});

describe('a member who chooses how to read', () => {
  test('has the topics in sealed settings, on every device, and the look on this one (CW-3, CW-5)', async () => {
    const ana = await aMember(forum);
    await keep(ana.browser, { theme: 'dark', 'label-hospital': 'leave-out', 'label-self-harm': 'show' });
    expect(ana.browser.cookies.get('alongside-look')).toBe('d.-.-.-.-.-.-');
    expect((await settingsOf(ana)).labels).toEqual({ hospital: 'leave-out', 'self-harm': 'show' });
    ana.browser.cookies.delete('alongside-look');
    expect(await chosenLabels(ana.browser)).toBe('fssssssslss');
    expect(root((await ana.browser.get('/me')).html)).toBe('<html lang="en" dir="ltr">');
  });

  test('keeps the other settings, and goes back to the usual with one press', async () => {
    const ana = await aMember(forum);
    const settings = await ana.browser.get('/me/settings');
    await ana.browser.submit(settings, { time_zone: 'Asia/Tokyo' }, { action: '/me/settings' });
    await keep(ana.browser, { 'label-abuse': 'fold' });
    expect(await settingsOf(ana)).toMatchObject({ timeZone: 'Asia/Tokyo', labels: { abuse: 'fold' } });
    await goBack(ana.browser, 'labels');
    expect(await settingsOf(ana)).toEqual({ timeZone: 'Asia/Tokyo' });
    expect(ana.browser.cookies.has('alongside-look')).toBe(false);
  });

  test('does not meet after joining what they had left out before, and can say otherwise', async () => {
    const ana = await aMember(forum);
    ana.browser.cookies.set('alongside-look', '-.-.-.-.-.-.ffslsssssss');
    expect(await chosenLabels(ana.browser)).toBe('ffslsssssss');
    await keep(ana.browser, { 'label-abuse': 'show' });
    expect(await chosenLabels(ana.browser)).toBe(first);
    expect((await settingsOf(ana)).labels).toEqual({});
    expect(ana.browser.cookies.get('alongside-look'), 'for reading on as a guest').toMatch(/ffslsssssss$/);
  });

  test('on a shared device the look ends with the browser, and goes with Leave and with signing out', async () => {
    const ana = await aMember(forum, { shared: true });
    const page = await ana.browser.get('/reading');
    expect(page.text).toContain('Others use this device');
    const token = page.forms.find(({ action }) => action === '/reading')?.fields.form_token ?? '';
    const response = await post(ana.browser, { theme: 'dark', form_token: token });
    expect(response.headers.getSetCookie().join()).toMatch(/alongside-look=d/);
    expect(response.headers.getSetCookie().join()).not.toMatch(/alongside-look=[^,]*max-age/i);
    await ana.browser.raw('GET', '/leave');
    expect([...ana.browser.cookies]).toEqual([]);

    const ben = await aMember(forum, { shared: true });
    await keep(ben.browser, { theme: 'dark' });
    await ben.browser.submit(await ben.browser.get('/me'), {}, { action: '/sign-out' });
    expect([...ben.browser.cookies]).toEqual([]);
  });

  test('on a device of their own the look stays when they leave', async () => {
    const ana = await aMember(forum);
    await keep(ana.browser, { theme: 'dark' });
    await ana.browser.raw('GET', '/leave');
    expect([...ana.browser.cookies.keys()]).toEqual(['alongside-look']);
  });

  test('two presses are one', async () => {
    const ana = await aMember(forum);
    const page = await ana.browser.get('/reading');
    for (let press = 0; press < 2; press += 1) {
      const back = await ana.browser.submit(page, { 'label-psychosis': 'fold' }, { press: buttons.labels });
      expect(back.status).toBe(200);
    }
    expect((await settingsOf(ana)).labels).toEqual({ psychosis: 'fold' });
  });
});
