import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
/** A thread of a thousand posts. */
let long: { id: string; posts: string[] };

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  asActor(forum, ana);
  asActor(forum, ben);
  const { id, opening } = await aThread(forum, ana, { title: 'A thousand evenings', text: 'The very first' });
  long = { id, posts: [opening, ...(await fillUp(id, 999))] };
});
afterAll(() => forum.stop());

/** Many answers at once, straight into the table: a thousand by hand would take minutes. */
async function fillUp(thread: string, answers: number): Promise<string[]> {
  const first = await anAnswer(forum, ben, thread, { text: 'Evening 2' });
  const ids = Array.from({ length: answers - 1 }, () => newId());
  const em = forum.database.fork();
  await em.execute(
    `insert into post (id, thread_id, position, name_id, state, source, html, rendered_by, written_hour)
     select ids.id, p.thread_id, p.position + ids.nth, p.name_id, 'up', 'Evening ' || p.position + ids.nth,
       '<p>Evening ' || p.position + ids.nth || '</p>', 1, p.written_hour
     from post p, unnest(?::text[]) with ordinality as ids (id, nth) where p.id = ?`,
    [`{${ids.join(',')}}`, first],
  );
  await em.execute(
    'update thread set answers = answers + ?::int, next_position = next_position + ?::int, version = version + 1 where id = ?',
    [ids.length, ids.length, thread],
  );
  return [first, ...ids];
}

const at = (position: number): string => long.posts[position - 1] ?? '';

describe('pages of a long thread', () => {
  test('there is no page after the last, whatever the address says', async () => {
    const guest = openBrowser(forum);
    for (const query of [
      'page=21',
      'page=22&since=1000',
      'page=21&since=999',
      'page=0',
      'page=-1',
      'page=1e3',
    ]) {
      expect((await guest.get(`/threads/${long.id}?${query}`)).status, query).toBe(404);
    }
  });

  test('a later page says which it is and leads back to what was written first', async () => {
    const page = await openBrowser(forum).get(`/threads/${long.id}?page=3`);
    expect(page.html.match(/<h1/g)).toHaveLength(1);
    expect(page.text).toContain('Answers, page 3 of 20');
    expect(page.text).toContain('Evening 101');
    expect(page.text).not.toContain('The very first');
    const first = page.links.find(({ text }) => text === 'See what was written first');
    expect(first?.href).toBe(`/threads/${long.id}`);
    expect((await openBrowser(forum).get(first?.href ?? '')).text).toContain('The very first');
  });
});

describe('links to posts survive what moderators and authors do', () => {
  test('a hidden and a withdrawn post on page 20 are found by their link, at their line, without their words', async () => {
    const hidden = at(970);
    const withdrawn = at(971);
    const em = forum.database.fork();
    await em.execute("update post set state = 'hidden' where id = ?", [hidden]);
    await em.execute("update post set state = 'withdrawn', source = null, html = null where id = ?", [
      withdrawn,
    ]);
    await em.execute('update thread set version = version + 1 where id = ?', [long.id]);
    for (const [post, words] of [
      [hidden, 'Evening 970'],
      [withdrawn, 'Evening 971'],
    ] as const) {
      const response = await openBrowser(forum).raw('GET', `/posts/${post}`);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe(`/threads/${long.id}?page=20#post-${post}`);
      const page = await openBrowser(forum).get(`/posts/${post}`);
      expect(page.html).toContain(`id="post-${post}"`);
      expect(page.text).not.toContain(words);
    }
  });

  test('the first and the last post of a page are on that page and on no other', async () => {
    for (const [position, number] of [
      [50, 1],
      [51, 2],
      [1000, 20],
    ] as const) {
      const page = await openBrowser(forum).get(`/posts/${at(position)}`);
      expect(page.path).toBe(`/threads/${long.id}${number === 1 ? '' : `?page=${number}`}`);
      expect(page.html).toContain(`id="post-${at(position)}"`);
    }
  });
});

describe('checking for new answers', () => {
  const check = (page: { links: { href: string; text: string }[] }): string =>
    page.links.find(({ text }) => text === 'Check for new answers')?.href ?? '';

  test.each(['0', '-1', '1.5', 'abc', '', '99999999', '4', '1e0', '1 '])(
    'a position that is none (“%s”) is left aside',
    async (since) => {
      const { id } = await aThread(forum, ana);
      await anAnswer(forum, ben, id);
      await anAnswer(forum, ben, id);
      const page = await openBrowser(forum).get(`/threads/${id}?since=${encodeURIComponent(since)}`);
      expect(page.status).toBe(200);
      expect(page.html).not.toContain('id="new"');
    },
  );

  test('on earlier pages there is nothing to check', async () => {
    expect(check(await openBrowser(forum).get(`/threads/${long.id}?page=19`))).toBe('');
  });

  test('nothing new is said kindly, at the place the link leads to', async () => {
    const { id } = await aThread(forum, ana);
    const page = await openBrowser(forum).get(`/threads/${id}`);
    expect(check(page)).toBe(`/threads/${id}?since=1#new`);
    const again = await openBrowser(forum).get(check(page).split('#')[0] ?? '');
    expect(again.text).toContain('Nothing new yet. You looked a moment ago.');
    expect(again.html).toMatch(/id="new" tabindex="-1"/);
    // A link to the very address one is at would only scroll: the next look has another, the one after the first again.
    expect(check(again)).toBe(`/threads/${id}?since=1&again=1#new`);
    const third = await openBrowser(forum).get(check(again).split('#')[0] ?? '');
    expect(third.text).toContain('Nothing new yet.');
    expect(check(third)).toBe(`/threads/${id}?since=1#new`);
  });

  test('what has come since stands under a heading that the link leads to, once', async () => {
    const { id } = await aThread(forum, ana);
    await anAnswer(forum, ben, id, { text: 'Known already' });
    const link = check(await openBrowser(forum).get(`/threads/${id}`)).split('#')[0] ?? '';
    await anAnswer(forum, ben, id, { text: 'Came since' });
    await anAnswer(forum, ben, id, { text: 'Came last' });
    const page = await openBrowser(forum).get(link);
    expect(page.html.match(/id="new"/g)).toHaveLength(1);
    expect(page.html).toMatch(/<h3 id="new" tabindex="-1">New since you looked<\/h3>/);
    expect(page.text).toMatch(/Known already.*New since you looked.*Came since.*Came last/);
    expect(check(page)).toBe(`/threads/${id}?since=4#new`);
  });

  test('where a page is full, the link leads to the next one, before and after it is there', async () => {
    const { id } = await aThread(forum, ana);
    await fillUp(id, 49);
    const full = await openBrowser(forum).get(`/threads/${id}`);
    expect(check(full)).toBe(`/threads/${id}?page=2&since=50#new`);
    const link = check(full).split('#')[0] ?? '';
    const nothing = await openBrowser(forum).get(link);
    expect(nothing.status).toBe(200);
    expect(nothing.text).toContain('Nothing new yet');
    await anAnswer(forum, ben, id, { text: 'The fifty-first' });
    const page = await openBrowser(forum).get(link);
    expect(page.text).toMatch(/New since you looked.*The fifty-first/);
  });

  test('no look leaves a trace: nothing is stored of what somebody reads', async () => {
    const { id } = await aThread(forum, ana);
    const stored = async () => {
      const em = forum.database.fork();
      const lockers = await em.execute<{ content: Buffer }[]>(
        'select content from locker where account_id = ? order by use',
        [ben.account],
      );
      const thread = await em.execute('select * from thread where id = ?', [id]);
      return { lockers: lockers.map(({ content }) => content.toString('hex')), thread };
    };
    const before = await stored();
    await ben.browser.get(`/threads/${id}?since=1`);
    expect(await stored()).toEqual(before);
  });
});
