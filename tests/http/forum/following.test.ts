import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeLocker, readLocker } from '../../../src/accounts/lockers.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const people = (): Promise<[Person, Person]> => Promise.all([aMember(forum), aMember(forum)]);
const locker = (person: Person) => readLocker(forum.database.fork(), forum.keys, person.account, 'following');
const tokenOf = (page: Page): string =>
  page.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';
const send = async (person: Person, path: string, form: Record<string, string>) =>
  person.browser.raw(
    'POST',
    path,
    new URLSearchParams({ ...form, form_token: tokenOf(await person.browser.get('/threads/new')) }),
  );
const follow = async (person: Person, path: string): Promise<Page> =>
  person.browser.submit(await person.browser.get(path), {}, { press: /^Follow this/ });

describe('what cannot be followed', () => {
  test('a guest is offered nothing to follow and is asked to sign in', async () => {
    const [ana] = await people();
    const { id } = await aThread(forum, ana);
    const guest = openBrowser(forum);
    for (const path of [`/threads/${id}`, '/spaces/nights'])
      expect((await guest.get(path)).html).not.toContain('/following');
    expect((await guest.get('/me/following')).status).toBe(401);
  });

  test.each([
    [
      'a thread that never was',
      (): string => `/threads/${newId()}/following`,
      { act: 'set', back: '1' },
      404,
    ],
    ['what is no thread', (): string => "/threads/x';--/following", { act: 'set', back: '1' }, 404],
    ['a space that never was', (): string => '/spaces/nowhere/following', { act: 'set', back: '1' }, 404],
    ['with another word', (): string => '/spaces/nights/following', { act: 'maybe', back: '1' }, 400],
    ['back to elsewhere', (): string => '/spaces/nights/following', { act: 'set', back: '//evil' }, 400],
  ] as const)('%s', async (_, path, form, status) => {
    const [ana] = await people();
    expect((await send(ana, path(), form)).status).toBe(status);
    expect(await locker(ana)).toMatchObject({ threads: [], spaces: [], quiet: [] });
  });

  test('more than a locker takes: it says so kindly, and nothing is lost', async () => {
    const [ana, ben] = await people();
    const full = Array.from({ length: 1000 }, () => ({ thread: newId(), seen: 1 }));
    await inTransaction(forum.database.fork(), (tx) =>
      changeLocker(tx, forum.keys, ana.account, 'following', (before) => ({ ...before, threads: full })),
    );
    const { id } = await aThread(forum, ben);
    const page = await follow(ana, `/threads/${id}`);
    expect(page.status).toBe(409);
    expect(page.text).toContain('You follow 1,000 threads');
    expect((await locker(ana)).threads).toEqual(full);
  });
});

describe('following a thread', () => {
  test('is one button and its opposite; pressed twice it counts once', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben);
    await anAnswer(forum, ben, id);
    const done = await follow(ana, `/threads/${id}`);
    expect(done.path).toBe(`/threads/${id}?done=followed`);
    expect(done.text).toContain('You follow it now.');
    await send(ana, `/threads/${id}/following`, { act: 'set', back: '1' });
    expect((await locker(ana)).threads).toEqual([{ thread: id, seen: 2 }]);
    const stopped = await ana.browser.submit(done, {}, { press: 'Stop following' });
    expect(stopped.text).toContain('You do not follow it any more.');
    expect(stopped.text).toContain('Follow this thread');
    expect((await locker(ana)).threads).toEqual([]);
  });

  test('writing is following; whoever stops is left in quiet, and can begin again', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    const page = await ana.browser.get(`/threads/${id}`);
    const stopped = await ana.browser.submit(page, {}, { press: 'Stop following' });
    expect((await locker(ana)).quiet).toEqual([id]);
    await anAnswer(forum, ben, id);
    expect((await ana.browser.get('/')).text).not.toContain('Inbox: new');
    expect((await ana.browser.get('/inbox')).text).not.toContain('New answer');
    await ana.browser.submit(stopped, {}, { press: 'Follow this thread' });
    expect(await locker(ana)).toMatchObject({ threads: [{ thread: id, seen: 2 }], quiet: [] });
    await anAnswer(forum, ben, id);
    expect((await ana.browser.get('/')).text).toContain('Inbox: new');
  });

  test('two tabs at once lose nothing', async () => {
    const [ana, ben] = await people();
    const threads = await Promise.all([...Array(8)].map(() => aThread(forum, ben)));
    const token = tokenOf(await ana.browser.get('/threads/new'));
    const press = (path: string) =>
      ana.browser.raw('POST', path, new URLSearchParams({ act: 'set', back: '1', form_token: token }));
    const sent = await Promise.all([
      ...threads.map(({ id }) => press(`/threads/${id}/following`)),
      ...['nights', 'loss', 'everyday'].map((space) => press(`/spaces/${space}/following`)),
    ]);
    const spaces = sent.filter(({ status }) => status === 303).length - threads.length;
    const kept = await locker(ana);
    expect(kept.threads.map(({ thread }) => thread).sort()).toEqual(threads.map(({ id }) => id).sort());
    expect(kept.spaces.length).toBe(spaces);
    expect(spaces).toBeGreaterThanOrEqual(2);
  });
});

describe('the list of what one follows', () => {
  test('has threads and spaces, each with a way to stop, and comes back to itself', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben, { title: 'A title in my list' });
    await follow(ana, `/threads/${id}`);
    await follow(ana, '/spaces/nights');
    const list = await ana.browser.get('/me/following');
    expect(list.text).toContain('A title in my list');
    expect(list.text).toContain('Nights and sleep');
    expect(list.html).toContain('<title>What I follow - Alongside</title>');
    const less = await ana.browser.submit(
      list,
      {},
      { action: `/threads/${id}/following`, press: 'Stop following' },
    );
    expect(less.path).toBe('/me/following?done=follow-stopped');
    expect(less.text).not.toContain('A title in my list');
    const none = await ana.browser.submit(
      less,
      {},
      { action: '/spaces/nights/following', press: 'Stop following' },
    );
    expect(none.text).toContain('You do not follow anything yet');
    expect((await ana.browser.get('/me/following?page=2')).status).toBe(404);
  });

  test('keeps titles away that the reader has folded, that are gone, and that a put-away name wrote (CW-3)', async () => {
    const [ana, ben] = await people();
    const folded = await aThread(forum, ben, { title: 'A folded heading' });
    const gone = await aThread(forum, ben, { title: 'A lost heading' });
    const away = await aThread(forum, await aMember(forum), { title: 'A heading put away' });
    for (const { id } of [folded, gone, away]) await follow(ana, `/threads/${id}`);
    const em = forum.database.fork();
    await em.execute("update post set team_labels = '{self-harm}' where id = ?", [folded.opening]);
    await em.execute("update post set state = 'hidden' where id = ?", [gone.opening]);
    await send(ana, `/posts/${away.opening}/put-away`, {});
    const list = await ana.browser.get('/me/following');
    expect(list.html).not.toMatch(/A (folded|lost) heading|A heading put away/);
    expect(list.text).toContain('A thread with a folded title');
    expect(list.text).toContain('The first post was taken back');
    expect(list.text).toContain('A thread by a name you have put away');
  });

  test('shows who began a thread their own title, whatever it is about (CW-3)', async () => {
    const [ana] = await people();
    await aThread(forum, ana, { title: 'A heading of my own', labels: ['self-harm'] });
    expect((await ana.browser.get('/me/following')).text).toContain('A heading of my own');
  });

  test('is its owner’s alone', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben, { title: 'Followed by one' });
    await follow(ana, `/threads/${id}`);
    expect((await (await aMember(forum)).browser.get('/me/following')).text).not.toContain('Followed by one');
    const seen = (await ben.browser.get(`/threads/${id}`)).text;
    expect(seen).not.toContain('follows');
  });
});
