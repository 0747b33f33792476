import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

/* Members' lists and the word "new" come from memory while no space has another version: on two processes of one forum. */

let places: TestForum[];
let ana: Person;
let ben: Person;
/** Ben, on either process. */
let bens: Browser[];

beforeAll(async () => {
  const first = await startApp();
  places = [first, await startApp({ beside: first.name })];
  ana = await aMember(first);
  ben = await aMember(first);
  bens = places.map((place) => {
    const browser = openBrowser(place);
    for (const [name, value] of ben.browser.cookies) browser.cookies.set(name, value);
    return browser;
  });
});
afterAll(async () => {
  for (const place of [...places].reverse()) await place.stop();
});

const first = (): TestForum => places[0] as TestForum;
const hide = (post: string) => inTransaction(first().database.fork(), (tx) => hidePost(tx, post));
const restore = (post: string) => inTransaction(first().database.fork(), (tx) => restorePost(tx, post));

/** The front page and the space, as Ben has them on both processes. */
async function lists(space: string): Promise<string[]> {
  const pages = bens.flatMap((browser) => ['/', `/spaces/${space}`].map((path) => browser.get(path)));
  return (await Promise.all(pages)).map(({ text }) => text);
}

describe('lists of members that come from memory', () => {
  test('a title that a moderator hides is on no list of any process with the next request, and comes back', async () => {
    const title = 'A title that is hidden for a while';
    const { id, opening } = await aThread(first(), ana, { title });
    await anAnswer(first(), ben, id);
    const [row] = await first()
      .database.fork()
      .execute<{ space: string }[]>('select space_id as space from thread where id = ?', [id]);
    const space = row?.space ?? '';
    for (const text of await lists(space)) expect(text).toContain(title);
    await hide(opening);
    for (const text of await lists(space)) expect(text).not.toContain(title);
    await restore(opening);
    for (const text of await lists(space)) expect(text).toContain(title);
  });

  test('a name that a member puts away leaves their lists alone, and nobody else’s', async () => {
    const title = 'A title of a name that Ben puts away';
    const { id, opening } = await aThread(first(), ana, { title });
    expect((await ben.browser.get('/')).text).toContain(title);
    const page = await ben.browser.get(`/posts/${opening}/put-away`);
    await ben.browser.submit(page, {}, { action: `/posts/${opening}/put-away` });
    for (const browser of bens) expect((await browser.get('/')).text).not.toContain(title);
    expect((await ana.browser.get('/')).text).toContain(title);
    expect((await ana.browser.get(`/threads/${id}`)).text).toContain(title);
  });
});

describe('whether something is new, from memory', () => {
  const isNew = async (browser: Browser): Promise<boolean> =>
    (await browser.get('/me')).text.includes('Inbox: new');

  test('an answer, its hiding and its coming back are told with the next page, on both processes', async () => {
    const { id } = await aThread(first(), ben);
    expect(await Promise.all(bens.map(isNew))).toEqual([false, false]);
    const post = await anAnswer(first(), ana, id);
    expect(await Promise.all(bens.map(isNew))).toEqual([true, true]);
    await hide(post);
    expect(await Promise.all(bens.map(isNew))).toEqual([false, false]);
    await restore(post);
    expect(await Promise.all(bens.map(isNew))).toEqual([true, true]);
    await ben.browser.submit(await ben.browser.get('/inbox'), {}, { action: '/inbox/up-to-date' });
    expect(await Promise.all(bens.map(isNew))).toEqual([false, false]);
  });
});

describe('an inbox that was looked into a moment ago', () => {
  const answersIn = async (browser: Browser, post: string): Promise<boolean> =>
    (await browser.get('/inbox')).links.some(({ href }) => href === `/posts/${post}`);
  const onBoth = (post: string) => Promise.all(bens.map((browser) => answersIn(browser, post)));

  test('shows the next answer at once, not the one that is hidden, and nobody else’s, on both processes', async () => {
    const { id } = await aThread(first(), ben);
    const one = await anAnswer(first(), ana, id);
    expect(await onBoth(one)).toEqual([true, true]);
    await hide(one);
    expect(await onBoth(one)).toEqual([false, false]);
    const two = await anAnswer(first(), ana, id);
    expect(await onBoth(two)).toEqual([true, true]);
    expect(await answersIn(ana.browser, two)).toBe(false);
    await restore(one);
    expect(await onBoth(one)).toEqual([true, true]);
  });

  test('a press on “I am up to date” takes the button away on both processes', async () => {
    const { id } = await aThread(first(), ben);
    await anAnswer(first(), ana, id);
    const offers = () =>
      Promise.all(bens.map(async (each) => (await each.get('/inbox')).text.includes('I am up to date')));
    expect(await offers()).toEqual([true, true]);
    await ben.browser.submit(await ben.browser.get('/inbox'), {}, { action: '/inbox/up-to-date' });
    expect(await offers()).toEqual([false, false]);
  });
});
