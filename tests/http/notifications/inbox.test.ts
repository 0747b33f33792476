import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOwnLockers } from '../../../src/accounts/sealed-link.ts';
import { hasNews } from '../../../src/notifications/has-news.queries.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { decideAbout, hideInCase } from '../../support/in-case.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let mod: Person;

beforeAll(async () => {
  forum = await startApp();
  mod = await aModerator(forum);
});
afterAll(() => forum.stop());

const people = (): Promise<[Person, Person]> => Promise.all([aMember(forum), aMember(forum)]);
const inbox = (person: Person): Promise<Page> => person.browser.get('/inbox');
const isNew = async (person: Person): Promise<boolean> =>
  /Inbox: new/.test((await person.browser.get('/')).text);
const upToDate = async (person: Person): Promise<Page> =>
  person.browser.submit(await inbox(person), {}, { press: 'I am up to date' });

/** Everything about accounts as it is stored, to see whether reading has left a trace. */
const traces = async (): Promise<string> =>
  JSON.stringify([
    await forum.database.fork().execute('select * from locker order by account_id, use'),
    await forum.database.fork().execute('select * from session order by id'),
    await forum.database.fork().execute('select * from account order by id'),
  ]);

describe('whose inbox it is', () => {
  test('a guest has none, and a form from elsewhere marks nothing', async () => {
    expect((await openBrowser(forum).get('/inbox')).status).toBe(401);
    const [ana] = await people();
    const sent = await ana.browser.raw('POST', '/inbox/up-to-date', new URLSearchParams({ until: '1' }));
    expect(sent.status).toBe(403);
  });

  test.each(['', '-1', '1.5', 'abc', '9'.repeat(19)])(
    '"%s" is nothing anybody can be up to date with',
    async (until) => {
      const [ana, ben] = await people();
      const { id } = await aThread(forum, ana);
      await anAnswer(forum, ben, id);
      const page = await inbox(ana);
      expect((await ana.browser.submit(page, { until }, { press: 'I am up to date' })).status).toBe(400);
      expect(await isNew(ana)).toBe(true);
    },
  );

  test('somebody who has never written sees what will arrive here, and no page of theirs asks for news', async () => {
    const [ana] = await people();
    const page = await inbox(ana);
    expect(page.text).toContain('Nothing has come yet');
    expect(page.text).not.toContain('I am up to date');
    const em = forum.database.fork();
    const uses = ['names', 'settings', 'following', 'drafts', 'standing'] as const;
    const lockers = await readOwnLockers(em, forum.keys, ana.account, uses);
    expect(await hasNews(em, asActor(forum, ana), lockers)).toBe(false);
  });
});

describe('answers', () => {
  test('an answer of somebody else is new, one’s own words are not', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    expect(await isNew(ana)).toBe(false);
    await anAnswer(forum, ben, id);
    expect(await isNew(ana)).toBe(true);
    expect(await isNew(ben)).toBe(false);
    await anAnswer(forum, ana, id);
    expect(await isNew(ana)).toBe(false);
    expect(await isNew(ben)).toBe(true);
  });

  test('it says where and when in neutral words, under which name, and nothing of the words or the title (PR-10)', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana, { title: 'A title to keep to oneself', space: 'loss' });
    const post = await anAnswer(forum, ben, id, { text: 'Words to keep to oneself' });
    const page = await inbox(ana);
    const [name] = await forum.database
      .fork()
      .execute<{ shown: string }[]>(
        'select n.shown from thread t join name n on n.id = t.name_id where t.id = ?',
        [id],
      );
    expect(page.text).toContain('New answer');
    expect(page.text).toContain('Loss');
    expect(page.text).toContain('today, evening');
    expect(page.text).toContain(`to you as ${name?.shown}`);
    expect(page.html).not.toContain('A title to keep to oneself');
    expect(page.html).not.toContain('Words to keep to oneself');
    expect(page.html).toContain('<title>Inbox - Alongside</title>');
    expect(page.links.some((link) => link.href === `/posts/${post}` && link.text === 'New answer')).toBe(
      true,
    );
  });

  test('the newest stand first; an answer that was taken back or hidden is no news', async () => {
    const [ana, ben] = await people();
    const [first, second] = [await aThread(forum, ana), await aThread(forum, ana)];
    const one = await anAnswer(forum, ben, first.id);
    const two = await anAnswer(forum, ben, second.id);
    const order = (await inbox(ana)).links.map((link) => link.href).filter((href) => /^\/posts\//.test(href));
    expect(order).toEqual([`/posts/${two}`, `/posts/${one}`]);
    const ask = await ben.browser.get(`/posts/${one}/withdrawal`);
    await ben.browser.submit(ask, {}, { action: `/posts/${one}/withdrawal` });
    await hideInCase(mod.browser, two, { reason: 'M08' });
    expect(await isNew(ana)).toBe(false);
  });

  test('threads of all own names come together, for their owner alone', async () => {
    const [ana, ben] = await people();
    const started = await aThread(forum, ana);
    const joined = await aThread(forum, ben);
    await anAnswer(forum, ana, joined.id);
    await anAnswer(forum, ben, started.id);
    await anAnswer(forum, ben, joined.id);
    expect((await inbox(ana)).links.filter((link) => link.text === 'New answer')).toHaveLength(2);
    expect((await inbox(ben)).text).toContain('Nothing has come yet');
  });
});

describe('reading never writes (ARCHITECTURE 12)', () => {
  test('however often the inbox is read, it stays new, and nothing in the database has changed', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    await anAnswer(forum, ben, id);
    await inbox(ana);
    const before = await traces();
    for (let time = 0; time < 3; time += 1) expect((await inbox(ana)).text).toContain('New answer');
    await ana.browser.get(`/threads/${id}`);
    expect(await traces()).toBe(before);
    expect(await isNew(ana)).toBe(true);
  });

  test('a button says "I am up to date"; what comes after it is new again', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    await anAnswer(forum, ben, id);
    const done = await upToDate(ana);
    expect(done.path).toBe('/inbox?done=up-to-date');
    expect(done.text).toContain('You are up to date.');
    expect(done.text).not.toContain('New answer');
    expect(done.text).toContain('Answer');
    expect(await isNew(ana)).toBe(false);
    await anAnswer(forum, ben, id);
    expect(await isNew(ana)).toBe(true);
  });

  test('what came while the page was open stays new, and an old page does not bring old things back', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    await anAnswer(forum, ben, id);
    const old = await inbox(ana);
    const other = await aThread(forum, ana);
    await anAnswer(forum, ben, other.id);
    await ana.browser.submit(old, {}, { press: 'I am up to date' });
    expect(await isNew(ana)).toBe(true);
    await upToDate(ana);
    expect(await isNew(ana)).toBe(false);
    await ana.browser.submit(old, {}, { press: 'I am up to date' });
    expect(await isNew(ana)).toBe(false);
  });

  test('what one has seen lies in a sealed locker and nowhere else', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    await anAnswer(forum, ben, id);
    const sizes = () =>
      forum.database
        .fork()
        .execute<{ size: number }[]>(
          "select length(content) as size from locker where account_id = ? and use = 'settings'",
          [ana.account],
        );
    const before = await sizes();
    await upToDate(ana);
    expect(await sizes()).toEqual(before);
  });
});

describe('notes of the team (MO-6)', () => {
  test('say what, why with its code, how far, that a person decided, the own copy, what can be done and where help is', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben);
    const post = await anAnswer(forum, ana, id, { text: 'My words, all of them' });
    await hideInCase(mod.browser, post, {
      reason: 'M04',
      note: 'First part.\n\nSecond part.',
    });
    expect(await isNew(ana)).toBe(true);
    const page = await inbox(ana);
    for (const words of [
      'New: One of your posts is hidden for now',
      'M04, Medical instructions',
      'First part.',
      'Second part.',
      'Only this post, until the team puts it back.',
      'A person of the team, not a program',
      'today, evening',
      'in Nights and sleep',
    ]) {
      expect(page.text).toContain(words);
    }
    const hrefs = page.links.map((link) => link.href);
    expect(hrefs).toContain(`/posts/${post}`);
    const own = hrefs.find((href) => href.startsWith('/statements/')) ?? '';
    expect(page.links.some((link) => link.href === '/help' && /there is help/.test(link.text))).toBe(true);
    const copy = await ana.browser.get(`/posts/${post}`);
    expect(copy.text).toContain('My words, all of them');
    for (const address of [own, `/posts/${post}/reports/new`]) {
      expect((await ana.browser.get(address)).text).toContain('Ask for a second look');
    }
  });

  test('name no moderator, and reach nobody but the author', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben);
    const post = await anAnswer(forum, ana, id);
    await hideInCase(mod.browser, post, { reason: 'M08', note: 'For your eyes only' });
    const [staff] = await forum.database
      .fork()
      .execute<{ id: string; alias: string }[]>('select id, alias from staff where account_id = ?', [
        mod.account,
      ]);
    const page = await inbox(ana);
    for (const secret of [staff?.id, staff?.alias, mod.account, ana.account])
      expect(page.html).not.toContain(secret);
    expect((await inbox(ben)).html).not.toContain('For your eyes only');
  });

  test('that a post is back stands above that it was hidden; a text taken back has no copy', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben);
    const post = await anAnswer(forum, ana, id);
    await hideInCase(mod.browser, post, { reason: 'M08' });
    await decideAbout(mod.browser, post, 'restore');
    const page = await inbox(ana);
    expect(page.text.indexOf('Your post is back')).toBeLessThan(
      page.text.indexOf('One of your posts is hidden'),
    );
    const ask = await ana.browser.get(`/posts/${post}/withdrawal`);
    await ana.browser.submit(ask, {}, { action: `/posts/${post}/withdrawal` });
    const after = await inbox(ana);
    expect(after.text).toContain('You have taken it back since then.');
    expect(after.links.map((link) => link.href)).not.toContain(`/posts/${post}`);
  });

  test('the opener of a thread reads that it takes no new answers', async () => {
    const [ana] = await people();
    const { id, opening } = await aThread(forum, ana);
    await decideAbout(mod.browser, opening, 'lock', { reason: 'M11' });
    const page = await inbox(ana);
    expect(page.text).toContain('Your thread takes no new answers for now');
    expect(page.links.map((link) => link.href)).toContain(`/threads/${id}`);
  });

  test('hostile words of a note stay words', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben);
    const post = await anAnswer(forum, ana, id);
    await hideInCase(mod.browser, post, {
      reason: 'M08',
      note: '<script>alert(1)</script>',
    });
    const page = await inbox(ana);
    expect(page.text).toContain('<script>alert(1)</script>');
    expect(page.html).not.toContain('<script>alert');
  });

  test('with many notes the newest stand open and the others are folded, none is lost', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben);
    const post = await anAnswer(forum, ana, id);
    for (let time = 0; time < 6; time += 1) {
      await hideInCase(mod.browser, post, { reason: 'M05' });
      await decideAbout(mod.browser, post, 'restore');
    }
    const page = await inbox(ana);
    expect(page.html.match(/class="card statement/g)).toHaveLength(12);
    expect(page.text).toContain('Older notes');
  });
});
