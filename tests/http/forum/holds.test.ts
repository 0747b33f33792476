import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putUpHeld } from '../../../src/forum/put-up-held.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aStrategy, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let eva: Person;
let mo: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, eva, mo] = await Promise.all([
    aMember(forum),
    aMember(forum),
    aMember(forum),
    aModerator(forum),
  ]);
  await forum.database
    .fork()
    .execute("update space set holds = '{links,words,alike}', hold_words = '{casino}' where id = 'nights'");
  await forum.database
    .fork()
    .execute("update space set holds = '{words}', hold_words = '{casino}' where id = 'strategies'");
  await forum.database.fork().execute("update space set holds = '{first-posts}' where id = 'loss'");
});
afterAll(() => forum.stop());

const stateOf = async (post: string) => {
  const [row] = await forum.database
    .fork()
    .execute<{ state: string; held_for: string | null; position: number }[]>(
      'select state, held_for, position from post where id = ?',
      [post],
    );
  return row;
};
const word = 'pinwheelish';
const guest = () => openBrowser(forum);

describe('an answer that waits (SECURITY F)', () => {
  test('nobody else sees it anywhere, and no count, page or sign of a page tells of it', async () => {
    const { id, opening } = await aThread(forum, ana);
    await anAnswer(forum, eva, id, { text: 'The first answer.' });
    const pages = ['/', `/threads/${id}`, '/spaces/nights', `/threads/${id}?page=last&since=2#new`];
    const seen = async () =>
      Promise.all(pages.map(async (path) => (await guest().raw('GET', path)).headers.get('etag') ?? path));
    const before = await seen();
    const memberBefore = (await eva.browser.get(`/threads/${id}`)).text;
    const held = await anAnswer(forum, ben, id, {
      text: `${word} see https://shop.example`,
      quotes: opening,
    });
    expect(await stateOf(held)).toMatchObject({ state: 'held', held_for: 'link' });
    expect(await seen()).toEqual(before);
    expect((await eva.browser.get(`/threads/${id}`)).text).toBe(memberBefore);
    for (const browser of [guest(), eva.browser, ana.browser]) {
      for (const path of [`/threads/${id}`, '/', '/spaces/nights', '/spaces/nights/feed.atom', '/inbox']) {
        expect((await browser.get(path)).html, path).not.toContain(word);
      }
      expect((await browser.get(`/posts/${held}`)).status).toBe(404);
    }
    expect((await eva.browser.get(`/posts/${held}/report`)).status).toBe(404);
    expect((await eva.browser.get(`/threads/${id}?quote=${held}`)).html).not.toContain(word);
    await forum.runSearch();
    const found = await guest().raw('POST', '/search', new URLSearchParams({ q: word }));
    expect(await found.text()).not.toContain(`https://shop.example`);
    expect((await ana.browser.get('/')).text).not.toContain('Inbox: new answer');
  });

  test('its author sees that it waits, why, how long that takes as far as anybody knows, and help', async () => {
    const { id } = await aThread(forum, ana);
    asActor(forum, ben);
    const page = await ben.browser.get(`/threads/${id}`);
    const text = 'Here: https://shop.example';
    const after = await ben.browser.submit(page, { text }, { press: 'Put it up' });
    expect(after.text).toContain('Your words are safe');
    for (const words of [
      'Only you can read this for now',
      'It has a link',
      'We cannot say yet',
      'Help now',
    ]) {
      expect(after.text).toContain(words);
    }
    expect(after.text).toContain(text);
    expect((await ben.browser.get('/me/posts')).text).toContain('Only you can read this for now');
    expect((await eva.browser.get(`/threads/${id}`)).text).not.toContain('shop.example');
  });

  test('the team gets one case with its cause, and its author one statement by software, however often the job runs', async () => {
    const { id } = await aThread(forum, ana);
    const held = await anAnswer(forum, ben, id, { text: 'Come to the Casino.' });
    await forum.runJobs();
    await inTransaction(forum.database.fork(), (tx) => forum.tools.announce(tx, 'post.held', { post: held }));
    await forum.runJobs();
    const em = forum.database.fork();
    expect(
      await em.execute('select kind, cause, state from moderation_case where post_id = ?', [held]),
    ).toEqual([{ kind: 'hold', cause: 'word', state: 'open' }]);
    expect(await em.execute('select act, by_software from statement where post_id = ?', [held])).toEqual([
      { act: 'post.held', by_software: true },
    ]);
    expect((await ben.browser.get('/inbox')).text).toContain('Your post waits for a person to read it');
    const lines = await em.execute('select act, actor, reason from moderation_event where subject = ?', [
      held,
    ]);
    expect(lines).toEqual([{ act: 'post.held', actor: 'software', reason: null }]);
    const log = await (await aModerator(forum)).browser.get('/work/log');
    for (const words of ['A post was held until somebody reads it', 'by a program alone'])
      expect(log.text).toContain(words);
  });

  test('put up, it is the newest answer of its thread, whom it speaks to hears of it, and nothing is lost', async () => {
    const { id } = await aThread(forum, ana);
    const first = await anAnswer(forum, eva, id, { text: 'The very first of them.' });
    const [voice] = await forum.database
      .fork()
      .execute<{ shown: string }[]>(
        'select n.shown from post p join name n on n.id = p.name_id where p.id = ?',
        [first],
      );
    const held = await anAnswer(forum, ben, id, { text: `@${voice?.shown} a link: https://shop.example` });
    await anAnswer(forum, ana, id, { text: 'Something in between.' });
    await inTransaction(forum.database.fork(), (tx) => putUpHeld(tx, forum.tools, held));
    expect(await stateOf(held)).toMatchObject({ state: 'up', position: 4 });
    const page = await guest().get(`/threads/${id}`);
    expect(page.text).toContain('3 answers');
    expect(page.text.indexOf('a link:')).toBeGreaterThan(page.text.indexOf('Something in between'));
    await expect(
      inTransaction(forum.database.fork(), (tx) => putUpHeld(tx, forum.tools, held)),
    ).rejects.toMatchObject({ status: 409 });
    await anAnswer(forum, eva, id, { text: 'And one more.' });
    expect((await guest().get(`/threads/${id}`)).text).toContain('4 answers');
  });

  test('its author can take it back', async () => {
    const { id } = await aThread(forum, ana);
    const held = await anAnswer(forum, ben, id, { text: 'The casino again.' });
    const page = await ben.browser.get(`/posts/${held}/withdrawal`);
    await ben.browser.submit(page, {}, { action: `/posts/${held}/withdrawal` });
    expect(await stateOf(held)).toMatchObject({ state: 'withdrawn' });
    expect((await ben.browser.get(`/threads/${id}`)).text).not.toContain('casino');
  });

  test('two at once both wait, and both go up', async () => {
    const { id } = await aThread(forum, ana);
    const both = await Promise.all([
      anAnswer(forum, ben, id, { text: 'One casino.' }),
      anAnswer(forum, eva, id, { text: 'Two casino.' }),
    ]);
    for (const post of both)
      await inTransaction(forum.database.fork(), (tx) => putUpHeld(tx, forum.tools, post));
    expect((await guest().get(`/threads/${id}`)).text).toContain('2 answers');
  });

  test('nearly the same text twice: the second waits, a short one never', async () => {
    const { id } = await aThread(forum, ana);
    const text =
      'What helped me through the worst weeks was a long walk each evening with the neighbour and her dog';
    expect(await stateOf(await anAnswer(forum, ben, id, { text }))).toMatchObject({ state: 'up' });
    const again = await anAnswer(forum, eva, id, { text: text.replace('walk', 'stroll') });
    expect(await stateOf(again)).toMatchObject({ state: 'held', held_for: 'alike' });
    for (const who of [ben, eva]) {
      expect(await stateOf(await anAnswer(forum, who, id, { text: 'Thank you.' }))).toMatchObject({
        state: 'up',
      });
    }
  });
});

describe('a thread that waits', () => {
  test('is nowhere for others, there for its author without a box to answer, and listed once it is up', async () => {
    const { id, opening } = await aThread(forum, ana, { title: `${word} casino` });
    expect(await stateOf(opening)).toMatchObject({ state: 'held', held_for: 'word' });
    for (const browser of [guest(), ben.browser]) {
      expect((await browser.get(`/threads/${id}`)).status).toBe(404);
      for (const path of ['/', '/waiting', '/spaces/nights', '/spaces/nights/feed.atom']) {
        expect((await browser.get(path)).html).not.toContain(word);
      }
    }
    const answer = new URLSearchParams({ text: 'Hello' });
    expect((await ben.browser.raw('POST', `/threads/${id}/posts`, answer)).status).not.toBe(303);
    const own = await ana.browser.get(`/threads/${id}`);
    expect(own.text).toContain('It has a word that we read first');
    expect(own.html).not.toContain('id="answer"');
    expect((await mo.browser.get(`/threads/${id}`)).text).toContain('This waits for the team');
    await inTransaction(forum.database.fork(), (tx) => putUpHeld(tx, forum.tools, opening));
    expect((await guest().get(`/threads/${id}`)).text).toContain(word);
    expect((await guest().get('/spaces/nights')).text).toContain(word);
  });

  test('a strategy that waits has no page for others', async () => {
    const { id } = await aStrategy(forum, ana, { title: 'A casino for one' });
    expect((await guest().get(`/strategies/${id}`)).status).toBe(404);
    expect((await ana.browser.get(`/strategies/${id}`)).text).toContain('Only you can read this for now');
    expect((await guest().get('/strategies')).text).not.toContain('A casino for one');
  });

  test('words that are changed to such wait from then on', async () => {
    const { id, opening } = await aThread(forum, ana);
    await anAnswer(forum, ben, id);
    const form = await ana.browser.get(`/posts/${opening}/edit`);
    await ana.browser.submit(form, { text: 'Now with a casino.' }, { action: `/posts/${opening}/edit` });
    expect(await stateOf(opening)).toMatchObject({ state: 'held', position: 1 });
    const page = await guest().get(`/threads/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('casino');
  });
});

describe('first posts', () => {
  test('three posts of somebody new wait where a space asks for it, the fourth does not, and no row tells whose they are', async () => {
    const dan = await aMember(forum);
    const { id } = await aThread(forum, ana, { space: 'loss' });
    const states: unknown[] = [];
    for (const number of [1, 2, 3, 4]) {
      const page = await dan.browser.get(`/threads/${id}`);
      await dan.browser.submit(page, { text: `Words ${number} ${newId()}` }, { press: 'Put it up' });
    }
    const posts = await forum.database
      .fork()
      .execute<{ state: string; held_for: string | null }[]>(
        'select state, held_for from post where thread_id = ? and position <> 1 order by id',
        [id],
      );
    states.push(...posts.map(({ state }) => state).sort());
    expect(states).toEqual(['held', 'held', 'held', 'up']);
  });
});
