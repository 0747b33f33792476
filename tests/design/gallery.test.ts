import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe, told } from '../support/axe.ts';
import { galleryPages } from './gallery.tsx';
import { type Gallery, openGallery } from './gallery-server.ts';

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  gallery = await openGallery();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const paths = Object.keys(galleryPages);
const views = [
  { width: 360, theme: 'light', dir: 'ltr' },
  { width: 1280, theme: 'light', dir: 'rtl' },
  { width: 360, theme: 'dark', dir: 'rtl' },
  { width: 1280, theme: 'dark', dir: 'ltr' },
];

/** What a change of width, colours or direction can break; the rest of the rules need one look. */
const lookRules = ['color-contrast', 'color-contrast-enhanced', 'target-size'];

describe.each(paths)('the page %s of the gallery (AX-1, DESIGN 10)', (path) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
    await page.goto(`${gallery.origin}${path}?notice=1`);
    await openEverything(page);
  });

  afterAll(() => page?.close());

  test('has nothing that axe finds', async () => {
    const { violations, passes } = await lookWithAxe(page);
    expect(passes.length).toBeGreaterThan(20);
    expect(told(violations)).toEqual([]);
  });

  test.each(views)('reads well at $width px, $theme, $dir', async (view) => {
    await show(page, view);
    const { violations, passes } = await lookWithAxe(page, { runOnly: lookRules });
    expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
    expect(told(violations)).toEqual([]);
  });

  test('has nothing to press that is lower than 44 px (DESIGN 1.6)', async () => {
    await show(page, { width: 360, theme: 'light', dir: 'ltr' });
    const targets = await page.evaluate(measureTargets);
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter(({ height, width }) => height < 43.5 || width < 24)).toEqual([]);
  });

  test('never scrolls sideways: narrow, with wide text spacing, with letters twice as large', async () => {
    await show(page, { width: 320, theme: 'light', dir: 'rtl' });
    expect(await sidewaysScroll(page), '320 px, from the right').toBe(0);
    await show(page, { width: 320, theme: 'light', dir: 'ltr' });
    expect(await sidewaysScroll(page), '320 px').toBe(0);
    await page.addStyleTag({ content: wideSpacing });
    expect(await sidewaysScroll(page), '320 px with text spacing').toBe(0);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await sidewaysScroll(page), '360 px with letters twice as large').toBe(0);
  });
});

describe('every page (AX-3, AX-7, DESIGN 3)', () => {
  test('begins with Leave, then the skip link, the wordmark and Help now, then the navigation', async () => {
    await onPage('/thread', { width: 360 }, async (page) => {
      const stops: string[] = [];
      for (let press = 0; press < 6; press++) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
      }
      expect(stops).toEqual(['Leave', 'Skip to the text', 'Alongside', 'Help now', 'Talk', 'Strategies']);
    });
  });

  test('leaves Help now and Leave in sight while the skip link shows', async () => {
    await onPage('/thread', { width: 360 }, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator('.bar-skip').evaluate(isOnTop)).toBe(true);
      expect(await page.locator('.bar-help').evaluate(isOnTop)).toBe(true);
      expect(await page.locator('.bar-leave').evaluate(isOnTop)).toBe(true);
    });
  });

  test('keeps Leave and Help now on the screen when one reads on, and lets go of them where it is low', async () => {
    await onPage('/thread', { width: 360 }, async (page) => {
      await page.evaluate(() => scrollTo(0, 1500));
      expect(await page.locator('.bar-leave').evaluate(isOnTop)).toBe(true);
      await page.setViewportSize({ width: 640, height: 320 });
      await page.evaluate(() => scrollTo(0, 1500));
      expect(await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().bottom)).toBeLessThan(
        0,
      );
    });
  });

  test('mirrors what points where it is read from the right, and nothing else', async () => {
    await onPage('/front?dir=rtl', { width: 1280 }, async (page) => {
      const turned = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((icon) => getComputedStyle(icon).transform);
      expect(await turned('.bar-leave .icon')).toBe('matrix(-1, 0, 0, 1, 0, 0)');
      expect(await turned('.bar-help .icon')).toBe('none');
    });
  });

  test('never cuts a word of a button in two', async () => {
    await onPage('/help', { width: 320 }, async (page) => {
      const button = page.getByRole('button', { name: 'Show' });
      expect(await button.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      expect((await button.boundingBox())?.height).toBeLessThan(50);
    });
  });
});

async function onPage(path: string, { width }: { width: number }, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(`${gallery.origin}${path}`);
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The same page in another width, scheme and direction, as the server would have sent it. */
async function show(page: Page, { width, ...view }: { width: number; theme: string; dir: string }) {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(({ theme, dir }) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = dir;
  }, view);
}

/** Folds, and one menu: open menus would lie over each other. */
const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details.fold')) fold.setAttribute('open', '');
    document.querySelector('details.more')?.setAttribute('open', '');
  });

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The distances of WCAG 1.4.12. */
const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

const isOnTop = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return top !== null && element.contains(top);
};

/** Everything that can be pressed, as large as it answers to a finger. Links inside sentences are exempt. */
function measureTargets(): { what: string; width: number; height: number }[] {
  return [...document.querySelectorAll('a, button, summary, input, select, textarea')]
    .filter((element) => !element.closest('.prose') && element.checkVisibility())
    .filter((element) => element.getAttribute('type') !== 'hidden')
    .map((element) => {
      const box = (element.closest('.choice, .pick, .tile') ?? element).getBoundingClientRect();
      return { what: element.outerHTML.slice(0, 120), width: box.width, height: box.height };
    });
}
