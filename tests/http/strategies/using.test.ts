import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidePost } from '../../../src/forum/hide-post.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { aStory, aStrategy, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
});
afterAll(() => forum.stop());

const guest = () => openBrowser(forum);

describe('strategies that a story used (PO-4)', () => {
  test('only the author of a story says so; of other threads there is no such page', async () => {
    const story = await aStory(forum, ana);
    const thread = await aThread(forum, ana);
    const strategy = await aStrategy(forum, ana);
    expect((await ben.browser.get(`/posts/${story.opening}/strategies`)).status).toBe(404);
    for (const post of [thread.opening, strategy.opening, newId()]) {
      expect((await ana.browser.get(`/posts/${post}/strategies`)).status).toBe(404);
    }
  });

  test('an address that leads to no strategy is named, and the boxes stay', async () => {
    const story = await aStory(forum, ana);
    const kept = await aStrategy(forum, ben, { title: 'On the shelf' });
    await ana.browser.submit(await ana.browser.get(`/strategies/${kept.id}`), {}, { press: 'Keep for me' });
    const page = await ana.browser.get(`/posts/${story.opening}/strategies`);
    const words = { address: `https://elsewhere.example/strategies/${newId()}`, [`use_${kept.id}`]: 'on' };
    const back = await ana.browser.submit(page, words, { press: 'Save' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('There is no strategy at this address');
    expect(back.forms.find(({ fields }) => `use_${kept.id}` in fields)).toBeDefined();
  });

  test('who is signed out while they tick boxes finds them ticked after signing in (PO-1)', async () => {
    const story = await aStory(forum, ana);
    const kept = await aStrategy(forum, ben, { title: 'Warm socks' });
    await ana.browser.submit(await ana.browser.get(`/strategies/${kept.id}`), {}, { press: 'Keep for me' });
    const page = await ana.browser.get(`/posts/${story.opening}/strategies`);
    ana.browser.cookies.clear();
    const asked = await ana.browser.submit(page, { [`use_${kept.id}`]: 'on' }, { press: 'Save' });
    expect([asked.status, asked.text.includes('What you chose is still here')]).toEqual([401, true]);
    const back = await ana.browser.submit(
      asked,
      { sign_in_name: ana.signInName, passphrase: ana.passphrase },
      { press: 'Sign in' },
    );
    expect(back.text).toContain('You are back. What you chose is still here.');
    const saved = await ana.browser.submit(back, {}, { press: 'Send it' });
    expect(saved.text).toContain('Your story names them now');
    expect(saved.text).toContain('Warm socks');
  });

  test('from the shelf and by address; both pages name each other until one of them is hidden', async () => {
    const story = await aStory(forum, ana, { title: 'Two years and a lamp' });
    const kept = await aStrategy(forum, ben, { title: 'A lamp at five' });
    const other = await aStrategy(forum, ben, { title: 'A friend at nine' });
    await guest().get(`/threads/${story.id}`);
    await guest().get(`/strategies/${other.id}`);
    await ana.browser.submit(await ana.browser.get(`/strategies/${kept.id}`), {}, { press: 'Keep for me' });
    const page = await ana.browser.get(`/posts/${story.opening}/strategies`);
    const words = { [`use_${kept.id}`]: 'on', address: `http://127.0.0.1:3000/strategies/${other.id}` };
    const saved = await ana.browser.submit(page, words, { press: 'Save' });
    expect(saved.text).toContain('Your story names them now');
    const read = (path: string) => guest().get(path);
    for (const title of ['A lamp at five', 'A friend at nine']) {
      expect((await read(`/threads/${story.id}`)).text).toContain(title);
    }
    expect((await read(`/strategies/${other.id}`)).text).toContain('Two years and a lamp');
    await inTransaction(forum.database.fork(), (tx) => hidePost(tx, other.opening));
    expect((await read(`/threads/${story.id}`)).text).not.toContain('A friend at nine');
    await inTransaction(forum.database.fork(), (tx) => hidePost(tx, story.opening));
    expect((await read(`/strategies/${kept.id}`)).text).not.toContain('Two years and a lamp');
    expect((await read(`/threads/${story.id}`)).text).not.toContain('A lamp at five');
  });

  test('taken out again it is gone from both; a story that is taken back names nothing', async () => {
    const story = await aStory(forum, ana, { title: 'A short one' });
    const strategy = await aStrategy(forum, ben, { title: 'Walking backwards' });
    const form = () => ana.browser.get(`/posts/${story.opening}/strategies`);
    const address = `/strategies/${strategy.id}`;
    await ana.browser.submit(await form(), { address }, { press: 'Save' });
    const token = (await form()).forms.find(({ fields }) => 'address' in fields)?.fields.form_token ?? '';
    await ana.browser.raw(
      'POST',
      `/posts/${story.opening}/strategies`,
      new URLSearchParams({ form_token: token }),
    );
    expect((await guest().get(address)).text).not.toContain('A short one');
    await ana.browser.submit(await form(), { address }, { press: 'Save' });
    expect((await guest().get(address)).text).toContain('A short one');
    const leaving = await ana.browser.get(`/posts/${story.opening}/withdrawal`);
    await ana.browser.submit(leaving, {}, { action: /withdrawal/ });
    expect((await guest().get(address)).text).not.toContain('A short one');
    expect(
      await forum.database.fork().execute('select 1 from used_strategy where story_id = ?', [story.id]),
    ).toEqual([]);
  });
});
