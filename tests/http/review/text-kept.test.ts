import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, parse } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';
import { takeAway } from '../site/away.ts';

const words = 'What I have been writing for an hour';

let forum: TestForum;
let member: Person;
let thread: { id: string; opening: string };
beforeAll(async () => {
  forum = await startApp();
  member = await aMember(forum);
  thread = await aThread(forum, member);
});
afterAll(() => forum.stop());
beforeEach(() => void Object.assign(forum.limits, createLimits()));

/** The form of the answer page with the words in it, ready to be sent. */
async function anAnswerForm(): Promise<URLSearchParams> {
  const page = await member.browser.get(`/threads/${thread.id}`);
  const form = page.forms.find((each) => 'form_key' in each.fields);
  return new URLSearchParams({ ...form?.fields, text: words });
}

const formTo = (html: string, action: string) => parse(html).forms.find((form) => form.action === action);

describe('with the database away a member gets the text back, from every form (PO-1, SECURITY R6)', () => {
  test.each([
    ['an answer', () => `/threads/${thread.id}/posts`],
    ['a look at an answer', () => `/threads/${thread.id}/posts/look-over`],
    ['a new thread', () => '/threads'],
    ['a change', () => `/posts/${thread.opening}/edit`],
    ['a report', () => `/posts/${thread.opening}/reports`],
  ])('%s', async (_, address) => {
    const form = await anAnswerForm();
    const giveBack = await takeAway(forum);
    const response = await member.browser.raw('POST', address(), form);
    await giveBack();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(formTo(await response.text(), address())?.fields.text).toBe(words);
  });

  test('and the button of that page puts it up once the database is back', async () => {
    const address = `/threads/${thread.id}/posts`;
    const form = await anAnswerForm();
    const giveBack = await takeAway(forum);
    const response = await member.browser.raw('POST', address, form);
    await giveBack();
    const again = formTo(await response.text(), address);
    const sent = await member.browser.raw('POST', address, new URLSearchParams(again?.fields));
    expect(sent.status).toBe(303);
    expect((await member.browser.get(`/threads/${thread.id}`)).text).toContain(words);
  });
});

describe('a text on its way through signing in (PO-1)', () => {
  /** The page of a session that ran out in the middle of writing. */
  async function signInForm(): Promise<Record<string, string>> {
    const fields = { title: 'A night', text: words, space: 'nights', form_key: newId() };
    const refused = await openBrowser(forum).raw('POST', '/threads/look-over', new URLSearchParams(fields));
    expect(refused.status).toBe(401);
    const form = formTo(await refused.text(), '/sign-in');
    return { ...form?.fields, sign_in_name: member.signInName, passphrase: member.passphrase };
  }

  test('is given back where the member has signed in in another tab meanwhile, and can be sent from there', async () => {
    const form = await signInForm();
    const response = await member.browser.raw('POST', '/sign-in', new URLSearchParams(form));
    expect(response.status).toBe(403);
    const html = await response.text();
    expect(html).not.toContain(member.passphrase);
    const again = formTo(html, '/threads/look-over');
    expect(again?.fields).toMatchObject({ text: words, title: 'A night' });
    const sent = await member.browser.raw('POST', '/threads/look-over', new URLSearchParams(again?.fields));
    expect(sent.status).toBe(200);
    expect(await sent.text()).toContain(words);
  });

  test('is given back where the database is away at that moment', async () => {
    const form = await signInForm();
    const giveBack = await takeAway(forum);
    const response = await openBrowser(forum).raw('POST', '/sign-in', new URLSearchParams(form));
    await giveBack();
    expect(response.status).toBe(503);
    expect(formTo(await response.text(), '/threads/look-over')?.fields.text).toBe(words);
  });
});

test('an answer that waits too long for its thread is a busy moment, not a fault, and gives the text back (R3)', async () => {
  const form = await anAnswerForm();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isHeld = (): void => undefined;
  const holding = new Promise<void>((resolve) => {
    isHeld = resolve;
  });
  const other = forum.database.fork().transactional(async (tx) => {
    await tx.execute('select 1 from thread where id = ? for update', [thread.id]);
    isHeld();
    await held;
  });
  await holding;
  const response = await member.browser.raw('POST', `/threads/${thread.id}/posts`, form);
  letGo();
  await other;
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(formTo(await response.text(), `/threads/${thread.id}/posts`)?.fields.text).toBe(words);
  const before = await howOften();
  // The form's mark went with the transaction: the same form is taken now, once.
  for (const _press of [1, 2]) {
    expect((await member.browser.raw('POST', `/threads/${thread.id}/posts`, form)).status).toBe(303);
  }
  expect(await howOften()).toBe(before + 1);
});

/** How often the words stand in the thread. */
async function howOften(): Promise<number> {
  const posts = await forum.database
    .fork()
    .execute<{ id: string }[]>('select id from post where thread_id = ? and source = ?', [thread.id, words]);
  return posts.length;
}
