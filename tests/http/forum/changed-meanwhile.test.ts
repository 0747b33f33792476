import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread } from '../../support/things.ts';
import { aCase, act, decideIn } from '../moderation/acting.ts';
import { answer, askAgain, statementOf } from '../moderation/appealing.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mod: Person;
let thread: string;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, mod] = await Promise.all([aMember(forum), aMember(forum), aModerator(forum)]);
  thread = (await aThread(forum, ana)).id;
});
afterAll(() => forum.stop());

const place = '12 Mill Lane';
const words = `Come to ${place} on Friday. I make tea.`;
const mark = '[taken out by the team]';

const stands = async (post: string) => {
  const [row] = await forum.database
    .fork()
    .execute<{ source: string; html: string; title: string; state: string }[]>(
      'select p.source, p.html, t.title, p.state from post p join thread t on t.id = p.thread_id where p.id = ?',
      [post],
    );
  if (row === undefined) throw new Error('There is no such post.');
  return row;
};
/** Opens the form in which the author changes a post. */
const opens = (path: string): Promise<Page> => {
  asActor(forum, ben);
  return ben.browser.get(`/${path}/edit`);
};
const saves = (page: Page, fill: Record<string, string> = {}): Promise<Page> =>
  ben.browser.submit(page, fill, { press: 'Save the change' });
const typed = (page: Page): Record<string, string> =>
  page.forms.find(({ action }) => action.endsWith('/edit'))?.fields ?? {};
const anOpenForm = async (text = words) => {
  const post = await anAnswer(forum, ben, thread, { text });
  return { post, form: await opens(`posts/${post}`), case: await aCase(forum, post) };
};
const takesOut = (id: string, passage = place) =>
  act(forum, mod, id, 'redact', { reason: 'M03', passage, stay: 'yes' });

describe('a part is taken out while its author has the form open (CW-4, PO-1)', () => {
  test('what they typed comes back with a mark in its place, and saying it again does not put the part back', async () => {
    const { post, form, case: id } = await anOpenForm();
    await takesOut(id);
    const back = await saves(form, { text: `${words} And cake, if you like.` });
    expect(back.status).toBe(409);
    expect(typed(back).text).toBe(`Come to ${mark} on Friday. I make tea. And cake, if you like.`);
    const saved = await saves(back);
    expect(saved.text).toContain('Your words are changed');
    expect((await stands(post)).source).toBe(typed(back).text);
    expect((await stands(post)).html).not.toContain('Mill Lane');
  });

  test('they read what stands now, what was taken, and where the team says why', async () => {
    const { post, form, case: id } = await anOpenForm();
    await takesOut(id);
    const back = await saves(form, { text: `${words} And cake.` });
    expect(back.text).toContain('What stands now');
    expect(back.text).toContain(`Come to ${mark} on Friday. I make tea.`);
    expect(back.html).toContain(`<mark dir="auto">${place}</mark>`);
    const { href = '' } = back.links.find(({ text }) => text.startsWith('Why, and how')) ?? {};
    expect(href).toBe(`/statements/${await statementOf(forum, post, 'post.redacted')}`);
    expect((await ben.browser.get(href)).text).toContain(place);
  });

  test('whoever types the part in by hand is told that it stays out, and loses no other word', async () => {
    const { post, case: id } = await anOpenForm();
    await takesOut(id);
    const form = await opens(`posts/${post}`);
    expect(form.html).toContain(`<mark dir="auto">${place}</mark>`);
    const back = await saves(form, { text: `I said it: 12\nMill Lane. You are welcome.` });
    expect(back.status).toBe(409);
    expect(back.text).toContain('it stays out for now');
    expect(typed(back).text).toBe(`I said it: ${mark}. You are welcome.`);
    expect((await stands(post)).source).toBe(`Come to ${mark} on Friday. I make tea.`);
  });

  test('a word that only begins like the part is a word of its own', async () => {
    const { post, case: id } = await anOpenForm('Ask Jo for tea.');
    await takesOut(id, 'Jo');
    const saved = await saves(await opens(`posts/${post}`), { text: `Ask ${mark} for tea. Join us.` });
    expect(saved.text).toContain('Your words are changed');
    expect((await stands(post)).source).toBe(`Ask ${mark} for tea. Join us.`);
  });

  test('a word of the mark itself can be taken out, and the rest can still be changed', async () => {
    const { post, case: id } = await anOpenForm('Ask the team for tea.');
    await takesOut(id, 'team');
    await saves(await opens(`posts/${post}`), { text: `Ask the ${mark} for cake.` });
    expect((await stands(post)).source).toBe(`Ask the ${mark} for cake.`);
  });

  test('a part of a word that was taken out stays out with the word it was in', async () => {
    const { post, form, case: id } = await anOpenForm('We meet at Quendriths place.');
    await takesOut(id, 'Quendrith');
    const back = await saves(form, { text: 'We meet at Quendriths place. Soon.' });
    expect(typed(back).text).toBe(`We meet at ${mark}s place. Soon.`);
    await saves(back);
    expect((await stands(post)).source).not.toContain('Quendrith');
  });

  test('a second look that takes the step back puts the part into the words of now, and they may say it again', async () => {
    const { post, form, case: id } = await anOpenForm();
    await takesOut(id);
    await saves(await saves(form, { text: `${words} And cake.` }));
    await askAgain(ben, await statementOf(forum, post, 'post.redacted'));
    await answer(forum, await aModerator(forum), post, 'overturned', 'You were right.');
    expect((await stands(post)).source).toBe(`${words} And cake.`);
    const saved = await saves(await opens(`posts/${post}`), { text: `${words} ${place}.` });
    expect(saved.status).toBe(200);
    expect((await stands(post)).source).toBe(`${words} ${place}.`);
  });

  test('a post that was sent in vain is put back to the letter', async () => {
    const { post, form, case: id } = await anOpenForm();
    const before = await stands(post);
    await takesOut(id);
    await saves(form, { text: `${words} And cake.` });
    await decideIn(mod, id, 'unredact');
    expect(await stands(post)).toEqual(before);
  });

  test('in each part of a story', async () => {
    const story = await aStory(forum, ben, {
      sections: { happened: `I lived at ${place}.`, helped: 'A lamp.', now: 'I sleep.' },
    });
    const form = await opens(`posts/${story.opening}`);
    await takesOut(await aCase(forum, story.opening));
    const back = await saves(form, { helped: 'A lamp, and a friend.' });
    expect(back.status).toBe(409);
    expect(typed(back)).toMatchObject({ happened: `I lived at ${mark}.`, helped: 'A lamp, and a friend.' });
    await saves(back);
    expect((await stands(story.opening)).source).toContain(`at ${mark}.`);
    expect((await stands(story.opening)).source).toContain('and a friend');
  });

  test('in the title and the words of a strategy', async () => {
    const { id: strategy, opening } = await aStrategy(forum, ben, { title: `Tea at ${place}` });
    const form = await opens(`strategies/${strategy}`);
    await takesOut(await aCase(forum, opening));
    const back = await saves(form, { title: `A pot of tea at ${place}`, about: 'A page for the night.' });
    expect(back.status).toBe(409);
    expect(typed(back)).toMatchObject({ title: `A pot of tea at ${mark}`, about: 'A page for the night.' });
    expect(back.text).toContain(`Tea at ${mark}`);
    expect((await saves(back, { title: `Tea, ${place}` })).status).toBe(409);
    await saves(back);
    expect(await stands(opening)).toMatchObject({
      title: `A pot of tea at ${mark}`,
      source: expect.stringContaining('A page for the night.'),
    });
  });
});

describe('a part that reads like a word of the mark itself (CW-4)', () => {
  test('goes from the words of the author, and takes no mark apart: in the words, on the page and in the form', async () => {
    const { post, case: id } = await anOpenForm(`Ask **the team** at ${place}: a part is taken.`);
    for (const passage of [place, 'team', 'taken', 't']) await takesOut(id, passage);
    const { source, html } = await stands(post);
    expect(source).toBe(`Ask **${mark}he ${mark}** a${mark} ${mark}: a par${mark} is ${mark}.`);
    expect(html).toContain(`<strong>${mark}he ${mark}</strong> a${mark} ${mark}: a par${mark} is ${mark}.`);
    const form = await opens(`posts/${post}`);
    expect(typed(form).text).toBe(source);
    const back = await saves(form, { text: `${source} I said taken.` });
    expect([back.status, typed(back).text]).toEqual([409, `${source} I said ${mark}.`]);
    expect((await saves(back)).status).toBe(200);
    for (const _ of [1, 2, 3, 4]) await decideIn(mod, id, 'unredact');
    expect((await stands(post)).source).toBe(
      `Ask **the team** at ${place}: a part is taken. I said ${mark}.`,
    );
  });

  test('goes from the title, and not from the mark there', async () => {
    const { id: strategy, opening } = await aStrategy(forum, ben, { title: `The team at ${place}` });
    const id = await aCase(forum, opening);
    for (const passage of [place, 'team']) await takesOut(id, passage);
    expect((await stands(opening)).title).toBe(`The ${mark} at ${mark}`);
    expect(typed(await opens(`strategies/${strategy}`)).title).toBe(`The ${mark} at ${mark}`);
  });

  test('is not there where only marks have it', async () => {
    const { post, case: id } = await anOpenForm();
    await takesOut(id);
    const form = await mod.browser.get(`/work/cases/${id}/acts/redact`);
    for (const passage of ['taken out', mark, '[']) {
      const seen = await mod.browser.submit(form, { reason: 'M03', passage }, { press: /^See / });
      expect(seen.status).toBe(422);
      expect(seen.text).toContain('does not stand');
    }
    expect((await stands(post)).source).toBe(`Come to ${mark} on Friday. I make tea.`);
  });
});

describe('whoever has to sign in again on the way (PO-1)', () => {
  test('brings their words along, and the part still stays out', async () => {
    const cleo = await aMember(forum);
    asActor(forum, cleo);
    const post = await anAnswer(forum, cleo, thread, { text: words });
    const form = await cleo.browser.get(`/posts/${post}/edit`);
    await takesOut(await aCase(forum, post));
    await forum.database.fork().execute('delete from session where account_id = ?', [cleo.account]);
    const out = await cleo.browser.submit(form, { text: `${words} And cake.` }, { press: 'Save the change' });
    expect(out.status).toBe(401);
    const { signInName: sign_in_name, passphrase } = cleo;
    const again = await cleo.browser.submit(out, { sign_in_name, passphrase }, { action: '/sign-in' });
    const back = await cleo.browser.submit(again, {}, { action: `/posts/${post}/edit` });
    expect(back.status).toBe(409);
    expect(typed(back).text).toBe(`Come to ${mark} on Friday. I make tea. And cake.`);
  });
});

describe('a post is taken out of sight while its author has the form open (PO-1)', () => {
  test('nothing that was typed is lost, and they read who did it and where it says why', async () => {
    const { post, form, case: id } = await anOpenForm();
    await act(forum, mod, id, 'hide', { reason: 'M08', stay: 'yes' });
    const back = await saves(form, { text: `${words} And cake.` });
    expect(back.status).toBe(409);
    expect(back.text).toContain('The team has taken this post out of sight');
    expect(typed(back).text).toBe(`${words} And cake.`);
    expect(back.links.map(({ href }) => href)).toContain(
      `/statements/${await statementOf(forum, post, 'post.hidden')}`,
    );
    expect(await stands(post)).toMatchObject({ source: words, state: 'hidden' });
    await decideIn(mod, id, 'restore');
    await saves(await saves(back));
    expect(await stands(post)).toMatchObject({ source: `${words} And cake.`, state: 'up' });
  });

  test('whoever took it back themselves meanwhile is not told of the team', async () => {
    const { post, form, case: id } = await anOpenForm();
    await act(forum, mod, id, 'hide', { reason: 'M08', stay: 'yes' });
    await ben.browser.submit(
      await ben.browser.get(`/posts/${post}/withdrawal`),
      {},
      { press: 'Take it back' },
    );
    const back = await saves(form, { text: `${words} And cake.` });
    expect([back.status, back.text.includes('The team has taken')]).toEqual([409, false]);
    expect(back.html).toContain('And cake.');
  });
});

describe('the same author in two windows (PO-7)', () => {
  test('reads what the other one saved, topics too, and the second answer wins', async () => {
    const post = await anAnswer(forum, ben, thread, { text: 'First words.' });
    const [one, two] = [await opens(`posts/${post}`), await opens(`posts/${post}`)];
    await saves(one, { text: 'Words of window one.', label_abuse: 'on' });
    const back = await saves(two, { text: 'Words of window two.' });
    expect(back.status).toBe(409);
    expect(back.text).toContain('Words of window one.');
    expect(back.text).toContain('Topics you named there: abuse.');
    expect(typed(back)).toMatchObject({ text: 'Words of window two.' });
    await saves(back);
    expect((await stands(post)).source).toBe('Words of window two.');
    const late = await saves(two, { text: 'Words of window two, once more.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Words of window two.');
  });

  test('a topic that the team has set stays, whatever an old form says', async () => {
    const { post, form, case: id } = await anOpenForm('I was there.');
    await act(forum, mod, id, 'label', { label_abuse: 'on' });
    const saved = await saves(form, { text: 'I was there, and I left.' });
    expect(saved.text).toContain('Your words are changed');
    const [row] = await forum.database
      .fork()
      .execute<{ team_labels: string[] }[]>('select team_labels from post where id = ?', [post]);
    expect(row?.team_labels).toEqual(['abuse']);
  });

  test('a title that was changed in the other window stands beside the one that was typed', async () => {
    const { id: strategy, opening } = await aStrategy(forum, ben);
    const [one, two] = [await opens(`strategies/${strategy}`), await opens(`strategies/${strategy}`)];
    await saves(one, { title: 'The sheet by the bed', minutes: '30' });
    const back = await saves(two, { title: 'A sheet for the night' });
    expect([back.status, typed(back).title]).toEqual([409, 'A sheet for the night']);
    expect(back.text).toContain('The sheet by the bed');
    expect(back.html).toMatch(/<p class="small">[^<]*half an hour/);
    await saves(back);
    expect((await stands(opening)).title).toBe('A sheet for the night');
  });
});
