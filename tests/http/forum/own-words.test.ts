import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  asActor(forum, ana);
  asActor(forum, ben);
});
afterAll(() => forum.stop());

describe('changing one’s own words', () => {
  test('for anybody else the form does not exist', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id);
    const stranger = await ana.browser.get(`/posts/${post}/edit`);
    const missing = await ana.browser.get('/posts/00000000000000000000/edit');
    expect(stranger.status).toBe(404);
    expect(stranger.text).toBe(missing.text);
  });

  test('within thirty minutes nobody sees it, later it says so (PO-7)', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'A slip of the pen' });
    const form = await ben.browser.get(`/posts/${post}/edit`);
    const saved = await ben.browser.submit(form, { text: 'As I meant it' }, { press: 'Save the change' });
    expect(saved.text).toContain('As I meant it');
    expect(saved.text).not.toMatch(/· edited|edited ·/);
    forum.clock.move(31 * 60_000);
    const later = await ben.browser.get(`/posts/${post}/edit`);
    const marked = await ben.browser.submit(
      later,
      { text: 'As I mean it now' },
      { press: 'Save the change' },
    );
    expect(marked.text).toMatch(/edited/);
  });

  test('a change made in another window is not written over', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'First words' });
    const one = await ben.browser.get(`/posts/${post}/edit`);
    const two = await ben.browser.get(`/posts/${post}/edit`);
    await ben.browser.submit(one, { text: 'Words of window one' }, { press: 'Save the change' });
    const back = await ben.browser.submit(two, { text: 'Words of window two' }, { press: 'Save the change' });
    expect(back.status).toBe(409);
    expect(back.html).toContain('Words of window two');
  });
});

describe('taking words back', () => {
  test('the words are gone from the row, the page and the own list; answers stay (PO-7)', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'Too much of me in this' });
    await anAnswer(forum, ana, id, { text: 'I am glad you wrote.' });
    const ask = await ben.browser.get(`/posts/${post}/withdrawal`);
    const done = await ben.browser.submit(ask, {}, { press: 'Take it back' });
    expect(done.html).not.toContain('Too much of me in this');
    const guest = await openBrowser(forum).get(`/threads/${id}`);
    expect(guest.text).toContain('This was taken back');
    expect(guest.text).toContain('I am glad you wrote.');
    expect(guest.text).toContain('1 answer');
    const [row] = await forum.database
      .fork()
      .execute<{ source: string | null; html: string | null }[]>(
        'select source, html from post where id = ?',
        [post],
      );
    expect(row).toEqual({ source: null, html: null });
    const mine = await ben.browser.get('/me/posts');
    expect(mine.html).not.toContain('Too much of me in this');
  });

  test('with an opening post its title goes too, and an unanswered thread leaves the lists', async () => {
    const { id, opening } = await aThread(forum, ben, { title: 'A title that says it all', space: 'family' });
    const ask = await ben.browser.get(`/posts/${opening}/withdrawal`);
    await ben.browser.submit(ask, {}, { press: 'Take it back' });
    const guest = openBrowser(forum);
    expect((await guest.get(`/threads/${id}`)).html).not.toContain('A title that says it all');
    expect((await guest.get('/spaces/family')).text).toContain('Nobody has written here yet');
  });

  test('pressing twice is the same as once', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id);
    const ask = await ben.browser.get(`/posts/${post}/withdrawal`);
    const [one, two] = await Promise.all([
      ben.browser.submit(ask, {}, { press: 'Take it back' }),
      ben.browser.submit(ask, {}, { press: 'Take it back' }),
    ]);
    expect([one.status, two.status]).toEqual([200, 200]);
  });
});

describe('my posts', () => {
  test('a guest has none to see', async () => {
    expect((await openBrowser(forum).get('/me/posts')).status).toBe(401);
  });

  test('everything under all own names, and nothing of anybody else', async () => {
    const carla = await aMember(forum);
    const first = await aThread(forum, carla, { text: 'Carla under one name' });
    const second = await aThread(forum, ana, { text: 'Ana speaks' });
    await anAnswer(forum, carla, second.id, { text: 'Carla under another name' });
    const mine = await carla.browser.get('/me/posts');
    expect(mine.text).toContain('Carla under one name');
    expect(mine.text).toContain('Carla under another name');
    expect(mine.text).not.toContain('Ana speaks');
    // Read alone, each says of which post it is (DESIGN 10).
    expect(mine.html).toContain('aria-label="Edit, in “I cannot switch off at night”"');
    expect(mine.html).toContain('aria-label="Take back, in “I cannot switch off at night”"');
    expect(mine.headers.get('cache-control')).toBe('no-store');
    expect(first.id).not.toBe(second.id);
  });
});

describe('links to posts', () => {
  test('stay good and find the page the post is on', async () => {
    const { id } = await aThread(forum, ana);
    let last = '';
    for (let count = 0; count < 55; count += 1)
      last = await anAnswer(forum, ben, id, { text: `Answer ${count}` });
    const response = await openBrowser(forum).raw('GET', `/posts/${last}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/threads/${id}?page=2#post-${last}`);
    const second = await openBrowser(forum).get(`/threads/${id}?page=2`);
    expect(second.text).toContain('Answer 54');
    expect((await openBrowser(forum).get(`/threads/${id}?page=3`)).status).toBe(404);
    expect((await openBrowser(forum).get(`/threads/${id}?page=0`)).status).toBe(404);
  });
});
