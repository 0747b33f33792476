import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pausePerson } from '../../../src/accounts/standing.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

let forum: TestForum;
let anna: Person;
beforeAll(async () => {
  forum = await startApp();
  anna = await aMember(forum);
});
afterAll(() => forum.stop());

const sql = <Row>(question: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute<Row[]>(question, values);
const asked = () =>
  sql<{ id: string; post: string; lightness: number }>(
    "select id, post_id as post, lightness from moderation_case where kind = 'crisis' and cause = 'asked' order by id",
  );

describe('“I need someone soon” (CR-6)', () => {
  test('a guest finds how help can be reached, and no form', async () => {
    const guest = openBrowser(forum);
    const help = await guest.get('/help');
    expect(help.text).toContain('You need an account for that. The numbers above need none.');
    expect(help.links.map(({ href }) => href)).not.toContain('/someone-soon');
    expect((await guest.get('/someone-soon')).status).toBe(401);
  });

  test('the way there stands on the help page, where one writes, and above the box for an answer', async () => {
    const { id } = await aThread(forum, await aMember(forum));
    for (const path of ['/help', '/threads/new', '/stories/new', `/threads/${id}`]) {
      const page = await anna.browser.get(path);
      expect(
        page.links.map(({ href }) => href),
        path,
      ).toContain('/someone-soon');
    }
  });

  test('an unknown space and empty words come back with what was typed', async () => {
    const page = await anna.browser.get('/someone-soon');
    const wrong = await anna.browser.submit(
      page,
      { space: 'nowhere', text: 'Please.' },
      { action: '/someone-soon' },
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Please.');
    expect((await anna.browser.submit(page, { text: ' ' }, { action: '/someone-soon' })).status).toBe(422);
    expect(await asked()).toEqual([]);
  });

  test('one press puts up a short thread under a fresh name and a case of level 3 at once; two presses are one', async () => {
    const page = await anna.browser.get('/someone-soon');
    const up = await anna.browser.submit(page, {}, { action: '/someone-soon' });
    expect(up.text).toContain('The team knows that you ask for someone.');
    const again = await anna.browser.submit(page, {}, { action: '/someone-soon' });
    expect(again.path.split('?')[0]).toBe(up.path.split('?')[0]);
    const cases = await asked();
    expect(cases).toHaveLength(1);
    expect(cases[0]?.lightness).toBe(2);
    const [thread] = await sql<{ need: string }>(
      'select need from thread t join post p on p.thread_id = t.id where p.id = ?',
      [cases[0]?.post],
    );
    expect(thread?.need).toBe('listen');
    const mod = await aModerator(forum);
    expect((await mod.browser.get('/work')).text).toContain('Someone asked for a person soon');
  });

  test('from a thread it is about the newest own post there, whatever that says, once', async () => {
    const { id } = await aThread(forum, anna);
    const newest = await anAnswer(forum, anna, id, { text: 'The weather was fine.' });
    const before = (await asked()).length;
    const page = await anna.browser.get(`/threads/${id}`);
    for (let press = 0; press < 2; press += 1) {
      const back = await anna.browser.submit(page, {}, { action: `/threads/${id}/someone-soon` });
      expect(back.text).toContain('The team knows that you ask for someone.');
      expect(back.text).toContain('Somebody of the team will look at your post.');
    }
    const cases = await asked();
    expect(cases).toHaveLength(before + 1);
    expect(cases.map(({ post }) => post)).toContain(newest);
  });

  test('where one has not spoken, it leads to the page that puts up a short post', async () => {
    const { id } = await aThread(forum, anna);
    const ben = await aMember(forum);
    const page = await ben.browser.get('/someone-soon');
    const token = page.forms.find(({ action }) => action === '/someone-soon')?.fields.form_token ?? '';
    const answer = await ben.browser.raw(
      'POST',
      `/threads/${id}/someone-soon`,
      new URLSearchParams({ form_token: token }),
    );
    expect(answer.headers.get('location')).toBe('/someone-soon');
  });

  test('a paused member can ask too, with the words that are offered and no others (safety first)', async () => {
    const ben = await aMember(forum);
    const { opening } = await aThread(forum, ben);
    const [row] = await sql<{ name: string }>('select name_id as name from post where id = ?', [opening]);
    await inTransaction(forum.database.fork(), (tx) =>
      pausePerson(tx, forum.tools, row?.name ?? '', {
        of: 'case',
        act: 'person.paused',
        until: null,
      } as never),
    );
    const page = await ben.browser.get('/someone-soon');
    expect(page.forms.find(({ action }) => action === '/someone-soon')?.fields).not.toHaveProperty('text');
    const fields = page.forms.find(({ action }) => action === '/someone-soon')?.fields ?? {};
    const answer = await ben.browser.raw(
      'POST',
      '/someone-soon',
      new URLSearchParams({ ...fields, text: 'Something else.' }),
    );
    expect(answer.status).toBe(303);
    const up = await ben.browser.get(answer.headers.get('location') ?? '');
    expect(up.text).toContain('I need someone to talk to soon.');
    expect(up.text).not.toContain('Something else.');
    expect((await ben.browser.get('/help')).status).toBe(200);
  });

  test('whoever asks very often is not turned away: the team knows, and the numbers are open', async () => {
    const eva = await aMember(forum);
    let last = await eva.browser.get('/someone-soon');
    for (let press = 0; press < 7; press += 1) {
      last = await eva.browser.submit(
        await eva.browser.get('/someone-soon'),
        {},
        { action: '/someone-soon' },
      );
      expect(last.status).toBe(200);
    }
    expect(last.path).toMatch(/^\/help/);
    expect(last.text).toContain('The team knows already that you ask for someone.');
  });
});
