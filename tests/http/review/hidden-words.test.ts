import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { decideAbout, hideInCase } from '../../support/in-case.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

const title = 'Lantern Street 12, where I live';

let forum: TestForum;
let author: Person;
let answerer: Person;
let moderator: Person;
let thread: { id: string; opening: string };
beforeAll(async () => {
  forum = await startApp();
  author = await aMember(forum);
  answerer = await aMember(forum);
  moderator = await aModerator(forum);
  thread = await aThread(forum, author, { title });
  await anAnswer(forum, answerer, thread.id);
});
afterAll(() => forum.stop());

describe('the title of an opening post that a moderator has hidden (SECURITY 0.5, MO-7)', () => {
  const lists = ['/', '/spaces/nights', '/waiting', '/inbox'];

  test('stands in every list before', async () => {
    expect((await openBrowser(forum).get('/')).html).toContain(title);
    expect((await answerer.browser.get('/me/posts')).html).toContain(title);
  });

  test('is in no list, for nobody, though the thread with its answers still is', async () => {
    await hideInCase(moderator.browser, thread.opening, { reason: 'M03' });
    for (const browser of [openBrowser(forum), answerer.browser, author.browser, moderator.browser]) {
      for (const path of lists) {
        expect((await browser.get(path)).html, path).not.toContain(title);
      }
    }
    const front = await openBrowser(forum).get('/');
    expect(front.links.map((link) => link.href)).toContain(`/threads/${thread.id}`);
  });

  test('is not among the own posts of somebody who has answered there, only of the author', async () => {
    expect((await answerer.browser.get('/me/posts')).html).not.toContain(title);
    expect((await author.browser.get('/me/posts')).html).toContain(title);
  });

  test('comes back everywhere with the post', async () => {
    await decideAbout(moderator.browser, thread.opening, 'restore');
    expect((await openBrowser(forum).get('/')).html).toContain(title);
    expect((await openBrowser(forum).get('/spaces/nights')).html).toContain(title);
    expect((await answerer.browser.get('/me/posts')).html).toContain(title);
  });
});
