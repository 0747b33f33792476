import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { takeAway } from './away.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  openBrowser(forum).raw('GET', path, undefined, headers);
async function addresses(): Promise<{ css: string; js: string }> {
  const { html } = await openBrowser(forum).get('/');
  const css = /href="(\/static\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
  const js = /src="(\/static\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  return { css, js };
}

describe('files', () => {
  test.each([
    '/static/',
    '/static/site.css',
    '/static/../package.json',
    '/static/..%2fpackage.json',
    '/static/%2e%2e%2fpackage.json',
    '/static//etc/passwd',
    '/static/manifest.json',
    '/static/css/tokens.css',
    '/static/constructor',
    '/static/__proto__',
  ])('%s is nothing, and nobody keeps that answer', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toContain('"dependencies"');
  });

  test('stylesheet and script may be kept for a year, because a change changes their address', async () => {
    const { css, js } = await addresses();
    for (const [path, type] of [
      [css, 'text/css; charset=utf-8'],
      [js, 'text/javascript; charset=utf-8'],
    ] as const) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('vary')).toBe('accept-encoding');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=86400');
  });

  test('they come ready compressed, as the browser asks for them', async () => {
    const { css } = await addresses();
    const plain = Buffer.from(await (await get(css)).arrayBuffer());
    const br = await get(css, { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).equals(plain)).toBe(true);
    const gzip = await get(css, { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).equals(plain)).toBe(true);
    expect(
      (await get(css, { 'accept-encoding': 'identity, br;q=0.0' })).headers.get('content-encoding'),
    ).toBeNull();
  });

  test('what the browser has already is not sent again', async () => {
    const etag = (await get('/favicon.svg')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    for (const sign of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get('/favicon.svg', { 'if-none-match': sign });
      expect([sign, response.status, await response.text()]).toEqual([sign, 304, '']);
    }
    expect((await get('/favicon.svg', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('robots', () => {
  test('those that gather texts for language models may read nothing; others stay out of what is personal', async () => {
    const response = await get('/robots.txt');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const [gatherers = '', others = ''] = (await response.text()).split('\n\n');
    for (const name of ['GPTBot', 'CCBot', 'ClaudeBot', 'Google-Extended', 'PerplexityBot', 'Bytespider']) {
      expect(gatherers).toContain(`User-agent: ${name}\n`);
    }
    expect(gatherers.trimEnd()).toMatch(/\nDisallow: \/$/);
    for (const address of ['/me', '/work', '/join', '/inbox', '/sign-in', '/set-up/', '/leave']) {
      expect(others).toMatch(new RegExp(`^Disallow: ${address}$`, 'm'));
    }
    expect(others).not.toMatch(/^Disallow: \/$/m);
    expect(others).not.toMatch(/^Disallow: \/help/m);
  });
});

describe('health (SECURITY R11)', () => {
  test('both say yes in one word, with no version, and nobody keeps it', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await get(path);
      expect([path, response.status, await response.text()]).toEqual([path, 200, 'yes']);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('server')).toBeNull();
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  test('with the database away the process lives but is not ready, and is again once the database is back', async () => {
    const dark = await startApp();
    const ask = (path: string) => dark.app.request(`http://127.0.0.1:3000${path}`);
    expect((await ask('/readyz')).status).toBe(200);
    const giveBack = await takeAway(dark);
    expect((await ask('/healthz')).status).toBe(200);
    const ready = await ask('/readyz');
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await ready.text()).toBe('no');
    await giveBack();
    expect((await ask('/readyz')).status).toBe(200);
    await dark.stop();
  });
});

describe('the pages about this place', () => {
  test.each([
    ['/about/agreement', 'How we treat each other'],
    ['/about/privacy', 'Private and safe'],
    ['/about/people', 'Who runs this place'],
    ['/about/first-steps', 'First steps'],
    ['/about/leave', 'About Leave'],
    ['/about/peer-support', 'What peer support is and is not'],
    ['/accessibility', 'Can everyone use this place?'],
  ])('%s is open to everybody and sets no cookie', async (path, title) => {
    const guest = openBrowser(forum);
    const page = await guest.get(path);
    expect(page.status).toBe(200);
    expect(page.html).toContain(`<h1>${title}</h1>`);
    expect(guest.cookies.size).toBe(0);
  });

  test('the agreement is the newest one people say yes to (ON-5)', async () => {
    const sentences = ['We listen to each other.', 'We <b>mean</b> it.'];
    await forum.database
      .fork()
      .execute("insert into agreement (version, language, sentences) values (2, 'en', ?)", [
        JSON.stringify(sentences),
      ]);
    const page = await openBrowser(forum).get('/about/agreement');
    expect(page.text).toContain('We listen to each other.');
    expect(page.text).toContain('We <b>mean</b> it.');
    expect(page.text).toContain('This is version 2.');
    await forum.database.fork().execute('delete from agreement where version = 2');
  });

  test('About Leave names the page it goes to', async () => {
    expect((await openBrowser(forum).get('/about/leave')).text).toContain('www.wikipedia.org');
  });
});
