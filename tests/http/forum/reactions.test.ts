import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { react } from '../../../src/forum/react.ts';
import { type ReactionWord, reactions } from '../../../src/forum/reactions.catalogue.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
/** Writes; everybody else reads and reacts. */
let ana: Person;
let ben: Person;
let cara: Person;
let dan: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, cara, dan] = (await Promise.all([1, 2, 3, 4].map(() => aMember(forum)))) as [
    Person,
    Person,
    Person,
    Person,
  ];
  for (const person of [ana, ben, cara, dan]) asActor(forum, person);
});
afterAll(() => forum.stop());

interface Row {
  blind_key: Buffer;
  thanks: boolean;
  me_too: boolean;
  read: boolean;
}

const ask = <Found>(sql: string, values: unknown[] = []): Promise<Found[]> =>
  forum.database.fork().execute<Found[]>(sql, values);
const rowsOf = (post: string): Promise<Row[]> =>
  ask<Row>('select blind_key, thanks, me_too, read from reaction where post_id = ?', [post]);
const wordsOf = async (post: string): Promise<string[]> =>
  (await rowsOf(post)).map(({ thanks, me_too, read }) => [thanks, me_too, read].map(Number).join(''));

/** As a use case, without the page. */
const says = (person: Person, post: string, word: ReactionWord, stands = true): Promise<void> =>
  react(forum.database.fork(), forum.tools, asActor(forum, person), { post, word, stands });

/** Presses a word under a post as it stands on the page. */
const press = (browser: Browser, page: Page, post: string, word: string): Promise<Page> =>
  browser.submit(page, {}, { action: `/posts/${post}/reactions`, press: word });

/** Sends what no page would send. */
async function send(person: Person, post: string, fields: Record<string, string>): Promise<Response> {
  const page = await person.browser.get('/threads/new');
  const token = page.forms.find((form) => form.fields.form_token)?.fields.form_token ?? '';
  const body = new URLSearchParams({ ...fields, form_token: token });
  return person.browser.raw('POST', `/posts/${post}/reactions`, body);
}

/** The buttons of one post: word, what it sends, how it is read out, whether it stands. */
function buttonsOf(page: Page, post: string): { sends: string; label: string; stands: boolean }[] {
  const tags = [...page.html.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);
  return tags.flatMap((tag) =>
    tag.includes(` formaction="/posts/${post}/reactions"`)
      ? [
          {
            sends: `${/ name="(\w+)"/.exec(tag)?.[1]}=${/ value="([\w-]+)"/.exec(tag)?.[1]}`,
            label: /aria-label="([^"]*)"/.exec(tag)?.[1] ?? '',
            stands: tag.includes('aria-pressed="true"'),
          },
        ]
      : [],
  );
}

describe('who is not asked for a word (RE-7)', () => {
  test('a guest sees no buttons, and pressing one asks to sign in', async () => {
    const { id, opening } = await aThread(forum, ana);
    const guest = openBrowser(forum);
    const page = await guest.get(`/threads/${id}`);
    expect(page.html).not.toContain('/reactions');
    expect(page.text).not.toContain('Me too');
    const sent = await guest.raw(
      'POST',
      `/posts/${opening}/reactions`,
      new URLSearchParams({ set: 'thanks' }),
    );
    expect(sent.status).toBe(401);
    expect(await rowsOf(opening)).toEqual([]);
  });

  test('nobody says a word to their own post', async () => {
    const { id, opening } = await aThread(forum, ana);
    const page = await ana.browser.get(`/threads/${id}`);
    expect(page.html).not.toContain('/reactions');
    const sent = await send(ana, opening, { set: 'thanks' });
    expect(sent.status).toBe(403);
    expect(await sent.text()).toContain('This post is yours');
    expect(await rowsOf(opening)).toEqual([]);
  });

  test('a form of another page is not taken', async () => {
    const { opening } = await aThread(forum, ana);
    const sent = await ben.browser.raw(
      'POST',
      `/posts/${opening}/reactions`,
      new URLSearchParams({ set: 'thanks' }),
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(sent.status).toBe(403);
    expect(await rowsOf(opening)).toEqual([]);
  });

  test.each([
    ['a word that is none', { set: 'like' }],
    ['nothing', {}],
    ['both at once', { set: 'thanks', take: 'thanks' }],
    ['more than that', { set: 'thanks', count: '5' }],
  ])('a form that says %s is not read', async (_, fields) => {
    const { opening } = await aThread(forum, ana);
    expect((await send(ben, opening, fields as Record<string, string>)).status).toBe(400);
    expect(await rowsOf(opening)).toEqual([]);
  });

  test('a post that does not exist', async () => {
    for (const post of [newId(), 'nonsense', '0'.repeat(20)]) {
      expect([post, (await send(ben, post, { set: 'thanks' })).status]).toEqual([post, 404]);
    }
  });

  test('a post that was hidden or taken back meanwhile', async () => {
    const { id } = await aThread(forum, ana);
    const hidden = await anAnswer(forum, ana, id);
    const gone = await anAnswer(forum, ana, id);
    const page = await ben.browser.get(`/threads/${id}`);
    await inTransaction(forum.database.fork(), (tx) => hidePost(tx, hidden));
    await ana.browser.submit(
      await ana.browser.get(`/posts/${gone}/withdrawal`),
      {},
      { press: 'Take it back' },
    );
    for (const post of [hidden, gone]) {
      const sent = await press(ben.browser, page, post, 'Thank you');
      expect(sent.status).toBe(409);
      expect(sent.text).toContain('taken back, or it is hidden');
      expect(await rowsOf(post)).toEqual([]);
    }
    const after = await ben.browser.get(`/threads/${id}`);
    expect(buttonsOf(after, hidden)).toEqual([]);
    expect(buttonsOf(after, gone)).toEqual([]);
  });

  test('somebody who has not said yes to the newest agreement; taking back is always possible (ON-5)', async () => {
    const { opening } = await aThread(forum, ana);
    const eve = await aMember(forum);
    await says(eve, opening, 'thanks');
    await ask('update account set agreement_version = 0 where id = ?', [eve.account]);
    expect((await send(eve, opening, { set: 'read' })).status).toBe(403);
    expect((await send(eve, opening, { take: 'thanks' })).status).toBe(303);
    expect(await rowsOf(opening)).toEqual([]);
  });

  test('hundreds of presses in ten minutes are too many', async () => {
    const { opening } = await aThread(forum, ana);
    const eager = await aMember(forum);
    for (let at = 0; at < 200; at += 1) await forum.tools.limits.take('reaction.account', eager.account);
    const sent = await send(eager, opening, { set: 'thanks' });
    expect(sent.status).toBe(429);
    expect(await rowsOf(opening)).toEqual([]);
  });
});

describe('saying a word to a post (RE-7)', () => {
  test('a pressed word stands, the same button takes it back, and then nothing is left', async () => {
    const { id, opening } = await aThread(forum, ana);
    const before = await ben.browser.get(`/threads/${id}`);
    const name = /aria-label="What ([^"]+) wrote first"/.exec(before.html)?.[1];
    expect(buttonsOf(before, opening)).toEqual([
      { sends: 'set=thanks', label: `Thank you, to ${name}`, stands: false },
      { sends: 'set=me-too', label: `Me too, to ${name}`, stands: false },
      { sends: 'set=read', label: `I read this, to ${name}`, stands: false },
    ]);
    const said = await press(ben.browser, before, opening, 'Me too');
    expect(said.path).toBe(`/threads/${id}`);
    expect(buttonsOf(said, opening).map(({ sends, stands }) => [sends, stands])).toEqual([
      ['set=thanks', false],
      ['take=me-too', true],
      ['set=read', false],
    ]);
    expect(await wordsOf(opening)).toEqual(['010']);
    const back = await press(ben.browser, said, opening, 'Me too');
    expect(buttonsOf(back, opening)).toEqual(buttonsOf(before, opening));
    expect(await rowsOf(opening)).toEqual([]);
  });

  test('leads back to the post, on whichever page of the thread it stands', async () => {
    const { id } = await aThread(forum, ana);
    await ask('update thread set next_position = 70 where id = ?', [id]);
    const post = await anAnswer(forum, ana, id);
    const sent = await send(ben, post, { set: 'read' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/threads/${id}?page=2#post-${post}`]);
  });

  test('the three words do not exclude each other', async () => {
    const { id, opening } = await aThread(forum, ana);
    let page = await ben.browser.get(`/threads/${id}`);
    for (const word of ['Thank you', 'Me too', 'I read this'])
      page = await press(ben.browser, page, opening, word);
    expect(await wordsOf(opening)).toEqual(['111']);
    await press(ben.browser, page, opening, 'Me too');
    expect(await wordsOf(opening)).toEqual(['101']);
  });

  test('a closed thread can still be thanked for', async () => {
    const { id, opening } = await aThread(forum, ana);
    await ask('update thread set locked = true where id = ?', [id]);
    const page = await ben.browser.get(`/threads/${id}`);
    await press(ben.browser, page, opening, 'Thank you');
    expect(await wordsOf(opening)).toEqual(['100']);
  });

  test('the words one has said also stand on a page that comes back with what is missing', async () => {
    const { id, opening } = await aThread(forum, ana);
    await says(ben, opening, 'read');
    const page = await ben.browser.get(`/threads/${id}`);
    const back = await ben.browser.submit(page, { text: ' ' }, { press: 'Put it up' });
    expect(back.status).toBe(422);
    expect(buttonsOf(back, opening).map(({ stands }) => stands)).toEqual([false, false, true]);
  });
});

describe('two presses and two tabs at once (SECURITY R1)', () => {
  test('a double press counts once and takes nothing back', async () => {
    const { id, opening } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    await Promise.all(Array.from({ length: 5 }, () => press(ben.browser, page, opening, 'Thank you')));
    expect(await wordsOf(opening)).toEqual(['100']);
  });

  test('different words from several tabs are all kept, in one row', async () => {
    const { id, opening } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    await Promise.all(
      ['Thank you', 'Me too', 'I read this', 'Thank you', 'Me too'].map((word) =>
        press(ben.browser, page, opening, word),
      ),
    );
    expect(await wordsOf(opening)).toEqual(['111']);
  });

  test('an old tab that takes back what is not said any more changes nothing', async () => {
    const { id, opening } = await aThread(forum, ana);
    await says(ben, opening, 'thanks');
    const old = await ben.browser.get(`/threads/${id}`);
    await Promise.all([
      press(ben.browser, old, opening, 'Thank you'),
      press(ben.browser, old, opening, 'Thank you'),
    ]);
    expect(await rowsOf(opening)).toEqual([]);
    expect((await press(ben.browser, old, opening, 'Thank you')).status).toBe(200);
  });

  test('many people at once: every row is there, and what all are told is right', async () => {
    const { opening } = await aThread(forum, ana);
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aMember(forum)));
    await Promise.all(crowd.map((person, at) => says(person, opening, reactions[at % 3] as ReactionWord)));
    expect((await rowsOf(opening)).length).toBe(8);
    expect(await severalAt(opening)).toBe(true);
    await Promise.all(
      crowd
        .slice(2)
        .map((person, at) => says(person, opening, reactions[(at + 2) % 3] as ReactionWord, false)),
    );
    expect((await rowsOf(opening)).length).toBe(2);
    expect(await severalAt(opening)).toBe(false);
  });
});

const severalAt = async (post: string): Promise<boolean | undefined> =>
  (await ask<{ several: boolean }>('select several from post where id = ?', [post]))[0]?.several;
const versions = async (thread: string): Promise<[number, number]> => {
  const [row] = await ask<{ thread: number; space: number }>(
    'select t.version as thread, s.version as space from thread t join space s on s.id = t.space_id where t.id = ?',
    [thread],
  );
  return [row?.thread ?? 0, row?.space ?? 0];
};

describe('what others are told: never a number (RE-7, PO-10)', () => {
  test('nothing for one and two people, “several people relate” from three on, and not any more below', async () => {
    const { id, opening } = await aThread(forum, ana);
    const eve = await aMember(forum);
    const guest = openBrowser(forum);
    const seen = async () =>
      Promise.all(
        [guest, eve.browser].map(async (browser) =>
          (await browser.get(`/threads/${id}`)).text.includes('Several people relate.'),
        ),
      );
    await says(ben, opening, 'thanks');
    await says(ben, opening, 'me-too');
    await says(ben, opening, 'read');
    await says(cara, opening, 'thanks');
    expect(await seen()).toEqual([false, false]);
    await says(dan, opening, 'read');
    expect(await seen()).toEqual([true, true]);
    await says(dan, opening, 'read', false);
    expect(await seen()).toEqual([false, false]);
  });

  test('pages of guests, members and the team are the same for three and for seven people', async () => {
    const { id, opening } = await aThread(forum, ana);
    const moderator = await aModerator(forum);
    const eve = await aMember(forum);
    const crowd = await Promise.all(Array.from({ length: 7 }, () => aMember(forum)));
    const asRead = async (): Promise<string[]> => {
      const pages = [openBrowser(forum), eve.browser, moderator.browser].map((browser) =>
        browser.get(`/threads/${id}`),
      );
      return (await Promise.all(pages)).map(({ html }) =>
        html
          .replace(/(name="(?:form_token|form_key|fresh_name|fresh_avatar)" value=")[^"]*/g, '$1')
          .replace(/You answer as [^<]*|<svg class="avatar[\s\S]*?<\/svg>/g, ''),
      );
    };
    for (const person of crowd.slice(0, 3)) await says(person, opening, 'me-too');
    const three = await asRead();
    for (const person of crowd.slice(3)) for (const word of reactions) await says(person, opening, word);
    expect(await asRead()).toEqual(three);
    for (const html of three) {
      expect(html).toContain('Several people relate.');
      expect(html).not.toMatch(/people said|person said|have read it|has read it/);
    }
  });

  test('a reaction makes the kept pages of guests old only when it changes them', async () => {
    const { id, opening } = await aThread(forum, ana);
    const [thread, space] = await versions(id);
    await says(ben, opening, 'thanks');
    await says(cara, opening, 'thanks');
    expect(await versions(id)).toEqual([thread, space]);
    await says(dan, opening, 'me-too');
    expect(await versions(id)).toEqual([thread + 1, space]);
    await says(dan, opening, 'read');
    expect(await versions(id)).toEqual([thread + 1, space]);
    await says(dan, opening, 'read', false);
    await says(dan, opening, 'me-too', false);
    expect(await versions(id)).toEqual([thread + 2, space]);
  });
});

describe('what the author is told: numbers in words (RE-7)', () => {
  test('nothing where nobody has said anything, then one person, then several', async () => {
    const { id, opening } = await aThread(forum, ana);
    const read = async () => (await ana.browser.get(`/threads/${id}`)).text;
    expect(await read()).not.toContain('Only you see this.');
    await says(ben, opening, 'me-too');
    expect(await read()).toContain('One person said me too. Only you see this.');
    for (const person of [ben, cara, dan]) await says(person, opening, 'thanks');
    await says(cara, opening, 'read');
    const text = await read();
    expect(text).toContain(
      '3 people said thank you. One person said me too. One person has read it. Only you see this.',
    );
    expect(text).not.toContain('Several people relate.');
  });

  test('under their own post only, not under the others on the page', async () => {
    const { id, opening } = await aThread(forum, ana);
    const answer = await anAnswer(forum, ben, id);
    for (const person of [cara, dan]) {
      await says(person, opening, 'thanks');
      await says(person, answer, 'read');
    }
    const page = await ana.browser.get(`/threads/${id}`);
    expect(page.text).toContain('2 people said thank you.');
    expect(page.text).not.toContain('2 people have read it.');
    expect(buttonsOf(page, answer).length).toBe(3);
  });

  test('a hidden post keeps what was said to it, for the day it is put back', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ana, id);
    for (const person of [ben, cara, dan]) await says(person, post, 'thanks');
    await inTransaction(forum.database.fork(), (tx) => hidePost(tx, post));
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).not.toContain('Several people relate.');
    expect((await ana.browser.get(`/threads/${id}`)).text).toContain('3 people said thank you.');
    await inTransaction(forum.database.fork(), (tx) => restorePost(tx, post));
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).toContain('Several people relate.');
  });

  test('a post that was taken back keeps nothing', async () => {
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ana, id);
    for (const person of [ben, cara, dan]) await says(person, post, 'thanks');
    await ana.browser.submit(
      await ana.browser.get(`/posts/${post}/withdrawal`),
      {},
      { press: 'Take it back' },
    );
    expect(await rowsOf(post)).toEqual([]);
    expect(await severalAt(post)).toBe(false);
    for (const browser of [openBrowser(forum), ana.browser, ben.browser]) {
      expect((await browser.get(`/threads/${id}`)).text).not.toMatch(/several people relate|said thank you/i);
    }
  });
});

describe('what it weighs (DESIGN 9)', () => {
  test('the words under 50 posts take 60 bytes each at most once compressed', async () => {
    const { id } = await aThread(forum, ana);
    const people = await Promise.all(Array.from({ length: 12 }, () => aMember(forum)));
    for (let at = 0; at < 49; at += 1) {
      const text = Array.from({ length: 100 }, (_, place) =>
        (((at + 3) ** 3 * (place + 7) ** 2) % 9973).toString(36),
      );
      const post = await anAnswer(forum, people[at % 12] as Person, id, { text: text.join(' ') });
      if (at % 2 === 0) await says(ben, post, reactions[at % 3] as ReactionWord);
    }
    const { html } = await ben.browser.get(`/threads/${id}`);
    const without = html.replace(/<div class="reactions">.*?<\/div>/gs, '');
    expect(html.match(/<div class="reactions">/g)?.length).toBe(50);
    const weight = (page: string) =>
      brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }).length;
    expect(weight(html) - weight(without)).toBeLessThan(50 * 60);
    expect(weight(html)).toBeLessThan(24_000);
  });
});

describe('what a copy of the database tells of reactions (ARCHITECTURE 12)', () => {
  test('rows of one person share no value, and hold nothing of their account or names', async () => {
    const eve = await aMember(forum);
    const posts: string[] = [];
    for (let at = 0; at < 6; at += 1) posts.push((await aThread(forum, ana)).opening);
    for (const post of posts) await says(eve, post, 'thanks');
    const rows = await ask<Record<string, unknown>>(
      'select r::text as whole, encode(blind_key, $$hex$$) as key from reaction r where post_id = any(?::text[])',
      [`{${posts.join(',')}}`],
    );
    expect(rows.length).toBe(6);
    const keys = rows.map(({ key }) => String(key));
    for (let from = 0; from + 8 <= 64; from += 2) {
      expect(new Set(keys.map((key) => key.slice(from, from + 8))).size, `bytes from ${from / 2}`).toBe(6);
    }
    const hex = Buffer.from(eve.account).toString('hex');
    for (const { whole } of rows) {
      expect(whole).not.toContain(eve.account);
      expect(whole).not.toContain(hex);
    }
  });

  test('the table has a place for nothing else: no account, no name, no time, no order', async () => {
    const columns = await ask<{ column_name: string }>(
      "select column_name from information_schema.columns where table_name = 'reaction' order by 1",
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      'blind_key',
      'me_too',
      'post_id',
      'read',
      'thanks',
    ]);
  });
});
