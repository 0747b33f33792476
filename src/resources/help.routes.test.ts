import { describe, expect, test } from 'vitest';
import type { Frame } from '../../views/layouts/site-page.tsx';
import { type HelpDeps, helpRoutes } from './help.routes.tsx';
import { helpNowStyleHash } from './help-now.ts';

const frame: Frame = {
  viewer: 'guest',
  siteName: 'Alongside',
  assets: {
    stylesheet: '/static/site.css',
    letters: '/static/letters.css',
    script: '/static/site.js',
    icon: '/favicon.svg',
  },
  language: { code: 'en', direction: 'ltr' },
  inboxNew: false,
  indexable: false,
};

/** Help and nothing else: there is no database, search or session here that it could lean on (CR-1). */
function helpAlone(changes: Partial<HelpDeps> = {}) {
  const faults: unknown[] = [];
  const { app } = helpRoutes({
    frameOf: () => frame,
    site: { current: () => ({ emergencyNumber: '112' }) },
    tools: { clock: { now: () => new Date('2026-11-22T23:30:00Z') } },
    log: { fault: ({ error }) => void faults.push(error) },
    https: false,
    ...changes,
  });
  return { get: async (path: string) => app.request(path), faults };
}

describe('the help page of a place where everything else is away (CR-1)', () => {
  test('an address that names no country shows the choice, and nothing of what it said', async () => {
    const { get } = helpAlone();
    for (const asked of [
      'zz',
      'EU',
      '%3Cscript%3Ealert(1)%3C/script%3E',
      '%00',
      'DE%0d%0aset-cookie:a=b',
      'DEDE',
    ]) {
      const answer = await get(`/help?country=${asked}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain('Choose a country above and press Show.');
      expect(html).not.toContain('alert(1)');
      expect(html).not.toContain('DEDE');
    }
  });

  test('a reader finds the numbers of their country by its code, in small letters too', async () => {
    const { get } = helpAlone();
    for (const code of ['DE', 'de']) {
      const html = await (await get(`/help?country=${code}`)).text();
      expect(html).toContain('href="tel:08001110111"');
      expect(html).toContain('href="tel:112"');
    }
  });

  test('no cookie is set, nothing of the reader is looked at, and search engines may list it (CR-10)', async () => {
    const answer = await helpAlone().get('/help');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('vary')).not.toMatch(/accept-language|forwarded/i);
    expect(await answer.text()).not.toContain('noindex');
  });

  test.each([
    [
      'the frame cannot be made',
      {
        frameOf: () => {
          throw new Error('no frame');
        },
      },
    ],
    ['the page cannot be made', { frameOf: () => ({ ...frame, assets: undefined }) as unknown as Frame }],
  ])('where %s, the help file is served and the fault is noted', async (_, broken) => {
    const { get, faults } = helpAlone(broken);
    const answer = await get('/help?country=DE');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('href="tel:08001110111"');
    expect(html).toContain('href="tel:112"');
    expect(html).toContain('href="/leave"');
    expect(faults).toHaveLength(1);
  });

  test('anyone may ask for it', () => {
    const { declared } = helpRoutes({
      frameOf: () => frame,
      site: { current: () => ({ emergencyNumber: null }) },
      tools: { clock: { now: () => new Date() } },
      log: { fault: () => undefined },
      https: false,
    });
    expect([...declared]).toEqual([['GET /help', 'anyone']]);
  });

  test('the policy can name the rules of the help file by their hash', () => {
    expect(helpNowStyleHash).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
  });
});
