import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { aCase, act } from './acting.ts';
import { askAgain, statementOf } from './appealing.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mod: Person;
let other: Person;
let thread: string;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben] = [await aMember(forum), await aMember(forum)];
  [mod, other] = [await aModerator(forum), await aModerator(forum)];
  thread = (await aThread(forum, ana)).id;
});
beforeEach(async () => {
  for (const table of ['proposal', 'report', 'moderation_case', 'wording']) await sql(`delete from ${table}`);
});
afterAll(() => forum.stop());

const sql = (statement: string, values: unknown[] = []): Promise<unknown> =>
  forum.database.fork().execute(statement, values);
const queueOf = async (person: Person): Promise<string> => (await person.browser.get('/work')).text;

/** What the team calls the reasons that are given here. */
const hurtful = 'Hurtful to a person or group';
const judging = 'This could land as a judgement';

/** A hidden post whose author asks for a second look. */
async function askedFor(author: Person = ben): Promise<string> {
  const post = await anAnswer(forum, author, thread, { text: 'Words that stood here' });
  await act(forum, mod, await aCase(forum, post), 'hide', { reason: 'M08' });
  await askAgain(author, await statementOf(forum, post, 'post.hidden'), 'A wish of mine');
  return post;
}
/** The end of a membership that is proposed and waits for a second person. */
async function proposedFor(author: Person = ben): Promise<void> {
  const post = await anAnswer(forum, author, thread, { text: 'Words of a threat' });
  await act(forum, mod, await aCase(forum, post), 'end', { reason: 'M08', why: 'It cannot wait longer' });
}
/** A post that came back with other words. */
async function mendedFor(): Promise<string> {
  const post = await anAnswer(forum, ben, thread, { text: 'You only have to want it.' });
  await act(forum, mod, await aCase(forum, post), 'suggest', { reason: 'M01', hide: 'yes' });
  const edit = await ben.browser.get(`/posts/${post}/edit`);
  await ben.browser.submit(edit, { text: 'It took me years.' }, { action: `/posts/${post}/edit` });
  await forum.runJobs();
  return post;
}

describe('the reason behind a case is not told to whom the case is not for', () => {
  test('whoever decided, or proposed, may not decide again, and reads no reason there (MO-5, MO-9)', async () => {
    await askedFor();
    await proposedFor();
    const text = await queueOf(mod);
    expect(text).toContain('somebody else decides this one');
    expect(text).not.toContain(hurtful);
    expect(await queueOf(other)).toContain(hurtful);
  });

  test('a moderator learns from the queue nothing of what is proposed or decided about words of their own (MO-13)', async () => {
    const writer = await aModerator(forum);
    await proposedFor(writer);
    await askedFor(writer);
    const text = await queueOf(writer);
    expect(text).toContain('about your own words: someone else looks');
    for (const words of [hurtful, 'membership', 'step taken']) expect(text).not.toContain(words);
  });

  test('nor is it named where the post is about a topic one never wants (WB-2)', async () => {
    const spared = await aModerator(forum);
    const post = await askedFor();
    await sql("update post set team_labels = '{self-harm}' where id = ?", [post]);
    expect(await queueOf(spared)).toContain(hurtful);
    const care = await spared.browser.get('/work/care');
    await spared.browser.submit(care, { 'label_self-harm': 'on' }, { action: /themes$/ });
    expect(await queueOf(spared)).not.toContain(hurtful);
  });

  test('no word of anybody stands in it, and a case without a reason names none', async () => {
    await aCase(forum, await anAnswer(forum, ben, thread, { text: 'Words that were reported' }));
    await askedFor();
    await sql("delete from moderation_case where kind = 'appeal'");
    expect(await queueOf(other)).not.toContain('for “');
    await askedFor();
    for (const words of ['Words that stood here', 'A wish of mine'])
      expect(await queueOf(other)).not.toContain(words);
  });
});

describe('a row of the queue says which reason stands behind it (MO-13)', () => {
  test('a second look: the reason of the step that is asked about', async () => {
    await askedFor();
    expect(await queueOf(other)).toContain(`It is about a step taken for “${hurtful}”.`);
  });

  test('a proposal: what it is proposed for', async () => {
    await proposedFor();
    expect(await queueOf(other)).toContain(`One of us wants to end a membership for “${hurtful}”.`);
  });

  test('a post that waits for other words, and one that came back with them: what they were asked for', async () => {
    const post = await mendedFor();
    const named = `We asked for other words for “${judging}”.`;
    expect((await queueOf(other)).split(named)).toHaveLength(3);
    await sql('delete from statement where post_id = ?', [post]);
    expect(await queueOf(other)).not.toContain(judging);
  });

  test('in the organiser’s own words where there are some (SAFETY 3.6)', async () => {
    await askedFor();
    await sql(
      "insert into wording (code, words, off) values ('reason.M08.label', 'It can <b>hurt</b>', false)",
    );
    const page = await other.browser.get('/work');
    expect(page.text).toContain('It is about a step taken for “It can <b>hurt</b>”.');
    expect(page.html).not.toContain('<b>hurt');
  });
});
