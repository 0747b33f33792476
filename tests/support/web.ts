import { execFileSync } from 'node:child_process';
import { serve } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { startApp, type TestForum } from './app.ts';
import type { Browser as PlainBrowser } from './browser-like.ts';
import { freePort } from './postgres.ts';

/** A forum behind a real port and a real Chromium in front of it. */
export interface Web {
  forum: TestForum;
  base: string;
  /** A window of its own: no cookies, no history. */
  open(options?: WindowOptions): Promise<Page>;
  stop(): Promise<void>;
}

export interface WindowOptions {
  width?: number;
  scheme?: 'light' | 'dark';
  script?: boolean;
  /** Switches the page's own content policy off, to see what holds without it. */
  bypassCSP?: boolean;
  /** Somebody who is already signed in, by the cookie their plain browser has. */
  as?: { browser: PlainBrowser };
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens both; `host` is what people type. Every request a page makes to anywhere but the forum fails the test that made it (SECURITY C8). */
export async function openWeb({ host = '127.0.0.1' } = {}): Promise<Web> {
  const port = await freePort();
  const base = `http://${host}:${port}`;
  const forum = await startApp({ baseUrl: base });
  const server = serve({ fetch: forum.app.fetch, port, hostname: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  const strangers: string[] = [];
  return {
    forum,
    base,
    open: (options = {}) => openWindow(browser, base, options, strangers),
    stop: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await forum.stop();
      if (strangers.length > 0) throw new Error(`Pages asked elsewhere: ${strangers.join(', ')}`);
    },
  };
}

async function openWindow(
  browser: Browser,
  base: string,
  options: WindowOptions,
  strangers: string[],
): Promise<Page> {
  const window = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.scheme ?? 'light',
    javaScriptEnabled: options.script ?? true,
    bypassCSP: options.bypassCSP ?? false,
    baseURL: base,
  });
  if (options.as !== undefined) await bringCookies(window, base, options.as.browser);
  const page = await window.newPage();
  page.setDefaultTimeout(30_000);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !request.isNavigationRequest()) strangers.push(url);
  });
  return page;
}

/** Signs a window in as somebody who already is, in their plain browser. */
export async function bringCookies(window: BrowserContext, base: string, from: PlainBrowser): Promise<void> {
  await window.addCookies([...from.cookies].map(([name, value]) => ({ name, value, url: base })));
}

/** Debian calls it chromium; `.ci/run` installs it. */
function chromiumPath(): string {
  return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
}
