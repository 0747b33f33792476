import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putUpHeld } from '../../../src/forum/put-up-held.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread } from '../../support/things.ts';
import { aCase, act } from '../moderation/acting.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben] = await Promise.all([aMember(forum), aMember(forum)]);
  asActor(forum, ben);
});
afterAll(() => forum.stop());

const unkind = 'You are just lazy.';
const inciting = 'Go kill yourself.';
const nudged = 'One sentence might land hard';

const change = async (path: string, fill: Record<string, string>): Promise<Page> =>
  ben.browser.submit(await ben.browser.get(path), fill, { press: 'Save the change' });
const press = (page: Page, button: string, fill = {}): Promise<Page> =>
  ben.browser.submit(page, fill, { press: button });
const stored = async (post: string) => {
  const [row] = await forum.database
    .fork()
    .execute<{ source: string; state: string; held_for: string | null }[]>(
      'select source, state, held_for from post where id = ?',
      [post],
    );
  return row;
};
const formOf = (page: Page) => page.forms.find(({ action }) => action.endsWith('/edit'));

describe('a kinder wording before changed words are saved (RE-2)', () => {
  test('a changed answer is looked at like a new one: nothing is saved, and nothing that was typed is lost', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'I read it.' });
    const page = await change(`/posts/${post}/edit`, { text: `I read it. ${unkind} Good night.` });
    expect(page.status).toBe(200);
    expect(page.text).toContain(nudged);
    expect(page.html).toMatch(/<mark[^>]*>[^<]*lazy/i);
    expect(formOf(page)?.fields.text).toBe(`I read it. ${unkind} Good night.`);
    expect(await stored(post)).toMatchObject({ source: 'I read it.' });
  });

  test('"Send as it is" is one press, and nobody is stopped a second time', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'I read it.' });
    const page = await change(`/posts/${post}/edit`, { text: unkind });
    await press(page, 'Send as it is');
    expect(await stored(post)).toMatchObject({ source: unkind, state: 'up' });
    const other = await change(`/posts/${post}/edit`, { text: `${unkind} And more.` });
    await press(other, 'Save the change', { text: `${unkind} And more, changed.` });
    expect(await stored(post)).toMatchObject({ source: `${unkind} And more, changed.` });
  });

  test('"Use these words" puts them into the field and saves nothing yet', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'I read it.' });
    const page = await change(`/posts/${post}/edit`, { text: `I read it. ${unkind} Good night.` });
    const used = await press(page, 'Use these words');
    expect(used.text).not.toContain(nudged);
    expect(formOf(used)?.fields.text).toMatch(/^I read it\. (?!You are just lazy).+ Good night\.$/);
    expect(await stored(post)).toMatchObject({ source: 'I read it.' });
    const saved = await press(used, 'Save the change');
    expect(saved.text).toContain('Your words are changed');
  });

  test('who changes topics alone is not spoken to about words that stand already', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: unkind });
    const saved = await change(`/posts/${post}/edit`, { 'label_self-harm': 'on' });
    expect(saved.text).not.toContain(nudged);
  });

  test('advice is spoken of only where somebody asked to be heard (RE-3)', async () => {
    const text = 'You should try to put the phone away.';
    for (const [need, told] of [
      ['ideas', false],
      ['listen', true],
    ] as const) {
      const { id } = await aThread(forum, ana, { need });
      const post = await anAnswer(forum, ben, id, { text: 'I read it.' });
      const page = await change(`/posts/${post}/edit`, { text });
      expect(page.text.includes(nudged), need).toBe(told);
    }
  });

  test('a story and a strategy are looked at part by part, and other words go into the part they are for', async () => {
    const now = 'I sleep. You are just lazy if you say no.';
    const story = await aStory(forum, ben);
    const page = await change(`/posts/${story.opening}/edit`, { now });
    expect(page.text).toContain(nudged);
    const used = formOf(await press(page, 'Use these words'))?.fields;
    expect(used?.now).toMatch(/^I sleep\. (?!You are just lazy).+/);
    expect(used?.happened).toBe('For two years I slept three hours a night.');
    const { id, opening } = await aStrategy(forum, ben);
    const told = await change(`/strategies/${id}/edit`, { when_not: 'When I was out. You are just lazy.' });
    expect(told.text).toContain(nudged);
    const other = await press(told, 'Use these words');
    expect(formOf(other)?.fields.when_not).toMatch(/^When I was out\. (?!You are just lazy).+/);
    await press(told, 'Send as it is');
    const unknown = { when_unknown: 'yes', when_not: 'Half a thought.', care: `Stop. ${unkind} Or not.` };
    const kept = formOf(await change(`/strategies/${id}/edit`, unknown))?.fields;
    expect(kept).toMatchObject(unknown);
    expect((await stored(opening))?.source).toContain('You are just lazy');
  });

  test('of an edit too nothing is counted but the rule, the week and what became of it (RE-8)', async () => {
    const rows = await forum.database
      .fork()
      .execute<{ code: string }[]>("select code from tally where what = 'nudge'");
    const outcomes = new Set(rows.map(({ code }) => code.split('.')[2]));
    expect([...outcomes].toSorted()).toEqual(['as-it-is', 'changed', 'shown']);
  });
});

test('the form of a strategy says what the team has asked for and marks the part, as that of any post does (MO-6)', async () => {
  const mo = await aModerator(forum);
  const { id, opening } = await aStrategy(forum, ben, { sections: { about: 'A page. Lock the door.' } });
  const passage = 'Lock the door.';
  await act(forum, mo, await aCase(forum, opening), 'suggest', {
    reason: 'M04',
    passage,
    note: 'Say it softer.',
  });
  const page = await ben.browser.get(`/strategies/${id}/edit`);
  expect(page.text).toContain('Say it softer.');
  expect(page.html).toMatch(/<mark[^>]*>Lock the door\.<\/mark>/);
});

describe('words that urge somebody to harm themselves, written in by an edit (RE-6)', () => {
  const casesOf = (post: string) =>
    forum.database
      .fork()
      .execute<{ kind: string; cause: string; lightness: number }[]>(
        "select kind, cause, lightness from moderation_case where post_id = ? and state <> 'closed'",
        [post],
      );
  const isHeld = async (post: string, path: string): Promise<void> => {
    expect(await stored(post)).toMatchObject({ state: 'held', held_for: 'incitement' });
    await forum.runJobs();
    expect(await casesOf(post)).toEqual([{ kind: 'hold', cause: 'incitement', lightness: 1 }]);
    expect((await openBrowser(forum).get(path)).text).not.toContain('kill yourself');
  };

  test('an answer waits and goes to the urgent queue; no wording is offered', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'I read it.' });
    const page = await change(`/posts/${post}/edit`, { text: `${inciting} ${unkind}` });
    expect(page.text).not.toContain(nudged);
    expect(page.text).toContain('Only you can read this for now');
    await isHeld(post, `/threads/${id}`);
  });

  test('so do a part of a story, the title of a strategy, and one of its parts', async () => {
    const story = await aStory(forum, ben);
    await change(`/posts/${story.opening}/edit`, { helped: inciting });
    await isHeld(story.opening, `/threads/${story.id}`);
    for (const fill of [{ title: inciting }, { when_not: inciting }, { care: inciting }]) {
      const { id, opening } = await aStrategy(forum, ben);
      await change(`/strategies/${id}/edit`, fill as unknown as Record<string, string>);
      await isHeld(opening, `/strategies/${id}`);
    }
  });

  test('"Send as it is" and "Use these words", forged into the form, are no way round it', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'I read it.' });
    const form = formOf(await ben.browser.get(`/posts/${post}/edit`));
    const sent = { ...form?.fields, text: inciting, nudged: 'J01', as_is: '1' };
    await ben.browser.raw('POST', `/posts/${post}/edit`, new URLSearchParams(sent));
    await isHeld(post, `/threads/${id}`);
  });

  test('in a post that is hidden until it is changed they do not wait among the light work', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'Something to change.' });
    const em = forum.database.fork();
    await em.execute("update post set state = 'hidden', edit_asked = true where id = ?", [post]);
    await em.execute(
      `insert into moderation_case (id, post_id, kind, cause, lightness, state, barred, made_minute, made_hour, chance)
       values (?, ?, 'report', 'unkind', 4, 'waiting', '{}', ''::bytea, now(), 1)`,
      ['c'.repeat(20), post],
    );
    await change(`/posts/${post}/edit`, { text: inciting });
    expect(await stored(post)).toMatchObject({ state: 'hidden' });
    await forum.runJobs();
    expect(await casesOf(post)).toContainEqual({ kind: 'mended', cause: 'incitement', lightness: 1 });
  });

  test('what a person has read and put up does not wait again because of another topic', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: inciting });
    await inTransaction(forum.database.fork(), (tx) => putUpHeld(tx, forum.tools, post));
    await change(`/posts/${post}/edit`, { 'label_self-harm': 'on' });
    expect(await stored(post)).toMatchObject({ state: 'up' });
  });
});
