import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Filled, fillForum } from '../../../scripts/corpus/fill.ts';
import { voiceKey } from '../../../src/accounts/sealed-link.ts';
import { recount } from '../../../src/forum/add-post.ts';
import { editPost } from '../../../src/forum/edit-post.ts';
import type { StorySections } from '../../../src/forum/post.entity.ts';
import { renderWords, wordsOfStory } from '../../../src/forum/render-words.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { paths } from '../../../src/paths.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

/** A forum that was filled in bulk, beside one thread that people wrote by the use cases. */
let forum: TestForum;
let people: Person[];
let filled: Filled;
let byHand: string;

const ask = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute<Row[]>(statement, values);

beforeAll(async () => {
  forum = await startApp();
  people = [];
  for (let count = 0; count < 24; count += 1) people.push(await aMember(forum));
  const accounts = people.map(({ account }) => account);
  filled = await fillForum(forum.database, forum.tools, accounts, { threads: 60, posts: 700 });
  byHand = await threadByHand();
});
afterAll(() => forum.stop());

async function threadByHand(): Promise<string> {
  const [one, other] = people as [Person, Person];
  const { id, opening } = await aThread(forum, one);
  await anAnswer(forum, other, id, { quotes: opening });
  const edited = await anAnswer(forum, one, id);
  forum.clock.move(3_600_000);
  await editPost(forum.database.fork(), forum.tools, asActor(forum, one), {
    post: edited,
    text: 'Other words.',
    revision: 1,
  });
  const taken = await anAnswer(forum, other, id);
  await withdrawPost(forum.database.fork(), forum.tools, asActor(forum, other), taken);
  return id;
}

/** Which columns hold something, in the rows a condition chooses: one line for each shape there is. */
async function shapes(table: string, where: string, values: unknown[] = []): Promise<string[]> {
  const rows = await ask<{ shape: string }>(
    `select distinct (select string_agg(key, ' ' order by key) from jsonb_each(to_jsonb(r)) where value <> 'null') as shape
     from "${table}" r where ${where}`,
    values,
  );
  return rows.map(({ shape }) => shape).sort();
}

describe('a thread written in bulk has the shape of one that people wrote (issue 3, corpus)', () => {
  test.each([
    ['thread', 'r.title <> $$$$', 'r.id'],
    ['post', "state = 'up' and quotes_id is null and sections is null", 'r.thread_id'],
    ['post', "state = 'up' and quotes_id is not null and sections is null", 'r.thread_id'],
    ['post', 'edited and quotes_id is null and sections is null', 'r.thread_id'],
    ['post', "state = 'withdrawn'", 'r.thread_id'],
    ['voice', 'true', 'r.thread_id'],
  ])('%s where %s', async (table, where, thread) => {
    const hand = await shapes(table, `${where} and ${thread} = ?`, [byHand]);
    expect(hand).toHaveLength(1);
    expect(await shapes(table, `${where} and ${thread} <> ?`, [byHand])).toEqual(hand);
  });

  test('names: those of a thread, and those that are kept', async () => {
    const kinds = await ask<{ kind: string; count: string }>('select kind, count(*) from name group by kind');
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['kept', 'thread']);
    expect(await shapes('name', "kind = 'thread'")).toEqual(['avatar id kind owner_sealed shown']);
    expect(await shapes('name', "kind = 'kept'")).toEqual([
      'avatar id kept_skeleton kind owner_sealed shown',
    ]);
  });

  test('a revision follows from what happened, in both', async () => {
    expect(
      await ask(
        `select distinct edited, state, revision from post where state <> 'hidden' order by revision, edited`,
      ),
    ).toEqual([
      { edited: false, state: 'up', revision: 1 },
      { edited: false, state: 'withdrawn', revision: 2 },
      { edited: true, state: 'up', revision: 2 },
    ]);
  });

  test('counting anew changes nothing: answers, what is listed, threads of a space, positions', async () => {
    const counted = () =>
      ask(`select t.id, t.answers, t.listed, t.next_position, s.threads from thread t join space s on s.id = t.space_id
           order by t.id`);
    const before = await counted();
    for (const { id } of filled.threads) {
      await inTransaction(forum.database.fork(), (tx) => recount(tx, id));
    }
    expect(await counted()).toEqual(before);
    const wrong = await ask(
      `select t.id from thread t where next_position <> (select max(position) + 1 from post where thread_id = t.id)
         or next_position - 1 <> (select count(*) from post where thread_id = t.id)`,
    );
    expect(wrong).toEqual([]);
    expect(
      await ask(
        'select id from space s where threads <> (select count(*) from thread where space_id = s.id and listed)',
      ),
    ).toEqual([]);
  });

  test('lists go by the last post: activity is unique and in step with the hours', async () => {
    const rows = await ask<{ activity: string; last_hour: string }>(
      'select activity, last_hour from thread where id <> ? order by activity::bigint',
      [byHand],
    );
    expect(new Set(rows.map(({ activity }) => activity)).size).toBe(rows.length);
    const hours = rows.map(({ last_hour }) => new Date(last_hour).getTime());
    expect(hours).toEqual(hours.toSorted((one, other) => one - other));
  });

  test('there is some of everything', async () => {
    const [row] = await ask<Record<string, boolean>>(
      `select bool_or(state = 'hidden') as hidden, bool_or(state = 'withdrawn') as withdrawn, bool_or(edited) as edited,
         bool_or(quotes_id is not null) as quotes, bool_or(labels <> '{}') as labels,
         bool_or(team_labels <> '{}') as team, bool_or(several) as several, bool_or(sections is not null) as stories
       from post`,
    );
    expect(Object.values(row ?? {})).toEqual(Array.from({ length: 8 }, () => true));
    const wrong = await ask(
      'select id from post p where several <> ((select count(*) from reaction where post_id = p.id) >= 3)',
    );
    expect(wrong).toEqual([]);
    expect(filled.hidden).toBe((await ask('select from moderation_event')).length);
  });
});

describe('people find their way in it', () => {
  test('every page of every thread, and each space, can be read by a guest', async () => {
    const guest = openBrowser(forum);
    for (const { id } of filled.threads) expect((await guest.get(paths.thread(id))).status).toBe(200);
    for (const { space } of filled.threads.slice(0, 6))
      expect((await guest.get(paths.space(space))).status).toBe(200);
    expect((await guest.get(paths.front())).status).toBe(200);
  });

  test('a story has its parts in its row and under their headings in its text, as the form leaves it', async () => {
    const stories = await ask<{ source: string; html: string; sections: StorySections }>(
      'select source, html, sections from post where sections is not null',
    );
    expect(stories.length).toBeGreaterThan(0);
    for (const { source, html, sections } of stories) {
      const words = wordsOfStory(sections);
      expect(source).toBe(words.text);
      expect(html).toBe((await renderWords(forum.tools.render, words)).html);
    }
  });

  test('an author sees their own posts as their own, and all of them in their list', async () => {
    const author = filled.speakers[0]?.[0] ?? 0;
    const person = people[author] as Person;
    const page = await person.browser.get(paths.thread(filled.threads[0]?.id ?? ''));
    const opening = filled.threads[0]?.posts[0] ?? '';
    expect(page.links.map(({ href }) => href)).toContain(paths.postEdit(opening));
    const list = await person.browser.get(paths.myPosts());
    expect(list.status).toBe(200);
    const [own] = await ask<{ count: string }>(
      'select count(*) from post p join voice v on v.thread_id = p.thread_id and v.name_id = p.name_id where v.blind_key = any(?)',
      [filled.threads.map(({ id }) => voiceKey(forum.keys, person.account, id))],
    );
    expect(list.html.match(/class="post(?: [^"]*)?"/g)).toHaveLength(Math.min(20, Number(own?.count)));
  });

  test('whoever has spoken in a thread goes on under the same name, and the inbox knows the thread', async () => {
    const thread = filled.threads[1];
    const person = people[filled.speakers[1]?.[1] ?? 0] as Person;
    await anAnswer(forum, person, thread?.id ?? '');
    const names = await ask<{ name_id: string }>(
      'select distinct name_id from post where thread_id = ? and position in (2, (select max(position) from post where thread_id = ?))',
      [thread?.id, thread?.id],
    );
    expect(names).toHaveLength(1);
    expect((await person.browser.get(paths.inbox())).status).toBe(200);
  });
});
