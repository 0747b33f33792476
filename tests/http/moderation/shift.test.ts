import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimCase } from '../../../src/moderation/claim-case.ts';
import { clearOut } from '../../../src/moderation/clear-out.ts';
import { handOver } from '../../../src/moderation/hand-over.ts';
import type { Member } from '../../../src/platform/actor.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aCase, take } from './story.ts';

let forum: TestForum;
let ana: Person;
let mod: Person;
let thread: string;
const minute = 60_000;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  thread = (await aThread(forum, ana)).id;
});
afterAll(() => forum.stop());
beforeEach(async () => {
  await forum.database.fork().execute('delete from moderation_case');
  await forum.database.fork().execute('delete from shift');
  mod = await aModerator(forum);
});

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const aliasOf = async (person: Person) =>
  (
    await all<{ id: string; alias: string }>('select id, alias from staff where account_id = ?', [
      person.account,
    ])
  )[0] ?? {
    id: '',
    alias: '',
  };
const asStaff = (person: Person): Member => ({
  ...asActor(forum, person),
  role: 'moderator',
  hasTwoStep: true,
});
const press = async (person: Person, what: string) =>
  person.browser.submit(await person.browser.get('/work'), {}, { press: what });
/** Minutes in which somebody looks in often enough to stay signed in; gives what they see at their end. */
const later = async (person: Person, minutes: number) => {
  for (let left = minutes; left > 0; left -= 20) {
    forum.clock.move(Math.min(20, left) * minute);
    await person.browser.get('/work');
  }
  return person.browser.get('/work');
};
const aUrgent = async () => aCase(forum, await anAnswer(forum, ana, thread), { kind: 'unsafe' });
const aLight = async () => aCase(forum, await anAnswer(forum, ana, thread), { kind: 'unkind' });
const anAbout = async (label: string) => {
  const post = await anAnswer(forum, ana, thread);
  await all('update post set team_labels = ? where id = ?', [`{${label}}`, post]);
  return aCase(forum, post, { kind: 'unkind' });
};
const takeAll = async (person: Person, ids: string[]) => {
  for (const id of ids) await claimCase(forum.database.fork(), forum.tools, asStaff(person), id);
};
const takable = (page: { forms: { action: string }[] }): string[] =>
  page.forms.flatMap(({ action }) => /^\/work\/cases\/(\w+)\/claim$/.exec(action)?.[1] ?? []);

describe('without a shift', () => {
  test('nothing is counted and nothing kept back, and a change of a shift that is none is told kindly', async () => {
    await takeAll(mod, [await aUrgent()]);
    expect(await all('select * from shift')).toEqual([]);
    const page = await press(mod, 'Begin a shift');
    await all('delete from shift');
    const late = await mod.browser.submit(page, {}, { press: 'Only light work' });
    expect([late.status, late.text.includes('Your shift has ended')]).toEqual([409, true]);
  });
});

describe('a shift (WB-2)', () => {
  test('counts for its own person alone, under seal, and is gone at its end', async () => {
    const other = await aModerator(forum);
    await press(mod, 'Begin a shift');
    const [before] = await all<{ content: Buffer }>('select content from shift');
    const urgent = await aUrgent();
    await take(mod.browser, urgent);
    await take(mod.browser, urgent).catch(() => undefined);
    await takeAll(mod, [urgent, await anAbout('hospital'), await aLight()]);
    const page = await later(mod, 50);
    expect(page.text).toContain('50 min of 2 h');
    expect(page.text).toContain('Heavy items 2 of 20');
    expect(page.text).toContain('Urgent cases 1 of 5');
    expect(page.text).toContain('That was a lot?');
    expect((await other.browser.get('/work')).text).not.toMatch(/of 20|of 5/);
    const [row] = await all<{ content: Buffer }>('select content from shift');
    expect(row?.content).toHaveLength(before?.content.length ?? 0);
    expect(row?.content.toString('latin1')).not.toContain(urgent);
    const ended = await press(mod, 'End shift');
    expect(ended.text).toContain('nothing of it is kept');
    expect(await all('select * from shift')).toEqual([]);
  });

  test('two hours, and the queue offers only light work; what is urgent can still be reached', async () => {
    const [urgent, light] = [await aUrgent(), await aLight()];
    await press(mod, 'Begin a shift');
    expect(takable(await mod.browser.get('/work')).toSorted()).toEqual([urgent, light].toSorted());
    await later(mod, 118);
    expect(takable(await mod.browser.get('/work'))).toHaveLength(2);
    expect(takable(await later(mod, 2))).toEqual([light]);
    const fresh = await aModerator(forum);
    await press(fresh, 'Begin a shift');
    await press(fresh, 'Only light work');
    const page = await fresh.browser.get('/work');
    expect(takable(page)).toEqual([light]);
    expect(page.text).toContain('1 case is more than light work');
    expect(page.links.some(({ href }) => href === `/work/cases/${urgent}`)).toBe(true);
    const next = await fresh.browser.submit(page, {}, { press: 'Next one for me' });
    expect(next.path).toBe(`/work/cases/${light}?done=case-taken`);
    const none = await fresh.browser.submit(page, {}, { action: '/work/next' });
    expect(none.path).toBe('/work?done=no-next-case');
    await press(fresh, 'All work again');
    expect(takable(await fresh.browser.get('/work'))).toEqual([urgent]);
  });

  test('five urgent cases are enough, also those that were handed over', async () => {
    await press(mod, 'Begin a shift');
    const other = await aModerator(forum);
    for (let nth = 0; nth < 4; nth += 1) await takeAll(mod, [await aUrgent()]);
    const [handed, left] = [await aUrgent(), await aUrgent()];
    expect(takable(await mod.browser.get('/work'))).toContain(left);
    await handOver(forum.database.fork(), forum.tools, asStaff(other), handed, (await aliasOf(mod)).id);
    const page = await mod.browser.get('/work');
    expect(page.text).toContain('Urgent cases 5 of 5');
    expect(page.text).toContain('This shift has held enough');
    expect(takable(page)).toEqual([]);
    expect((await mod.browser.get(`/work/cases/${left}`)).text).toContain('Take it');
  });

  test('after three heavy ones in a row the next is light, where there is one', async () => {
    await press(mod, 'Begin a shift');
    for (let nth = 0; nth < 3; nth += 1) await takeAll(mod, [await aUrgent()]);
    const [urgent, light] = [await aUrgent(), await aLight()];
    const next = async () => press(mod, 'Next one for me');
    expect((await next()).path).toBe(`/work/cases/${light}?done=case-taken`);
    expect((await next()).path).toBe(`/work/cases/${urgent}?done=case-taken`);
  });

  test('begun twice it begins once; one that nobody ended is over after twelve hours and goes', async () => {
    await press(mod, 'Begin a shift');
    const [before] = await all<{ content: Buffer }>('select content from shift');
    const page = await mod.browser.get('/work');
    const token = page.forms.find(({ action }) => action === '/work/shift')?.fields.form_token ?? '';
    await mod.browser.raw('POST', '/work/shift', new URLSearchParams({ form_token: token, what: 'begin' }));
    expect((await all<{ content: Buffer }>('select content from shift'))[0]).toEqual(before);
    forum.clock.move(12 * 60 * minute);
    await clearOut(forum.database.fork(), forum.tools, {});
    expect(await all('select * from shift')).toEqual([]);
  });
});

describe('who is with you (WB-4)', () => {
  test('somebody who is in no shift cannot be chosen', async () => {
    const [one, other] = [await aModerator(forum), await aModerator(forum)];
    await press(one, 'Begin a shift');
    expect((await one.browser.get('/work')).text).toContain('Nobody else is in a shift now');
    await press(other, 'Begin a shift');
    const page = await one.browser.get('/work');
    await press(other, 'End shift');
    const late = await one.browser.submit(
      page,
      { to: (await aliasOf(other)).id },
      { press: 'They are with me' },
    );
    expect([late.status, late.text.includes('Choose somebody who is in a shift now')]).toEqual([422, true]);
  });

  test('two have each other until one of them goes; a case that cannot wait shows who is there', async () => {
    const [one, other] = [await aModerator(forum), await aModerator(forum)];
    for (const person of [one, other]) await press(person, 'Begin a shift');
    const { id, alias } = await aliasOf(other);
    const page = await one.browser.submit(
      await one.browser.get('/work'),
      { to: id },
      { press: 'They are with me' },
    );
    expect(page.text).toContain(`With you: ${alias}`);
    expect((await other.browser.get('/work')).text).toContain(`With you: ${(await aliasOf(one)).alias}`);
    const [urgent, light] = [await aUrgent(), await aLight()];
    expect((await take(one.browser, urgent)).text).toContain(`With you: ${alias}`);
    expect((await take(one.browser, light)).text).not.toContain('With you:');
    await press(other, 'End shift');
    expect((await one.browser.get('/work')).text).not.toContain('With you:');
  });
});

describe('topics a moderator never wants (WB-1)', () => {
  test('are not offered as the next one and stand folded at the end; the locker keeps its size', async () => {
    const [about, light] = [await anAbout('abuse'), await aLight()];
    await all('update moderation_case set lightness = 0 where id = ?', [about]);
    const size = async () =>
      (
        await all<{ bytes: number }>(
          "select length(content) as bytes from locker where account_id = ? and use = 'settings'",
          [mod.account],
        )
      )[0]?.bytes;
    const before = await size();
    const care = await mod.browser.get('/work/care');
    const kept = await mod.browser.submit(care, { label_abuse: 'on' }, { press: 'Keep my choice' });
    expect(kept.text).toContain('Your choice is kept');
    expect(await size()).toBe(before);
    const page = await mod.browser.get('/work');
    expect(takable(page)).toEqual([light]);
    expect(page.text).toContain('1 case is about a topic you do not want');
    const next = await mod.browser.submit(page, {}, { press: 'Next one for me' });
    expect(next.path).toContain(light);
    const other = await aModerator(forum);
    expect(takable(await other.browser.get('/work'))).toEqual([about]);
    expect(
      (await other.browser.get('/work/care')).forms.map(({ fields }) => Object.keys(fields)),
    ).not.toContain('label_abuse');
    await mod.browser.submit(await mod.browser.get('/work/care'), {}, { press: 'Keep my choice' });
    expect(takable(await mod.browser.get('/work'))).toEqual([]);
  });
});
