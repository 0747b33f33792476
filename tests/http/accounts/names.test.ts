import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

const keep = async (person: Person, name: string) =>
  person.browser.submit(await person.browser.get('/me/names'), { name }, { action: '/me/names' });
const countNames = async (): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>('select count(*) as count from name');
  return Number(row?.count);
};

describe('a name that cannot be kept', () => {
  test('guests are asked to sign in', async () => {
    expect((await openBrowser(forum).get('/me/names')).status).toBe(401);
  });

  test.each([
    ['nothing', ' ', 'Choose a name'],
    ['one letter', 'a', 'A name needs at least 2 letters.'],
    ['somebody who speaks for the team', 'Moderator', 'speaks for the team'],
    ['two alphabets', 'Pаper', 'mixes letters of different alphabets'],
    ['something nobody can see', 'Paper\u200bBoat', 'nobody can see'],
    ['a text that turns the line around', 'Paper\u202eBoat', 'nobody can see'],
    ['an address', 'paper@boat.example', 'leave out e-mail addresses'],
  ])('A7: %s', async (_, name, words) => {
    const member = await aMember(forum);
    const before = await countNames();
    const page = await keep(member, name);
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    expect(await countNames()).toBe(before);
  });

  test.each(['Paper Boat', 'paper-boat', 'PAPERBOAT', 'Páper Boat', 'Paper B0at'])(
    'A7: %s, where somebody keeps “Paper Boat”',
    async (name) => {
      const first = await keep(await aMember(forum), 'Paper Boat');
      expect([200, 422]).toContain(first.status);
      const page = await keep(await aMember(forum), name);
      expect(page.status).toBe(422);
      expect(page.text).toContain('Someone has this name');
      expect(page.forms.find((form) => form.action === '/me/names')?.fields.name).toBe(name);
    },
  );

  test('A7: the alias of somebody on the team', async () => {
    const { account } = await aModerator(forum);
    const [staff] = await forum.database
      .fork()
      .execute<{ alias: string }[]>('select alias from staff where account_id = ?', [account]);
    expect((await keep(await aMember(forum), staff?.alias ?? '')).text).toContain('Someone has this name');
  });

  test('of two people who want one name at once, one gets it', async () => {
    const people = [await aMember(forum), await aMember(forum)];
    const pages = await Promise.all(people.map((person) => keep(person, 'Slow Ferry')));
    expect(pages.map((page) => page.status).sort()).toEqual([200, 422]);
  });

  test('E: more than ten tries in an hour have to wait', async () => {
    const member = await aMember(forum);
    for (let nth = 0; nth < 10; nth += 1) await forum.limits.take('name.account', member.account);
    expect((await keep(member, 'Late Ferry')).status).toBe(429);
  });

  test('the thirteenth', async () => {
    const member = await aMember(forum);
    for (const word of 'Lamp Stone Paper Window Garden Bread Cloud Kettle Button Door Street Music'.split(
      ' ',
    )) {
      Object.assign(forum.limits, createLimits());
      expect((await keep(member, `Harbour ${word}`)).path).toContain('done=name-kept');
    }
    expect((await keep(member, 'Harbour Candle')).text).toContain('You keep twelve names.');
  });
});

describe('a name that is kept', () => {
  test('ON-2: one that looks like a real name is pointed out once and then taken', async () => {
    const member = await aMember(forum);
    const warned = await keep(member, 'Anna Schmidt');
    expect(warned.status).toBe(422);
    expect(warned.text).toContain('This looks like a real name.');
    const other = await member.browser.submit(warned, { name: 'heron1987' }, { action: '/me/names' });
    expect(other.text).toContain('could be the year you were born');
    const done = await member.browser.submit(other, {}, { action: '/me/names' });
    expect(done.path).toBe('/me/names?done=name-kept');
    expect(done.text).toContain('heron1987');
  });

  test('ON-2: three ideas are offered, and one press puts one in without script', async () => {
    const member = await aMember(forum);
    const page = await member.browser.get('/me/names');
    const ideas = page.forms.find((form) => form.action === '/me/names')?.buttons.filter((each) => each.name);
    expect(ideas).toHaveLength(3);
    const idea = ideas?.[1];
    const filled = await member.browser.submit(page, {}, { press: idea?.text });
    expect(filled.forms.find((form) => form.action === '/me/names')?.fields.name).toBe(idea?.value);
    const done = await member.browser.submit(filled, {}, { action: '/me/names' });
    expect(done.text).toContain(`Names I keep ${idea?.value}`);
  });

  test('belongs to its owner alone, and the database does not tell whose it is', async () => {
    const [owner, other] = [await aMember(forum), await aMember(forum)];
    expect((await keep(owner, 'Linen Compass')).text).toContain('Linen Compass');
    expect((await other.browser.get('/me/names')).text).not.toContain('Linen Compass');
    const [row] = await forum.database
      .fork()
      .execute<Record<string, unknown>[]>("select * from name where shown = 'Linen Compass'");
    expect(JSON.stringify(row)).not.toContain(owner.account);
    expect(String(row?.owner_sealed)).not.toContain(owner.account);
    expect(row?.avatar).toBeGreaterThanOrEqual(0);
    expect(row?.avatar).toBeLessThan(800);
  });

  test('R1: a form that is sent twice keeps one name', async () => {
    const member = await aMember(forum);
    const page = await member.browser.get('/me/names');
    const both = await Promise.all(
      [1, 2].map(() => member.browser.submit(page, { name: 'Woven Lighthouse' }, { action: '/me/names' })),
    );
    expect(both.map((each) => each.path)).toEqual(Array(2).fill('/me/names?done=name-kept'));
    expect(both[1]?.html.match(/Woven Lighthouse/g)).toHaveLength(1);
  });

  test('two tabs that keep different names lose neither', async () => {
    const member = await aMember(forum);
    const [one, other] = [await member.browser.get('/me/names'), await member.browser.get('/me/names')];
    await Promise.all([
      member.browser.submit(one, { name: 'Copper Window' }, { action: '/me/names' }),
      member.browser.submit(other, { name: 'Velvet Pebble' }, { action: '/me/names' }),
    ]);
    const page = await member.browser.get('/me/names');
    expect(page.text).toContain('Copper Window');
    expect(page.text).toContain('Velvet Pebble');
  });
});
