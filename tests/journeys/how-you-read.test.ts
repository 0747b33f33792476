import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe, told } from '../support/axe.ts';
import { aMember } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
let thread = '';
beforeAll(async () => {
  web = await openWeb();
  const ana = await aMember(web.forum);
  const { id } = await aThread(web.forum, ana, {
    title: 'Nights without sleep and what they do to the days',
  });
  await anAnswer(web.forum, ana, id);
  thread = `/threads/${id}`;
});
afterAll(() => web.stop());

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const dark = 'rgb(19, 25, 24)';
const light = 'rgb(245, 242, 234)';

describe.each([{ script: false }, { script: true }])(
  'how somebody reads, with script: $script (AX-1)',
  (how) => {
    test('they choose dark, and no page comes light first', async () => {
      const page = await web.open({ ...how, width: 360, scheme: 'light' });
      await page.goto('/reading');
      await page.getByLabel('Dark', { exact: true }).check();
      await page.getByLabel('Calmer lines').check();
      await page.getByRole('button', { name: 'Keep this look' }).click();
      await page.getByText('Kept. You can change it at any time.').waitFor();
      for (const path of ['/', thread, '/help', '/nothing/here']) {
        const answer = await page.goto(path);
        // What the first paint is made from: the very bytes of the answer.
        expect(await answer?.text()).toMatch(/^<!doctype html><html lang="en" dir="ltr" data-theme="dark"/);
        expect(await ground(page)).toBe(dark);
      }
      await page.goto('/reading');
      await page.getByRole('button', { name: 'Back to the usual' }).first().click();
      await page.getByText('All is as usual again.').waitFor();
      expect(await ground(page)).toBe(light);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    });

    test('they choose for a topic, and find the choice again', async () => {
      const page = await web.open({ ...how, width: 360 });
      await page.goto('/reading');
      await page.getByRole('group', { name: 'Abuse' }).getByLabel('Leave out').check();
      await page.getByRole('button', { name: 'Keep these choices' }).click();
      await page.getByText('Kept. You can change it at any time.').waitFor();
      expect(await page.getByRole('group', { name: 'Abuse' }).getByLabel('Leave out').isChecked()).toBe(true);
      await page.context().close();
    });
  },
);

describe('all of it at once, on a small phone', () => {
  test.each(['light', 'dark'] as const)('fits and has nothing for axe to find, %s', async (theme) => {
    const page = await web.open({ width: 360 });
    const cookie = `${theme[0]}.130.c.l.p.-.-`;
    await page.context().addCookies([{ name: 'alongside-look', value: cookie, url: web.base }]);
    for (const path of ['/', thread, '/reading', '/help', '/about/leave']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20.8px');
      for (const button of await page.locator('.bar .button').all()) {
        const box = await button.boundingBox();
        expect(box && box.x + box.width, 'the bar fits as well').toBeLessThanOrEqual(360);
      }
      const { violations } = await lookWithAxe(page);
      expect(told(violations)).toEqual([]);
    }
    await page.context().close();
  });

  test('clearer letters come from here and are used; no drawing stands beside a name', async () => {
    const page = await web.open({ width: 360 });
    await page.goto(thread);
    expect(await page.locator('.avatar').first().isVisible()).toBe(true);
    await page.context().addCookies([{ name: 'alongside-look', value: '-.-.-.l.p.-.-', url: web.base }]);
    await page.goto(thread);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(fonts.join()).toContain('Atkinson Hyperlegible Next');
    expect(await page.locator('.avatar').first().isVisible()).toBe(false);
    await page.context().close();
  });
});
