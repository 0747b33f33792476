import { afterAll, beforeAll, expect, test } from 'vitest';
import { editPost } from '../../../src/forum/edit-post.ts';
import { endMemorial } from '../../../src/moderation/keep-memorial.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, asActor, asModerator, aThread } from '../../support/things.ts';
import { aCase, act } from './acting.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mo: Person;
let owner: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, mo, owner] = await Promise.all([
    aMember(forum),
    aMember(forum),
    aModerator(forum),
    anOwner(forum),
  ]);
});
afterAll(() => forum.stop());

const note = 'This is a place to remember.';
const path = (thread: string) => `/work/threads/${thread}/memorial`;
const begin = async (thread: string, why = 'Somebody who wrote here has died. We want to be careful.') =>
  owner.browser.submit(await owner.browser.get(path(thread)), { why }, { action: path(thread) });
const stateOf = async (post: string) => {
  const [row] = await forum.database
    .fork()
    .execute<{ state: string; held_for: string | null }[]>('select state, held_for from post where id = ?', [
      post,
    ]);
  return row;
};

test('nobody but an owner can make a thread a place to remember, and never without a reason (CR-14)', async () => {
  const { id } = await aThread(forum, ana);
  for (const person of [ana, mo]) {
    expect((await person.browser.get(path(id))).status).toBe(404);
  }
  const refused = await begin(id, '');
  expect(refused.status).toBe(422);
  expect((await owner.browser.get(`/work/threads/${newId()}/memorial`)).status).toBe(404);
  const asOwner = { ...asActor(forum, owner), role: 'owner' as const, hasTwoStep: true };
  for (const [who, status] of [
    [asModerator(forum, mo), 404],
    [asOwner, 409],
  ] as const) {
    const over = endMemorial(forum.database.fork(), forum.tools, who, { thread: id, form_key: newId() });
    await expect(over).rejects.toMatchObject({ status });
  }
  expect((await ben.browser.get(`/threads/${id}`)).text).not.toContain(note);
});

test('everybody sees that it is a place to remember; answers wait, and their authors read why (CR-14)', async () => {
  const { id } = await aThread(forum, ana);
  const up = await anAnswer(forum, ben, id, { text: 'She was kind to me.' });
  await forum.database.fork().execute('update post set several = true where id = ?', [up]);
  const guest = openBrowser(forum);
  const before = (await guest.get(`/threads/${id}`)).text;
  expect(before).not.toContain(note);
  expect(before).toContain('Several people');
  expect((await begin(id)).text).toContain('This is a place to remember now.');
  const read = await guest.get(`/threads/${id}`);
  expect(read.text).toContain(note);
  expect(read.text).toContain('About death and grief');
  expect(read.text).not.toContain('Several people');

  const plain = await anAnswer(forum, ben, id, { text: 'I will miss her words.' });
  const named = await anAnswer(forum, ben, id, { text: 'They say she took all her pills by the bridge.' });
  expect(await stateOf(plain)).toEqual({ state: 'held', held_for: 'memorial' });
  expect(await stateOf(named)).toEqual({ state: 'held', held_for: 'memorial-way' });
  const own = (await ben.browser.get(`/threads/${id}`)).text;
  expect(own).toContain('Thank you');
  expect(own).not.toContain('Me too');
  expect(own).toContain('We read each answer there before it is up.');
  expect(own).toContain('Help now, at any hour');
  expect((await guest.get(`/threads/${id}`)).text).not.toContain('I will miss her words.');
  const words = { text: 'We are here with you.' };
  await mo.browser.submit(await mo.browser.get(`/threads/${id}`), words, { press: 'Put it up' });
  expect((await guest.get(`/threads/${id}`)).text).toContain('We are here with you.');
  await editPost(forum.database.fork(), forum.tools, asActor(forum, ben), {
    post: up,
    text: 'She was so kind to me.',
    revision: 1,
  });
  expect(await stateOf(up)).toEqual({ state: 'held', held_for: 'memorial' });
  await forum.runJobs();
  const [held] = await forum.database
    .fork()
    .execute<{ cause: string }[]>("select cause from moderation_case where post_id = ? and kind = 'hold'", [
      named,
    ]);
  expect(held?.cause).toBe('memorial-way');
  expect((await mo.browser.get('/work')).text).toContain('may name a way or a place');
  expect((await ana.browser.get('/inbox')).text).toContain('Your thread is a place to remember for now');
  expect((await mo.browser.get('/work/log')).text).toContain('A thread was made a place to remember');
});

test('an owner is shown what may name a way or a place; after 30 days it is due, is kept on or ended (CR-14)', async () => {
  const { id } = await aThread(forum, ana);
  const named = await anAnswer(forum, ben, id, { text: 'I have the pills here and I will take them all.' });
  await begin(id);
  expect((await owner.browser.get(path(id))).html).toContain(`/posts/${named}`);
  const lead = async () => (await owner.browser.get('/work/lead')).text;
  expect(await lead()).not.toContain('look at it again now');
  await forum.database
    .fork()
    .execute('update thread set memorial_until = ? where id = ?', [forum.clock.now().toISOString(), id]);
  expect(await lead()).toContain('look at it again now');
  const due = await owner.browser.get(path(id));
  expect(due.text).toContain('It is time to look at it again.');
  await owner.browser.submit(due, {}, { press: 'Keep it for 30 more days' });
  expect(await lead()).not.toContain('look at it again now');

  const waits = await anAnswer(forum, ben, id, { text: 'Thank you for this place.' });
  expect((await owner.browser.get(path(id))).text).toContain('Answers wait to be read.');
  const page = await owner.browser.get(path(id));
  for (let press = 0; press < 2; press += 1) {
    const ended = await owner.browser.submit(page, {}, { press: /^End it/ });
    expect(ended.text).toContain('Answers go up at once again.');
  }
  expect((await openBrowser(forum).get(`/threads/${id}`)).text).not.toContain(note);
  expect((await stateOf(waits))?.state).toBe('held');
  const after = await anAnswer(forum, ben, id, { text: 'Another word.' });
  expect((await stateOf(after))?.state).toBe('up');
  expect((await ana.browser.get('/inbox')).text).toContain('Answers in your thread go up at once again');
});

test('from a case, an owner gets to the page of the thread; others read who can (CR-14)', async () => {
  const { id } = await aThread(forum, ana);
  const post = await anAnswer(forum, ben, id);
  const told = await aCase(forum, post);
  const link = (page: Page) => page.links.find(({ href }) => href === path(id))?.text;
  expect(link(await owner.browser.get(`/work/cases/${told}`))).toBe('Make this a place to remember');
  const alias = async (person: Person) =>
    (
      await forum.database
        .fork()
        .execute<{ alias: string }[]>('select alias from staff where account_id = ?', [person.account])
    )[0]?.alias ?? '';
  const seen = await mo.browser.get(`/work/cases/${told}`);
  expect(link(seen)).toBeUndefined();
  expect(seen.text).toContain(`An owner can make this thread a place to remember: ${await alias(owner)}`);
  expect(seen.text).not.toContain(`remember: ${await alias(mo)}`);
  await begin(id);
  expect(link(await owner.browser.get(`/work/cases/${told}`))).toBe('Look after this place to remember');
  expect((await mo.browser.get(`/work/cases/${told}`)).text).toContain(
    `This thread is a place to remember. An owner looks after it: ${await alias(owner)}`,
  );
  const held = await aCase(forum, await anAnswer(forum, ben, (await aThread(forum, ana)).id), 'hold');
  expect((await mo.browser.get(`/work/cases/${held}`)).text).not.toContain('place to remember');
});

test('days are said as people say them (CR-14)', async () => {
  const { id } = await aThread(forum, ana);
  await begin(id);
  await forum.database
    .fork()
    .execute('update thread set memorial_until = ? where id = ?', ['2046-04-09', id]);
  for (const page of [path(id), '/work/lead']) {
    const { text } = await owner.browser.get(page);
    expect(text).toMatch(/look at it again by Monday,? 9 April 2046/i);
    expect(text).not.toContain('2046-04-09');
  }
});

test('what guests were given before changes at once, in every process, when it begins and when it ends (CR-14)', async () => {
  const other = await startApp({ beside: forum.name });
  try {
    const { id } = await aThread(forum, ana);
    const read = async (at: TestForum, sign?: string) => {
      const answer = await openBrowser(at).raw(
        'GET',
        `/threads/${id}`,
        undefined,
        sign ? { 'if-none-match': sign } : {},
      );
      return {
        status: answer.status,
        sign: answer.headers.get('etag') ?? '',
        remembers: (await answer.text()).includes(note),
      };
    };
    for (const at of [forum, other]) {
      const { sign } = await read(at);
      expect((await read(at, sign)).status).toBe(304);
    }
    const { sign: calm } = await read(forum);
    await begin(id);
    for (const at of [forum, other]) {
      expect(await read(at, calm)).toMatchObject({ status: 200, remembers: true });
    }
    const { sign: remembering } = await read(forum);
    await owner.browser.submit(await owner.browser.get(path(id)), {}, { press: /^End it/ });
    for (const at of [forum, other]) {
      expect(await read(at, remembering)).toMatchObject({ status: 200, remembers: false });
    }
  } finally {
    await other.stop();
  }
});

test('whoever is paused can read there and answer nothing; their words are kept for them (CR-14)', async () => {
  const eva = await aMember(forum);
  const { id } = await aThread(forum, ana);
  const theirs = await anAnswer(forum, eva, id, { text: 'Before the pause.' });
  await begin(id);
  const write = await eva.browser.get(`/threads/${id}`);
  await act(forum, await aModerator(forum), await aCase(forum, theirs), 'cool-down', { reason: 'M08' });
  const read = await eva.browser.get(`/threads/${id}`);
  expect(read.status).toBe(200);
  expect(read.text).toContain(note);
  const before = await forum.database.fork().execute('select 1 from post where thread_id = ?', [id]);
  const refused = await eva.browser.submit(write, { text: 'I miss her so much.' }, { press: 'Put it up' });
  expect(refused.status).toBe(403);
  expect(refused.html).toContain('I miss her so much.');
  const after = await forum.database.fork().execute('select 1 from post where thread_id = ?', [id]);
  expect(after).toHaveLength(before.length);
});
