import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { startApp } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, anOwner, type Person } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';
import { type HostileForum, openHostileForum, tokenOf } from './hostile-forum.ts';

let place: HostileForum;
let owner: Person;
let token: string;
beforeAll(async () => {
  place = await openHostileForum();
  owner = await anOwner(place.forum);
  token = tokenOf(await owner.browser.get('/threads/new'));
});
afterEach(() => place.isWell());
afterAll(() => place.forum.stop());

const own = 'http://127.0.0.1:3000';

describe('no address climbs out of the files there are (hono node-server GHSA-92pp, GHSA-frvp)', () => {
  test.each([
    '/static/%2e%2e/package.json',
    '/static/..%2fpackage.json',
    '/static/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/static/..%5c..%5cpackage.json',
    '/static/%5c%5cpackage.json',
    '/static//etc/passwd',
    '/static///package.json',
    '//static/../package.json',
    '/static/....//package.json',
    '/static/%252e%252e%252fpackage.json',
    '/static/%c0%ae%c0%ae/package.json',
    '/static/site.css%00.js',
    '/static/.env',
    '/static/.git%2fconfig',
    '/static/css/base.css',
    '/static/manifest.json',
    '/static/',
    '/static',
    '/package.json',
    '/.env',
    '/.git/config',
    '/src/config.ts',
    '/data/alongside.key',
    '/favicon.svg/..%2f..%2fpackage.json',
  ])('%s', async (path) => {
    const page = await openBrowser(place.forum).get(path);
    expect(page.status).toBe(404);
    expect(page.html).not.toMatch(/"dependencies"|root:|@layer|export const/);
  });
});

describe('addresses of another shape are not there (NodeBB PR 14852)', () => {
  const hostile = [
    "'",
    '1 or 1=1',
    "x'; drop table post; --",
    '%00',
    'a%00b',
    '%2e%2e%2f',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e3',
    '[object Object]',
    '{"$ne":1}',
    'ABCDEFGHJKMNPQRSTVWX',
    'i'.repeat(20),
    '0'.repeat(21),
    'x'.repeat(5000),
    '🌿',
    '%F0%9F',
    '%E0%A4%A',
    '%',
    '%0d%0aset-cookie:a=b',
    '\u202eabc',
    ' ',
    '<script>',
  ];

  test('whatever stands where an id should stand', async () => {
    const patterns = place.forum.features
      .flatMap((feature) => [...feature.declared.keys()])
      .filter((route) => /:(thread|post|report|session|space|token)/.test(route));
    expect(patterns.length).toBeGreaterThan(15);
    const strange: string[] = [];
    for (const route of patterns) {
      const [method = '', pattern = ''] = route.split(' ');
      for (const value of [
        ...hostile,
        `${newId()}%20`,
        newId().toUpperCase(),
        `${place.thread}${place.post}`,
      ]) {
        const path = pattern.replace(/:[a-z]+/, value.includes('%') ? value : encodeURIComponent(value));
        const body = method === 'POST' ? new URLSearchParams({ form_token: token }) : undefined;
        const { status, headers } = await owner.browser.raw(method, path, body);
        if (![400, 404, 405].includes(status) || headers.get('set-cookie') !== null) {
          strange.push(`${status} for ${route} with ${value.slice(0, 40)}`);
        }
      }
    }
    expect(strange).toEqual([]);
  });

  test('whatever stands behind the question mark', async () => {
    const words = [
      '',
      '0',
      '-1',
      '1e9',
      '9'.repeat(30),
      'last',
      '__proto__',
      'toString',
      '%00',
      '%F0%9F',
      '%',
      '%0d%0aset-cookie:a=b',
      '<script>',
      'x'.repeat(5000),
    ];
    const places: [page: string, ...names: string[]][] = [
      ['/', 'done'],
      ['/waiting', 'page'],
      ['/spaces/nights', 'page', 'done'],
      [`/threads/${place.thread}`, 'page', 'quote', 'done'],
      ['/me/posts', 'page'],
      ['/help', 'country'],
      ['/sign-in', 'next'],
      ['/threads/new', 'space'],
      ['/join/codes', 'from'],
      ['/work', 'page', 'done'],
    ];
    const strange: string[] = [];
    const look = async (path: string): Promise<void> => {
      const { status } = await owner.browser.raw('GET', path);
      if (status >= 500) strange.push(`${status} for ${path.slice(0, 80)}`);
    };
    for (const [page, ...names] of places) {
      for (const name of names) {
        for (const word of words)
          await look(`${page}?${name}=${word.includes('%') ? word : encodeURIComponent(word)}`);
      }
      for (const query of ['page=1&page=2', 'page[]=1', '=&=&&', 'a=b&'.repeat(2000)])
        await look(`${page}?${query}`);
    }
    expect(strange).toEqual([]);
  });

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/%09/evil.example',
    '\t//evil.example',
    '/x/..//evil.example',
    '//evil.example/%2f..',
    'http:evil.example',
    '/sign-out',
    '/leave',
  ])('nobody is taken to %s after signing in', async (next) => {
    const browser = openBrowser(place.forum);
    const page = await browser.get(`/sign-in?next=${encodeURIComponent(next)}`);
    const fields = page.forms.find((form) => 'passphrase' in form.fields)?.fields ?? {};
    const { signInName, passphrase } = place.ana;
    place.forum.clock.move(1000);
    for (const sent of [fields.next ?? '', next]) {
      const body = new URLSearchParams({ ...fields, sign_in_name: signInName, passphrase, next: sent });
      const response = await browser.raw('POST', '/sign-in', body);
      expect(response.status).toBe(303);
      const target = new URL(response.headers.get('location') ?? '', own);
      expect(target.origin).toBe(own);
      expect(target.pathname).not.toMatch(/^\/(sign-out|leave|\/)/);
      browser.cookies.clear();
    }
  });
});

describe('methods (ASVS 4.1)', () => {
  const methods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'FOO'];
  test.each([
    ['/', 'GET'],
    ['/threads/new', 'GET'],
    ['/threads', 'POST'],
    ['/sign-out', 'POST'],
    ['/leave', 'GET'],
    ['/healthz', 'GET'],
  ])('%s takes %s and says so', async (path, allowed) => {
    for (const method of methods) {
      const response = await openBrowser(place.forum).raw(method, path);
      expect(response.status, method).toBe(405);
      expect(response.headers.get('allow')?.split(', ')).toContain(allowed);
    }
  });

  test('an address that is not there is not there by any method', async () => {
    for (const method of methods) {
      expect((await openBrowser(place.forum).raw(method, '/nowhere')).status, method).toBe(404);
    }
  });

  test('a form’s address is no page, a page’s address takes no form', async () => {
    const browser = openBrowser(place.forum);
    expect((await browser.raw('GET', '/threads')).status).toBe(405);
    expect(
      (await owner.browser.raw('POST', '/waiting', new URLSearchParams({ form_token: token }))).status,
    ).toBe(405);
  });

  test('HEAD answers as GET does, without a body, and changes nothing', async () => {
    for (const path of ['/', `/threads/${place.thread}`, '/nowhere', '/me', '/healthz']) {
      const [head, get] = [
        await openBrowser(place.forum).raw('HEAD', path),
        await openBrowser(place.forum).raw('GET', path),
      ];
      expect([path, head.status, await head.text()]).toEqual([path, get.status, '']);
    }
  });

  test.each(['x-http-method-override', 'x-method-override', 'x-http-method'])(
    '%s is not listened to',
    async (header) => {
      const response = await openBrowser(place.forum).raw('GET', '/sign-out', undefined, {
        [header]: 'POST',
      });
      expect(response.status).toBe(405);
    },
  );
});

describe('what a request says about where it comes from is not believed (Hono CVE-2026-27700)', () => {
  test('forwarded addresses change no limit', async () => {
    const forum = await startApp();
    const { opening } = await aThread(forum, await aMember(forum));
    const statuses: number[] = [];
    for (let at = 0; at < 11; at += 1) {
      const browser = openBrowser(forum);
      const address = `203.0.113.${at}`;
      const headers = {
        'x-forwarded-for': address,
        forwarded: `for=${address}`,
        'x-real-ip': address,
        'cf-connecting-ip': address,
        'true-client-ip': address,
        'x-client-ip': address,
      };
      const form = { kind: 'else', note: `Note ${at}`, form_key: newId() };
      statuses.push(
        (await browser.raw('POST', `/posts/${opening}/reports`, new URLSearchParams(form), headers)).status,
      );
    }
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
    await forum.stop();
  });

  test('another host’s name appears nowhere', async () => {
    for (const header of [
      'host',
      'x-forwarded-host',
      'x-original-url',
      'x-rewrite-url',
      'x-forwarded-proto',
      'x-forwarded-prefix',
    ]) {
      for (const path of ['/', '/sign-in', '/nowhere', `/posts/${place.post}`]) {
        const response = await openBrowser(place.forum).raw('GET', path, undefined, {
          [header]: 'evil.example',
        });
        expect(response.headers.get('location') ?? '').not.toContain('evil.example');
        expect(await response.text(), `${header} ${path}`).not.toContain('evil.example');
      }
    }
  });
});
