import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

let forum: TestForum;
let other: TestForum;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  forum = await startApp();
  other = await startApp({ beside: forum.name });
  ana = await aMember(forum);
  ben = await aMember(forum);
});
afterAll(async () => {
  await other.stop();
  await forum.stop();
});

const guest = (at: TestForum = forum): Browser => openBrowser(at);
const hide = (post: string) => inTransaction(forum.database.fork(), (tx) => hidePost(tx, post));
const signOf = async (path: string, at = forum): Promise<string> =>
  (await guest(at).raw('GET', path)).headers.get('etag') ?? '';

describe('what a guest is never given from what was kept (ARCHITECTURE 5)', () => {
  test('a post that a moderator has just hidden, in any process', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: 'Words that will be hidden' });
    for (const place of [forum, other]) {
      expect((await guest(place).get(`/threads/${id}`)).text).toContain('Words that will be hidden');
      expect((await guest(place).get(`/threads/${id}`)).text).toContain('Words that will be hidden');
    }
    await hide(post);
    for (const place of [forum, other]) {
      expect((await guest(place).get(`/threads/${id}`)).text).not.toContain('Words that will be hidden');
    }
    await inTransaction(forum.database.fork(), (tx) => restorePost(tx, post));
    expect((await guest(other).get(`/threads/${id}`)).text).toContain('Words that will be hidden');
  });

  test('a thread’s title on the lists once its first post is hidden', async () => {
    const { opening } = await aThread(forum, ana, { title: 'A title to be hidden' });
    for (const path of ['/', '/spaces/nights', '/waiting']) await guest().get(path);
    await hide(opening);
    for (const path of ['/', '/spaces/nights', '/waiting']) {
      expect((await guest().get(path)).text).not.toContain('A title to be hidden');
    }
  });

  test('what a member has on the page', async () => {
    const { id } = await aThread(forum, ana);
    await guest().get(`/threads/${id}`);
    const own = await ana.browser.get(`/threads/${id}`);
    expect(own.text).toContain('Only you see that this is yours');
    const seen = await guest().get(`/threads/${id}`);
    expect(seen.text).not.toContain('Only you see that this is yours');
    expect(seen.html).not.toContain('form_token');
  });

  test('a notice that was meant for somebody else', async () => {
    const { id } = await aThread(forum, ana);
    expect((await guest().get(`/threads/${id}?done=signed-out`)).text).toContain('You are signed out');
    expect((await guest().get(`/threads/${id}`)).text).not.toContain('You are signed out');
  });

  test('words of a day that has passed: “today” is “yesterday” on the next', async () => {
    const { id } = await aThread(forum, ana);
    expect((await guest().get(`/threads/${id}`)).text).toContain('today');
    forum.clock.move(24 * 3_600_000);
    expect((await guest().get(`/threads/${id}`)).text).not.toContain('today');
  });
});

describe('what is kept', () => {
  test.each(['/', '/spaces/nights', '/waiting'])(
    '%s comes with a sign, and its sign gives 304',
    async (path) => {
      await aThread(forum, ana);
      const sign = await signOf(path);
      expect(sign).toMatch(/^"[\w-]{22}"$/);
      for (const sent of [sign, `W/${sign}`, `"other", ${sign}`]) {
        const again = await guest().raw('GET', path, undefined, { 'if-none-match': sent });
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');
        expect(again.headers.get('etag')).toBe(sign);
        expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(again.headers.get('cache-control')).toBe('private, no-cache');
      }
      expect((await guest().raw('GET', path, undefined, { 'if-none-match': '"other"' })).status).toBe(200);
    },
  );

  test('a page gets a new sign with every change a reader can see, and keeps it without one', async () => {
    const { id } = await aThread(forum, ana);
    const before = await signOf(`/threads/${id}`);
    expect(await signOf(`/threads/${id}`)).toBe(before);
    const post = await anAnswer(forum, ben, id);
    const answered = await signOf(`/threads/${id}`);
    expect(answered).not.toBe(before);
    await hide(post);
    expect(await signOf(`/threads/${id}`)).not.toBe(answered);
  });

  test('the same bytes come from what was kept as were made first, in every coding', async () => {
    const { id } = await aThread(forum, ana);
    const signs = new Set<string>();
    for (const coding of ['', 'gzip', 'br', 'zstd', 'gzip, deflate, br, zstd']) {
      const ask = () => guest().raw('GET', `/threads/${id}`, undefined, { 'accept-encoding': coding });
      const [first, second] = [await ask(), await ask()];
      expect(second.headers.get('content-encoding')).toBe(first.headers.get('content-encoding'));
      expect(second.headers.get('vary')).toBe('accept-encoding, cookie');
      expect(Buffer.from(await second.arrayBuffer())).toEqual(Buffer.from(await first.arrayBuffer()));
      signs.add(second.headers.get('etag') ?? '');
    }
    expect(signs.size).toBe(4);
  });

  test('HEAD has the headers and no body', async () => {
    const answer = await guest().raw('HEAD', '/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  test('an address that is not there stays 404', async () => {
    expect((await guest().get(`/threads/${newId()}`)).status).toBe(404);
    expect((await guest().get('/spaces/nowhere')).status).toBe(404);
    expect((await guest().get('/?page=0')).status).not.toBe(500);
  });
});
