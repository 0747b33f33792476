import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeLocker } from '../../../src/accounts/lockers.ts';
import { countOpenings } from '../../../src/accounts/sealed-link.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

/* Own lockers lie open in memory for a while: on two processes of one forum, with nothing shared between them. */

let places: TestForum[];
let ana: Person;
beforeAll(async () => {
  const first = await startApp();
  places = [first, await startApp({ beside: first.name })];
  ana = await aMember(first);
});
afterAll(async () => {
  for (const place of [...places].reverse()) await place.stop();
});

const first = (): TestForum => places[0] as TestForum;

/** A member, on either process. */
async function onBoth(): Promise<{ person: Person; browsers: Browser[] }> {
  const person = await aMember(first());
  const browsers = places.map((place) => {
    const browser = openBrowser(place);
    for (const [name, value] of person.browser.cookies) browser.cookies.set(name, value);
    return browser;
  });
  return { person, browsers };
}

const texts = async (browsers: Browser[], path: string): Promise<string[]> =>
  Promise.all(browsers.map(async (browser) => (await browser.get(path)).text));

describe('lockers that lie open, for whoever is gone', () => {
  test('B5: after signing out the old cookie opens nothing, on either process, and nothing is held for it', async () => {
    const { person, browsers } = await onBoth();
    await texts(browsers, '/me/following');
    const held = places.map(({ openedLockers }) => openedLockers.size());
    const [here] = browsers;
    await here?.submit(await here.get('/me'), {}, { action: '/sign-out' });
    expect(places[0]?.openedLockers.size()).toBe((held[0] ?? 0) - 1);
    for (const place of places) {
      const browser = openBrowser(place);
      for (const [name, value] of person.browser.cookies) browser.cookies.set(name, value);
      expect((await browser.get('/me/following')).status).toBe(401);
    }
    // The other process heard of it when the cookie was shown there.
    expect(places[1]?.openedLockers.size()).toBe((held[1] ?? 0) - 1);
  });

  test('PO-1: Leave drops them, as it drops the session', async () => {
    const { browsers } = await onBoth();
    const [here] = browsers;
    await here?.get('/');
    const held = first().openedLockers.size();
    await here?.get('/leave');
    expect(first().openedLockers.size()).toBe(held - 1);
  });
});

describe('lockers that lie open, while they change', () => {
  test('what a member follows on one process stands on the next page of the other', async () => {
    const { browsers } = await onBoth();
    const { id } = await aThread(first(), ana);
    const path = `/threads/${id}`;
    for (const text of await texts(browsers, path)) expect(text).toContain('Follow this thread');
    const words = ['Follow this thread', 'Stop following'];
    for (const [at, browser] of browsers.entries()) {
      await browser.submit(await browser.get(path), {}, { press: words[at] });
      for (const text of await texts(browsers, path)) expect(text).toContain(words[1 - at]);
    }
  });

  test('a name that was given elsewhere is one’s own on the very next page', async () => {
    const { person, browsers } = await onBoth();
    const { id } = await aThread(first(), ana);
    for (const text of await texts(browsers, `/threads/${id}`)) expect(text).not.toContain('(you)');
    await anAnswer(first(), person, id);
    for (const text of await texts(browsers, `/threads/${id}`)) expect(text).toContain('(you)');
  });

  test('CW-3: a choice for a label folds the words of the next page, and taking it back opens them', async () => {
    const { person, browsers } = await onBoth();
    const { id } = await aThread(first(), ana, { labels: ['self-harm'], text: 'Words about a loss.' });
    const choose = (labels: Record<string, string>) =>
      inTransaction(first().database.fork(), (tx) =>
        changeLocker(tx, first().keys, person.account, 'settings', (before) => ({ ...before, labels })),
      );
    for (const choice of ['show', 'leave-out', 'fold', 'show']) {
      await choose({ 'self-harm': choice });
      for (const text of await texts(browsers, `/threads/${id}`)) {
        expect(text.includes('Words about a loss.'), choice).toBe(choice === 'show');
      }
    }
  });

  test('two sessions of one person each have their own, and neither those of somebody else', async () => {
    const [one, two] = [await onBoth(), await onBoth()];
    const { id } = await aThread(first(), one.person, { title: 'A thread only one of them wrote' });
    for (let round = 0; round < 2; round += 1) {
      for (const text of await texts(one.browsers, `/threads/${id}`)) expect(text).toContain('(you)');
      for (const text of await texts(two.browsers, `/threads/${id}`)) expect(text).not.toContain('(you)');
    }
  });

  test('pages that follow each other open no seal', async () => {
    const { browsers } = await onBoth();
    const [here] = browsers;
    await here?.get('/');
    const before = countOpenings()['show-own'];
    for (let page = 0; page < 101; page += 1) await here?.get('/me');
    expect(countOpenings()['show-own']).toBe(before);
  });
});
