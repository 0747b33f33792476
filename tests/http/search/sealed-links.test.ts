import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { aStrategy, searches, titlesOn } from './searching.ts';

let forum: TestForum;
/** Another process of the same forum. */
let other: TestForum;
const minute = 60_000;

beforeAll(async () => {
  forum = await startApp();
  await aStrategy(forum, await aMember(forum));
  await forum.runSearch();
  other = await startApp({ beside: forum.name });
});
afterAll(async () => {
  await other.stop();
  await forum.stop();
});

const move = (milliseconds: number): void => {
  forum.clock.move(milliseconds);
  other.clock.move(milliseconds);
};
const keysKept = async (): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>('select count(*) from search.link_key');
  return Number(row?.count);
};
const link = async (words: string): Promise<string> => {
  const sent = await openBrowser(forum).raw('POST', '/search', new URLSearchParams({ q: words }));
  expect(sent.status).toBe(303);
  return sent.headers.get('location') ?? '';
};

describe('a link with words under seal (SEARCH 6)', () => {
  test('opens in every process of the forum, with the words in the box', async () => {
    const path = await link('corner');
    for (const process of [forum, other]) {
      const page = await openBrowser(process).get(path);
      expect(titlesOn(page)).toEqual(['Count the corners']);
      expect(page.forms.find(({ fields }) => fields.q)?.fields.q).toBe('corner');
    }
  });

  test('opens for half an hour at least; within the hour for nobody any more, and its key is deleted', async () => {
    for (const into of [0, 12, 24]) {
      move((25 - (Math.floor(forum.clock.now().getTime() / minute) % 25)) * minute + into * minute);
      const path = await link('corner');
      move(30 * minute);
      expect(titlesOn(await openBrowser(other).get(path))).toEqual(['Count the corners']);
      move(25 * minute);
      for (const process of [forum, other]) {
        const page = await openBrowser(process).get(`${path}?situation=sleep`);
        expect(page.text).toContain('These words are no longer kept');
        expect(page.text).toContain('Cannot sleep');
        expect(page.html).not.toContain('corner"');
      }
    }
    // Whoever makes the next key takes the old ones away.
    move(60 * minute);
    await link('corner');
    expect(await keysKept()).toBe(1);
  });

  test('the key that lies in the database opens nothing without the key of the forum, and is in no log that is shipped', async () => {
    await link('corner');
    const rows = await forum.database.fork().execute<{ sealed: Buffer; persistence: string }[]>(
      `select k.sealed, c.relpersistence as persistence from search.link_key k, pg_class c
         where c.oid = 'search.link_key'::regclass`,
    );
    expect(rows.every(({ persistence }) => persistence === 'u')).toBe(true);
    for (const { sealed } of rows) {
      expect(sealed.length).toBeGreaterThan(60);
      expect(() => forum.keys.open('draft', '', sealed)).toThrow();
    }
  });

  test('two processes that make a key at the same moment make one', async () => {
    move(120 * minute);
    const browsers = [openBrowser(forum), openBrowser(other), openBrowser(forum), openBrowser(other)];
    const pages = await Promise.all(browsers.map((browser) => searches(browser, 'corner')));
    expect(pages.map(titlesOn)).toEqual(Array(4).fill(['Count the corners']));
    expect(await keysKept()).toBe(1);
    for (const page of pages) {
      expect(titlesOn(await openBrowser(other).get(page.path))).toEqual(['Count the corners']);
    }
  });
});
