import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { aStrategy, searches, titlesOn } from './searching.ts';

let forum: TestForum;

beforeAll(async () => {
  forum = await startApp();
  const person = await aMember(forum);
  await aStrategy(forum, person, { title: 'Count the corners', told: 20, helped: 60 });
  await aStrategy(forum, person, {
    title: 'The parking sheet',
    minutes: 15,
    needs: ['paper'],
    told: 50,
    helped: 90,
  });
  await aStrategy(forum, person, {
    title: 'Cold wrists',
    text: 'Cold water on the wrists.',
    situations: ['panic'],
    places: ['anywhere'],
    company: 'either',
    needs: ['water-or-ice'],
    night: false,
    cautions: ['food'],
  });
  for (let count = 0; count < 11; count += 1) {
    await aStrategy(forum, person, {
      title: `Walk ${count}`,
      text: 'Walk to the corner.',
      situations: ['anger'],
    });
  }
  await forum.runSearch();
});
afterAll(() => forum.stop());

const at = async (asked: string) => openBrowser(forum).get(`/search?${asked}`);

describe('choices alone are a plain address, to keep and to pass on (issue 4, Find)', () => {
  test.each<[string, string[]]>([
    ['situation=panic', ['Cold wrists']],
    ['situation=panic&situation=sleep', ['Cold wrists', 'Count the corners', 'The parking sheet']],
    ['situation=panic,sleep&minutes=5', ['Cold wrists', 'Count the corners']],
    ['situation=sleep,panic&place=outdoors', ['Cold wrists']],
    ['situation=sleep,panic&with=with-someone', ['Cold wrists']],
    ['situation=sleep,panic&needs=paper', ['The parking sheet']],
    ['situation=sleep,panic&night=1', ['Count the corners', 'The parking sheet']],
    ['situation=sleep,panic&without=food', ['Count the corners', 'The parking sheet']],
    ['situation=sleep,panic&energy=very-low', []],
  ])('%s', async (asked, titles) => {
    expect(titlesOn(await at(asked)).toSorted()).toEqual(titles);
  });

  test('each choice can be taken off by a link, and the number of every other one is what choosing it would show', async () => {
    const page = await at('situation=sleep&minutes=5');
    const off = page.links.filter(({ href }) => href.startsWith('?'));
    expect(off.map(({ href }) => href)).toEqual(expect.arrayContaining(['?minutes=5', '?situation=sleep']));
    expect(page.text).toContain('Up to 15 minutes (2)');
    expect(page.text).toContain('Panic (1)');
  });

  test('the form narrows with the words kept, and needs no second pressing of Search', async () => {
    const browser = openBrowser(forum);
    const page = await searches(browser, 'corner');
    const narrowed = await browser.submit(page, { minutes: '5' }, { press: 'Show results' });
    // The address is relative: the words stay under seal in its path.
    expect(narrowed.path).toMatch(/^\?/);
    const there = await browser.get(`${page.path}?minutes=5&situation=sleep`);
    expect(titlesOn(there)).toEqual(['Count the corners']);
    expect(there.forms.find(({ action }) => action === '/search')?.fields).toMatchObject({
      q: 'corner',
      asked: 'situation=sleep&minutes=5',
    });
    const again = await browser.submit(there, { q: 'paper' }, { action: '/search' });
    expect(again.path).toMatch(/\?situation=sleep&minutes=5$/);
  });

  test('what helped most people comes first where that is asked for', async () => {
    expect(titlesOn(await at('situation=sleep&sort=helped'))).toEqual([
      'The parking sheet',
      'Count the corners',
    ]);
  });

  test('pages follow each other; far beyond the end there is a way back', async () => {
    const first = await at('situation=anger');
    expect(titlesOn(first)).toHaveLength(10);
    expect(first.text).toContain('Page 1 of 2');
    expect(titlesOn(await at('situation=anger&of=strategies&page=2'))).toHaveLength(1);
    const beyond = await at('situation=anger&page=90000');
    expect([beyond.status, titlesOn(beyond)]).toEqual([200, []]);
    expect(beyond.text).toContain('There are not that many pages');
  });
});

describe('little or nothing fits (SEARCH 5.6)', () => {
  test('it is said which choice to take off: the one without which there is most', async () => {
    const page = await at('situation=panic&needs=paper');
    expect(page.text).toContain('We found nothing that fits');
    expect(page.text).toMatch(
      /Without “Panic” there is about one more|Without “Paper and a pen” there is about one more/,
    );
    expect(page.links.some(({ href }) => href === '?needs=paper' || href === '?situation=panic')).toBe(true);
  });

  test('the people here can be asked, and the words go along in the body of a form, not in an address', async () => {
    const member = await aMember(forum);
    const page = await searches(member.browser, 'quokka moonlight');
    expect(page.text).toContain('We found nothing that fits');
    const form = await member.browser.submit(page, {}, { press: 'Ask the people here' });
    expect(form.path).toBe('/threads/look-over');
    expect(form.forms.find(({ fields }) => 'title' in fields)?.fields.title).toBe('quokka moonlight');
  });

  test('a guest who wants to ask signs in first, and the words come along', async () => {
    const browser = openBrowser(forum);
    const page = await searches(browser, 'quokka moonlight');
    const asked = await browser.submit(page, {}, { press: 'Ask the people here' });
    expect(asked.status).toBe(401);
    expect(asked.html).toContain('quokka moonlight');
  });
});
