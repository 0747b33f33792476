import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeLocker, readLocker } from '../../../src/accounts/lockers.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

let forum: TestForum;
let ben: Person;
let thread: string;
beforeAll(async () => {
  forum = await startApp();
  ben = await aMember(forum);
  thread = (await aThread(forum, ben)).id;
});
afterAll(() => forum.stop());

const kept = async (person: Person) =>
  (await readLocker(forum.database.fork(), forum.keys, person.account, 'bookmarks')).kept;
const keep = async (person: Person, post: string, note = '') =>
  person.browser.submit(
    await person.browser.get(`/posts/${post}/bookmark`),
    { note },
    { press: /Keep|Save/ },
  );

describe('what cannot be kept', () => {
  test('a guest keeps nothing, and no menu offers it', async () => {
    const guest = openBrowser(forum);
    expect((await guest.get('/me/bookmarks')).status).toBe(401);
    expect((await guest.get(`/threads/${thread}`)).html).not.toContain('/bookmark');
  });

  test('a post that is hidden or was taken back answers like one that never was', async () => {
    const ana = await aMember(forum);
    for (const state of ['hidden', 'withdrawn']) {
      const post = await anAnswer(forum, ben, thread);
      await forum.database.fork().execute('update post set state = ? where id = ?', [state, post]);
      expect((await ana.browser.get(`/posts/${post}/bookmark`)).status).toBe(404);
    }
    expect((await ana.browser.get(`/posts/${newId()}/bookmark`)).status).toBe(404);
    expect(await kept(ana)).toEqual([]);
  });

  test('a note that is too long comes back with every word', async () => {
    const ana = await aMember(forum);
    const note = 'word '.repeat(101);
    const page = await keep(ana, await anAnswer(forum, ben, thread), note);
    expect(page.status).toBe(422);
    expect(page.text).toContain('Make the note shorter');
    expect(page.forms.find((form) => 'note' in form.fields)?.fields.note).toBe(note);
    expect(await kept(ana)).toEqual([]);
  });

  test('more than a locker takes: it says so kindly, and the note comes back', async () => {
    const ana = await aMember(forum);
    const full = Array.from({ length: 500 }, () => ({ post: newId(), note: '' }));
    await inTransaction(forum.database.fork(), (tx) =>
      changeLocker(tx, forum.keys, ana.account, 'bookmarks', () => ({ kept: full })),
    );
    const page = await keep(ana, await anAnswer(forum, ben, thread), 'For a bad night');
    expect(page.status).toBe(409);
    expect(page.text).toContain('You keep 500 posts');
    expect(page.html).toContain('For a bad night');
    expect(await kept(ana)).toEqual(full);
  });
});

describe('keeping a post', () => {
  test('with a note only its owner reads; again changes the note, and it can be let go', async () => {
    const ana = await aMember(forum);
    const post = await anAnswer(forum, ben, thread, { text: 'Words that do good' });
    const list = await keep(ana, post, '  For a bad night\nand a second line ');
    expect(list.path).toBe('/me/bookmarks?done=bookmark-kept');
    for (const words of ['Words that do good', 'For a bad night', 'and a second line', 'In Nights and sleep'])
      expect(list.text).toContain(words);
    await keep(ana, post, 'Another note');
    expect(await kept(ana)).toEqual([{ post, note: 'Another note' }]);
    expect((await ben.browser.get('/me/bookmarks')).text).toContain('You keep nothing yet');
    expect((await ben.browser.get(`/threads/${thread}`)).text).not.toContain('Another note');
    const less = await ana.browser.submit(
      await ana.browser.get('/me/bookmarks'),
      {},
      { action: `/posts/${post}/bookmark`, press: 'Let it go' },
    );
    expect(less.text).toContain('You keep nothing yet');
    expect(await kept(ana)).toEqual([]);
  });

  test('the newest stands first; two tabs at once lose nothing', async () => {
    const ana = await aMember(forum);
    const posts: string[] = [];
    for (let at = 0; at < 6; at += 1) posts.push(await anAnswer(forum, ben, thread));
    await Promise.all(posts.slice(0, 5).map((post) => keep(ana, post)));
    await keep(ana, posts[5] as string);
    expect((await kept(ana)).map(({ post }) => post).sort()).toEqual([...posts].sort());
    const links = (await ana.browser.get('/me/bookmarks')).links.filter(({ text }) => /Read it/.test(text));
    expect(links[0]?.href).toBe(`/posts/${posts[5]}`);
  });

  test('words that were taken back, hidden, folded or put away are one line; the note stays (CW-3)', async () => {
    const ana = await aMember(forum);
    const cleo = await aMember(forum);
    const post = (text: string, by = ben) => anAnswer(forum, by, thread, { text });
    const [gone, folded, away] = [
      await post('Words now gone'),
      await post('Words now folded'),
      await post('Words put away', cleo),
    ];
    for (const id of [gone, folded, away]) await keep(ana, id, `note ${id}`);
    const em = forum.database.fork();
    await em.execute("update post set state = 'withdrawn', html = null, source = null where id = ?", [gone]);
    await em.execute("update post set labels = '{suicide-thoughts}' where id = ?", [folded]);
    const ask = await ana.browser.get(`/posts/${away}/put-away`);
    await ana.browser.submit(ask, {}, { press: 'Put the name away' });
    const list = await ana.browser.get('/me/bookmarks');
    expect(list.html).not.toMatch(/Words (now|put)/);
    for (const id of [gone, folded, away]) {
      expect(list.text).toContain(`note ${id}`);
      expect((await ana.browser.get(`/posts/${id}/bookmark`)).html).not.toMatch(/Words (now|put)/);
    }
    for (const line of [
      'This was taken back',
      'A post with a folded text',
      'A post by a name you have put away',
    ])
      expect(list.text).toContain(line);
  });

  test('hostile words in a note stay words', async () => {
    const ana = await aMember(forum);
    const list = await keep(ana, await anAnswer(forum, ben, thread), '<script>alert(1)</script>');
    expect(list.text).toContain('<script>alert(1)</script>');
    expect(list.html).not.toContain('<script>alert');
  });
});
