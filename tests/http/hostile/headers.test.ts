import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { makeFormToken } from '../../../src/platform/web/form-token.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { asActor } from '../../support/things.ts';
import { type HostileForum, openHostileForum } from './hostile-forum.ts';

let place: HostileForum;
beforeAll(async () => {
  place = await openHostileForum();
});
afterAll(() => place.forum.stop());

const policy =
  "default-src 'none'; manifest-src 'self'; worker-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

/** The few rules inside the help file, which must work with everything else down, are known by their hash. */
const helpStyle = / 'sha256-[A-Za-z0-9+/]{43}='/;

function expectSafe(headers: Headers, where: string): void {
  const directives = (text: string): string[] =>
    text
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .sort();
  const sent = headers.get('content-security-policy') ?? '';
  expect(directives(sent.replace(helpStyle, '')), where).toEqual(directives(policy));
  expect(headers.get('x-content-type-options'), where).toBe('nosniff');
  expect(headers.get('cross-origin-opener-policy'), where).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy'), where).toBe('same-origin');
  expect(headers.get('referrer-policy'), where).toBe('same-origin');
  expect(headers.get('x-frame-options'), where).toBe('DENY');
  const permissions = headers.get('permissions-policy') ?? '';
  for (const feature of ['camera', 'microphone', 'geolocation', 'interest-cohort', 'browsing-topics']) {
    expect(permissions, where).toContain(`${feature}=()`);
  }
  for (const name of [
    'server',
    'x-powered-by',
    'access-control-allow-origin',
    'content-security-policy-report-only',
    'report-to',
    'nel',
    'onion-location',
  ]) {
    expect(headers.get(name), `${name} ${where}`).toBeNull();
  }
}

/** One answer of each kind, with how to get it. */
const answers: [status: number, what: string, ask: () => Promise<Response>][] = [
  [200, 'a page', () => openBrowser(place.forum).raw('GET', '/')],
  [200, 'a page of a member', () => place.ana.browser.raw('GET', '/me')],
  [200, 'help', () => openBrowser(place.forum).raw('GET', '/help')],
  [200, 'a file', () => openBrowser(place.forum).raw('GET', '/favicon.svg')],
  [200, 'the health of the place', () => openBrowser(place.forum).raw('GET', '/healthz')],
  [303, 'a way on', () => openBrowser(place.forum).raw('GET', `/posts/${place.post}`)],
  [303, 'Leave', () => openBrowser(place.forum).raw('GET', '/leave')],
  [
    304,
    'a file that is known',
    async () => {
      const etag = (await openBrowser(place.forum).raw('GET', '/favicon.svg')).headers.get('etag') ?? '';
      return openBrowser(place.forum).raw('GET', '/favicon.svg', undefined, { 'if-none-match': etag });
    },
  ],
  [400, 'a broken form', () => place.send('/threads/look-over', { unknown: 'x' })],
  [401, 'a page for members', () => openBrowser(place.forum).raw('GET', '/me')],
  [
    403,
    'a forged form',
    () =>
      openBrowser(place.forum).raw('POST', '/threads', new URLSearchParams(), {
        'sec-fetch-site': 'cross-site',
        origin: 'https://evil.example',
      }),
  ],
  [403, 'a form without its token', () => place.ana.browser.raw('POST', '/threads', new URLSearchParams())],
  [404, 'nothing', () => openBrowser(place.forum).raw('GET', '/nowhere')],
  [404, 'no file', () => openBrowser(place.forum).raw('GET', '/static/none.css')],
  [405, 'a wrong method', () => openBrowser(place.forum).raw('DELETE', '/')],
  [
    413,
    'too much',
    () =>
      openBrowser(place.forum).raw(
        'POST',
        '/sign-in',
        new URLSearchParams({ sign_in_name: 'x'.repeat(300_000) }),
      ),
  ],
  [
    415,
    'another kind of form',
    () =>
      openBrowser(place.forum).raw('POST', '/sign-in', new URLSearchParams(), {
        'content-type': 'application/json',
      }),
  ],
  [
    422,
    'a form that comes back',
    () => place.send(`/threads/${place.thread}/posts`, { text: '', quotes: '', form_key: newId() }),
  ],
];

describe('the headers of SECURITY G are on every answer', () => {
  test.each(answers)('%i: %s', async (status, what, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expectSafe(response.headers, what);
    if (status >= 400) expect(response.headers.get('cache-control')).toBe('no-store');
    if (status >= 400) expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i);
  });

  test('a refusal to a program has them as well', async () => {
    const response = await openBrowser(place.forum).raw('GET', '/nowhere', undefined, {
      accept: 'application/json',
    });
    expectSafe(response.headers, 'json');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 404, code: 'problem.not-found' });
  });

  test.each(['/me', '/inbox', '/me/sessions', '/', '/threads/new'])(
    'what a member sees at %s stays in no cache and has no sign',
    async (path) => {
      const { headers } = await place.ana.browser.raw('GET', path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('last-modified')).toBeNull();
    },
  );

  test.each(['/', '/help', '/sign-in', '/join', '/nowhere', '/me'])(
    'a guest gets no cookie at %s (SECURITY B6)',
    async (path) => {
      expect((await openBrowser(place.forum).raw('GET', path)).headers.getSetCookie()).toEqual([]);
    },
  );

  test('answers that depend on who asks say so to caches in between (CVE-2021-43794)', async () => {
    const { headers } = await openBrowser(place.forum).raw('GET', '/');
    expect(headers.get('vary')?.toLowerCase()).toContain('cookie');
    expect(headers.get('cache-control')).toMatch(/private|no-store/);
  });
});

describe('when something breaks that nobody foresaw (SECURITY R12, ASVS 16.5)', () => {
  let broken: TestForum;
  beforeAll(async () => {
    broken = await startApp();
    await broken.database.fork().execute('alter table thread rename to thread_gone');
  });
  afterAll(async () => {
    expect(broken.faults.length).toBeGreaterThan(0);
    broken.faults.length = 0;
    await broken.stop();
  });

  test('the page has the headers, a random code and nothing of the inside', async () => {
    const codes: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const page = await openBrowser(broken).get('/waiting');
      expect(page.status).toBe(500);
      expectSafe(page.headers, '500');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.html).not.toMatch(/select|relation|thread_gone|node_modules|at .*\.ts|Error:/);
      codes.push(/this code helps: (\S+)/.exec(page.text)?.[1] ?? '');
    }
    expect(codes.every((code) => /^[0-9a-hjkmnp-tv-z]{8}$/.test(code))).toBe(true);
    expect(codes[0]).not.toBe(codes[1]);
  });

  test('the words somebody sent are given back, and help is there as ever', async () => {
    const person = await aMember(broken);
    asActor(broken, person);
    const [session] = await broken.database
      .fork()
      .execute<{ id: string }[]>('select id from session where account_id = ?', [person.account]);
    const form = {
      title: 'A title',
      space: 'nights',
      text: 'Words that took an hour',
      need: 'listen',
      form_key: newId(),
    };
    const form_token = makeFormToken(broken.keys, session?.id ?? '');
    const response = await person.browser.raw(
      'POST',
      '/threads',
      new URLSearchParams({ ...form, form_token }),
    );
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('Words that took an hour');
    expect((await person.browser.get('/help')).status).toBe(200);
  });
});

describe('behind https (SECURITY B1, G)', () => {
  let forum: TestForum;
  const origin = 'https://forum.example';
  beforeAll(async () => {
    forum = await startApp({ baseUrl: origin });
  });
  afterAll(() => forum.stop());

  test('browsers are told to stay with https for two years', async () => {
    for (const path of ['/', '/nowhere', '/leave']) {
      const { headers } = await openBrowser(forum, { origin }).raw('GET', path);
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=63072000/);
    }
    expect(
      (await openBrowser(place.forum).raw('GET', '/')).headers.get('strict-transport-security'),
    ).toBeNull();
  });

  test('the cookie is bound to this host, to https, and out of reach of script', async () => {
    const person = await aMember(forum, { origin });
    const browser = openBrowser(forum, { origin });
    const page = await browser.get('/sign-in');
    const fields = page.forms.find((form) => 'passphrase' in form.fields)?.fields ?? {};
    const { signInName: sign_in_name, passphrase } = person;
    const response = await browser.raw(
      'POST',
      '/sign-in',
      new URLSearchParams({ ...fields, sign_in_name, passphrase }),
    );
    const [cookie = '', ...more] = response.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^__Host-alongside=/);
    for (const part of [/; Path=\/(;|$)/, /; HttpOnly(;|$)/, /; Secure(;|$)/, /; SameSite=Lax(;|$)/])
      expect(cookie).toMatch(part);
    expect(cookie).not.toMatch(/domain=/i);
  });
});
