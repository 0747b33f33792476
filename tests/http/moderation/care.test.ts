import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noteOnCase } from '../../../src/moderation/note-on-case.ts';
import type { Member } from '../../../src/platform/actor.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aCase, take } from './story.ts';

let forum: TestForum;
let ana: Person;
let owner: Person;
let thread: string;
const day = 86_400_000;

beforeAll(async () => {
  forum = await startApp();
  [ana, owner] = await Promise.all([aMember(forum), anOwner(forum)]);
  thread = (await aThread(forum, ana)).id;
});
afterAll(() => forum.stop());
beforeEach(async () => {
  await forum.database.fork().execute('delete from debrief');
  await forum.database.fork().execute('delete from pulse');
});

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const staffId = async (person: Person) =>
  (await all<{ id: string }>('select id from staff where account_id = ?', [person.account]))[0]?.id ?? '';
const asStaff = (person: Person): Member => ({
  ...asActor(forum, person),
  role: 'moderator',
  hasTwoStep: true,
});
/** A case of level 4. */
const aHard = async (): Promise<string> => {
  const it = await aCase(forum, await anAnswer(forum, ana, thread), { kind: 'unsafe' });
  await all('update moderation_case set lightness = 1 where id = ?', [it]);
  return it;
};
const leave = async (person: Person, it: string) =>
  person.browser.submit(
    await person.browser.get(`/work/cases/${it}`),
    {},
    { action: `/work/cases/${it}/acts/leave` },
  );
const owed = async () =>
  (await all<{ actor: string }>('select actor from debrief order by actor')).map(({ actor }) => actor);

describe('talking about a hard case (WB-5)', () => {
  test('a case below level 4 asks nobody, whatever became of it', async () => {
    const mod = await aModerator(forum);
    const it = await aCase(forum, await anAnswer(forum, ana, thread), { kind: 'unsafe' });
    await take(mod.browser, it);
    await leave(mod, it);
    expect(await owed()).toEqual([]);
  });

  test('whoever had it, wrote a note or closed it is asked once; who passed it on is not (WB-3)', async () => {
    const [had, noted, passed, closed] = await Promise.all([
      aModerator(forum),
      aModerator(forum),
      aModerator(forum),
      aModerator(forum),
    ]);
    const it = await aHard();
    const page = await take(passed.browser, it);
    await passed.browser.submit(page, {}, { press: 'Pass it on' });
    await take(had.browser, it);
    const note = { case: it, note: 'I wrote to them', form_key: newId() };
    for (const person of [noted, had])
      await noteOnCase(forum.database.fork(), forum.tools, asStaff(person), { ...note, form_key: newId() });
    forum.clock.move(25 * 60_000);
    await leave(closed, it);
    const ids = [await staffId(had), await staffId(noted), await staffId(closed)];
    expect(await owed()).toEqual(ids.toSorted());
    const left = await passed.browser.get('/work');
    expect(left.text).not.toContain('Talk about a hard case');
  });

  test('it is shown until they have talked, also late, and nobody can take it away for them', async () => {
    const [mod, other] = await Promise.all([aModerator(forum), aModerator(forum)]);
    const it = await aHard();
    await take(mod.browser, it);
    await leave(mod, it);
    const page = await mod.browser.get('/work');
    expect(page.text).toContain('at the latest on Friday');
    const [row] = await all<{ id: string }>('select id from debrief');
    const theirs = await other.browser.get('/work');
    expect(theirs.text).not.toContain('Talk about a hard case');
    const token = theirs.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';
    await other.browser.raw('POST', `/work/debriefs/${row?.id}`, new URLSearchParams({ form_token: token }));
    expect(await owed()).toHaveLength(1);
    const press = () => mod.browser.submit(page, {}, { press: 'I have talked about it' });
    const [done] = await Promise.all([press(), press()]);
    expect([done.path, done.text.includes('Good that you talked')]).toEqual(['/work?done=talked', true]);
    expect(await owed()).toEqual([]);
    await take(mod.browser, await aHard());
  });

  test('days later it is still there, without blame', async () => {
    const mod = await aModerator(forum);
    const it = await aHard();
    await take(mod.browser, it);
    await leave(mod, it);
    await all('update debrief set due_hour = ?', [forum.clock.now()]);
    expect((await mod.browser.get('/work')).text).toContain('It is not too late to talk about it');
  });
});

describe('the hour with somebody outside (WB-5)', () => {
  test('a moderator sees whether it took place and cannot mark it', async () => {
    const mod = await aModerator(forum);
    const page = await mod.browser.get('/work/care');
    expect(page.text).toContain('March 2026 nobody has said yet');
    expect(page.forms.some(({ action }) => action === '/work/care/supervision')).toBe(false);
  });

  test('an owner is reminded, marks it, and can say otherwise later; a month long over stays as it is', async () => {
    expect((await owner.browser.get('/work/team')).text).toContain(
      'Nobody has said yet whether it took place',
    );
    const page = await owner.browser.get('/work/care');
    await owner.browser.submit(page, {}, { press: 'It did not in March 2026' });
    const after = await owner.browser.submit(page, {}, { press: 'It took place in March 2026' });
    expect(after.text).toContain('March 2026 it took place');
    expect(await all('select * from supervision')).toEqual([{ month: '2026-03', held: true }]);
    expect((await owner.browser.get('/work/team')).text).not.toContain('Nobody has said yet');
    const token = page.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';
    const body = new URLSearchParams({ form_token: token, month: '2025-11', held: 'yes' });
    expect((await owner.browser.raw('POST', '/work/care/supervision', body)).status).toBe(409);
  });
});

describe('the three questions of the week (WB-6)', () => {
  const answer = async (person: Person, had: string, carried = '1', free = '4') =>
    person.browser.submit(
      await person.browser.get('/work/care'),
      { had, carried, free },
      { press: 'Keep my answer' },
    );

  test('a question left open is asked for, and the others stay chosen', async () => {
    const mod = await aModerator(forum);
    const page = await mod.browser.get('/work/care');
    const open = await mod.browser.submit(page, { had: '3', free: '2' }, { press: 'Keep my answer' });
    expect([open.status, open.text.includes('Choose one of the five')]).toEqual([422, true]);
    const form = open.forms.find(({ action }) => action === '/work/care/pulse');
    expect(form?.fields).toMatchObject({ had: '3', free: '2' });
    expect(await all('select * from pulse')).toEqual([]);
  });

  test('one answer a person and week; nothing stored leads to the person', async () => {
    const mod = await aModerator(forum);
    const page = await mod.browser.get('/work/care');
    const fill = { had: '3', carried: '2', free: '1' };
    await mod.browser.submit(page, fill, { press: 'Keep my answer' });
    await mod.browser.submit(page, { ...fill, had: '0' }, { press: 'Keep my answer' });
    const rows = await all<Record<string, unknown>>('select * from pulse');
    expect(rows).toMatchObject([{ had: 3, carried: 2, free: 1 }]);
    expect(JSON.stringify(rows)).not.toContain(mod.account);
    expect((await mod.browser.get('/work/care')).text).toContain('You have answered this week');
  });

  test('only what the team said is shown, only of weeks that are over, only from five answers on', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => aModerator(forum)));
    for (const person of people.slice(0, 4)) await answer(person, '2');
    forum.clock.move(7 * day);
    const [reader] = [await aModerator(forum)];
    expect((await reader.browser.get('/work/care')).text).toContain('It takes five answers in one week');
    const again = await Promise.all(Array.from({ length: 5 }, () => aModerator(forum)));
    for (const [at, person] of again.entries()) await answer(person, String(at));
    expect((await again[0]?.browser.get('/work/care'))?.text).toContain('It takes five answers in one week');
    forum.clock.move(7 * day);
    const late = await (await aModerator(forum)).browser.get('/work/care');
    expect(late.text).toContain('Week of 16 March');
    expect(late.text).toContain('I had what I needed 2 of 4');
    expect(late.text).not.toContain('Week of 9 March');
  });
});
