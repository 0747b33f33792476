import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseLater } from '../../../src/forum/choose-later.ts';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { goDue } from '../../../src/leaving/go-due.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aStrategy, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let thread: { id: string; opening: string };
/** The name Ana has in it. */
let shown: string;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben] = await Promise.all([aMember(forum), aMember(forum)]);
  thread = await aThread(forum, ana, { text: 'Words that may stay' });
  shown = await nameOf(thread.opening);
});
afterAll(() => forum.stop());

const day = 86_400_000;
const em = () => forum.database.fork();
async function nameOf(post: string): Promise<string> {
  const [row] = await em().execute<{ shown: string }[]>(
    'select n.shown from name n join post p on p.name_id = n.id where p.id = ?',
    [post],
  );
  return row?.shown ?? '';
}
const wish = async (person: Person, post: string, what: string, days = '0') =>
  person.browser.submit(
    await person.browser.get(`/posts/${post}/later`),
    { wish: what, days },
    { press: 'Do this' },
  );
const asGuest = (path: string) => openBrowser(forum).get(path);

describe('what becomes of an own post (issue 6, PO-7)', () => {
  test('somebody else finds no such page, and nothing is chosen without a choice', async () => {
    expect((await ben.browser.get(`/posts/${thread.opening}/later`)).status).toBe(404);
    const page = await ana.browser.submit(
      await ana.browser.get(`/posts/${thread.opening}/later`),
      {},
      { press: 'Do this' },
    );
    expect([page.status, page.text.includes('Choose what should become of it')]).toEqual([422, true]);
  });

  test('a faded name is on no page, list, feed, quote, report or inbox of others, and its author finds the post', async () => {
    const carla = await aMember(forum);
    const own = await aThread(forum, carla, { text: 'I said this once' });
    const quoting = await anAnswer(forum, ben, own.id, { quotes: own.opening, text: 'To that' });
    const strategy = await aStrategy(forum, carla);
    const names = [await nameOf(own.opening), await nameOf(strategy.opening)];
    const paths = [
      `/threads/${own.id}`,
      `/posts/${own.opening}/reports/new`,
      '/spaces/nights/feed.atom',
      '/spaces/nights',
      `/strategies/${strategy.id}`,
      '/',
    ];
    await ben.browser.get(`/threads/${own.id}`);
    await wish(carla, own.opening, 'fade');
    await wish(carla, strategy.opening, 'fade');
    for (const path of paths) {
      for (const page of [await asGuest(path), await ben.browser.get(path)]) {
        expect([path, page.status]).toEqual([path, 200]);
        for (const name of names) expect([path, page.html.includes(name)]).toEqual([path, false]);
      }
    }
    for (const path of [
      `/threads/${own.id}?page=last&quote=${own.opening}`,
      `/posts/${quoting}/bookmark`,
      `/posts/${own.opening}/bookmark`,
      '/inbox',
    ])
      expect((await ben.browser.get(path)).html).not.toContain(names[0] ?? '');
    const page = await asGuest(`/threads/${own.id}`);
    expect(page.text).toContain('Somebody');
    expect(page.text).toContain('I said this once');
    const mine = await carla.browser.get('/me/posts');
    expect(mine.text).toContain('Your name is off this post');
    expect((await carla.browser.get(`/threads/${own.id}`)).text).toContain('Somebody (you)');
  });

  test('a faded post does not tell that it is by whoever began the talk, and its name cannot be put away', async () => {
    const answer = await anAnswer(forum, ana, thread.id, { text: 'A second word of mine' });
    await wish(ana, answer, 'fade');
    const page = await ben.browser.get(`/threads/${thread.id}`);
    const part = page.html.slice(page.html.indexOf(`post-${answer}`)).split('</article>')[0];
    expect(part).not.toContain('started this thread');
    expect(part).not.toContain(shown);
    expect((await ben.browser.get(`/posts/${answer}/put-away`)).status).toBe(404);
    expect(page.html).not.toContain(`/posts/${answer}/put-away`);
  });

  test('the team still works on it by the post', async () => {
    const staff = await aModerator(forum);
    const [answer] = await em().execute<{ id: string }[]>(
      'select id from post where faded and position > 1 limit 1',
    );
    const post = answer?.id ?? '';
    await inTransaction(em(), (tx) => openCase(tx, forum.tools, { post, kind: 'report', cause: 'unkind' }));
    const [found] = await em().execute<{ id: string }[]>('select id from moderation_case where post_id = ?', [
      post,
    ]);
    const page = await staff.browser.get(`/work/cases/${found?.id}`);
    expect([page.status, page.text.includes('A second word of mine')]).toEqual([200, true]);
  });

  test('the name can come back', async () => {
    const post = await anAnswer(forum, ana, thread.id, { text: 'Back again' });
    await wish(ana, post, 'fade');
    await wish(ana, post, 'name');
    expect((await asGuest(`/threads/${thread.id}`)).html.split(`post-${post}`)[1]).toContain(shown);
  });

  test('what is planned for later is done on its day and not before, and can be forgotten', async () => {
    const [fading, erased, kept] = [
      await anAnswer(forum, ana, thread.id, { text: 'fading canary' }),
      await anAnswer(forum, ana, thread.id, { text: 'erased canary' }),
      await anAnswer(forum, ana, thread.id, { text: 'kept canary' }),
    ];
    await wish(ana, fading, 'fade', '7');
    await wish(ana, erased, 'erase', '7');
    await wish(ana, kept, 'erase', '7');
    expect((await ana.browser.get(`/posts/${erased}/later`)).text).toContain(
      'The words of this post are to go on Tuesday, March 17',
    );
    await wish(ana, kept, 'nothing');
    const state = () =>
      em().execute('select state, faded, later from post where id = any(?::text[]) order by position', [
        `{${fading},${erased},${kept}}`,
      ]);
    forum.clock.move(6 * day);
    await goDue(em(), forum.tools, {});
    expect(await state()).toMatchObject([{ state: 'up', faded: false }, { state: 'up' }, { state: 'up' }]);
    forum.clock.move(day);
    await goDue(em(), forum.tools, {});
    expect(await state()).toEqual([
      { state: 'up', faded: true, later: null },
      { state: 'withdrawn', faded: false, later: null },
      { state: 'up', faded: false, later: null },
    ]);
    const page = await asGuest(`/threads/${thread.id}`);
    expect([
      page.text.includes('fading canary'),
      page.text.includes('erased canary'),
      page.text.includes('kept canary'),
    ]).toEqual([true, false, true]);
  });

  test('erased now, it is taken back', async () => {
    const post = await anAnswer(forum, ana, thread.id, { text: 'gone canary' });
    await wish(ana, post, 'erase');
    expect((await asGuest(`/threads/${thread.id}`)).html).not.toContain('gone canary');
    expect((await ana.browser.get(`/posts/${post}/later`)).status).toBe(409);
  });

  test('hidden by its author it is out of sight for others, and its author brings it back', async () => {
    const post = await anAnswer(forum, ana, thread.id, { text: 'hidden canary' });
    await wish(ana, post, 'hide');
    for (const page of [
      await asGuest(`/threads/${thread.id}`),
      await ben.browser.get(`/threads/${thread.id}`),
    ])
      expect(page.html).not.toContain('hidden canary');
    const own = await ana.browser.get(`/threads/${thread.id}`);
    expect([own.text.includes('hidden canary'), own.text.includes('You have hidden this post')]).toEqual([
      true,
      true,
    ]);
    expect((await ana.browser.get('/me/posts')).text).toContain('You have hidden this post');
    await wish(ana, post, 'show');
    expect((await asGuest(`/threads/${thread.id}`)).text).toContain('hidden canary');
  });

  test('hiding is no way round the team: it brings back nothing the team has hidden, nor what the team is looking at', async () => {
    const taken = await anAnswer(forum, ana, thread.id, { text: 'taken down canary' });
    await inTransaction(em(), (tx) => hidePost(tx, taken));
    const form = { post: taken, wish: 'show', days: 0 } as const;
    await chooseLater(em(), forum.tools, asActor(forum, ana), form, async () => undefined);
    expect((await asGuest(`/threads/${thread.id}`)).html).not.toContain('taken down canary');
    const looked = await anAnswer(forum, ana, thread.id, { text: 'looked at canary' });
    await inTransaction(em(), (tx) =>
      openCase(tx, forum.tools, { post: looked, kind: 'report', cause: 'unkind' }),
    );
    await wish(ana, looked, 'hide');
    const refused = await wish(ana, looked, 'show');
    expect([refused.status, refused.text.includes('The team is looking at this post')]).toEqual([409, true]);
    expect((await asGuest(`/threads/${thread.id}`)).html).not.toContain('looked at canary');
  });

  test('the team does not put up what its author has hidden', async () => {
    const post = await anAnswer(forum, ana, thread.id, { text: 'mine alone canary' });
    await wish(ana, post, 'hide');
    await expect(inTransaction(em(), (tx) => restorePost(tx, post))).rejects.toMatchObject({ status: 409 });
    expect((await asGuest(`/threads/${thread.id}`)).html).not.toContain('mine alone canary');
  });

  test('whoever wants it for all new posts chooses it once, in their settings', async () => {
    const dora = await aMember(forum);
    const settings = await dora.browser.get('/me/settings');
    await dora.browser.submit(settings, { fade_after: '30' }, { action: '/me/settings' });
    const { opening, id } = await aThread(forum, dora);
    const answer = await anAnswer(forum, dora, thread.id);
    const [row] = await em().execute<{ days: number }[]>(
      'select count(*)::int as days from post where id = any(?::text[]) and later = ? and later_day = ?::date + 30',
      [`{${opening},${answer}}`, 'fade', forum.clock.now().toISOString().slice(0, 10)],
    );
    expect(row?.days).toBe(2);
    forum.clock.move(30 * day);
    await goDue(em(), forum.tools, {});
    expect((await asGuest(`/threads/${id}`)).text).toContain('Somebody');
  });
});
