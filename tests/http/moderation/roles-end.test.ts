import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimOf } from '../../../src/moderation/case-claim.ts';
import { giveRoleBack } from '../../../src/moderation/end-role.ts';
import type { Member } from '../../../src/platform/actor.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aCase, linesOf, take } from './story.ts';

let forum: TestForum;
let ana: Person;
let owner: Person;
beforeAll(async () => {
  forum = await startApp();
  [ana, owner] = await Promise.all([aMember(forum), anOwner(forum)]);
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
  forum.clock.move(60_000);
});

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const staffOf = async (person: Person): Promise<{ id: string; alias: string }> => {
  const [row] = await all<{ id: string; alias: string }>('select id, alias from staff where account_id = ?', [
    person.account,
  ]);
  return row ?? { id: '', alias: '' };
};
const roleOf = async (person: Person) =>
  (await all<{ role: string }>('select role from account where id = ?', [person.account]))[0]?.role;
const code = (person: Person) => person.secondStep?.() ?? '';
const ending = async (by: Person, of: Person) =>
  by.browser.get(`/work/team/${(await staffOf(of)).id}/ending`);
const asOwner = (person: Person): Member => ({ ...asActor(forum, person), role: 'owner', hasTwoStep: true });

describe('a role that cannot be ended like this (SECURITY D)', () => {
  test('a moderator cannot take one away, and somebody who is on no team cannot lose one', async () => {
    const [mod, other] = await Promise.all([aModerator(forum), aModerator(forum)]);
    expect((await ending(mod, other)).status).toBe(404);
    expect((await owner.browser.get('/work/team/0000000000000000000a/ending')).status).toBe(404);
  });

  test('a wrong code of the phone changes nothing', async () => {
    const mod = await aModerator(forum);
    const page = await owner.browser.submit(
      await ending(owner, mod),
      { code: '000000' },
      { action: /ending/ },
    );
    expect([page.status, page.text.includes('This code does not fit')]).toEqual([422, true]);
    expect(await roleOf(mod)).toBe('moderator');
    expect((await mod.browser.get('/work')).status).toBe(200);
  });

  test('the last owner keeps theirs, and is told why', async () => {
    const page = await owner.browser.submit(
      await owner.browser.get('/work/my-role'),
      { code: code(owner) },
      { action: '/work/my-role' },
    );
    expect([page.status, page.text.includes('You are the only owner')]).toEqual([409, true]);
    expect(await roleOf(owner)).toBe('owner');
    expect((await ending(owner, owner)).path).toBe('/work/my-role');
  });

  test('an owner without a second step is no owner who could stay', async () => {
    const asleep = await anOwner(forum);
    await all('update account set two_step = null where id = ?', [asleep.account]);
    await expect(
      giveRoleBack(forum.database.fork(), forum.tools, asOwner(owner), { code: code(owner) }),
    ).rejects.toThrow('team.end.last');
    await all("update account set role = 'member' where id = ?", [asleep.account]);
  });

  test('of two owners who give theirs back at once, one stays', async () => {
    const second = await anOwner(forum);
    const people = [owner, second];
    const done = await Promise.allSettled(
      people.map((person) =>
        giveRoleBack(forum.database.fork(), forum.tools, asOwner(person), { code: code(person) }),
      ),
    );
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const left = await all<{ id: string }>("select id from account where role = 'owner'");
    expect(left).toHaveLength(1);
    owner = left[0]?.id === second.account ? second : owner;
  });
});

describe('a role that is taken away (SECURITY D)', () => {
  test('ends with the next request of every device; leases fall; the alias stays in the log', async () => {
    const [mod, other] = await Promise.all([aModerator(forum), aModerator(forum)]);
    const { id, alias } = await staffOf(mod);
    const { id: thread } = await aThread(forum, ana);
    const it = await aCase(forum, await anAnswer(forum, ana, thread));
    await take(mod.browser, it);
    const list = await owner.browser.get('/work/team');
    expect(list.text).toContain(alias);
    expect(list.html).not.toContain(mod.account);
    const page = await ending(owner, mod);
    const fill = { code: code(owner) };
    const [done, again] = await Promise.all([
      owner.browser.submit(page, fill, { action: /ending/ }),
      owner.browser.submit(page, fill, { action: /ending/ }),
    ]);
    expect([done.path, again.path]).toEqual(Array(2).fill('/work/team?done=role-taken-away'));
    expect((await mod.browser.get('/work')).status).toBe(401);
    expect(await roleOf(mod)).toBe('member');
    const [row] = await all<{ claim: Buffer }>('select claim from moderation_case where id = ?', [it]);
    expect(claimOf(forum.tools.keys, it, row?.claim ?? null, forum.clock.now())).toBeNull();
    expect((await take(other.browser, it)).text).toContain('You have it now');
    const lines = (await linesOf(forum)).filter(({ act }) => act === 'role.taken-away');
    expect(lines).toMatchObject([{ subject: id, actor: (await staffOf(owner)).id }]);
    expect((await other.browser.get('/work/log')).text).toContain(`of ${alias} · by`);
    expect((await owner.browser.get('/work/team')).text).not.toContain(alias);
  });
});

describe('a role that is given back', () => {
  test('the person is a member at once and stays signed in here; another device is signed out', async () => {
    const mod = await aModerator(forum);
    const phone = openBrowser(forum);
    for (const [name, value] of mod.browser.cookies) phone.cookies.set(name, value);
    const page = await mod.browser.get('/work/my-role');
    expect(page.text).toContain('You need no reason');
    const done = await mod.browser.submit(page, { code: code(mod) }, { action: '/work/my-role' });
    expect(done.path).toBe('/me?done=role-given-back');
    expect((await mod.browser.get('/work')).status).toBe(404);
    expect((await mod.browser.get('/me')).status).toBe(200);
    expect((await phone.get('/me')).status).toBe(401);
    expect(await roleOf(mod)).toBe('member');
  });
});
