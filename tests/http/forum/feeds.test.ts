import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
});
afterAll(() => forum.stop());

interface Element {
  tag: string;
  at: Record<string, string>;
  text: string;
  inside: Element[];
}

/** The feed as a strict reader has it; throws where elements are not closed in their order. */
function read(xml: string): Element {
  const top: Element = { tag: '', at: {}, text: '', inside: [] };
  const open = [top];
  const parser = new Parser(
    {
      onopentag: (tag, at) => {
        const element = { tag, at, text: '', inside: [] };
        open.at(-1)?.inside.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const here = open.at(-1);
        if (here) here.text += text;
      },
      onclosetag: (tag, implied) => {
        if (implied && !xml.includes(`<${tag} `)) throw new Error(`${tag} is not closed`);
        if (open.pop()?.tag !== tag) throw new Error(`${tag} closes something else`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return top.inside.find(({ tag }) => tag === 'feed') ?? top;
}

const all = (element: Element, tag: string): Element[] => element.inside.filter((one) => one.tag === tag);
const one = (element: Element, tag: string): string => all(element, tag)[0]?.text ?? '';
const ask = (space: string, headers: Record<string, string> = {}, method = 'GET') =>
  openBrowser(forum).raw(method, `/spaces/${space}/feed.atom`, undefined, headers);
const feedOf = async (space: string): Promise<Element> => read(await (await ask(space)).text());
const titles = async (space: string): Promise<string[]> =>
  all(await feedOf(space), 'entry').map((entry) => one(entry, 'title'));
const label = (post: string, labels: string[], column: 'labels' | 'team_labels' = 'labels') =>
  forum.database
    .fork()
    .execute(`update post set ${column} = ?::text[] where id = ?`, [`{${labels.join(',')}}`, post]);

describe('what a feed never tells (PR-8, CW-3, SECURITY 0.5)', () => {
  test.each(['nowhere', 'Nights', 'a'.repeat(41), '..%2Fnights', '%00', "nights'--"])(
    'anything of a space %s, which is not there',
    async (space) => {
      expect((await ask(space)).status).toBe(404);
    },
  );

  test('words that were hidden or taken back: they are gone with the next request, and so is the sign', async () => {
    const hidden = await aThread(forum, ana, { space: 'loss', title: 'Soon hidden', text: 'Hidden words' });
    const taken = await aThread(forum, ana, { space: 'loss', title: 'Soon taken back', text: 'Taken words' });
    await anAnswer(forum, ana, hidden.id);
    await anAnswer(forum, ana, taken.id);
    expect((await titles('loss')).sort()).toEqual(['Soon hidden', 'Soon taken back']);
    const sign = (await ask('loss')).headers.get('etag') ?? '';
    expect((await ask('loss', { 'if-none-match': sign })).status).toBe(304);

    await inTransaction(forum.database.fork(), (tx) => hidePost(tx, hidden.opening));
    await withdrawPost(forum.database.fork(), forum.tools, asActor(forum, ana), taken.opening);
    const after = await ask('loss', { 'if-none-match': sign });
    expect(after.status).toBe(200);
    const xml = await after.text();
    for (const words of [
      'Soon hidden',
      'Hidden words',
      'Soon taken back',
      'Taken words',
      hidden.id,
      taken.id,
    ]) {
      expect(xml).not.toContain(words);
    }
    await inTransaction(forum.database.fork(), (tx) => restorePost(tx, hidden.opening));
    expect(await titles('loss')).toEqual(['Soon hidden']);
  });

  test('a word of a text that guests have folded: its topic stands there, by author or team alike', async () => {
    const mine = await aThread(forum, ana, { space: 'family', title: 'Secret title', text: 'Secret words' });
    await label(mine.opening, ['self-harm', 'hospital']);
    const theirs = await aThread(forum, ana, { space: 'family', title: 'Other title', text: 'Other words' });
    await label(theirs.opening, ['suicide-thoughts'], 'team_labels');
    const shown = await aThread(forum, ana, { space: 'family', title: 'Open title', text: 'Open words' });
    await label(shown.opening, ['abuse']);
    const xml = await (await ask('family')).text();
    for (const words of ['Secret', 'Other']) expect(xml).not.toContain(words);
    const entries = all(read(xml), 'entry');
    expect(entries.map((entry) => one(entry, 'title'))).toEqual([
      'Open title',
      'About suicide thoughts',
      'About self-harm · About hospital',
    ]);
    expect(entries.map((entry) => one(entry, 'content') !== '')).toEqual([true, false, false]);
    // Without content an entry must at least lead somewhere (RFC 4287 4.1.1).
    expect(entries.every((entry) => all(entry, 'link')[0]?.at.rel === 'alternate')).toBe(true);
  });

  test('who is behind a name, when exactly they wrote, answers, or anything of whoever asks', async () => {
    const { id } = await aThread(forum, ana, { space: 'work', title: 'At work' });
    await anAnswer(forum, ana, id, { text: 'An answer is not in the feed' });
    const asMember = await (await ana.browser.raw('GET', '/spaces/work/feed.atom')).text();
    const asGuest = await (await ask('work')).text();
    expect(asMember).toBe(asGuest);
    expect(asGuest).not.toContain(ana.account);
    expect(asGuest).not.toContain('An answer is not in the feed');
    for (const [, time] of asGuest.matchAll(/(\d\d:\d\d:\d\d)/g)) expect(time).toMatch(/:00:00$/);
    const response = await ask('work');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('what whoever opens it in a browser has chosen to leave out (CW-3)', async () => {
    const { id } = await aThread(forum, ana, {
      space: 'family',
      title: 'Words about a ward',
      labels: ['hospital'],
    });
    expect(await (await ask('family')).text()).toContain('Words about a ward');
    const guest = openBrowser(forum);
    guest.cookies.set('alongside-look', 'd.130.-.-.-.-.lllllllllll');
    const theirs = await (await guest.raw('GET', '/spaces/family/feed.atom')).text();
    expect(theirs).not.toContain('Words about a ward');
    expect(theirs).not.toContain(id);
  });
});

describe('a feed of a space (RFC 4287)', () => {
  test('is Atom with an id, a title, a time, and a way to the page', async () => {
    const { id } = await aThread(forum, ana, {
      space: 'nights',
      title: 'Awake & <b>waiting</b>',
      text: 'First line with <script>alert(1)</script> & ]]>\n\n- *one*\n- [two](https://example.org/?a=1&b=2)',
    });
    const response = await ask('nights');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const xml = await response.text();
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
    );
    const feed = read(xml);
    expect(one(feed, 'id')).toBe('http://127.0.0.1:3000/spaces/nights/feed.atom');
    expect(one(feed, 'title')).toBe('Nights and sleep - Alongside');
    expect(one(feed, 'updated')).toBe('2026-03-10T20:00:00Z');
    expect(all(feed, 'link').map(({ at }) => [at.rel, at.href])).toEqual([
      ['self', 'http://127.0.0.1:3000/spaces/nights/feed.atom'],
      ['alternate', 'http://127.0.0.1:3000/spaces/nights'],
    ]);
    const [entry] = all(feed, 'entry');
    if (entry === undefined) throw new Error('no entry');
    const address = `http://127.0.0.1:3000/threads/${id}`;
    expect(one(entry, 'id')).toBe(address);
    expect(one(entry, 'title')).toBe('Awake & <b>waiting</b>');
    expect(one(entry, 'updated')).toBe('2026-03-10T20:00:00Z');
    const [shown] = await forum.database
      .fork()
      .execute<{ shown: string }[]>(
        'select n.shown from thread t join name n on n.id = t.name_id where t.id = ?',
        [id],
      );
    expect(one(all(entry, 'author')[0] ?? entry, 'name')).toBe(shown?.shown);
    expect(all(entry, 'link')[0]?.at).toMatchObject({ rel: 'alternate', href: address });
    const [content] = all(entry, 'content');
    expect(content?.at.type).toBe('html');
    expect(content?.inside).toEqual([]);
    const [post] = await forum.database
      .fork()
      .execute<{ html: string }[]>('select html from post where thread_id = ? and position = 1', [id]);
    expect(content?.text).toBe(post?.html);
    expect(content?.text).toContain('<em>one</em>');
    expect(content?.text).not.toContain('<script');
  });

  test('is valid for a space in which nobody has written', async () => {
    const feed = await feedOf('low-days');
    expect(all(feed, 'entry')).toEqual([]);
    expect(one(feed, 'updated')).toBe('1970-01-01T00:00:00Z');
  });

  test('has the twenty newest threads and stories, the newest first, however often older ones are answered', async () => {
    const made: string[] = [];
    for (let count = 1; count <= 22; count += 1) {
      const { id } = await aThread(forum, ana, { space: 'anxiety', title: `Number ${count}` });
      made.push(id);
      forum.clock.move(3_600_000);
    }
    await forum.database.fork().execute("update thread set kind = 'story' where id = ?", [made[21]]);
    await anAnswer(forum, ana, made[0] ?? '');
    const found = await titles('anxiety');
    expect(found).toEqual(Array.from({ length: 20 }, (_, at) => `Number ${22 - at}`));
  });

  test('comes packed as it is asked for; HEAD has its headers and no body; its sign is another after a change', async () => {
    const packed = await ask('nights', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const head = await ask('nights', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const sign = head.headers.get('etag');
    expect(sign).toMatch(/^"[\w-]{22}"$/);
    expect((await ask('nights')).headers.get('etag')).toBe(sign);
    await aThread(forum, ana, { space: 'nights' });
    expect((await ask('nights')).headers.get('etag')).not.toBe(sign);
  });

  test('is found from the page of its space, by programs and by people', async () => {
    const page = await openBrowser(forum).get('/spaces/nights');
    expect(page.html).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" href="\/spaces\/nights\/feed\.atom"/,
    );
    expect(page.links).toContainEqual({ href: '/spaces/nights/feed.atom', text: 'Feed of this space' });
    expect(page.text).toContain('It holds only words that anyone can read here.');
  });
});
