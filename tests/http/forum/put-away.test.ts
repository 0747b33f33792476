import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { openTeamCase } from '../../../src/moderation/open-team-case.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asModerator, aThread } from '../../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const people = (): Promise<[Person, Person, Person]> =>
  Promise.all([aMember(forum), aMember(forum), aMember(forum)]);
const putAway = async (person: Person, post: string) =>
  person.browser.submit(
    await person.browser.get(`/posts/${post}/put-away`),
    {},
    { press: 'Put the name away' },
  );
const blocked = async (person: Person) =>
  (await readLocker(forum.database.fork(), forum.keys, person.account, 'settings')).blocked ?? [];

describe('which names cannot be put away', () => {
  test('a guest puts nobody away', async () => {
    const [ana] = await people();
    const { id, opening } = await aThread(forum, ana);
    const guest = openBrowser(forum);
    expect((await guest.get(`/threads/${id}`)).html).not.toContain('put-away');
    expect((await guest.get(`/posts/${opening}/put-away`)).status).toBe(401);
  });

  test('nobody puts a name of their own away', async () => {
    const [ana] = await people();
    const { id, opening } = await aThread(forum, ana);
    expect((await ana.browser.get(`/threads/${id}`)).html).not.toContain('put-away');
    const page = await ana.browser.get(`/posts/${opening}/put-away`);
    expect(page.status).toBe(403);
    expect(page.text).toContain('This is a name of your own.');
    const token = (await ana.browser.get('/me/put-away')).html;
    expect(token).toContain('You have put no name away');
    expect(await blocked(ana)).toEqual([]);
  });

  test('a post that is not up answers like one that never was', async () => {
    const [ana, ben] = await people();
    const { opening } = await aThread(forum, ben);
    await forum.database.fork().execute("update post set state = 'hidden' where id = ?", [opening]);
    expect((await ana.browser.get(`/posts/${opening}/put-away`)).status).toBe(404);
    expect((await ana.browser.get(`/posts/${newId()}/put-away`)).status).toBe(404);
  });
});

describe('a name that is put away', () => {
  test('the page before says what it does and what it cannot do', async () => {
    const [ana, ben] = await people();
    const page = await ana.browser.get(`/posts/${(await aThread(forum, ben)).opening}/put-away`);
    for (const words of ['for you alone', 'does not learn of it', 'under other names', 'undo it at any time'])
      expect(page.text).toContain(words);
  });

  test('is one soft line in a thread and in quotes, nothing of its words is in the page, and it opens on request', async () => {
    const [ana, ben, cleo] = await people();
    const { id } = await aThread(forum, cleo);
    const post = await anAnswer(forum, ben, id, { text: 'Words to keep away' });
    const quoting = await anAnswer(forum, cleo, id, { text: 'I quote that', quotes: post });
    expect((await ana.browser.get(`/threads/${id}`)).html.match(/Words to keep away/g)).toHaveLength(2);
    await putAway(ana, post);
    const page = await ana.browser.get(`/threads/${id}`);
    expect(page.html).not.toContain('Words to keep away');
    expect(page.html).toContain(`id="post-${post}"`);
    expect(page.text).toContain('A post by a name you have put away');
    expect(page.text).toContain('Words of a name you have put away');
    expect(page.text).toContain('I quote that');
    const link = page.links.find(({ text }) => text === 'Show it here');
    expect(link?.href).toBe(`/threads/${id}?open=${post}#post-${post}`);
    expect((await ana.browser.get((link?.href ?? '').split('#')[0] as string)).html).toContain(
      'Words to keep away',
    );
    for (const other of [ben, cleo])
      expect((await other.browser.get(`/threads/${id}`)).html.match(/Words to keep away/g)).toHaveLength(2);
    expect(quoting).not.toBe(post);
  });

  test('leaves their thread out of every list and says how many; the title is put away with it', async () => {
    const [ana, ben] = await people();
    const { id, opening } = await aThread(forum, ben, { title: 'A heading to keep away', space: 'loss' });
    await putAway(ana, opening);
    forum.clock.move(12 * 3_600_000);
    for (const path of ['/waiting', '/spaces/loss', '/']) {
      if (path === '/') await anAnswer(forum, ben, id);
      const list = await ana.browser.get(path);
      expect(list.html, path).not.toContain('A heading to keep away');
      expect(list.text, path).toContain('One thread left out by your choice.');
    }
    const page = await ana.browser.get(`/threads/${id}`);
    expect(page.html).not.toContain('A heading to keep away');
    expect(page.text).toContain('A thread by a name you have put away');
    expect((await ana.browser.get(`/threads/${id}?open=${opening}`)).html).toContain(
      'A heading to keep away',
    );
    expect((await openBrowser(forum).get('/spaces/loss')).text).not.toContain('left out');
  });

  test('their other names stay as they are: nobody learns which those are', async () => {
    const [ana, ben] = await people();
    const [one, other] = [await aThread(forum, ben), await aThread(forum, ben, { title: 'Another heading' })];
    await putAway(ana, one.opening);
    forum.clock.move(12 * 3_600_000);
    expect((await ana.browser.get('/waiting')).html).toContain('Another heading');
    expect((await ana.browser.get(`/threads/${other.id}`)).text).not.toContain('put away');
  });

  test('makes no news in the inbox, whatever it says', async () => {
    const [ana, ben, cleo] = await people();
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id);
    await putAway(ana, post);
    expect((await ana.browser.get('/')).text).not.toContain('Inbox: new');
    expect((await ana.browser.get('/inbox')).text).not.toContain('New answer');
    const answer = await anAnswer(forum, cleo, id);
    await anAnswer(forum, ben, id);
    const inbox = await ana.browser.get('/inbox');
    expect(inbox.text).toContain('Inbox: new');
    expect(inbox.links.find(({ text }) => text === 'New answer')?.href).toBe(`/posts/${answer}`);
  });

  test('stands on a list with a way back; two tabs at once lose nothing', async () => {
    const [ana, ben, cleo] = await people();
    const { id } = await aThread(forum, ana);
    const posts = [await anAnswer(forum, ben, id, { text: 'By Ben' }), await anAnswer(forum, cleo, id)];
    await Promise.all(posts.map((post) => putAway(ana, post)));
    expect(await blocked(ana)).toHaveLength(2);
    let list = await ana.browser.get('/me/put-away');
    while (list.forms.some((form) => 'name' in form.fields))
      list = await ana.browser.submit(list, {}, { press: 'Show me this name again' });
    expect(list.text).toContain('You have put no name away');
    expect((await ana.browser.get(`/threads/${id}`)).html).toContain('By Ben');
  });

  test('the work of a moderator is not touched by it', async () => {
    const mod = await aModerator(forum);
    const [, ben] = await people();
    const { opening } = await aThread(forum, ben, { text: 'Words that need a look' });
    await putAway(mod, opening);
    const { id } = await openTeamCase(forum.database.fork(), forum.tools, asModerator(forum, mod), opening);
    for (const page of [`/work/cases/${id}`, `/work/cases/${id}/acts/hide`])
      expect((await mod.browser.get(page)).text).toContain('Words that need a look');
  });
});
