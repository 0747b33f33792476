import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { aCase, staffOf, take } from './acting.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mod: Person;
let other: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, mod, other] = await Promise.all([
    aMember(forum),
    aMember(forum),
    aModerator(forum),
    aModerator(forum),
  ]);
});
afterAll(() => forum.stop());

interface Story {
  thread: string;
  posts: string[];
  /** About the first of the posts. */
  id: string;
}

/** Ben answers several times in a thread, and somebody tells the team about the first answer. */
async function severalPosts(many = 4): Promise<Story> {
  const { id: thread } = await aThread(forum, ana);
  const posts: string[] = [];
  for (let at = 0; at < many; at += 1) {
    posts.push(await anAnswer(forum, ben, thread, { text: `You only want attention, number ${at}.` }));
  }
  return { thread, posts, id: await aCase(forum, posts[0] ?? '') };
}

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const statesOf = async ({ posts }: Story): Promise<(string | undefined)[]> => {
  const rows = await all<{ id: string; state: string }>(
    'select id, state from post where id = any(?::text[])',
    [`{${posts.join(',')}}`],
  );
  return posts.map((post) => rows.find(({ id }) => id === post)?.state);
};
const open = (by: Person, id: string, all = ''): Promise<Page> =>
  by.browser.get(`/work/cases/${id}/by-name${all}`);
const boxesOf = (page: Page): string[] =>
  [...page.html.matchAll(/name="(post_[0-9a-z]{20})"/g)].map(([, name = '']) => name);
const ticked = (...posts: (string | undefined)[]): Record<string, string> =>
  Object.fromEntries(posts.map((post) => [`post_${post}`, 'yes']));
const why = 'The same words again and again.';

describe('several posts of one name: what may not be done', () => {
  test('nobody decides in a case they have not taken, about their own words, or about somebody they know (MO-13)', async () => {
    const { id, posts } = await severalPosts(2);
    expect((await open(mod, id)).status).toBe(409);
    await take(forum, mod, id);
    await all('update moderation_case set barred = array[?] where id = ?', [await staffOf(forum, mod), id]);
    expect((await open(mod, id)).status).toBe(403);
    const { opening } = await aThread(forum, mod);
    const own = await aCase(forum, opening);
    await take(forum, mod, own);
    expect((await open(mod, own)).text).toContain('This is about your own words');
    const { browser } = ben;
    expect((await browser.get(`/work/cases/${id}/by-name`)).status).toBe(404);
    expect(posts).toHaveLength(2);
  });

  test('what a colleague has, what one may not decide, a name taken off, and another name of the same person are left out (MO-13, PR-9)', async () => {
    const story = await severalPosts(5);
    const [first, second, third, fourth, fifth] = story.posts;
    const { id: elsewhere } = await aThread(forum, ana);
    const otherName = await anAnswer(forum, ben, elsewhere, { text: 'A word under another name.' });
    const colleagues = await aCase(forum, second ?? '');
    await take(forum, other, colleagues);
    const known = await aCase(forum, third ?? '');
    await all('update moderation_case set barred = array[?] where id = ?', [
      await staffOf(forum, mod),
      known,
    ]);
    await all('update post set faded = true where id = ?', [fourth]);
    await take(forum, mod, story.id);
    const page = await open(mod, story.id);
    expect(boxesOf(page).sort()).toEqual([first, fifth].map((post) => `post_${post}`).sort());
    expect(page.html).not.toContain(otherName);
  });

  test('from a post whose author took the name off, no other post is reached (PR-9)', async () => {
    const story = await severalPosts(2);
    await all('update post set faded = true where id = ?', [story.posts[0]]);
    await take(forum, mod, story.id);
    const page = await open(mod, story.id);
    expect([page.status, page.html.includes(story.posts[1] ?? '-')]).toEqual([409, false]);
    expect((await mod.browser.get(`/work/cases/${story.id}`)).html).not.toContain('by-name');
  });

  test('nothing ticked, no reason, and a skipped step without a word on why come back with all that was chosen (MO-1)', async () => {
    const story = await severalPosts(3);
    await take(forum, mod, story.id);
    const none = await mod.browser.submit(await open(mod, story.id), {}, { press: /^See / });
    expect([none.status, none.text.includes('Tick at least one post')]).toEqual([422, true]);
    const chosen = await mod.browser.submit(none, ticked(story.posts[1]), { press: /^See / });
    expect([
      chosen.status,
      chosen.html.includes('<input checked') || chosen.html.includes('checked'),
    ]).toEqual([422, true]);
    const seen = await mod.browser.submit(chosen, { reason: 'M01' }, { press: /^See / });
    expect(seen.status).toBe(200);
    const bare = await mod.browser.submit(seen, {}, { press: /^Hide this post and tell/ });
    expect([bare.status, bare.text.includes('Write why no lighter step fits')]).toEqual([422, true]);
    expect(await statesOf(story)).toEqual(['up', 'up', 'up']);
  });

  test('a post that got other words after it was shown is not hidden unread (MO-6)', async () => {
    const story = await severalPosts(3);
    await take(forum, mod, story.id);
    const fields = { ...ticked(story.posts[1], story.posts[2]), reason: 'M10', why };
    const seen = await mod.browser.submit(await open(mod, story.id), fields, { press: /^See / });
    await all("update post set revision = revision + 1, html = '<p>I am sorry.</p>' where id = ?", [
      story.posts[2],
    ]);
    const late = await mod.browser.submit(seen, {}, { press: /^Hide these 2 posts/ });
    expect(late.status).toBe(422);
    expect(late.text).toContain('You have changed something');
    expect(await statesOf(story)).toEqual(['up', 'up', 'up']);
  });
});

describe('several posts of one name, hidden at once', () => {
  test('what was ticked goes, with a statement and a line for each; a second press changes nothing; all come back at once (MO-6, MO-10)', async () => {
    const story = await severalPosts(4);
    const [first, second, third] = story.posts;
    await take(forum, mod, story.id);
    const page = await mod.browser.get(`/work/cases/${story.id}`);
    expect(page.html).toContain(`/work/cases/${story.id}/by-name`);
    const form = await open(mod, story.id, '?all=yes');
    expect(form.html.match(/checked/g)).toHaveLength(4);
    const begun = await mod.browser.submit(
      await open(mod, story.id),
      { ...ticked(first, second, third), reason: 'M10', why },
      { press: /^See / },
    );
    const seen = await mod.browser.submit(begun, { note: 'Please be kinder.' }, { press: /^See / });
    expect(seen.text).toContain('This stands with each of the 3 posts.');
    const done = await mod.browser.submit(seen, {}, { press: /^Hide these 3 posts/ });
    expect(done.text).toContain('They are hidden. The author has been told.');
    expect(await statesOf(story)).toEqual(['hidden', 'hidden', 'hidden', 'up']);
    const twice = await mod.browser.submit(seen, {}, { press: /^Hide these 3 posts/ });
    expect(twice.text).toContain('They are hidden. The author has been told.');
    expect((await openBrowser(forum).get(`/threads/${story.thread}`)).text).not.toContain('number 1');
    const inbox = await ben.browser.get('/inbox');
    expect(inbox.text).toContain('Please be kinder.');
    expect(inbox.text).toContain('The same about 2 more posts');
    const lines = async (): Promise<string[]> =>
      (
        await all<{ act: string }>(
          `select act from moderation_event e where e.subject = any(?::text[])
             or e.act like 'several.%' order by number`,
          [`{${story.posts.join(',')}}`],
        )
      ).map(({ act }) => act);
    expect(await lines()).toEqual(['post.hidden', 'post.hidden', 'post.hidden', 'several.hidden']);
    const [settled] = await all<{ state: string; outcome: string }>(
      'select state, outcome from moderation_case where id = ?',
      [story.id],
    );
    expect(settled).toEqual({ state: 'closed', outcome: 'acted' });
    const [statements] = await all<{ many: number }>(
      "select count(*)::int as many from statement where act = 'post.hidden' and post_id = any(?::text[])",
      [`{${story.posts.join(',')}}`],
    );
    expect(statements?.many).toBe(3);

    const past = await open(mod, story.id);
    expect(past.status).toBe(200);
    const back = await mod.browser.submit(past, {}, { press: 'Put all back' });
    expect(back.text).toContain('They are back');
    expect(await statesOf(story)).toEqual(['up', 'up', 'up', 'up']);
    expect((await openBrowser(forum).get(`/threads/${story.thread}`)).text).toContain('number 1');
    const again = await mod.browser.submit(past, {}, { press: 'Put all back' });
    expect(again.status).toBe(200);
    expect((await lines()).filter((act) => act === 'several.restored')).toHaveLength(1);
  });

  test('a line of the log about another name is nothing here', async () => {
    const story = await severalPosts(2);
    await take(forum, mod, story.id);
    const fields = { ...ticked(...story.posts), reason: 'M10', why };
    const seen = await mod.browser.submit(await open(mod, story.id), fields, { press: /^See / });
    await mod.browser.submit(seen, {}, { press: /^Hide these 2 posts/ });
    const [line] = await all<{ number: number }>(
      "select max(number) as number from moderation_event where act = 'several.hidden'",
    );
    const { opening } = await aThread(forum, ana);
    const foreign = await aCase(forum, opening);
    await take(forum, mod, foreign);
    const page = await open(mod, story.id);
    const token = page.forms.at(-1)?.fields.form_token ?? '';
    const sent = await mod.browser.raw(
      'POST',
      `/work/cases/${foreign}/by-name/${line?.number}/restoring`,
      new URLSearchParams({ form_token: token }),
    );
    expect(sent.status).toBe(409);
    expect(await statesOf(story)).toEqual(['hidden', 'hidden']);
  });

  test('the time runs out while somebody reads: they take the case again with all they ticked (PO-1)', async () => {
    const story = await severalPosts(3);
    await take(forum, mod, story.id);
    const fields = { ...ticked(story.posts[1]), reason: 'M10', why };
    const seen = await mod.browser.submit(await open(mod, story.id), fields, { press: /^See / });
    forum.clock.move(21 * 60_000);
    const late = await mod.browser.submit(seen, {}, { press: /^Hide this post/ });
    expect([late.status, late.text.includes('Nobody has this case right now')]).toEqual([409, true]);
    const taken = await mod.browser.submit(late, {}, { press: 'Take it' });
    const shown = await mod.browser.submit(taken, {}, { press: /^See / });
    await mod.browser.submit(shown, {}, { press: /^Hide this post/ });
    expect(await statesOf(story)).toEqual(['up', 'hidden', 'up']);
  });
});
