import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aCase, staffOf } from './acting.ts';

let forum: TestForum;
let ana: Person;
let eva: Person;
let mo: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, eva, mo] = await Promise.all([aMember(forum), aMember(forum), aModerator(forum)]);
  asActor(forum, mo);
});
afterAll(() => forum.stop());

const spam = (extra: string) =>
  `Hello friends, I was in deep despair until a healer gave me back my joy within two days, write to him now and all your pain will be gone for ever ${extra}`;
const countIn = async (state: string): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>(
      "select count(*) from post where state = ? and source like 'Hello friends%'",
      [state],
    );
  return Number(row?.count);
};

describe('a flood of posts alike', () => {
  test('a short post, or none, is not compared; nothing is chosen by person', async () => {
    const { id } = await aThread(forum, ana);
    const short = await anAnswer(forum, eva, id, { text: 'Thank you.' });
    expect((await mo.browser.get(`/work/flood?post=${short}`)).text).toContain('too few words to compare');
    expect((await mo.browser.get('/work/flood?post=nothing')).status).toBe(422);
    const fields = (await mo.browser.get('/work/flood')).forms.flatMap((form) => Object.keys(form.fields));
    expect(fields).not.toContain('name');
  });

  test('it is shown whole, hidden in one press with a statement and a line for each, own words left out, and put back in one', async () => {
    const { id } = await aThread(forum, ana);
    const other = await anAnswer(forum, ana, id, {
      text: 'A long walk each evening with the neighbour and her dog was what helped me most of all.',
    });
    const posts: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      posts.push(await anAnswer(forum, at % 2 === 0 ? ana : eva, id, { text: spam(String(at)) }));
    }
    const opened = await aThread(forum, eva, { text: spam('thread'), space: 'work' });
    const own = await anAnswer(forum, mo, id, { text: spam('own') });
    const before = (await openBrowser(forum).get(`/threads/${id}`)).text;
    const shown = await mo.browser.get(`/work/flood?post=/posts/${posts[0]}`);
    expect(shown.text).toContain('13 posts like it');
    expect(shown.html).not.toContain(own);
    expect(shown.html).not.toContain(other);
    const late = await anAnswer(forum, eva, id, { text: spam('late') });
    const missing = await mo.browser.submit(shown, {}, { press: 'Hide these 13 posts' });
    expect(missing.status).toBe(422);
    await mo.browser.submit(
      missing,
      { reason: 'M10', note: 'These are all one text.' },
      { press: 'Hide these 13 posts' },
    );
    expect(await countIn('hidden')).toBe(13);
    const em = forum.database.fork();
    const [late_] = await em.execute<{ state: string }[]>('select state from post where id = ?', [late]);
    expect(late_?.state).toBe('up');
    expect((await openBrowser(forum).get('/spaces/work')).html).not.toContain(opened.id);
    expect(
      await em.execute(
        `select count(*)::int as many, count(distinct post_id)::int as posts, bool_and(actor is not null) as told
         from statement where act = 'post.hidden'`,
      ),
    ).toEqual([{ many: 13, posts: 13, told: true }]);
    expect((await eva.browser.get('/inbox')).text).toContain('These are all one text.');
    expect(
      await em.execute('select act, count(*)::int as many from moderation_event group by act order by act'),
    ).toEqual([
      { act: 'flood.hidden', many: 1 },
      { act: 'post.hidden', many: 13 },
    ]);
    const counted = () =>
      em.execute("select what, code, count from tally where what in ('act', 'reason') order by what, code");
    const hidden = [
      { what: 'act', code: 'hide', count: 13 },
      { what: 'reason', code: 'M10', count: 13 },
    ];
    expect(await counted()).toEqual(hidden);
    const again = await mo.browser.submit(
      missing,
      { reason: 'M10', note: 'These are all one text.' },
      { press: 'Hide these 13 posts' },
    );
    expect(again.status).toBe(200);
    expect(await countIn('hidden')).toBe(13);
    const form = await mo.browser.get('/work/flood');
    const back = await mo.browser.submit(form, {}, { press: 'Put all back' });
    const twice = await mo.browser.submit(form, {}, { press: 'Put all back' });
    expect(twice.status).toBe(200);
    expect(twice.text).toContain('They are back. Each author has been told.');
    expect(back.text).toContain('They are back');
    expect(await counted()).toEqual([hidden[0], { what: 'act', code: 'restore', count: 13 }, hidden[1]]);
    expect(await countIn('hidden')).toBe(0);
    expect((await openBrowser(forum).get('/spaces/work')).html).toContain(opened.id);
    const after = (await openBrowser(forum).get(`/threads/${id}`)).text;
    expect(after.replace(spam('late'), '').length).toBeGreaterThanOrEqual(before.length);
    expect(after).toContain('15 answers');
    expect((await mo.browser.get('/work/flood')).text).not.toContain('Put all back');
  });

  test('nobody puts back what a colleague hid of their own, nor posts of somebody they know (MO-9, MO-13)', async () => {
    const colleague = await aModerator(forum);
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ana, id, { text: spam('again') });
    const own = await anAnswer(forum, mo, id, { text: spam('by a moderator') });
    const known = await anAnswer(forum, eva, id, { text: spam('known') });
    const about = await aCase(forum, known);
    const shown = await colleague.browser.get(`/work/flood?post=${post}`);
    await colleague.browser.submit(shown, { reason: 'M10' }, { press: /^Hide these/ });
    const em = forum.database.fork();
    const statesOf = async () =>
      Promise.all(
        [post, own, known].map(
          async (each) =>
            (await em.execute<{ state: string }[]>('select state from post where id = ?', [each]))[0]?.state,
        ),
      );
    expect(await statesOf()).toEqual(['hidden', 'hidden', 'hidden']);
    await em.execute('update moderation_case set barred = array[?] where id = ?', [
      await staffOf(forum, mo),
      about,
    ]);
    const form = await mo.browser.get('/work/flood');
    await mo.browser.submit(form, {}, { press: 'Put all back' });
    expect(await statesOf()).toEqual(['up', 'hidden', 'hidden']);
    const rest = await colleague.browser.get('/work/flood');
    await colleague.browser.submit(rest, {}, { press: 'Put all back' });
    expect(await statesOf()).toEqual(['up', 'up', 'up']);
  });
});
