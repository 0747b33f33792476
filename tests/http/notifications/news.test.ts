import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeLocker, readLocker } from '../../../src/accounts/lockers.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const people = (): Promise<[Person, Person, Person]> =>
  Promise.all([aMember(forum), aMember(forum), aMember(forum)]);
const inbox = (person: Person): Promise<Page> => person.browser.get('/inbox');
const isNew = async (person: Person): Promise<boolean> =>
  /Inbox: new/.test((await person.browser.get('/')).text);
const press = (person: Person, page: Page): Promise<Page> =>
  person.browser.submit(page, {}, { press: 'I am up to date' });
const upToDate = async (person: Person): Promise<Page> => press(person, await inbox(person));
const follow = async (person: Person, path: string): Promise<Page> =>
  person.browser.submit(await person.browser.get(path), {}, { press: /^Follow this/ });
const linksTo = (page: Page, words: string | RegExp): string[] =>
  page.links.filter(({ text }) => text.match(words)).map(({ href }) => href);

/** A change that has taken its number and is not there yet: it comes to light when `end` is called. */
async function hanging(text: string, values: unknown[]): Promise<{ end(): Promise<void> }> {
  const client = new pg.Client({ connectionString: forum.url });
  await client.connect();
  await client.query('begin');
  await client.query(text, values);
  return {
    end: async () => {
      await client.query('commit');
      await client.end();
    },
  };
}

describe('threads one only follows', () => {
  test('tell of answers that come after one began to follow, and of nothing before', async () => {
    const [ana, ben, cleo] = await people();
    const { id } = await aThread(forum, ben);
    await anAnswer(forum, cleo, id);
    await follow(ana, `/threads/${id}`);
    expect(await isNew(ana)).toBe(false);
    const post = await anAnswer(forum, cleo, id);
    expect(await isNew(ana)).toBe(true);
    const page = await inbox(ana);
    expect(linksTo(page, 'New answer')).toEqual([`/posts/${post}`]);
    expect(page.text).toContain('you follow this thread');
    expect((await upToDate(ana)).text).not.toContain('New answer');
    expect(await isNew(ana)).toBe(false);
  });

  test('the opening post alone is no answer; a hidden answer is no news', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ben);
    await follow(ana, `/threads/${id}`);
    expect((await inbox(ana)).text).toContain('Nothing has come yet');
    const post = await anAnswer(forum, ben, id);
    await forum.database.fork().execute("update post set state = 'hidden' where id = ?", [post]);
    expect(await isNew(ana)).toBe(false);
  });
});

describe('the first unread post', () => {
  test('is the first one after what was marked, or after one’s own last words, that can be read', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    const first = await anAnswer(forum, ben, id);
    await anAnswer(forum, ben, id);
    expect(linksTo(await inbox(ana), 'New answer')).toEqual([`/posts/${first}`]);
    await upToDate(ana);
    const [hidden, third] = [await anAnswer(forum, ben, id), await anAnswer(forum, ben, id)];
    await anAnswer(forum, ben, id);
    await forum.database.fork().execute("update post set state = 'hidden' where id = ?", [hidden]);
    expect(linksTo(await inbox(ana), 'New answer')).toEqual([`/posts/${third}`]);
    await anAnswer(forum, ana, id);
    const last = await anAnswer(forum, ben, id);
    expect(linksTo(await inbox(ana), 'New answer')).toEqual([`/posts/${last}`]);
  });

  test('and opening it from the inbox changes nothing', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ben, id);
    await ana.browser.get(`/posts/${post}`);
    expect(linksTo(await inbox(ana), 'New answer')).toEqual([`/posts/${post}`]);
  });
});

describe('new threads in spaces one follows', () => {
  test('those that stood there before are no news, and neither is an old one that is answered', async () => {
    const [ana, ben, cleo] = await people();
    const old = await aThread(forum, ben, { space: 'work' });
    await follow(ana, '/spaces/work');
    await anAnswer(forum, cleo, old.id);
    expect(await isNew(ana)).toBe(false);
  });

  test('a new one is told of in neutral words until one is up to date, also when it was answered (PR-10)', async () => {
    const [ana, ben, cleo] = await people();
    await follow(ana, '/spaces/family');
    const { id } = await aThread(forum, ben, { space: 'family', title: 'A title to keep to oneself' });
    await anAnswer(forum, cleo, id);
    expect(await isNew(ana)).toBe(true);
    const page = await inbox(ana);
    expect(linksTo(page, 'New thread')).toEqual([`/threads/${id}`]);
    expect(page.html).not.toContain('A title to keep to oneself');
    await press(ana, page);
    expect(await isNew(ana)).toBe(false);
    await anAnswer(forum, ben, id);
    expect(await isNew(ana)).toBe(false);
    forum.clock.move(2 * 3_600_000);
    await anAnswer(forum, ben, id);
    expect(await isNew(ana)).toBe(false);
    const next = await aThread(forum, ben, { space: 'family' });
    expect(linksTo(await inbox(ana), 'New thread')).toEqual([`/threads/${next.id}`]);
  });

  test('one’s own, and one by a name that was put away, are no news', async () => {
    const [ana, ben] = await people();
    await follow(ana, '/spaces/loss');
    await aThread(forum, ana, { space: 'loss' });
    expect(await isNew(ana)).toBe(false);
    const { opening } = await aThread(forum, ben, { space: 'loss' });
    expect(await isNew(ana)).toBe(true);
    await ana.browser.submit(
      await ana.browser.get(`/posts/${opening}/put-away`),
      {},
      { press: 'Put the name away' },
    );
    expect(await isNew(ana)).toBe(false);
  });
});

describe('posts that speak to one of my names', () => {
  const mention = (post: string, name: string) =>
    forum.database
      .fork()
      .execute(
        "insert into mention (post_id, name_id, sequence) values (?, ?, nextval('activity_sequence'))",
        [post, name],
      );
  const nameIn = async (thread: string): Promise<string> => {
    const [row] = await forum.database
      .fork()
      .execute<{ name_id: string }[]>('select name_id from thread where id = ?', [thread]);
    return row?.name_id ?? '';
  };

  test('are told of even in a quiet thread, once; not when the member does not want to hear of them', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    const quiet = await ana.browser.submit(
      await ana.browser.get(`/threads/${id}`),
      {},
      { press: 'Stop following' },
    );
    expect(quiet.status).toBe(200);
    const post = await anAnswer(forum, ben, id);
    await mention(post, await nameIn(id));
    expect(await isNew(ana)).toBe(true);
    const page = await inbox(ana);
    expect(page.text).toContain('Spoken to you');
    expect(linksTo(page, 'New: your name in an answer')).toEqual([`/posts/${post}`]);
    await press(ana, page);
    expect(await isNew(ana)).toBe(false);
    expect(linksTo(await inbox(ana), 'Your name in an answer')).toEqual([`/posts/${post}`]);
    await mention(await anAnswer(forum, ben, id), await nameIn(id));
    await inTransaction(forum.database.fork(), (tx) =>
      changeLocker(tx, forum.keys, ana.account, 'settings', (before) => ({
        ...before,
        withoutMentions: true,
      })),
    );
    expect(await isNew(ana)).toBe(false);
    expect((await inbox(ana)).text).not.toContain('Spoken to you');
  });

  test('by a name that was put away, or not up, are not', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    const [one, two] = [await anAnswer(forum, ben, id), await anAnswer(forum, ben, id)];
    for (const post of [one, two]) await mention(post, await nameIn(id));
    await forum.database.fork().execute("update post set state = 'hidden' where id = ?", [two]);
    await ana.browser.submit(
      await ana.browser.get(`/posts/${one}/put-away`),
      {},
      { press: 'Put the name away' },
    );
    expect(await isNew(ana)).toBe(false);
    expect((await inbox(ana)).text).not.toContain('Spoken to you');
  });
});

describe('what comes to light late has an earlier number, and is not swallowed by "I am up to date"', () => {
  test('an answer in another thread', async () => {
    const [ana, ben] = await people();
    const [one, other] = [await aThread(forum, ana), await aThread(forum, ana)];
    const name = await anAnswer(forum, ben, one.id).then((post) =>
      forum.database.fork().execute<{ name_id: string }[]>('select name_id from post where id = ?', [post]),
    );
    await upToDate(ana);
    const post = newId();
    const late = await hanging(
      `with t as (update thread set next_position = next_position + 1, answers = answers + 1,
         activity = nextval('activity_sequence') where id = $1 returning id, next_position - 1 as position)
       insert into post (id, thread_id, position, name_id, state, html, rendered_by, written_hour)
       select $2, id, position, $3, 'up', '<p>Late</p>', 1, now() from t`,
      [one.id, post, name[0]?.name_id],
    );
    await anAnswer(forum, ben, other.id);
    const page = await inbox(ana);
    await late.end();
    await press(ana, page);
    expect(await isNew(ana)).toBe(true);
    expect(linksTo(await inbox(ana), 'New answer')).toEqual([`/posts/${post}`]);
    await upToDate(ana);
    expect(await isNew(ana)).toBe(false);
  });

  test('a note of the team, and a thread in a space', async () => {
    const [ana, ben] = await people();
    const { id, opening } = await aThread(forum, ana);
    await follow(ana, '/spaces/anxiety');
    const [name] = await forum.database
      .fork()
      .execute<{ name_id: string }[]>('select name_id from thread where id = ?', [id]);
    const statement = newId();
    const note = await hanging(
      `insert into statement (id, name_id, post_id, act, note, sequence, made_hour)
       values ($1, $2, $3, 'thread.unlocked', $4, nextval('activity_sequence'), now())`,
      [statement, name?.name_id, opening, forum.keys.seal('statement', statement, '')],
    );
    const thread = newId();
    const opened = await hanging(
      `with t as (insert into thread (id, space_id, name_id, title, need, opened_hour, last_hour, activity, next_position)
         select $1, 'anxiety', name_id, 'Late', 'listen', $3, $3, nextval('activity_sequence'), 2
         from thread where id = $2 returning id, name_id)
       insert into post (id, thread_id, position, name_id, state, html, rendered_by, written_hour)
       select $4, id, 1, name_id, 'up', '<p>Late</p>', 1, $3 from t`,
      [thread, (await aThread(forum, ben)).id, forum.clock.now(), newId()],
    );
    await anAnswer(forum, ben, id);
    const page = await inbox(ana);
    await note.end();
    await press(ana, page);
    expect(await isNew(ana)).toBe(true);
    const again = await inbox(ana);
    expect(again.text).toContain('New: Your thread takes answers again');
    await opened.end();
    await press(ana, again);
    expect(await isNew(ana)).toBe(true);
    expect(linksTo(await inbox(ana), 'New thread')).toEqual([`/threads/${thread}`]);
    await upToDate(ana);
    expect(await isNew(ana)).toBe(false);
  });
});

describe('marks', () => {
  test('are of one’s own threads only, never beyond now, and go with what they were for', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    const stranger = await aThread(forum, ben);
    await anAnswer(forum, ben, id);
    const page = await inbox(ana);
    const forged = { until: '9'.repeat(18), hour: '9999999', threads: `${stranger.id}:7`, told: newId() };
    expect((await ana.browser.submit(page, forged, { press: 'I am up to date' })).status).toBe(200);
    const following = await readLocker(forum.database.fork(), forum.keys, ana.account, 'following');
    expect(following.threads).toEqual([]);
    expect(following.told).toEqual([]);
    expect(await isNew(ana)).toBe(true);
    for (const threads of ['x', `${id}:-1`, `${id}`])
      expect((await ana.browser.submit(page, { threads }, { press: 'I am up to date' })).status).toBe(400);
  });

  test('hold when many other threads were spoken in since: then the own ones are looked up', async () => {
    const [ana, ben] = await people();
    const { id } = await aThread(forum, ana);
    await follow(ana, '/spaces/low-days');
    await anAnswer(forum, ben, id);
    await upToDate(ana);
    const rows = forum.database.fork();
    await rows.execute(
      `insert into thread (id, space_id, name_id, title, need, opened_hour, last_hour, activity, next_position)
       select 'many' || lpad(i::text, 16, '0'), 'nights', t.name_id, 'Many', 'listen', t.opened_hour, t.last_hour,
         nextval('activity_sequence'), 2 from thread t, generate_series(1, 900) i where t.id = ?`,
      [id],
    );
    expect(await isNew(ana)).toBe(false);
    const thread = await aThread(forum, ben, { space: 'low-days' });
    expect(await isNew(ana)).toBe(true);
    expect(linksTo(await inbox(ana), 'New thread')).toEqual([`/threads/${thread.id}`]);
    await upToDate(ana);
    await anAnswer(forum, ben, id);
    await rows.execute(`update thread set activity = nextval('activity_sequence') where title = 'Many'`);
    expect(await isNew(ana)).toBe(true);
    await upToDate(ana);
    expect(await isNew(ana)).toBe(false);
  });
});
