import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listQueue } from '../../../src/moderation/case-queue.queries.ts';
import { byQueueOrder } from '../../../src/moderation/case-queue.rules.ts';
import { closeCases, openCase } from '../../../src/moderation/open-case.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { aCase, aReport, caseOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mod: Person;
let thread: string;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, mod] = await Promise.all([aMember(forum), aMember(forum), aModerator(forum)]);
  thread = (await aThread(forum, ana, { title: 'A title of a thread' })).id;
});
beforeEach(async () => {
  await forum.database.fork().execute('delete from report');
  await forum.database.fork().execute('delete from moderation_case');
});
afterAll(() => forum.stop());

const aPost = (text = 'Words that were reported', where = thread): Promise<string> =>
  anAnswer(forum, ben, where, { text });
const casesOn = (page: { links: { href: string }[] }): string[] =>
  page.links.map(({ href }) => href).filter((href) => /^\/work\/cases\/[0-9a-z]{20}$/.test(href));
const aHold = async (cause: 'first-post' | 'incitement' = 'first-post'): Promise<string> => {
  const post = await aPost();
  return inTransaction(forum.database.fork(), (tx) =>
    openCase(tx, forum.tools, { post, kind: 'hold', cause }),
  );
};

describe('the queue of cases (MO-13)', () => {
  test('with nothing open it says so kindly', async () => {
    const page = await mod.browser.get('/work');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Nothing is waiting');
  });

  test('unsafe before worried before unkind, then who waited longest, then chance', async () => {
    const posts = await Promise.all([aPost(), aPost(), aPost(), aPost(), aPost()]);
    const kinds = ['unkind', 'else', 'worried', 'unsafe', 'unsafe'] as const;
    const ids: string[] = [];
    for (const [at, kind] of kinds.entries()) ids.push(await aCase(forum, posts[at] as string, { kind }));
    const early = new Date(forum.clock.now().getTime() - 3 * 3_600_000);
    await forum.database
      .fork()
      .execute('update moderation_case set made_hour = ? where id in (?, ?)', [early, ids[4], ids[1]]);
    expect(casesOn(await mod.browser.get('/work'))).toEqual(
      [4, 3, 2, 1, 0].map((at) => `/work/cases/${ids[at]}`),
    );
  });

  test('every row says why it is where it is, in coarse words and with no word of the post (MO-13, WB-1)', async () => {
    const post = await aPost('A sentence that is heavy to read');
    for (const kind of ['unkind', 'unsafe', 'else'] as const)
      await aReport(forum, post, { kind, note: 'A note' });
    forum.clock.move(26 * 3_600_000);
    mod = await aModerator(forum);
    const page = await mod.browser.get('/work');
    for (const words of [
      'A post may be unsafe',
      '3 reports',
      'waits 26 h',
      'goal 60 min',
      'Nights and sleep',
      'L3',
      'Level 3 of 5. Readers could come to harm, so it comes before what can wait.',
      'chance decides',
    ])
      expect(page.text).toContain(words);
    expect(page.html).toContain('aria-label="Take it, A post may be unsafe, Nights and sleep"');
    for (const words of ['A sentence that is heavy to read', 'A title of a thread', 'A note']) {
      expect(page.html).not.toContain(words);
    }
  });

  test('it can be narrowed to a kind and a space, and says when nothing of that is there', async () => {
    const hold = await aHold();
    const away = (await aThread(forum, ana, { space: 'anxiety' })).id;
    const told = await aCase(forum, await aPost('x', away));
    const listed = async (query: string) => casesOn(await mod.browser.get(`/work?${query}`));
    expect(await listed('kind=hold')).toEqual([`/work/cases/${hold}`]);
    expect(await listed('space=anxiety')).toEqual([`/work/cases/${told}`]);
    expect((await listed('kind=nonsense&space=../..')).toSorted()).toEqual(
      [`/work/cases/${hold}`, `/work/cases/${told}`].toSorted(),
    );
    expect((await mod.browser.get('/work?kind=appeal')).text).toContain('Nothing of this kind is waiting');
  });

  test('a queue longer than a page goes on, and every case stands on one page of it, whatever is closed meanwhile', async () => {
    const posts = await Promise.all([aPost(), aPost(), aPost()]);
    await forum.database.fork().execute(
      `insert into moderation_case (id, post_id, kind, cause, lightness, state, made_hour, chance)
       select lpad(n::text, 20, '0'), (?::text[])[1 + n % 3], 'k' || n, 'else', 3 + n % 2, 'open',
         '2026-03-10T10:00Z', (n * 7919) % 40 from generate_series(1, 120) n`,
      [`{${posts.join(',')}}`],
    );
    const wanted = await forum.database
      .fork()
      .execute<{ id: string }[]>('select id from moderation_case order by lightness, made_hour, chance, id');
    const all = wanted.map(({ id }) => `/work/cases/${id}`);
    const on = (page: Page, words: string) => page.links.find(({ text }) => text === words)?.href;
    const first = await mod.browser.get('/work');
    expect([casesOn(first), on(first, 'More urgent ones')]).toEqual([all.slice(0, 50), undefined]);
    await forum.database
      .fork()
      .execute("update moderation_case set state = 'closed' where id = ?", [wanted[3]?.id]);
    const second = await mod.browser.get(on(first, 'Less urgent ones') ?? '');
    expect(casesOn(second)).toEqual(all.slice(50, 100));
    const third = await mod.browser.get(on(second, 'Less urgent ones') ?? '');
    expect([casesOn(third), on(third, 'Less urgent ones')]).toEqual([all.slice(100), undefined]);
    const back = await mod.browser.get(on(third, 'More urgent ones') ?? '');
    expect(casesOn(back)).toEqual(all.slice(50, 100));
    const top = await mod.browser.get(on(back, 'More urgent ones') ?? '');
    expect(casesOn(top)).toEqual(all.slice(0, 50).filter((_, at) => at !== 3));
    expect(on(top, 'More urgent ones')).toBeUndefined();
    expect((await mod.browser.get('/work?after=../x&before=')).status).toBe(200);
  });

  test('a case with others stands behind a fold with who has it, one of my own on top', async () => {
    const other = await aModerator(forum);
    const [theirs, mine] = [await aHold(), await aHold()];
    await other.browser.submit(await other.browser.get(`/work/cases/${theirs}`), {}, { press: 'Take it' });
    await mod.browser.submit(await mod.browser.get(`/work/cases/${mine}`), {}, { press: 'Take it' });
    const page = await mod.browser.get('/work');
    expect(page.text).toMatch(/1 case is with others of the team/);
    expect(page.text).toContain(`with ${await aliasOf(other)} until`);
    expect(page.text).toContain('You have these now');
    expect(casesOn(page)).toEqual([`/work/cases/${mine}`, `/work/cases/${theirs}`]);
    expect(page.forms.some(({ action }) => action === `/work/cases/${theirs}/claim`)).toBe(false);
  });

  test('how many wait is told again without loading the page, and keeps no session awake (SECURITY B3)', async () => {
    await aHold();
    forum.clock.move(60_000);
    const plain = await mod.browser.raw('GET', '/work/waiting');
    expect([plain.status, await plain.text()]).toEqual([200, '1 case is open.']);
    expect(plain.headers.get('set-cookie')).toBeNull();
    forum.clock.move(60_000);
    expect((await mod.browser.raw('GET', '/work')).headers.get('set-cookie')).not.toBeNull();
  });
});

describe('next one for me (MO-13)', () => {
  const next = async (person: Person, address = '/work') =>
    person.browser.submit(await person.browser.get(address), {}, { press: 'Next one for me' });

  test('takes the most urgent that nobody has, and two people get two', async () => {
    const other = await aModerator(forum);
    const [, urgent, second] = [await aHold(), await aHold('incitement'), await aCase(forum, await aPost())];
    const pages = await Promise.all([next(mod), next(other)]);
    expect(pages.map(({ path }) => path.slice(12, 32)).toSorted()).toEqual([urgent, second].toSorted());
    for (const page of pages) expect(page.text).toContain('You have this case until');
  });

  test('never gives out what is about own words, what one knows the author of, or what one just passed on', async () => {
    const own = await anAnswer(forum, mod, thread, { text: 'My own words' });
    await aCase(forum, own, { kind: 'unsafe' });
    const known = await aCase(forum, await aPost(), { kind: 'unsafe' });
    await mod.browser.submit(
      await mod.browser.get(`/work/cases/${known}`),
      {},
      { press: 'I know this person' },
    );
    const [first, last] = [await aCase(forum, await aPost(), { kind: 'worried' }), await aHold()];
    const page = await next(mod);
    expect(page.path).toContain(first);
    const back = await mod.browser.submit(page, {}, { press: 'Pass it on' });
    const after = await mod.browser.submit(back, {}, { press: 'Next one for me' });
    expect(after.path).toContain(last);
    expect((await mod.browser.get('/work')).text).toContain('about your own words');
  });

  test('says so where there is none', async () => {
    await aCase(forum, await anAnswer(forum, mod, thread));
    const page = await next(mod);
    expect(page.path).toBe('/work?done=no-next-case');
    expect(page.text).toContain('There is no case for you right now.');
  });
});

describe('the order (MO-13)', () => {
  const queued = fc.record({
    id: fc.stringMatching(/^[0-9a-z]{4}$/),
    lightness: fc.integer({ min: 0, max: 5 }),
    madeHour: fc.constantFrom(0, 1, 2).map((hours) => new Date(hours * 3_600_000)),
    chance: fc.integer({ min: 0, max: 3 }),
  });
  const many = fc.uniqueArray(queued, { selector: ({ id }) => id, maxLength: 30 });

  test('is total and stable: any order of the same cases gives the same queue', () => {
    fc.assert(
      fc.property(many, fc.integer(), (cases, seed) => {
        const sorted = cases.toSorted(byQueueOrder);
        const mixed = cases.toSorted(
          (one, other) => (Number.parseInt(one.id, 36) ^ seed) - (Number.parseInt(other.id, 36) ^ seed),
        );
        expect(mixed.toSorted(byQueueOrder)).toEqual(sorted);
        for (const [at, one] of sorted.entries()) {
          for (const other of sorted.slice(at + 1)) {
            expect(byQueueOrder(one, other)).toBeLessThan(0);
            expect(byQueueOrder(other, one)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the one the database gives', async () => {
    for (let count = 0; count < 12; count += 1) await (count % 3 ? aHold() : aHold('incitement'));
    await forum.database.fork().execute('update moderation_case set chance = chance % 3');
    const { rows } = await listQueue(forum.database.fork(), forum.tools, {}, 100);
    expect(rows).toHaveLength(12);
    expect(rows.toSorted(byQueueOrder)).toEqual(rows);
  });

  test('a case that is told again keeps its place among those who wait, and takes the more urgent cause', async () => {
    const post = await aPost();
    const it = await aCase(forum, post, { kind: 'unkind' });
    const [before] = (await listQueue(forum.database.fork(), forum.tools, {}, 1)).rows;
    forum.clock.move(3_600_000);
    await aReport(forum, post, { kind: 'unsafe' });
    const [after] = (await listQueue(forum.database.fork(), forum.tools, {}, 1)).rows;
    expect(after).toMatchObject({
      id: it,
      cause: 'unsafe',
      madeHour: before?.madeHour,
      chance: before?.chance,
    });
    await inTransaction(forum.database.fork(), (tx) =>
      closeCases(tx, forum.tools, { post, kinds: ['report'], outcome: 'kept' }),
    );
    await aReport(forum, post, { kind: 'else' });
    expect(await caseOf(forum, post, 'report')).not.toBe(it);
  });
});

async function aliasOf(person: Person): Promise<string> {
  const [row] = await forum.database
    .fork()
    .execute<{ alias: string }[]>('select alias from staff where account_id = ?', [person.account]);
  return row?.alias ?? '';
}

describe('how the work stands, for owners', () => {
  test('says how many cases are open, how long the first look and the decision took, and names nobody of the team (WB-7)', async () => {
    const owner = await anOwner(forum);
    mod = await aModerator(forum);
    const it = await aCase(forum, await aPost(), { kind: 'unsafe' });
    await aHold();
    const before = (await owner.browser.get('/work/lead')).text;
    expect(before).toMatch(/Level 3 ?1 within an hour/);
    const page = await mod.browser.submit(
      await mod.browser.get(`/work/cases/${it}`),
      {},
      { press: 'Take it' },
    );
    const again = await mod.browser.submit(page, {}, { press: 'Keep it 20 minutes more' });
    const looks = /first looked In this half of the year\. (\d+) within an hour/;
    const count = (text: string) => Number(looks.exec(text)?.[1] ?? 0);
    const taken = (await owner.browser.get('/work/lead')).text;
    expect(count(taken)).toBe(count(before) + 1);
    await mod.browser.submit(again, {}, { press: 'Leave it and close' });
    const after = (await owner.browser.get('/work/lead')).text;
    expect(after).toMatch(/until a decision In this half of the year\. \d+ within/);
    expect(after).not.toMatch(/Level 3/);
    expect(after).toContain('fewer than 5');
    expect(after).not.toContain(await aliasOf(mod));
    expect((await mod.browser.get('/work/lead')).status).toBe(404);
  });

  test('how much shifts held is told from five of them on, in steps, and of nobody (WB-7)', async () => {
    const owner = await anOwner(forum);
    await forum.database.fork().execute("delete from tally where what = 'shift'");
    for (let shifts = 0; shifts < 5; shifts += 1) {
      expect((await owner.browser.get('/work/lead')).text).toContain('Too few shifts to tell.');
      mod = await aModerator(forum);
      for (const press of ['Begin a shift', 'End shift'])
        await mod.browser.submit(await mod.browser.get('/work'), {}, { press });
    }
    const page = (await owner.browser.get('/work/lead')).text;
    expect(page).toContain('5 with nothing heavy');
    expect(page).not.toContain(await aliasOf(mod));
  });

  test('the words that hold most posts are told, by the words their spaces have now', async () => {
    const owner = await anOwner(forum);
    const post = await aPost();
    const em = forum.database.fork();
    await em.execute("update post set held_for = 'word', source = 'Win at the CASINO tonight' where id = ?", [
      post,
    ]);
    const space = '(select t.space_id from thread t join post p on p.thread_id = t.id where p.id = ?)';
    await em.execute(`update space set hold_words = '{casino}' where id = ${space}`, [post]);
    expect((await owner.browser.get('/work/lead')).text).toMatch(/most often hold a post casino:? ?1/);
    await em.execute(`update space set hold_words = '{}' where id = ${space}`, [post]);
    expect((await owner.browser.get('/work/lead')).text).not.toContain('casino');
  });
});
