import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { openBrowser, parse } from '../../support/browser-like.ts';
import { openCaseAbout } from '../../support/in-case.ts';
import { aModerator, anOwner } from '../../support/people.ts';
import { expectWithin } from '../../support/timed.ts';
import { answerForm, type HostileForum, openHostileForum, tokenOf } from './hostile-forum.ts';

let place: HostileForum;
let before: number;
beforeAll(async () => {
  place = await openHostileForum();
});
afterAll(() => place.forum.stop());
/** Nothing here may put up a post, and the forum goes on as ever. */
afterEach(async () => {
  await place.isWell();
});

const address = () => `/threads/${place.thread}/posts`;
const answer = (text: string) => ({
  text,
  quotes: '',
  form_key: newId(),
  voice: 'fresh',
  fresh_name: '',
  fresh_avatar: '0',
});

describe('texts at their limits (SECURITY H1)', () => {
  test('an answer of 10,001 characters comes back with every word', async () => {
    before = await place.countPosts();
    const text = 'a'.repeat(10_001);
    const back = await place.send(address(), answer(text));
    expect(back.status).toBe(422);
    expect(parse(await back.text()).forms.some(({ fields }) => fields.text === text)).toBe(true);
    expect(await place.countPosts()).toBe(before);
  });

  test('characters are counted as people count them: 10,000 emoji fit, 10,001 do not', async () => {
    expect((await place.send(address(), answer('🌿'.repeat(10_000)))).status).toBe(303);
    expect((await place.send(address(), answer('🌿'.repeat(10_001)))).status).toBe(422);
  });

  test.each([
    [140, 303],
    [141, 422],
  ])('a title of %i characters: %i', async (length, status) => {
    const form = { title: 't'.repeat(length), space: 'nights', text: 'x', need: 'listen', form_key: newId() };
    expect((await place.send('/threads', { ...form, voice: 'fresh' })).status).toBe(status);
  });

  test('a note of 2,001 characters comes back', async () => {
    const form = { kind: 'else', note: 'n'.repeat(2001), form_key: newId() };
    expect((await place.send(`/posts/${place.post}/reports`, form)).status).toBe(422);
  });

  test('a passphrase of 257 characters is refused without being hashed', async () => {
    const started = performance.now();
    const form = { passphrase: 'old', new_passphrase: 'x'.repeat(100_000) };
    expect((await place.send('/me/passphrase', form)).status).toBe(422);
    expectWithin(performance.now() - started, 2000);
  });
});

describe('requests that are too large (SECURITY H1, Hono CVE-2025-59139)', () => {
  const large = 256 * 1024;
  const raw = (body: BodyInit, headers: Record<string, string>) =>
    place.forum.app.request(
      new Request(`http://127.0.0.1:3000${address()}`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          cookie: cookie(),
          ...headers,
        },
        duplex: 'half',
      } as RequestInit),
    );
  const cookie = () => [...place.ana.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const stream = (bytes: number) =>
    new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < bytes; sent += 1024)
          controller.enqueue(new Uint8Array(Math.min(1024, bytes - sent)).fill(97));
        controller.close();
      },
    });

  test.each([
    ['with its length', () => raw('a'.repeat(large + 1), { 'content-length': String(large + 1) })],
    ['in pieces', () => raw(stream(large + 1), { 'transfer-encoding': 'chunked' })],
    [
      'in pieces that claim to be short',
      () => raw(stream(large + 1), { 'transfer-encoding': 'chunked', 'content-length': '10' }),
    ],
    ['in pieces without a word about it', () => raw(stream(large + 1), {})],
  ])('one byte too many, %s', async (_, send) => {
    before = await place.countPosts();
    const response = await send();
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await place.countPosts()).toBe(before);
  });

  test('as large as may be is read: what is missing is the token', async () => {
    const response = await raw(stream(large), { 'transfer-encoding': 'chunked' });
    expect(response.status).toBe(403);
  });
});

describe('forms of another shape (SECURITY H7, CVE-2023-30591)', () => {
  test.each([
    ['JSON', 'application/json', '{"text":"x"}'],
    ['plain text', 'text/plain', 'text=x'],
    [
      'multipart',
      'multipart/form-data; boundary=a',
      '--a\r\ncontent-disposition: form-data; name="text"\r\n\r\nx\r\n--a--\r\n',
    ],
    ['XML', 'text/xml', '<text>x</text>'],
    ['nonsense', 'a/b/c;;;', 'text=x'],
    ['no word about it', '', 'text=x'],
  ])('%s is not read', async (_, type, body) => {
    before = await place.countPosts();
    const response = await place.forum.app.request(`http://127.0.0.1:3000${address()}`, {
      method: 'POST',
      body: new TextEncoder().encode(body),
      headers: { 'sec-fetch-site': 'same-origin', ...(type ? { 'content-type': type } : {}) },
    });
    expect(response.status).toBe(415);
    expect(await place.countPosts()).toBe(before);
  });

  const sendText = async (body: string | Uint8Array<ArrayBuffer>) =>
    place.forum.app.request(`http://127.0.0.1:3000${address()}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        cookie: [...place.ana.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
  const encoded = async (more: Record<string, string> = {}) =>
    new URLSearchParams({ ...answer('Whole'), form_token: await place.token(), ...more }).toString();

  test('the form as it should be goes through', async () => {
    expect((await sendText(await encoded())).status).toBe(303);
  });

  test.each([
    ['the same field twice', async () => `${await encoded()}&text=Another`],
    ['the token twice', async () => `${await encoded()}&form_token=x`],
    ['a field nobody knows', () => encoded({ role: 'owner' })],
    ['a field with brackets', () => encoded({ 'text[]': 'x' })],
    ['a field of an object', () => encoded({ 'text[$ne]': 'x' })],
    ['a name from the prototype', () => encoded({ __proto__x: 'x' })],
    ['the prototype itself', async () => `${await encoded()}&__proto__=x`],
    ['the constructor', async () => `${await encoded()}&constructor=x`],
    ['an empty name', async () => `${await encoded()}&=x`],
    [
      'a thousand fields',
      async () => `${await encoded()}&${Array.from({ length: 1000 }, (_, at) => `f${at}=x`).join('&')}`,
    ],
    [
      'bytes that are no text',
      async () =>
        new Uint8Array([...new TextEncoder().encode(await encoded()), 0x26, 0x61, 0x3d, 0xff, 0xfe]),
    ],
    ['a voice that is no id', () => encoded({ voice: 'owner' })],
    ['a form key that is none', () => encoded({ form_key: "' or 1=1" })],
    ['a quote that is no id', () => encoded({ quotes: '../../etc' })],
    ['an avatar that is no number', () => encoded({ fresh_avatar: 'NaN' })],
    ['an avatar beyond all', () => encoded({ fresh_avatar: '1e309' })],
    ['a name that is too long', () => encoded({ fresh_name: 'x'.repeat(81) })],
  ])('%s is refused as a whole', async (_, body) => {
    before = await place.countPosts();
    const response = await sendText(await body());
    expect([400, 422]).toContain(response.status);
    expect(await place.countPosts()).toBe(before);
  });
});

describe('a form with its fields missing, too long or of a strange kind is refused, never a fault', () => {
  /** Everything that takes a form, with the names of its fields. */
  const forms: Record<string, string[]> = {
    '/threads/look-over': [
      'title',
      'space',
      'text',
      'form_key',
      'voice',
      'fresh_name',
      'fresh_avatar',
      'need',
      'change',
      'mask',
      'fine',
    ],
    '/threads': ['title', 'space', 'text', 'need', 'form_key', 'voice', 'fresh_name', 'fresh_avatar', 'fine'],
    '/threads/:thread/posts/look-over': [
      'text',
      'quotes',
      'form_key',
      'voice',
      'fresh_name',
      'fresh_avatar',
      'mask',
      'fine',
    ],
    '/threads/:thread/posts': ['text', 'quotes', 'form_key', 'voice', 'fresh_name', 'fresh_avatar', 'fine'],
    '/posts/:post/edit': ['text', 'revision'],
    '/posts/:post/reports': ['kind', 'note', 'form_key'],
    '/reports/outcome': ['code'],
    '/inbox/up-to-date': ['until'],
    '/me/names': ['name', 'seen', 'form_key', 'suggested'],
    '/me/settings': ['time_zone'],
    '/me/role': ['code'],
    '/me/two-step': ['code', 'passphrase'],
    '/me/agreement': ['version', 'kept'],
    '/join/codes': ['kept', 'code', 'from'],
    '/sign-in/code': ['pass', 'code', 'next', 'kept'],
    '/work/cases/:case/acts/hide': [
      'reason',
      'note',
      'passage',
      'why',
      'stay',
      'offered',
      'seen',
      'look',
      'form_key',
    ],
    '/work/cases/:case/acts/move': [
      'reason',
      'note',
      'space',
      'minutes',
      'offered',
      'seen',
      'look',
      'form_key',
    ],
    '/work/team': ['role', 'code', 'form_key'],
    '/work/settings': [
      'name',
      'time_zone',
      'leave_target',
      'emergency_number',
      'looks_in_from',
      'looks_in_until',
      'text',
      'version',
      'code',
    ],
  };
  const strange = [
    '',
    'x',
    '0',
    '-1',
    '9'.repeat(30),
    'NaN',
    '[object Object]',
    "'; drop table post; --",
    '__proto__',
    'é'.repeat(3000),
  ];

  test.each(Object.entries(forms))('%s', async (pattern, fields) => {
    const person = pattern.startsWith('/work/') ? await anOwner(place.forum) : place.ana;
    const token = tokenOf(await person.browser.get('/threads/new'));
    const taken = pattern.includes(':case') ? (await openCaseAbout(person.browser, place.post)).path : '';
    const path = pattern
      .replace(':thread', place.thread)
      .replace(':post', place.post)
      .replace(':case', /cases\/(\w+)/.exec(taken)?.[1] ?? '');
    const send = (form: Record<string, string>) =>
      person.browser.raw('POST', path, new URLSearchParams({ ...form, form_token: token }));
    const whole = Object.fromEntries(fields.map((field) => [field, field === 'form_key' ? newId() : 'x']));
    for (const field of fields) {
      const { [field]: _, ...without } = whole;
      expect((await send(without)).status, `without ${field}`).toBeLessThan(500);
      for (const value of strange) {
        const { status } = await send({ ...whole, [field]: value });
        expect(status, `${field}=${value.slice(0, 20)}`).toBeLessThan(500);
      }
    }
    expect((await send({})).status).toBeLessThan(500);
  });
});

describe('characters that break things (SECURITY H6)', () => {
  const shown = async (text: string): Promise<string> => {
    const response = await place.send(address(), answer(text));
    expect(response.status).toBe(303);
    const [row] = await place.forum.database
      .fork()
      .execute<{ source: string; html: string }[]>(
        'select source, html from post where thread_id = ? order by position desc limit 1',
        [place.thread],
      );
    expect((await openBrowser(place.forum).get(`/threads/${place.thread}?page=last`)).status).toBe(200);
    return `${row?.source}\n${row?.html}`;
  };

  test('NUL and other controls are gone', async () => {
    expect(await shown('a\0b\u0007c\u001bd')).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  test('an unpaired surrogate becomes a replacement sign', async () => {
    const body = (await answerBody('up')).replace('text=up', 'text=half%ED%A0%80');
    const response = await place.ana.browser.raw('POST', address(), new URLSearchParams(body));
    expect(response.status).toBe(303);
  });

  test('a direction that is turned round does not reach the next line', async () => {
    const text = await shown('now \u202eturned round\nand \u2066open');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('of 200 marks on a letter eight stay', async () => {
    expect(await shown(`z${'\u0301'.repeat(200)}`)).not.toMatch(/\u0301{9}/);
  });

  test('a word of 200 letters, a line of 5,000, a thousand line breaks', async () => {
    for (const text of ['W'.repeat(200), 'l'.repeat(5000), `a${'\n'.repeat(1000)}b`]) await shown(text);
  });

  test.each([
    ['only spaces', ' \n\t '],
    ['only NUL', '\0\0'],
    ['only what has no width', '\u200b\u200d\u2060'],
    ['only combining marks of no letter and no shape', '\u034f\u2064'],
  ])('%s is no text', async (_, text) => {
    expect((await place.send(address(), answer(text))).status).toBe(422);
  });

  test('a title keeps one line, whatever is sent', async () => {
    const title = 'One\r\nSet-Cookie: a=b\n\u2028two\u202e three';
    const form = { title, space: 'nights', text: 'x', need: 'listen', form_key: newId(), voice: 'fresh' };
    const response = await place.send('/threads', form);
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie().join()).not.toContain('a=b');
    const [row] = await place.forum.database
      .fork()
      .execute<{ title: string }[]>('select title from thread order by activity desc limit 1');
    expect(row?.title).toBe('One Set-Cookie: a=b two three');
  });

  const answerBody = async (text: string) =>
    new URLSearchParams({ ...(await answerForm(place.ana.browser, place.thread)), text }).toString();
});

test('a moderator’s forms refuse what no page of ours sends', async () => {
  const { browser } = await aModerator(place.forum);
  const form_token = tokenOf(await browser.get('/threads/new'));
  const send = (path: string, form: Record<string, string>) =>
    browser.raw('POST', path, new URLSearchParams({ ...form, form_token }));
  expect((await send(`/work/posts/${place.post}/case`, { act: 'hide' })).status).toBe(400);
  expect((await send(`/work/posts/${newId()}/case`, {})).status).toBe(404);
});
