import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { listOwnNames } from '../../../src/accounts/sealed-link.ts';
import { editPost } from '../../../src/forum/edit-post.ts';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { listMentions } from '../../../src/notifications/mentions.queries.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let cara: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  cara = await aMember(forum);
});
afterAll(() => forum.stop());

const ask = <Found>(sql: string, values: unknown[] = []): Promise<Found[]> =>
  forum.database.fork().execute<Found[]>(sql, values);

/** The name under which a post stands. */
async function nameOf(post: string): Promise<{ id: string; shown: string }> {
  const [name] = await ask<{ id: string; shown: string }>(
    'select n.id, n.shown from post p join name n on n.id = p.name_id where p.id = ?',
    [post],
  );
  return name ?? { id: '', shown: '' };
}

/** Whom a post speaks to, as it is noted. */
const notedOf = async (post: string): Promise<string[]> =>
  (
    await ask<{ name_id: string }>('select name_id from mention where post_id = ? order by sequence', [post])
  ).map((row) => row.name_id);

/** What a person's inbox is told, as the inbox asks. */
async function told(person: Person, seen = '0', blocked: string[] = []) {
  const em = forum.database.fork();
  const names = (await listOwnNames(em, forum.tools.keys, person.account)).map((entry) => entry.name);
  return listMentions(em, names, seen, 20, blocked);
}

const toldOf = async (person: Person, post: string): Promise<boolean> =>
  (await told(person)).some((mention) => mention.post === post);

const edit = async (by: Person, post: string, text: string): Promise<void> => {
  const [row] = await ask<{ revision: number }>('select revision from post where id = ?', [post]);
  const wanted = { post, text, revision: row?.revision ?? 0 };
  await editPost(forum.database.fork(), forum.tools, asActor(forum, by), wanted);
};

describe('whom a post does not reach', () => {
  test('its own author, names of other threads, and names in code or quotes', async () => {
    const elsewhere = await nameOf((await aThread(forum, cara)).opening);
    const { id, opening } = await aThread(forum, ana);
    const starter = await nameOf(opening);
    const own = await nameOf(await anAnswer(forum, ben, id));
    const post = await anAnswer(forum, ben, id, {
      text: `@${own.shown} and @${elsewhere.shown}\n\n> @${starter.shown} said that\n\nand \`@${starter.shown}\``,
    });
    expect(await notedOf(post)).toEqual([]);
    expect(await toldOf(ben, post)).toBe(false);
    expect(await toldOf(cara, post)).toBe(false);
  });

  test('nobody, once it is hidden; again, once it is put back', async () => {
    const { id, opening } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: `@${(await nameOf(opening)).shown} I am here` });
    expect(await toldOf(ana, post)).toBe(true);
    await inTransaction(forum.database.fork(), (tx) => hidePost(tx, post));
    expect(await toldOf(ana, post)).toBe(false);
    await inTransaction(forum.database.fork(), (tx) => restorePost(tx, post));
    expect(await toldOf(ana, post)).toBe(true);
  });

  test('nobody, once it is taken back; nothing stays noted', async () => {
    const { id, opening } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: `@${(await nameOf(opening)).shown} I am here` });
    await withdrawPost(forum.database.fork(), forum.tools, asActor(forum, ben), post);
    expect(await toldOf(ana, post)).toBe(false);
    expect(await notedOf(post)).toEqual([]);
  });

  test('somebody who has blocked the name that speaks', async () => {
    const { id, opening } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id, { text: `@${(await nameOf(opening)).shown} I am here` });
    const writer = await nameOf(post);
    expect((await told(ana, '0', [writer.id])).map((mention) => mention.post)).not.toContain(post);
  });

  test('anybody by way of a second press', async () => {
    const { id, opening } = await aThread(forum, ana);
    asActor(forum, ben);
    const page = await ben.browser.get(`/threads/${id}`);
    const text = `@${(await nameOf(opening)).shown} pressed twice`;
    await Promise.all([1, 2].map(() => ben.browser.submit(page, { text }, { press: 'Put it up' })));
    const found = await ask<{ count: string }>(
      'select count(*) from mention m join post p on p.id = m.post_id where p.source = ?',
      [text],
    );
    expect(Number(found[0]?.count)).toBe(1);
  });
});

describe('speaking to a name of the thread', () => {
  test('the person behind it is told, with the thread, the space and the name that was spoken to', async () => {
    const { id, opening } = await aThread(forum, ana);
    const starter = await nameOf(opening);
    const post = await anAnswer(forum, ben, id, { text: `Thank you, @${starter.shown.toLowerCase()}.` });
    const [mention] = await told(ana);
    expect(mention).toMatchObject({
      post,
      thread: id,
      spaceTitle: 'Nights and sleep',
      name: { shown: starter.shown },
      isNew: true,
    });
    expect((await told(ana, String(mention?.sequence)))[0]).toMatchObject({ post, isNew: false });
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).toContain(
      `@${starter.shown.toLowerCase()}`,
    );
  });

  test('the newest comes first, and everything noted before is older', async () => {
    const { id, opening } = await aThread(forum, ana);
    const text = `@${(await nameOf(opening)).shown}`;
    const first = await anAnswer(forum, ben, id, { text: `${text} one` });
    const second = await anAnswer(forum, cara, id, { text: `${text} two` });
    expect((await told(ana)).slice(0, 2).map((mention) => mention.post)).toEqual([second, first]);
  });

  test('a first post may be changed to speak to those who answered', async () => {
    const { id, opening } = await aThread(forum, ana);
    const answer = await nameOf(await anAnswer(forum, ben, id));
    await edit(ana, opening, `Thank you all, and @${answer.shown} most.`);
    expect(await toldOf(ben, opening)).toBe(true);
  });

  test('an edit brings it in step, and does not tell the same person again', async () => {
    const { id, opening } = await aThread(forum, ana);
    const starter = await nameOf(opening);
    const third = await nameOf(await anAnswer(forum, cara, id));
    const post = await anAnswer(forum, ben, id, { text: `@${starter.shown} I know it` });
    const sequence = async () => (await told(ana)).find((mention) => mention.post === post)?.sequence;
    const before = await sequence();
    await edit(ben, post, `@${starter.shown} I know it, @${third.shown}`);
    expect(await sequence()).toBe(before);
    expect(await toldOf(cara, post)).toBe(true);
    await edit(ben, post, `@${third.shown} only`);
    expect(await notedOf(post)).toEqual([third.id]);
    await edit(ben, post, 'Nobody any more');
    expect(await notedOf(post)).toEqual([]);
  });
});

describe('“Answer to this person”', () => {
  test('is not there for guests, under one’s own post, or in a closed thread', async () => {
    const { id } = await aThread(forum, ana);
    const words = 'Answer to this person';
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).not.toContain(words);
    expect((await ana.browser.get(`/threads/${id}`)).text).not.toContain(words);
    await ask('update thread set locked = true, version = version + 1 where id = ?', [id]);
    expect((await ben.browser.get(`/threads/${id}`)).text).not.toContain(words);
  });

  test.each([
    ['a post of another thread', async () => (await aThread(forum, cara)).opening],
    ['no post', async () => 'nonsense'],
  ])('an address with %s opens an empty box', async (_, post) => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}?page=last&to=${await post()}`);
    expect(page.forms.find((form) => 'text' in form.fields)?.fields.text).toBe('');
  });

  test('opens the box with the name at its start, and a sent text is given back as it was typed', async () => {
    const { id, opening } = await aThread(forum, ana);
    const starter = await nameOf(opening);
    asActor(forum, ben);
    const page = await ben.browser.get(`/threads/${id}`);
    const link = page.links.find(({ text }) => text === 'Answer to this person');
    expect(link?.href).toBe(`/threads/${id}?page=last&to=${opening}#answer`);
    const box = await ben.browser.get(link?.href.split('#')[0] ?? '');
    const typed = box.forms.find((form) => 'text' in form.fields)?.fields.text;
    expect(typed).toBe(`@${starter.shown} `);
    const empty = await ben.browser.submit(box, { text: ' ' }, { press: 'Put it up' });
    expect(empty.forms.find((form) => 'text' in form.fields)?.fields.text?.trim()).toBe('');
    const up = await ben.browser.submit(box, { text: `${typed}I am awake too.` }, { press: 'Put it up' });
    expect(up.text).toContain('Your answer is up');
    expect((await told(ana))[0]?.thread).toBe(id);
  });
});

describe('“Answer to this person” where a draft lies already (PO-1)', () => {
  test('puts the name before its words, once', async () => {
    const { id, opening } = await aThread(forum, ana);
    const { shown } = await nameOf(opening);
    const page = await ben.browser.get(`/threads/${id}`);
    await ben.browser.submit(page, { text: 'Words from last night' }, { press: 'Keep as draft' });
    const begun = async () => {
      const box = await ben.browser.get(`/threads/${id}?page=last&to=${opening}`);
      return { box, text: box.forms.find((form) => 'quotes' in form.fields)?.fields.text ?? '' };
    };
    const { box, text } = await begun();
    expect(text).toBe(`@${shown} Words from last night`);
    await ben.browser.submit(box, { text }, { press: 'Keep as draft' });
    expect((await begun()).text).toBe(text);
  });
});

describe('who does not want to hear of it', () => {
  const chosen = async (person: Person) =>
    readLocker(forum.database.fork(), forum.tools.keys, person.account, 'settings');

  test('says so in their settings, where nobody else can read it, and other settings stay', async () => {
    const page = await cara.browser.get('/me/settings');
    expect(page.text).toContain('Tell me when somebody speaks to one of my names');
    expect(page.forms.find((form) => 'time_zone' in form.fields)?.fields.mentions).toBe('yes');
    await cara.browser.submit(page, { time_zone: 'Europe/Vienna' });
    expect(await chosen(cara)).toEqual({ timeZone: 'Europe/Vienna' });
    const token = page.forms[0]?.fields.form_token ?? '';
    const body = new URLSearchParams({ form_token: token, time_zone: 'Europe/Vienna' });
    expect((await cara.browser.raw('POST', '/me/settings', body)).status).toBe(303);
    expect(await chosen(cara)).toEqual({ timeZone: 'Europe/Vienna', withoutMentions: true });
    const again = await cara.browser.get('/me/settings');
    expect(again.forms.find((form) => 'time_zone' in form.fields)?.fields.mentions).toBeUndefined();
    await cara.browser.submit(again, { time_zone: '' });
    expect(await chosen(cara)).toEqual({ withoutMentions: true });
    await cara.browser.submit(again, { time_zone: '', mentions: 'yes' });
    expect(await chosen(cara)).toEqual({});
  });
});
