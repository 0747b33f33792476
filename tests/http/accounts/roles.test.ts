import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findRoleCode, makeRoleCode } from '../../../src/accounts/make-role-code.ts';
import { requireCode } from '../../../src/accounts/require-code.ts';
import { recognise } from '../../../src/accounts/sessions.ts';
import { staffIdOf } from '../../../src/accounts/staff.ts';
import type { Member } from '../../../src/platform/actor.ts';
import { newId } from '../../../src/platform/ids.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person, phoneCode } from '../../support/people.ts';

let forum: TestForum;
let owner: Member;
beforeAll(async () => {
  forum = await startApp();
  owner = await actorOf(await anOwner(forum));
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

const em = () => forum.database.fork();

/** The person as the server sees them. */
async function actorOf(person: Person): Promise<Member> {
  const known = await recognise(em(), forum.tools, person.browser.cookies.get('alongside'));
  if (known.actor.kind === 'guest') throw new Error('signed out');
  return known.actor;
}
async function newCode(role: 'moderator' | 'owner' = 'moderator'): Promise<string> {
  const wanted = { role, form_key: newId() };
  await makeRoleCode(em(), forum.tools, owner, wanted);
  return (await findRoleCode(em(), forum.tools, owner, wanted)) ?? '';
}
const redeem = async (person: Person, code: string) =>
  person.browser.submit(await person.browser.get('/me/role'), { code }, { action: '/me/role' });
const secretOn = (page: Page): string =>
  new URL(page.links.find((each) => each.href.startsWith('otpauth://'))?.href ?? '').searchParams.get(
    'secret',
  ) ?? '';

describe('making a role code', () => {
  test('D: members, moderators and guests cannot', async () => {
    const people = [await actorOf(await aMember(forum)), await actorOf(await aModerator(forum))];
    for (const actor of [...people, { kind: 'guest' } as const]) {
      await expect(
        makeRoleCode(em(), forum.tools, actor, { role: 'moderator', form_key: newId() }),
      ).rejects.toMatchObject({
        status: 404,
      });
    }
  });

  test('an owner gets it once; the database keeps its hash, its role and the week', async () => {
    const code = await newCode();
    expect(code).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){5}$/);
    const stored = await em().execute<Record<string, unknown>[]>(
      'select code_hash, role, made_week::text as made_week from role_code',
    );
    expect(Object.keys(stored[0] ?? {})).toEqual(['code_hash', 'role', 'made_week']);
    expect(JSON.stringify(stored)).not.toContain(code.replaceAll('-', ''));
  });
});

describe('a code that gives no role', () => {
  test.each(['', 'nonsense', '0000-0000-0000-0000-0000-0000'])('%j', async (code) => {
    const member = await aMember(forum);
    const page = await redeem(member, code);
    expect(page.status).toBe(422);
    expect((await actorOf(member)).waitingRole).toBeNull();
  });

  test('one that was used before', async () => {
    const code = await newCode();
    await redeem(await aMember(forum), code);
    expect((await redeem(await aMember(forum), code)).text).toContain('We do not know this code');
  });

  test('one for a role the person already has: it stays good for somebody else', async () => {
    const code = await newCode();
    const moderator = await aModerator(forum);
    const page = await redeem(moderator, code);
    expect(page.status).toBe(422);
    expect(page.text).toContain('You already have this role');
    expect((await redeem(await aMember(forum), code)).path).toBe('/me/two-step?done=role-taken');
  });

  test('an owner does not become a moderator by a code', async () => {
    const person = await anOwner(forum);
    expect((await redeem(person, await newCode())).status).toBe(422);
    expect((await actorOf(person)).role).toBe('owner');
  });

  test('of two people who use one at once, one gets the role', async () => {
    const code = await newCode();
    const people = [await aMember(forum), await aMember(forum)];
    const pages = await Promise.all(people.map((person) => redeem(person, code)));
    expect(pages.map((page) => page.status).sort()).toEqual([200, 422]);
  });

  test('E: after five tries in five minutes there is a pause', async () => {
    const member = await aMember(forum);
    const guess = '1111-1111-1111-1111-1111-1111';
    for (let nth = 0; nth < 5; nth += 1) expect((await redeem(member, guess)).status).toBe(422);
    expect((await redeem(member, guess)).status).toBe(429);
  });
});

describe('taking on a role', () => {
  test('A5, B2: it waits for the second step; each change gives the session a new value and ends the others', async () => {
    const member = await aMember(forum);
    const phone = openBrowser(forum);
    const fill = { sign_in_name: member.signInName, passphrase: member.passphrase };
    await phone.submit(await phone.get('/sign-in'), fill, { action: '/sign-in' });
    const first = member.browser.cookies.get('alongside');
    const step = await redeem(member, (await newCode()).toUpperCase().replaceAll('-', ' '));
    expect(step.path).toBe('/me/two-step?done=role-taken');
    const second = member.browser.cookies.get('alongside');
    expect(second).not.toBe(first);
    expect((await phone.get('/me')).status).toBe(401);
    expect(await actorOf(member)).toMatchObject({ role: 'member', waitingRole: 'moderator' });
    expect((await member.browser.get('/work')).status).toBe(404);
    expect((await member.browser.get('/me')).text).toContain('You are a moderator once you have set up');
    await member.browser.submit(
      step,
      { code: phoneCode(secretOn(step), forum.clock.now()) },
      { action: '/me/two-step' },
    );
    expect(member.browser.cookies.get('alongside')).not.toBe(second);
    expect(await actorOf(member)).toMatchObject({ role: 'moderator', waitingRole: null, hasTwoStep: true });
    expect((await member.browser.get('/work')).status).toBe(200);
  });

  test('somebody who has the second step already has the role at once, with a new session', async () => {
    const member = await aMember(forum, { twoStep: true });
    const before = member.browser.cookies.get('alongside');
    expect((await redeem(member, await newCode())).path).toBe('/me?done=role-taken');
    expect(member.browser.cookies.get('alongside')).not.toBe(before);
    expect((await actorOf(member)).role).toBe('moderator');
  });

  test('a moderator becomes an owner and keeps the alias the log knows', async () => {
    const moderator = await aModerator(forum);
    const alias = await staffIdOf(em(), moderator.account);
    await redeem(moderator, await newCode('owner'));
    expect((await actorOf(moderator)).role).toBe('owner');
    expect(await staffIdOf(em(), moderator.account)).toBe(alias);
  });

  test('the alias is two words that nobody else has and that name no account', async () => {
    for (let nth = 0; nth < 5; nth += 1) await aModerator(forum);
    const staff =
      await em().execute<{ alias: string; id: string; account_id: string }[]>('select * from staff');
    expect(new Set(staff.map(({ alias }) => alias)).size).toBe(staff.length);
    for (const { alias, id, account_id } of staff) {
      expect(alias).toMatch(/^\p{L}+ \p{L}+/u);
      expect(id).not.toBe(account_id);
    }
    expect(await staffIdOf(em(), (await aMember(forum)).account)).toBeNull();
  });

  test('D: before roles change, an owner is asked for a code of the phone once more, and each code works once', async () => {
    const person = await anOwner(forum);
    const actor = await actorOf(person);
    const code = person.secondStep?.() ?? '';
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    await expect(requireCode(em(), forum.tools, actor, wrong)).rejects.toMatchObject({ status: 422 });
    await expect(requireCode(em(), forum.tools, actor, code)).resolves.toBeUndefined();
    await expect(requireCode(em(), forum.tools, actor, code)).rejects.toMatchObject({ status: 422 });
  });
});
