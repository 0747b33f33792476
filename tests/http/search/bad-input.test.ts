import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { aStrategy, searches, titlesOn } from './searching.ts';

let forum: TestForum;

beforeAll(async () => {
  forum = await startApp();
  await aStrategy(forum, await aMember(forum));
  await forum.runSearch();
});
afterEach(() => expect(forum.faults).toEqual([]));
afterAll(() => forum.stop());

describe('whatever somebody types, a clear page comes, with the words in the box (issue 4, Bad input)', () => {
  test.each<[string, string]>([
    ['symbols only', '@@@ ### !!! ---'],
    ['an emoji', '🌿'],
    ['SQL', "'; drop table post; --"],
    ['a query of PostgreSQL', "corner & | ! <-> :* ( ' \\"],
    ['a filter of an engine', 'corner AND helped_score > 0 OR id = 1 NOT (x)'],
    ['markup', '<script>alert(1)</script><mark>'],
    ['quotes that never end', '"cannot sleep'],
    ['like and wildcards', '%_% \\% corner*'],
    ['letters from right to left', 'لا أستطيع النوم'],
    ['combining marks', 'co\u0301\u0302\u0303rner'],
    ['one letter', 'a'],
    ['percent signs of an address', '%00%ff%2e%2e'],
  ])('%s', async (_, words) => {
    const page = await searches(openBrowser(forum), words);
    expect(page.status).toBe(200);
    expect(page.forms.find(({ action, fields }) => action === '/search' && 'q' in fields)?.fields.q).toBe(
      words,
    );
    expect(page.html).not.toContain('<script>alert');
  });

  test('nothing at all, and blanks, show what there is', async () => {
    for (const words of ['', '   ', '\u200b\u200b', '\0\u0007']) {
      const page = await searches(openBrowser(forum), words);
      expect([page.status, page.path]).toEqual([200, '/search']);
      expect(titlesOn(page)).toEqual(['Count the corners']);
    }
  });

  test('symbols only: there is nothing to look for, and the page says so', async () => {
    const page = await searches(openBrowser(forum), '@#');
    expect(page.text).toContain('no letter and no number');
    expect(titlesOn(page)).toEqual(['Count the corners']);
  });

  test('control characters are no text and go; what is left is looked for', async () => {
    const page = await searches(openBrowser(forum), 'cor\0n\u0007er\r\n\u202e');
    expect(page.status).toBe(200);
    expect(titlesOn(page)).toEqual(['Count the corners']);
  });

  test('10,000 characters: the first 200 are looked for and stand in the box, and the page says so', async () => {
    const page = await searches(openBrowser(forum), `corner ${'sleep '.repeat(1700)}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('That was a lot of words');
    expect(page.forms.find(({ fields }) => fields.q)?.fields.q?.length).toBeLessThanOrEqual(200);
    expect(titlesOn(page)).toEqual(['Count the corners']);
  });

  test('more than a request may hold is refused like everywhere', async () => {
    const body = new URLSearchParams({ q: 'x'.repeat(300_000) });
    expect((await openBrowser(forum).raw('POST', '/search', body)).status).toBe(413);
  });

  test.each<[string, string]>([
    ['500 choices', Array.from({ length: 500 }, (_, at) => `situation=sleep&kind=k${at}`).join('&')],
    ['one choice 500 times with commas', `situation=${'sleep,'.repeat(500)}`],
    [
      'choices that nobody offers',
      'situation=happiness&minutes=7&energy=endless&night=maybe&of=people&sort=best',
    ],
    [
      'what cannot be together',
      'needs=nothing&needs=another-person&with=alone&minutes=1&minutes=60&cost=paid',
    ],
    ['objects and lists', 'situation[]=sleep&situation[$ne]=x&__proto__=1&constructor=2'],
    ['no page', 'page=0'],
    ['a page below the first', 'page=-3'],
    ['a page that is no number', 'page=NaN'],
    ['a page beyond all numbers', 'page=99999999999999999999'],
    ['broken escapes', 'situation=%E0%A4%A&page=%'],
  ])('%s', async (_, asked) => {
    expect((await openBrowser(forum).get(`/search?${asked}`)).status).toBe(200);
  });

  test.each<[string, string]>([
    ['made up', 'hello'],
    ['of the right length', 'A'.repeat(720)],
    ['much too long', 'A'.repeat(6000)],
    ['with escapes', '%27%20or%201%3D1'],
  ])('a link that is %s says that its words are no longer kept', async (_, sealed) => {
    const page = await openBrowser(forum).get(`/search/${sealed}?situation=sleep`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('These words are no longer kept');
    expect(page.text).toContain('Cannot sleep');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  test('a form with fields that are not ours is refused, never a fault', async () => {
    const send = (fields: Record<string, string>) =>
      openBrowser(forum).raw('POST', '/search', new URLSearchParams(fields));
    expect((await send({ q: 'corner', other: '1' })).status).toBe(400);
    expect((await send({ q: 'corner', asked: 'x'.repeat(50_000) })).status).toBe(303);
    expect((await send({})).status).toBe(303);
  });
});

describe('the box works where other forms would be too old', () => {
  test('without any token, also for a guest who has signed in since; another site still cannot send it', async () => {
    const browser = openBrowser(forum);
    expect((await browser.raw('POST', '/search', new URLSearchParams({ q: 'corner' }))).status).toBe(303);
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect((await browser.raw('POST', '/search', new URLSearchParams({ q: 'corner' }), foreign)).status).toBe(
      403,
    );
  });

  test('it stands on every page, at the same place; on the page of the search there is one box only', async () => {
    for (const path of ['/', '/stories', '/help', '/join', '/nothing/here', '/search']) {
      const page = await openBrowser(forum).get(path);
      const boxes = [...page.frameForms, ...page.forms].filter(
        ({ action, fields }) => action === '/search' && 'q' in fields,
      );
      expect([path, boxes.length]).toEqual([path, 1]);
      expect(page.links.filter(({ href }) => href === '/search').length).toBe(1);
    }
  });

  test('too many searches from one place: a pause is named, and the words come back', async () => {
    const browser = openBrowser(forum);
    let last = 303;
    for (let count = 0; count < 400 && last === 303; count += 1) {
      last = (await browser.raw('POST', '/search', new URLSearchParams({ q: 'corner' }))).status;
    }
    expect(last).toBe(429);
    const back = await browser.raw('POST', '/search', new URLSearchParams({ q: 'corner' }));
    expect(Number(back.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await back.text()).toContain('corner');
    // Looking by choices alone goes on.
    expect((await browser.get('/search?situation=sleep')).status).toBe(200);
  });
});
