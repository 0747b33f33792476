import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe, told } from '../support/axe.ts';
import { aMember, type Person } from '../support/people.ts';
import { openWeb, type Web } from '../support/web.ts';

/* Own ground in a real browser: what is typed is sealed there, and opens nowhere else (PRODUCT 10, SECURITY J). */

const secret = 'tea on the third step';
const canary = 'Marigold-behind-the-shed';

let web: Web;
let ana: Person;
beforeAll(async () => {
  web = await openWeb();
  ana = await aMember(web.forum);
});
afterAll(() => web.stop());

const openPages = async (page: Page, words = secret): Promise<void> => {
  await page.goto('/me/pages');
  await page.getByLabel('Your secret, or your recovery words').fill(words);
  await page.getByRole('button', { name: 'Open my pages' }).click();
};
const isOpen = (page: Page) => page.getByRole('button', { name: 'Close my pages' }).waitFor();
const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Everything this browser has put anywhere, as one text. */
const storedIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        parts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    for (const { name } of await indexedDB.databases()) parts.push(`database ${name}`);
    return parts.join('\n');
  });

/** All requests of a window: addresses and bodies. */
function listen(window: BrowserContext): string[] {
  const sent: string[] = [];
  window.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  return sent;
}

describe('own ground, first time and ever after', () => {
  let page: Page;
  let sent: string[];
  let recovery = '';
  beforeAll(async () => {
    page = await web.open({ as: ana, width: 360 });
    sent = listen(page.context());
  });
  afterAll(() => page.context().close());

  test('too short a secret opens nothing; a good one gives recovery words, shown once', async () => {
    await page.goto('/me/pages');
    await page.getByText('Nobody can open your pages for you.').waitFor();
    await page.getByLabel('A secret for these pages').fill('short');
    await page.getByRole('button', { name: 'Begin my pages' }).click();
    await page.getByText('Your secret needs at least 12 letters').waitFor();
    await page.getByLabel('A secret for these pages').fill(secret);
    await page.getByRole('button', { name: 'Begin my pages' }).click();
    await page.getByRole('heading', { name: 'Your recovery words' }).waitFor();
    recovery = (await page.locator('.codes-list').textContent()) ?? '';
    expect(recovery.split(' ')).toHaveLength(10);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await isOpen(page);
    expect(await page.content()).not.toContain(recovery);
  });

  test('a plan, a journal, goals: kept, and read again after a reload with the secret', async () => {
    await page.getByRole('button', { name: 'Change my plan' }).click();
    await page.getByLabel('How I notice that it gets hard').fill(`${canary} signs`);
    await page.getByRole('button', { name: 'Keep my plan' }).click();
    await page.getByText('It is kept.').waitFor();
    await tab(page, 'Journal');
    await page.getByLabel('What is on your mind?').fill(`${canary} entry`);
    await page.getByLabel('tired', { exact: true }).check();
    await page.getByLabel('Another word for it').fill(`${canary}-mood`);
    await page.getByRole('button', { name: 'Keep this entry' }).click();
    await page.getByText(`${canary} entry`).waitFor();
    await tab(page, 'Goals');
    await page.getByLabel('Something I would like').fill(`${canary} goal`);
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('button', { name: 'It is done' }).click();
    await page.getByRole('button', { name: 'Take it up again' }).waitFor();

    await openPages(page, 'tea on the third stair');
    await page.getByText('That does not open your pages.').waitFor();
    await openPages(page);
    await page.getByText(`${canary} signs`).waitFor();
    await tab(page, 'Journal');
    await page.getByText(`tired and ${canary}-mood`).first().waitFor();
    await tab(page, 'Goals');
    await page.getByText(`${canary} goal`).waitFor();
    expect(await page.title()).toMatch(/^My pages/);
  });

  test('axe finds nothing in any of the open pages, light and dark, and they fit a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of ['Plan', 'Journal', 'Goals', 'Secret']) {
      await tab(page, name);
      if (name === 'Plan') await page.getByRole('button', { name: 'Change my plan' }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await lookWithAxe(page, {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        expect(told(violations), name).toEqual([]);
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      if (name === 'Plan') await page.getByRole('button', { name: 'Leave it as it was' }).click();
    }
    await page.setViewportSize({ width: 360, height: 800 });
  });

  test('what is typed and not kept outlives a reload, sealed, and closing by itself after quiet minutes', async () => {
    await tab(page, 'Journal');
    await page.getByLabel('What is on your mind?').fill(`${canary} half a thought`);
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('own pages')?.length ?? 0))
      .toBeGreaterThan(1000);
    await openPages(page);
    await page.getByText('Here are words you had typed').waitFor();
    expect(await page.getByLabel('What is on your mind?').inputValue()).toBe(`${canary} half a thought`);
    await page.getByRole('button', { name: 'Close my pages' }).click();
    await page.getByRole('heading', { name: 'Your pages are closed' }).waitFor();
    const left = await page.evaluate(() => [
      document.body.innerText,
      ...[...document.querySelectorAll('textarea, input')].map((each) => (each as HTMLInputElement).value),
      document.body.innerHTML,
    ]);
    expect(left.join('\n')).not.toContain(canary);
  });

  test('no word of it is in a request, the database, a log or anywhere this browser keeps things', async () => {
    const stored = await storedIn(page);
    expect(stored).toContain('"keys"');
    const tables = await web.forum.database
      .fork()
      .execute<{ table_name: string }[]>(
        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
      );
    const rows = await Promise.all(
      tables.map(({ table_name: name }) =>
        web.forum.database.fork().execute(`select t::text as row from "${name}" t`),
      ),
    );
    const lockers = await page.evaluate(async () => (await fetch('/me/pages/kept')).text());
    const bytes = Buffer.from(canary).toString('hex');
    for (const [where, text] of Object.entries({
      sent: sent.join('\n'),
      stored,
      rows: JSON.stringify(rows),
      lockers,
    })) {
      expect(text.length, where).toBeGreaterThan(1000);
      for (const word of [
        canary,
        bytes,
        secret,
        recovery,
        encodeURIComponent(secret),
        secret.replaceAll(' ', '+'),
      ]) {
        expect(text.includes(word), `${where}: ${word}`).toBe(false);
      }
    }
    expect(web.forum.faults).toEqual([]);
  });

  test('without a connection it is read all the same, with the secret and not without', async () => {
    await openPages(page);
    await isOpen(page);
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/me/pages')))).toBe(true);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('You can read your pages, but not change them.').waitFor();
    expect(await page.content()).not.toContain(canary);
    await page.getByLabel('Your secret, or your recovery words').fill(secret);
    await page.getByRole('button', { name: 'Open my pages' }).click();
    await page.getByText(`${canary} signs`).waitFor();
    expect(await page.getByRole('link', { name: /Inbox/ }).count()).toBe(0);
    await page.context().setOffline(false);
  });

  test('recovery words open it, and set another secret without a page being sealed anew', async () => {
    const before = await page.evaluate(async () => (await (await fetch('/me/pages/kept')).json()).plan.box);
    await openPages(page, `1. ${recovery.toUpperCase()}`);
    await isOpen(page);
    await tab(page, 'Secret');
    const form = page.locator('form[data-form="secret"]');
    await form.getByLabel('Your secret as it is now').fill(recovery);
    await form.getByLabel('Your new secret').fill('a door left ajar');
    await form.getByRole('button', { name: 'Use the new secret' }).click();
    await page.getByText('Your new secret is set.').waitFor();
    expect(await page.evaluate(async () => (await (await fetch('/me/pages/kept')).json()).plan.box)).toBe(
      before,
    );
    await openPages(page);
    await page.getByText('That does not open your pages.').waitFor();
    await openPages(page, 'a door left ajar');
    await isOpen(page);
    await tab(page, 'Plan');
    await page.getByText(`${canary} signs`).waitFor();
  });

  test('two tabs: both texts are there afterwards, and signing out in one closes the other', async () => {
    const other = await page.context().newPage();
    await openPages(other, 'a door left ajar');
    await isOpen(other);
    for (const [each, words] of [
      [page, 'from the first tab'],
      [other, 'from the second tab'],
    ] as const) {
      await each.getByRole('button', { name: 'Change my plan' }).click();
      await each.getByLabel('What I can do by myself that helps').fill(words);
    }
    await page.getByRole('button', { name: 'Keep my plan' }).click();
    await page.getByText('It is kept.').waitFor();
    await other.getByRole('button', { name: 'Keep my plan' }).click();
    await other.getByText('Both texts are kept').waitFor();
    const plan = await other.locator('[data-text="helps"]').textContent();
    expect(plan).toContain('from the first tab');
    expect(plan).toContain('from the second tab');

    await page.goto('/me');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await other.getByText('Your pages were closed').waitFor();
    expect(await other.content()).not.toContain('from the second tab');
    await expect.poll(() => other.evaluate(() => caches.keys())).toEqual([]);
    await other.close();
  });
});

test('chosen to stay, the sealed copy outlives Leave', async () => {
  const ben = await aMember(web.forum);
  const page = await web.open({ as: ben });
  await page.goto('/me/pages');
  await page.getByRole('button', { name: 'Make words for me' }).click();
  await expect.poll(() => page.getByLabel('A secret for these pages').inputValue()).toMatch(/^(\w+ ){5}\w+$/);
  await page.getByRole('button', { name: 'Begin my pages' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await isOpen(page);
  await tab(page, 'Secret');
  await page.getByLabel('Keep the sealed copy here when I leave, too').check();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['pages stay']);
  const other = await page.context().newPage();
  await other.goto('/sheet');
  await page
    .getByRole('link', { name: 'Leave' })
    .click()
    .catch(() => undefined);
  await page.waitForURL((url) => !url.href.startsWith(web.base)).catch(() => undefined);
  expect(await other.evaluate(() => caches.keys())).toEqual(['pages stay']);
  expect(await other.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1);
  await page.context().close();
});

test('after some quiet minutes the pages close by themselves; Leave takes the sealed copy off the device', async () => {
  const cleo = await aMember(web.forum);
  const page = await web.open({ as: cleo });
  await page.clock.install();
  await page.goto('/me/pages');
  await page.getByLabel('A secret for these pages').fill(secret);
  await page.getByRole('button', { name: 'Begin my pages' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await isOpen(page);
  await page.clock.fastForward('05:01');
  await page.getByText('It was quiet for a while').waitFor();
  const other = await page.context().newPage();
  await other.goto('/sheet');
  expect(await other.evaluate(() => caches.keys())).toEqual(['pages']);
  await page
    .getByRole('link', { name: 'Leave' })
    .click()
    .catch(() => undefined);
  await expect.poll(() => other.evaluate(() => caches.keys())).toEqual([]);
  await page.context().close();
});

test('without script: an honest word and the sheet, which prints on two pages at most', async () => {
  const page = await web.open({ script: false });
  await page.goto('/help');
  expect(await page.getByRole('link', { name: 'A plan for hard hours, to print' }).count()).toBe(1);
  const dora = await aMember(web.forum);
  const member = await web.open({ as: dora, script: false });
  await member.goto('/help');
  await member.getByRole('link', { name: 'My plan for hard hours' }).click();
  await member.getByRole('heading', { name: 'These pages need script here' }).waitFor();
  expect(await member.getByLabel('A secret for these pages').isVisible()).toBe(false);
  await member.getByRole('link', { name: 'A sheet to fill in by hand' }).click();
  const pdf = (await member.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
});

test('on a device that others use no copy is kept; with the database away one that was kept is read', async () => {
  const eva = await aMember(web.forum, { shared: true });
  const finn = await aMember(web.forum);
  const shared = await web.open({ as: eva });
  const own = await web.open({ as: finn });
  for (const page of [shared, own]) {
    await page.goto('/me/pages');
    await page.getByLabel('A secret for these pages').fill(secret);
    await page.getByRole('button', { name: 'Begin my pages' }).click();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await isOpen(page);
  }
  await expect.poll(() => own.evaluate(async () => Boolean(await caches.match('/me/pages')))).toBe(true);
  await own.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(await shared.evaluate(() => caches.keys())).toEqual([]);
  expect(await shared.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
    0,
  );
  await web.forum.database.close();
  await openPages(own);
  await own.getByText('There is nothing here yet.').waitFor();
  // A pool that was closed is meant here.
  web.forum.faults.length = 0;
});
