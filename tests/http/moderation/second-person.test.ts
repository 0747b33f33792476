import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeCases, openCase } from '../../../src/moderation/open-case.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { linesOf, take } from './story.ts';

let forum: TestForum;
let ben: Person;
let thread: string;
let team: Person[];

beforeAll(async () => {
  forum = await startApp();
  ben = await aMember(forum);
  forum.limits.lift(ben.account);
  thread = (await aThread(forum, ben, { title: 'A title of a thread' })).id;
});
beforeEach(async () => {
  for (const table of ['moderation_case', 'duty', 'shift']) await sql(`delete from ${table}`);
  await sql("update account set role = 'member' where role <> 'member'");
  team = await Promise.all([aModerator(forum), aModerator(forum), aModerator(forum)]);
});
afterAll(() => forum.stop());

const sql = <Row>(question: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute<Row[]>(question, values);
const [one, two, three] = [0, 1, 2].map((at) => () => team[at] as Person) as [
  () => Person,
  () => Person,
  () => Person,
];
const staffOf = async ({ account }: Person) => {
  const [row] = await sql<{ id: string; alias: string }>('select id, alias from staff where account_id = ?', [
    account,
  ]);
  return row ?? { id: '', alias: '' };
};
const aCrisis = async (level: number, by = ben): Promise<{ id: string; post: string }> => {
  const post = await anAnswer(forum, by, thread, { text: 'A sentence that is heavy to read' });
  const id = await inTransaction(forum.database.fork(), (tx) =>
    openCase(tx, forum.tools, { post, kind: 'crisis', cause: 'danger', level }),
  );
  return { id, post };
};
const look = (person: Person): Promise<Page> => person.browser.get('/work');
const called = 'A colleague is with somebody in danger';
const isCalled = async (person: Person): Promise<boolean> => (await look(person)).text.includes(called);
const live = async (person: Person) => (await person.browser.raw('GET', '/work/waiting')).text();
const note = async (person: Person, id: string, words = 'I know of it.') =>
  person.browser.submit(await person.browser.get(`/work/cases/${id}`), { note: words }, { action: /notes$/ });
const setLevel = async (person: Person, id: string, level: string) => {
  const at = `/work/cases/${id}/crisis`;
  return person.browser.submit(
    await person.browser.get(at),
    { level, why: 'So it is.' },
    { action: `${at}/level` },
  );
};

describe('a second person is told from level 3 on (L3)', () => {
  test('nobody is, while nobody has the case, below level 3, or where it is no case about a person', async () => {
    const free = await aCrisis(4);
    const low = await aCrisis(2);
    await take(one().browser, low.id);
    expect(await isCalled(two())).toBe(false);
    await take(one().browser, free.id);
    expect(await isCalled(two())).toBe(true);
    const other = await aMember(forum);
    for (const path of ['/work', '/work/waiting']) {
      expect((await other.browser.get(path)).status).toBe(404);
    }
  });

  test('the others see it on top and in the live line, by alias alone, until one of them has written', async () => {
    const { id } = await aCrisis(3);
    const before = await live(two());
    await take(one().browser, id);
    const page = await look(two());
    expect(page.text).toContain('Wanted: a second pair of eyes');
    expect(page.text).toContain(`with ${(await staffOf(one())).alias} until`);
    expect(page.html.split(`/work/cases/${id}`).length).toBe(2);
    for (const words of ['heavy to read', 'A title of a thread']) expect(page.html).not.toContain(words);
    expect(await live(two())).toBe(`${before} A second pair of eyes is wanted in 1 case.`);
    expect(await isCalled(one())).toBe(false);
    expect((await one().browser.get(`/work/cases/${id}`)).text).toContain(
      'Nobody else of the team has written here yet.',
    );
    await note(one(), id, 'I write to them now.');
    expect(await isCalled(two())).toBe(true);
    expect((await two().browser.get(`/work/cases/${id}`)).text).toContain('A second pair of eyes is wanted.');
    await note(two(), id);
    for (const person of [two(), three()]) expect(await isCalled(person)).toBe(false);
    expect(await live(two())).toBe(before);
    const [row] = await sql<{ content: Buffer }>('select content from crisis_record where case_id = ?', [id]);
    expect(row?.content.toString('latin1')).not.toContain((await staffOf(two())).id);
  });

  test('to be named in the form is to be asked, not to have said yes (CR-8)', async () => {
    const { id } = await aCrisis(4);
    await take(one().browser, id);
    const at = `/work/cases/${id}/crisis`;
    const second = (await staffOf(two())).id;
    const form = { who: 'I do.', safe: 'safe', support: 'A friend.', said: 'Yes.', again: '24', second };
    const open = await one().browser.get(at);
    await note(one(), id, 'A note while the form is open in another window.');
    expect((await one().browser.submit(open, form, { action: at })).text).toContain('This is kept.');
    expect([await isCalled(two()), await isCalled(three())]).toEqual([true, false]);
  });

  test('first the buddy and those on duty; once the goal has passed, everybody', async () => {
    const { id } = await aCrisis(4);
    for (const person of [one(), two()]) {
      await person.browser.submit(await look(person), {}, { press: 'Begin a shift' });
    }
    await one().browser.submit(
      await look(one()),
      { to: (await staffOf(two())).id },
      { action: /\/shift\/with$/ },
    );
    await take(one().browser, id);
    expect([await isCalled(two()), await isCalled(three())]).toEqual([true, false]);
    const { id: staff } = await staffOf(three());
    for (const day of [1, 2, 3, 4, 5, 6, 7]) {
      await sql('insert into duty (id, staff_id, weekday, from_hour, until_hour) values (?, ?, ?, 0, 24)', [
        newId(),
        staff,
        day,
      ]);
    }
    expect([await isCalled(two()), await isCalled(three())]).toEqual([true, true]);
    await sql('delete from duty');
    forum.clock.move(15 * 60_000);
    expect(await isCalled(three())).toBe(true);
  });

  test('nobody is told of their own words, and nobody who knows the person', async () => {
    const { id } = await aCrisis(4, two());
    await take(one().browser, id);
    expect([await isCalled(two()), await isCalled(three())]).toEqual([false, true]);
    expect(await live(two())).not.toContain('second pair');
    await three().browser.submit(
      await three().browser.get(`/work/cases/${id}`),
      {},
      { press: 'I know this person' },
    );
    expect(await isCalled(three())).toBe(false);
  });

  test('who wrote while it was calmer is asked again once it is urgent; a closed case asks nobody', async () => {
    const { id, post } = await aCrisis(2);
    await note(two(), id);
    await take(one().browser, id);
    await setLevel(one(), id, '4');
    expect(await isCalled(two())).toBe(true);
    await note(three(), id);
    expect(await isCalled(two())).toBe(false);
    await setLevel(one(), id, '1');
    await setLevel(one(), id, '3');
    expect([await isCalled(two()), await isCalled(three())]).toEqual([true, true]);
    await inTransaction(forum.database.fork(), (tx) =>
      closeCases(tx, forum.tools, { post, kinds: ['crisis'], outcome: 'supported' }),
    );
    expect(await isCalled(two())).toBe(false);
  });

  test('two who write at once are both known: handed to one of them, the other is still the second', async () => {
    const { id } = await aCrisis(4);
    await take(one().browser, id);
    await Promise.all([note(two(), id), note(three(), id), note(one(), id)]);
    const to = (await staffOf(two())).id;
    await one().browser.submit(
      await one().browser.get(`/work/cases/${id}`),
      { to },
      { action: /handing-over$/ },
    );
    expect([await isCalled(one()), await isCalled(three())]).toEqual([false, false]);
    await sql("update account set role = 'member' where id in (?, ?)", [one().account, three().account]);
    const fresh = await aModerator(forum);
    expect(await isCalled(fresh)).toBe(true);
  });

  test('a topic one never wants is left to others; a shift that has held enough is told all the same (WB-2)', async () => {
    const { id, post } = await aCrisis(4);
    await take(one().browser, id);
    await two().browser.submit(await look(two()), {}, { press: 'Begin a shift' });
    await two().browser.submit(await look(two()), {}, { press: 'Only light work' });
    expect(await isCalled(two())).toBe(true);
    await sql("update post set team_labels = '{self-harm}' where id = ?", [post]);
    const care = await two().browser.get('/work/care');
    await two().browser.submit(care, { 'label_self-harm': 'on' }, { action: /themes$/ });
    expect([await isCalled(two()), await isCalled(three())]).toEqual([false, true]);
  });
});

describe('level 5 is an owner’s matter too (L5)', () => {
  const wanted = 'Wanted: an owner';

  test('owners see it first, also while nobody has it; moderators see it where it always stood', async () => {
    const [owner, other] = await Promise.all([anOwner(forum), anOwner(forum)]);
    const { id } = await aCrisis(5);
    expect((await look(one())).text).not.toContain(wanted);
    expect((await one().browser.get(`/work/cases/${id}`)).text).not.toContain('I have looked at it');
    const forged = await one().browser.raw('POST', `/work/cases/${id}/crisis/looking`, new URLSearchParams());
    expect([403, 404]).toContain(forged.status);
    for (const person of [owner, other]) {
      const page = await look(person);
      expect(page.text).toContain(wanted);
      expect(page.html.split(`"/work/cases/${id}"`).length).toBe(2);
      expect(await live(person)).toContain('An owner is wanted in 1 case.');
    }
    await take(one().browser, id);
    expect((await look(owner)).text).toContain(wanted);
    const lines = async () => (await linesOf(forum)).filter(({ act }) => act === 'crisis.looked').length;
    const page = await owner.browser.get(`/work/cases/${id}`);
    for (let press = 0; press < 2; press += 1) {
      const done = await owner.browser.submit(page, {}, { press: 'I have looked at it' });
      expect(done.text).toContain('The other owners are no longer asked about this.');
    }
    expect(await lines()).toBe(1);
    for (const person of [owner, other]) expect((await look(person)).text).not.toContain(wanted);
    // To look is not to write: the second pair of eyes is still wanted.
    expect(await isCalled(other)).toBe(true);
    await setLevel(one(), id, '4');
    await setLevel(one(), id, '5');
    expect((await look(other)).text).toContain(wanted);
    await note(other, id);
    expect((await look(owner)).text).not.toContain(wanted);
  });

  test('not about their own words, and not at level 4', async () => {
    const owner = await anOwner(forum);
    await aCrisis(4);
    await aCrisis(5, owner);
    expect((await look(owner)).text).not.toContain(wanted);
    expect(await live(owner)).not.toContain('An owner is wanted');
  });
});
