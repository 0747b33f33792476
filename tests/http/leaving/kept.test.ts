import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goDue } from '../../../src/leaving/go-due.ts';
import { type Retained, retention } from '../../../src/platform/retention.catalogue.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, anOwner } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(async () => {
  // Somebody is here each day of the story, so that the clock is believed.
  await aMember(forum);
});

const day = 86_400_000;
const em = () => forum.database.fork();
const isThere = async (account: string): Promise<boolean> =>
  (await em().execute<unknown[]>('select 1 from account where id = ?', [account])).length > 0;
const signIn = async (person: { signInName: string; passphrase: string }) => {
  const browser = openBrowser(forum);
  return browser.submit(
    await browser.get('/sign-in'),
    { sign_in_name: person.signInName, passphrase: person.passphrase },
    { action: '/sign-in' },
  );
};

describe('what we keep about people, and how long (PR-7)', () => {
  test('the page says every line of the table that the jobs read', async () => {
    const { text } = await openBrowser(forum).get('/about/kept');
    for (const { days } of Object.values(retention).filter(({ days }) => days < 182))
      expect(text).toContain(days === 1 ? 'after 1 day' : `after ${days} days`);
    for (const months of [6, 12, 18, 24]) expect(text).toContain(`after ${months} months`);
    expect(text.match(/after \d+ (?:day|month)s?/g)).toHaveLength(Object.keys(retention).length);
    expect((Object.keys(retention) as Retained[]).length).toBe(16);
  });

  test('the settings lead to taking things along and to leaving, where somebody takes their yes back (ON-4)', async () => {
    const person = await aMember(forum);
    const { links, text } = await person.browser.get('/me/settings');
    expect(text).toContain('You can take that back at any time');
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/me/export', '/me/leaving', '/about/kept']),
    );
  });

  test('an account that was away for a year is told so when its owner comes back, and stays', async () => {
    const person = await aMember(forum);
    forum.clock.move(300 * day);
    expect((await signIn(person)).text).not.toContain('You were away for a year');
    forum.clock.move((retention.inactiveTold.days + 7) * day);
    await aMember(forum);
    await goDue(em(), forum.tools, {});
    expect(await isThere(person.account)).toBe(true);
    expect((await signIn(person)).text).toContain('You were away for a year');
    expect((await signIn(person)).text).not.toContain('You were away for a year');
  });

  test('an account nobody has used for a year and a half goes, its words stay, and an owner never goes', async () => {
    const person = await aMember(forum);
    const owner = await anOwner(forum);
    const thread = await aThread(forum, person, { text: 'Words of long ago' });
    forum.clock.move((retention.inactiveErased.days - 7) * day);
    await aMember(forum);
    await goDue(em(), forum.tools, {});
    expect(await isThere(person.account)).toBe(true);
    forum.clock.move(14 * day);
    await aMember(forum);
    await goDue(em(), forum.tools, {});
    expect([await isThere(person.account), await isThere(owner.account)]).toEqual([false, true]);
    expect((await openBrowser(forum).get(`/threads/${thread.id}`)).text).toContain('Words of long ago');
  });

  test('a clock that jumped ahead erases nobody: no one was here lately', async () => {
    const person = await aMember(forum);
    forum.clock.move(2 * retention.inactiveErased.days * day);
    await goDue(em(), forum.tools, {});
    expect(await isThere(person.account)).toBe(true);
  });
});
