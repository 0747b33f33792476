import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  asActor(forum, ben);
});
afterAll(() => forum.stop());

const unkind = 'You are just lazy.';
const nudged = 'One sentence might land hard';
const postsWith = async (text: string): Promise<{ state: string }[]> =>
  forum.database.fork().execute('select state from post where source like ?', [`%${text}%`]);
const answer = (page: Page, text: string, press = 'Put it up', more = {}): Promise<Page> =>
  ben.browser.submit(page, { text, ...more }, { press });
const boxOf = (page: Page) => page.forms.find(({ action }) => action.endsWith('/posts/look-over'));

describe('a kinder wording before an answer goes up (RE-2)', () => {
  test('kind words go up at once', async () => {
    const { id } = await aThread(forum, ana);
    const page = await answer(await ben.browser.get(`/threads/${id}`), 'I am here with you tonight, ok.');
    expect(page.text).toContain('Your answer is up');
  });

  test('it marks the phrase, says why, offers other words, and nothing is up or kept', async () => {
    const { id } = await aThread(forum, ana);
    const page = await answer(await ben.browser.get(`/threads/${id}`), `I read it. ${unkind} Nudge one.`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(nudged);
    expect(page.html).toMatch(/<mark[^>]*>[^<]*lazy/i);
    expect(page.text).toContain('Another way to say it');
    expect(page.html).toMatch(/id="nudge"[^>]* autofocus/);
    expect(boxOf(page)?.fields.text).toBe(`I read it. ${unkind} Nudge one.`);
    expect(await postsWith('Nudge one')).toEqual([]);
    const drafts = await forum.database.fork().execute<{ count: string }[]>('select count(*) from draft');
    expect(drafts).toEqual([{ count: '0' }]);
  });

  test('"Send as it is" is one press', async () => {
    const { id } = await aThread(forum, ana);
    const page = await answer(await ben.browser.get(`/threads/${id}`), `${unkind} Nudge two.`);
    const up = await ben.browser.submit(page, {}, { press: 'Send as it is' });
    expect(up.text).toContain('Your answer is up');
    expect(await postsWith('Nudge two')).toEqual([{ state: 'up' }]);
  });

  test('"Use these words" puts them in place of the sentence, and leaves the rest as it was', async () => {
    const { id } = await aThread(forum, ana);
    const page = await answer(await ben.browser.get(`/threads/${id}`), `I read it. ${unkind} Nudge three.`);
    const back = await ben.browser.submit(page, {}, { press: 'Use these words' });
    expect(boxOf(back)?.fields.text).toMatch(/^I read it\. (?!You are just lazy).+ Nudge three\.$/);
    expect(await postsWith('Nudge three')).toEqual([]);
    const up = await ben.browser.submit(back, {}, { press: 'Put it up' });
    expect(up.text).toContain('Your answer is up');
  });

  test('once for each text: whoever changes it or looks it over again is not stopped a second time', async () => {
    const { id } = await aThread(forum, ana);
    const page = await answer(await ben.browser.get(`/threads/${id}`), `${unkind} Nudge four.`);
    const again = await ben.browser.submit(
      page,
      { text: `${unkind} Nudge four, changed.` },
      { press: 'Look it over' },
    );
    const up = await ben.browser.submit(again, {}, { press: 'Put it up' });
    expect(up.text).toContain('Your answer is up');
    expect(await postsWith('Nudge four, changed')).toEqual([{ state: 'up' }]);
  });

  test('advice is spoken of only where somebody asked to be heard (RE-3)', async () => {
    const text = 'You should try to put the phone away.';
    const listen = await aThread(forum, ana, { need: 'listen' });
    expect((await answer(await ben.browser.get(`/threads/${listen.id}`), text)).text).toContain(nudged);
    const ideas = await aThread(forum, ana, { need: 'ideas' });
    expect((await answer(await ben.browser.get(`/threads/${ideas.id}`), text)).text).not.toContain(nudged);
  });

  test('what urges somebody to harm themselves is given no wording: it waits for the team at once (RE-6)', async () => {
    const { id } = await aThread(forum, ana);
    const page = await answer(await ben.browser.get(`/threads/${id}`), 'Go kill yourself.');
    expect(page.text).not.toContain(nudged);
    expect(page.text).toContain('Your words are safe');
    expect(await postsWith('Go kill yourself')).toEqual([{ state: 'held' }]);
    await forum.runJobs();
    const cases = await forum.database
      .fork()
      .execute("select kind, cause, lightness from moderation_case where cause = 'incitement'");
    expect(cases).toEqual([{ kind: 'hold', cause: 'incitement', lightness: 1 }]);
  });

  test('it is counted by rule and week alone: no row has a person, a post or a time (RE-8)', async () => {
    const rows = await forum.database
      .fork()
      .execute<{ half: string; code: string; count: number }[]>(
        "select half, code, count from tally where what = 'nudge'",
      );
    expect(rows.length).toBeGreaterThan(1);
    for (const { half, code } of rows) {
      expect(half).toMatch(/^\d{4}-[12]$/);
      expect(code).toMatch(/^J\d\d\.\d{4}-\d\d-\d\d\.(?:shown|changed|as-it-is)$/);
    }
    const outcomes = new Set(rows.map(({ code }) => code.split('.')[2]));
    expect([...outcomes].toSorted()).toEqual(['as-it-is', 'changed', 'shown']);
  });
});

describe('the same before a thread, a story and a strategy', () => {
  const begin = async (path: string, fill: Record<string, string>, look: string): Promise<Page> =>
    ben.browser.submit(await ben.browser.get(path), fill, { press: look });

  test('a thread: "Change it" leads to the words, and after that it goes up', async () => {
    const words = {
      title: 'About you all',
      space: 'nights',
      text: 'People like you are a burden to everybody. Nudge five.',
    };
    const over = await begin('/threads/new', words, 'Look it over');
    const page = await ben.browser.submit(over, { need: 'listen' }, { action: '/threads' });
    expect(page.text).toContain(nudged);
    const change = await ben.browser.submit(page, {}, { press: 'Change it' });
    expect(change.html).toContain('Nudge five');
    const again = await ben.browser.submit(change, {}, { press: 'Look it over' });
    const up = await ben.browser.submit(again, { need: 'listen' }, { action: '/threads' });
    expect(up.text).toContain('It is up');
  });

  test('a thread, a story and a strategy: "Use these words" puts them into the part they are for, to be looked over again', async () => {
    const title = 'Use these words';
    const text = `I am here. ${unkind} Nudge seven.`;
    const over = await begin('/threads/new', { title, space: 'nights', text }, 'Look it over');
    const page = await ben.browser.submit(over, { need: 'listen' }, { action: '/threads' });
    const used = await ben.browser.submit(page, {}, { press: 'Use these words' });
    expect(used.text).toMatch(/I am here\. (?!You are just lazy).+ Nudge seven\./);
    expect(await postsWith('Nudge seven')).toEqual([]);
    await ben.browser.submit(used, { need: 'listen' }, { action: '/threads' });
    expect(await postsWith('Nudge seven')).toEqual([{ state: 'up' }]);

    const parts = { happened: 'Long nights.', helped: '', now: text.replace('seven', 'eight') };
    const told = await begin('/stories/new', { title, space: 'nights', ...parts }, 'Look it over');
    const story = await ben.browser.submit(told, { need: 'progress' }, { action: '/stories' });
    const again = await ben.browser.submit(story, {}, { press: 'Use these words' });
    expect(again.text).toContain('Long nights.');
    await ben.browser.submit(again, { need: 'progress' }, { action: '/stories' });
    expect(await postsWith('Nudge eight')).toEqual([{ state: 'up' }]);
    expect(await postsWith('lazy. Nudge eight')).toEqual([]);
  });

  test('a title is never written for anybody: no words are offered to put in its place', async () => {
    const words = { title: unkind, space: 'nights', text: 'Nudge nine.' };
    const over = await begin('/threads/new', words, 'Look it over');
    const page = await ben.browser.submit(over, { need: 'listen' }, { action: '/threads' });
    expect(page.text).toContain(nudged);
    expect(page.text).not.toContain('Use these words');
  });

  test('a story: "Send as it is" puts it up with every part', async () => {
    const parts = {
      happened: 'Long nights. You are just lazy if you say no.',
      helped: '',
      now: 'Nudge six.',
    };
    const over = await begin('/stories/new', { title: 'My way', space: 'nights', ...parts }, 'Look it over');
    const page = await ben.browser.submit(over, { need: 'progress' }, { action: '/stories' });
    expect(page.text).toContain(nudged);
    await ben.browser.submit(page, {}, { press: 'Send as it is' });
    expect(await postsWith('Nudge six')).toEqual([{ state: 'up' }]);
  });
});
