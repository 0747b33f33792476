import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sessionCookieName } from '../../../src/accounts/session-cookie-header.ts';
import { openSession } from '../../../src/accounts/sessions.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { answerForm, type HostileForum, openHostileForum, tokenOf } from './hostile-forum.ts';

let place: HostileForum;
beforeAll(async () => {
  place = await openHostileForum();
});
afterEach(() => place.isWell());
afterAll(() => place.forum.stop());

const own = 'http://127.0.0.1:3000';
const form = 'application/x-www-form-urlencoded';

/** A post with ana's cookie, as another site could make her browser send it. */
async function postAs(headers: Record<string, string>, fields: Record<string, string>): Promise<Response> {
  const cookie = [...place.ana.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return place.forum.app.request(`${own}/threads/${place.thread}/posts`, {
    method: 'POST',
    body: new TextEncoder().encode(new URLSearchParams(fields).toString()),
    headers: { 'content-type': form, cookie, ...headers },
  });
}
const right = async (text = 'Mine'): Promise<Record<string, string>> => ({
  ...(await answerForm(place.ana.browser, place.thread)),
  text,
});

describe('a form that another site sends does nothing (SECURITY 2, ASVS 3.5)', () => {
  test.each<[string, Record<string, string>]>([
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['from a sister site', { 'sec-fetch-site': 'same-site', origin: 'http://other.127.0.0.1:3000' }],
    ['from another site, by its origin', { origin: 'https://evil.example' }],
    ['from another port', { origin: 'http://127.0.0.1:3001' }],
    ['from https of the same name', { origin: 'https://127.0.0.1:3000' }],
    ['from a name that begins like ours', { origin: 'http://127.0.0.1:3000.evil.example' }],
    ['from a page without an origin', { origin: 'null' }],
    ['from a page without an origin on another site', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['without a word about where from', {}],
    ['with an empty origin', { origin: '' }],
  ])('%s, even with a right token', async (_, headers) => {
    const before = await place.countPosts();
    const response = await postAs(headers, await right());
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('Mine');
    expect(await place.countPosts()).toBe(before);
  });

  test.each<[string, string]>([
    ['JSON', 'application/json'],
    ['plain text', 'text/plain'],
    ['no content type (Hono GHSA-2234-fmw7-43wr)', ''],
    ['a content type with capitals', 'Application/X-WWW-Form-Urlencoded'],
    ['two content types', `${form}, text/plain`],
  ])('as %s from another site', async (_, type) => {
    const before = await place.countPosts();
    const fields = await right();
    const response = await postAs(
      { 'content-type': type, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      fields,
    );
    expect([403, 415]).toContain(response.status);
    expect(await place.countPosts()).toBe(before);
  });

  test.each<[string, Record<string, string>]>([
    ['by Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }],
    ['by its origin, for phones without Sec-Fetch-Site (SECURITY C9)', { origin: own }],
  ])('our own page is known %s', async (_, headers) => {
    expect((await postAs(headers, await right(`Mine ${newId()}`))).status).toBe(303);
  });

  test('behind https only our own address counts, whatever name the request asks for', async () => {
    const forum = await startApp({ baseUrl: 'https://forum.example' });
    const send = (url: string, origin: string) =>
      forum.app.request(`${url}/sign-out`, { method: 'POST', headers: { origin, 'content-type': form } });
    expect((await send('https://evil.example', 'https://evil.example')).status).toBe(403);
    expect((await send('http://forum.example', 'http://forum.example')).status).toBe(403);
    expect((await send('https://forum.example', 'https://forum.example')).status).toBe(303);
    await forum.stop();
  });
});

describe('a form belongs to the session it was made for', () => {
  test.each<[string, (token: string) => string | undefined | Promise<string>]>([
    ['no token', () => undefined],
    ['an empty token', () => ''],
    ['a token of nobody', () => 'A'.repeat(86)],
    ['a token that was cut', (token) => token.slice(0, -4)],
    ['a token with a changed letter', (token) => `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`],
    [
      'a token of another member',
      async () => tokenOf(await (await aMember(place.forum)).browser.get('/threads/new')),
    ],
    [
      'a token of the same member on another device',
      async () => {
        const browser = openBrowser(place.forum);
        const { account } = place.ana;
        const session = await openSession(place.forum.database.fork(), place.forum.tools, {
          account,
          shared: false,
        });
        browser.cookies.set(sessionCookieName(false), session.cookie);
        return tokenOf(await browser.get('/threads/new'));
      },
    ],
  ])('%s', async (_, change) => {
    const before = await place.countPosts();
    const { form_token = '', ...fields } = await right();
    const token = await change(form_token);
    const response = await postAs(
      { 'sec-fetch-site': 'same-origin' },
      { ...fields, ...(token === undefined ? {} : { form_token: token }) },
    );
    expect(response.status).toBe(403);
    expect(await place.countPosts()).toBe(before);
    expect(await response.text(), 'the text is not lost').toContain('Mine');
  });

  test('the token looks different on every page and always fits', async () => {
    const [one, two] = [await right(), await right()];
    expect(one.form_token).not.toBe(two.form_token);
    for (const fields of [one, two])
      expect((await postAs({ 'sec-fetch-site': 'same-origin' }, fields)).status).toBe(303);
  });

  test('a cookie that was changed is nobody’s', async () => {
    const browser = openBrowser(place.forum);
    const name = sessionCookieName(false);
    const good = place.ana.browser.cookies.get(name) ?? '';
    const parts = good.split('.');
    const changed = [
      good.slice(0, -1) + (good.endsWith('A') ? 'B' : 'A'),
      [...parts.slice(0, 4), 's', parts[5]].join('.'),
      [parts[0], 'zzzzzz', ...parts.slice(2)].join('.'),
      `${good}.${good}`,
      '',
      'a'.repeat(5000),
      '%00',
      '......',
    ];
    for (const value of changed) {
      browser.cookies.set(name, value);
      expect((await browser.get('/me')).status, value.slice(0, 40)).toBe(401);
    }
  });
});
