import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openQuietForum, type QuietForum } from './quiet-forum.tsx';

let forum: QuietForum;
let browser: Browser;

beforeAll(async () => {
  forum = await openQuietForum();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

beforeEach(() => {
  forum.there = true;
  forum.posted.length = 0;
});

afterAll(async () => {
  await browser?.close();
  await forum?.close();
});

const words = 'I made tea and thought of you.';

describe('a person who writes (PO-1)', () => {
  test('finds the words again after a reload, and an empty box once they were taken', async () => {
    await onThread(async (page) => {
      await page.fill('#text', words);
      await page.reload();
      expect(await page.inputValue('#text')).toBe(words);
      await page.click('text=Put it up');
      await page.waitForURL('**/thread');
      await expect.poll(() => page.inputValue('#text')).toBe('');
      expect(await kept(page)).toEqual([]);
      expect(forum.posted.map((form) => form.get('text'))).toEqual([words]);
    });
  });

  test('loses nothing by “Answer to this person”: the name comes first, then what was typed', async () => {
    await onThread(async (page) => {
      await page.fill('#text', words);
      await page.goto(`${forum.origin}/thread?to=Ana`);
      expect(await page.inputValue('#text')).toBe(`@Ana ${words}`);
      await page.fill('#text', `@Ana ${words} And you?`);
      await page.reload();
      expect(await page.inputValue('#text')).toBe(`@Ana ${words} And you?`);
      await page.goto(`${forum.origin}/thread`);
      expect(await page.inputValue('#text')).toBe(`@Ana ${words} And you?`);
    });
  });

  test('finds an empty box opened with the name alone', async () => {
    await onThread(async (page) => {
      await page.goto(`${forum.origin}/thread?to=Ana`);
      expect(await page.inputValue('#text')).toBe('@Ana ');
      await page.goto(`${forum.origin}/thread`);
      expect(await page.inputValue('#text')).toBe('');
    });
  });

  test('keeps the words when the form comes back, and what is changed then', async () => {
    await onThread(async (page) => {
      await page.fill('#text', 'once again');
      await page.click('text=Put it up');
      await expect.poll(() => page.inputValue('#text')).toBe('once again');
      await page.fill('#text', 'better words');
      expect((await kept(page)).join()).toContain('better words');
      await page.click('text=Put it up');
      await expect.poll(() => page.inputValue('#text')).toBe('');
      expect(await kept(page)).toEqual([]);
    });
  });

  test('finds the words again after a sign-in that had run out', async () => {
    await onThread(async (page) => {
      await page.fill('#text', 'who am I');
      await page.click('text=Put it up');
      await page.waitForSelector('text=Please sign in again');
      expect((await kept(page)).join()).toContain('who am I');
      await page.click('text=Back to the thread');
      await expect.poll(() => page.inputValue('#text')).toBe('who am I');
    });
  });

  test('stays on the page with every letter while the connection is gone, and sends once when it is back', async () => {
    await onThread(async (page) => {
      await page.fill('#text', words);
      forum.there = false;
      await page.click('text=Put it up');
      await page.waitForSelector('text=Your text is still here.');
      expect(await page.inputValue('#text')).toBe(words);
      forum.there = true;
      await page.click('text=Put it up');
      await expect.poll(() => page.inputValue('#text')).toBe('');
      expect(forum.posted.map((form) => [form.get('text'), form.get('step')])).toEqual([[words, 'up']]);
    });
  });

  test('who presses twice sends once, with the button that was pressed', async () => {
    await onThread(async (page) => {
      await page.fill('#text', words);
      await page.dblclick('text=Keep as draft');
      await expect.poll(() => page.inputValue('#text')).toBe('');
      expect(forum.posted.map((form) => form.get('step'))).toEqual(['draft']);
    });
  });

  test('who presses twice sends once where nothing is asked beforehand, and may press again after coming back', async () => {
    await onThread(async (page) => {
      await page.locator('text=Change it').evaluate((button: HTMLButtonElement) => {
        button.click();
        setTimeout(() => button.click(), 80);
      });
      await page.waitForURL('**/thread?changed');
      expect(forum.posted.length).toBe(1);
      await page.goBack();
      expect(await page.locator('text=Change it').isEnabled()).toBe(true);
      expect(forum.posted.length).toBe(1);
    });
  });

  test('leaves nothing in the tab by signing out', async () => {
    await onThread(async (page) => {
      await page.fill('#text', words);
      expect(await kept(page)).toHaveLength(1);
      await page.click('text=Sign out');
      await expect.poll(() => forum.posted.length).toBe(1);
      expect(await kept(page)).toEqual([]);
    });
  });
});

describe('a person who has to be gone at once (AX-3, SECURITY C10)', () => {
  test('sees a blank page in the same moment, and the page is not in the history', async () => {
    await onThread(async (page) => {
      await page.fill('#text', words);
      const seen = await page.evaluate(() => {
        document.querySelector<HTMLAnchorElement>('a[data-leave]')?.click();
        return { shown: document.body.checkVisibility(), title: document.title, kept: sessionStorage.length };
      });
      expect(seen).toEqual({ shown: false, title: '', kept: 0 });
      await page.waitForURL('**/elsewhere');
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    });
  });

  test('may press Shift three times', async () => {
    await onThread(async (page) => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.waitForURL('**/elsewhere');
    });
  });

  test('is not sent away by writing capital letters, nor by holding the key', async () => {
    await onThread(async (page) => {
      await page.focus('#text');
      for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
      for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Shift');
      await page.keyboard.up('Shift');
      expect(await page.locator('body').isVisible()).toBe(true);
      expect(page.url()).toContain('/thread');
    });
  });
});

describe('a person whose Shift key has other work (AX-3)', () => {
  test('switches the keys off; the link still leaves at once', async () => {
    await onThread(async (page) => {
      await page.goto(`${forum.origin}/thread?no-shift`);
      for (let press = 0; press < 4; press++) await page.keyboard.press('Shift');
      expect(await page.locator('body').isVisible()).toBe(true);
      expect(page.url()).toContain('/thread');
      await page.click('a[data-leave]');
      await page.waitForURL('**/elsewhere');
    });
  });
});

describe('a passphrase', () => {
  test('is shown on request, and covered again before it is sent', async () => {
    await onThread(async (page) => {
      const field = page.locator('#passphrase');
      expect(await field.getAttribute('type')).toBe('password');
      await page.click('text=Show');
      expect(await field.getAttribute('type')).toBe('text');
      expect(await page.locator('.reveal button').textContent()).toBe('Hide');
      const sent = await page.evaluate(() => {
        document.querySelector<HTMLInputElement>('#passphrase')?.form?.requestSubmit();
        return document.querySelector<HTMLInputElement>('#passphrase')?.type;
      });
      expect(sent).toBe('password');
    });
  });
});

describe('a browser without script (AX-1)', () => {
  test('sends the form and shows no button that would do nothing', async () => {
    await onThread(
      async (page) => {
        expect(await page.locator('.reveal button').isVisible()).toBe(false);
        await page.fill('#text', words);
        await page.click('text=Put it up');
        expect(forum.posted.map((form) => form.get('text'))).toEqual([words]);
      },
      { javaScriptEnabled: false },
    );
  });
});

const kept = (page: Page) =>
  page.evaluate(() => Object.entries(sessionStorage).map(([name, value]) => `${name}: ${value}`));

/** Opens the thread under the site's policy; the browser may complain of nothing but a connection that is gone. */
async function onThread(look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(`${forum.origin}/thread`);
    await look(page);
    expect(complaints.filter((complaint) => !/net::ERR_|status of 4\d\d/.test(complaint))).toEqual([]);
  } finally {
    await context.close();
  }
}
