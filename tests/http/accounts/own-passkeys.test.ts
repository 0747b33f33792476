import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeChallenge } from '../../../src/accounts/passkey-challenge.ts';
import { listPasskeys } from '../../../src/accounts/passkeys.ts';
import { openSession, recognise } from '../../../src/accounts/sessions.ts';
import { giveRole } from '../../../src/accounts/staff.ts';
import { requireMember } from '../../../src/platform/actor.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Authenticator, anAuthenticator, givePasskey } from '../../support/authenticator.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person, phoneCode } from '../../support/people.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
  forum.clock.move(120_000);
});

const em = () => forum.database.fork();
const list = '/me/passkeys';

/** The first half of adding one: passphrase, and a code where there is one. */
async function begin(person: Person, more: Record<string, string> = {}): Promise<Page> {
  const fill: Record<string, string> = { word: '', passphrase: person.passphrase, ...more };
  if (person.secondStep && more.code === undefined) fill.code = person.secondStep();
  return person.browser.submit(await person.browser.get(list), fill, { action: list });
}

interface Offer {
  challenge: string;
  rpId: string;
  handle: string;
  credentials: string[];
}
const offerOn = (page: Page): Offer => {
  const [, text = ''] = /data-offer="([^"]*)"/.exec(page.html) ?? [];
  return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Offer;
};

/** What the script sends when the device has made one. */
async function send(person: Person, page: Page, made: string): Promise<{ status: number; text: string }> {
  const fields = page.forms.find((form) => form.action === '/me/passkeys/new')?.fields;
  const body = new URLSearchParams({ ...fields, made });
  const answer = await person.browser.raw('POST', '/me/passkeys/new', body);
  return { status: answer.status, text: await answer.text() };
}

async function add(person: Person, device: Authenticator, word = ''): Promise<void> {
  const page = await begin(person, { word });
  expect((await send(person, page, device.make(offerOn(page).challenge))).status).toBe(303);
}

/** The question that the script asks for a member who is signed in. */
async function answerOf(person: Person, device: Authenticator): Promise<string> {
  const [form] = (await person.browser.get('/me/two-step')).forms;
  const body = new URLSearchParams({ form_token: form?.fields.form_token ?? '' });
  const asked = await person.browser.raw('POST', '/me/passkeys/question', body);
  return device.sign(((await asked.json()) as { challenge: string }).challenge);
}

const removalOf = async (person: Person, nth = 0): Promise<string> => {
  const known = await listPasskeys(em(), forum.keys, person.account);
  return `/me/passkeys/${known[nth]?.id}/removal`;
};
const remove = async (person: Person, nth = 0): Promise<Page> =>
  person.browser.submit(await person.browser.get(await removalOf(person, nth)), {
    passphrase: person.passphrase,
  });

const withoutCode = (person: Person) =>
  em().execute('update account set two_step = null where id = ?', [person.account]);

describe('adding a passkey (SECURITY A5)', () => {
  test('a wrong passphrase or a wrong code leads no further', async () => {
    const person = await aModerator(forum);
    const wrong = await begin(person, { passphrase: 'somebody else at this device' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).not.toContain('data-offer');
    const noCode = await begin(person, { code: '' });
    expect(noCode.text).toContain('This code does not fit.');
    expect(noCode.html).not.toContain('data-offer');
  });

  test('whoever has a passkey alone is asked for it before another is added', async () => {
    const person = await aModerator(forum);
    const device = anAuthenticator();
    await withoutCode(person);
    await givePasskey(forum, person.account, device);
    const page = await person.browser.get(list);
    const fields = page.forms.find((form) => form.action === list)?.fields ?? {};
    const sent = (code: string) =>
      person.browser.raw(
        'POST',
        list,
        new URLSearchParams({ ...fields, word: '', passphrase: person.passphrase, code }),
      );
    expect((await sent('')).status).toBe(422);
    expect((await sent(anAuthenticator().sign('made-up'))).status).toBe(422);
    expect((await sent(await answerOf(person, device))).status).toBe(200);
  });

  test('what was not made for the question of the first half is not kept', async () => {
    const member = await aMember(forum);
    const page = await begin(member);
    const again = await answerAs(member, 'again');
    const otherSession = makeChallenge(forum.keys, forum.clock.now(), { use: 'add', of: 'another' });
    for (const challenge of ['', 'bWFkZS11cA', again, otherSession]) {
      const { status, text } = await send(member, page, anAuthenticator().make(challenge));
      expect([status, text.includes('That took longer than five minutes')]).toEqual([422, true]);
    }
    forum.clock.move(6 * 60_000);
    forum.limits.lift(member.account);
    const late = await send(member, page, anAuthenticator().make(offerOn(page).challenge));
    expect(late.status).toBe(422);
    expect(await listPasskeys(em(), forum.keys, member.account)).toEqual([]);
  });

  test('what was made for another site, inside another page or without a touch is not kept', async () => {
    const member = await aMember(forum);
    forum.limits.lift(member.account);
    const page = await begin(member);
    const { challenge } = offerOn(page);
    for (const other of [
      { origin: 'https://forum.example.com' },
      { rpId: 'example.com' },
      { crossOrigin: true },
      { type: 'webauthn.get' },
      { untouched: true },
    ]) {
      const { status, text } = await send(member, page, anAuthenticator().make(challenge, other));
      expect([status, text.includes('No passkey came with this')]).toEqual([422, true]);
    }
    expect((await send(member, page, '')).status).toBe(422);
  });

  test('a statement of who made the device is not looked at; what a device signs with the passkey itself is fine', async () => {
    const member = await aMember(forum);
    forum.limits.lift(member.account);
    const page = await begin(member);
    const { challenge } = offerOn(page);
    for (const maker of ['packed', 'fido-u2f', 'android-safetynet', 'apple'] as const) {
      expect((await send(member, page, anAuthenticator().make(challenge, { maker }))).status).toBe(422);
    }
    expect((await send(member, page, anAuthenticator().make(challenge, { maker: 'itself' }))).status).toBe(
      303,
    );
  });

  test('an offer is taken once, and a passkey of somebody else is not taken at all', async () => {
    const [member, other] = [await aMember(forum), await aMember(forum)];
    const device = anAuthenticator();
    await add(other, device);
    const page = await begin(member);
    const { challenge } = offerOn(page);
    expect((await send(member, page, device.make(challenge))).text).toContain('kept already');
    const both = await Promise.all([
      send(member, page, anAuthenticator().make(challenge)),
      send(member, page, anAuthenticator().make(challenge)),
    ]);
    expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await listPasskeys(em(), forum.keys, member.account)).toHaveLength(1);
  });

  test('ten are enough, and a word is no story', async () => {
    const member = await aMember(forum);
    for (let nth = 0; nth < 10; nth += 1) await givePasskey(forum, member.account, anAuthenticator());
    const page = await begin(member);
    expect([page.status, page.text.includes('You have ten passkeys')]).toEqual([422, true]);
    expect((await begin(await aMember(forum), { word: 'long '.repeat(12) })).status).toBe(422);
  });

  test('a sleeping role wakes, other devices are signed out and this one gets a new value (B2)', async () => {
    const member = await aMember(forum);
    await giveRole(em(), member.account, 'moderator');
    const phone = openBrowser(forum);
    const fill = { sign_in_name: member.signInName, passphrase: member.passphrase };
    await phone.submit(await phone.get('/sign-in'), fill, { action: '/sign-in' });
    const before = member.browser.cookies.get('alongside');
    expect((await member.browser.get('/work')).status).toBe(404);
    await add(member, anAuthenticator(), 'the blue stick');
    expect(member.browser.cookies.get('alongside')).not.toBe(before);
    expect((await phone.get('/me')).status).toBe(401);
    expect((await member.browser.get('/work')).status).toBe(200);
    const shown = await member.browser.get(list);
    expect(shown.text).toContain('the blue stick');
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.html).not.toContain(member.account);
  });

  test('the offer names neither the person nor the account, and each is another one', async () => {
    const member = await aMember(forum);
    const device = anAuthenticator();
    await givePasskey(forum, member.account, device);
    const one = offerOn(await fromRaw(member, device));
    const two = offerOn(await fromRaw(member, device));
    expect(one.handle).not.toBe(two.handle);
    expect(one.credentials).toEqual([device.id]);
    expect(JSON.stringify(one)).not.toContain(member.account);
    expect(JSON.stringify(one)).not.toContain(member.signInName);
  });

  test('the database holds no word, no key and no id of the device, and every row has one size', async () => {
    const member = await aMember(forum);
    const device = anAuthenticator();
    await add(member, device, 'the blue stick');
    await givePasskey(forum, member.account, anAuthenticator());
    const rows = await em().execute<{ id: string; content: Buffer; credential_hash: Buffer }[]>(
      'select id, content, credential_hash from passkey where account_id = ?',
      [member.account],
    );
    expect(new Set(rows.map(({ content }) => content.length)).size).toBe(1);
    for (const { content, credential_hash: hash } of rows) {
      for (const told of ['stick', device.id, device.key]) expect(content.includes(told)).toBe(false);
      expect(hash.includes(Buffer.from(device.id, 'base64url'))).toBe(false);
    }
    const other = await aMember(forum);
    await em().execute('update passkey set account_id = ? where id = ?', [other.account, rows[0]?.id]);
    await expect(listPasskeys(em(), forum.keys, other.account)).rejects.toThrow();
    await em().execute('delete from passkey where account_id = ?', [other.account]);
  });
});

/** A question of another use for the session of a member. */
async function answerAs(person: Person, use: 'again'): Promise<string> {
  const cookie = person.browser.cookies.get('alongside');
  const { session } = requireMember((await recognise(em(), forum.tools, cookie)).actor);
  return makeChallenge(forum.keys, forum.clock.now(), { use, of: session });
}

/** The first half of adding one, as the script sends it with an answer of a passkey. */
async function fromRaw(person: Person, device: Authenticator): Promise<Page> {
  const page = await person.browser.get(list);
  const fields = page.forms.find((form) => form.action === list)?.fields ?? {};
  const code = await answerOf(person, device);
  const body = new URLSearchParams({ ...fields, word: '', passphrase: person.passphrase, code });
  const answer = await person.browser.raw('POST', list, body);
  return { ...page, status: answer.status, html: await answer.text() };
}

describe('taking a passkey away', () => {
  test('asks for the passphrase, and nobody takes away what is not theirs', async () => {
    const [member, other] = [await aMember(forum), await aMember(forum)];
    await givePasskey(forum, member.account, anAuthenticator());
    const page = await member.browser.get(await removalOf(member));
    expect((await member.browser.submit(page, { passphrase: 'somebody else here' })).status).toBe(422);
    expect((await other.browser.get(await removalOf(member))).status).toBe(404);
    const [form] = (await other.browser.get('/me/two-step')).forms;
    const body = new URLSearchParams({
      form_token: form?.fields.form_token ?? '',
      passphrase: other.passphrase,
    });
    expect((await other.browser.raw('POST', await removalOf(member), body)).status).toBe(404);
    expect(await listPasskeys(em(), forum.keys, member.account)).toHaveLength(1);
  });

  test('people of the team keep their last second step, also where two are taken away at once', async () => {
    const person = await aModerator(forum);
    await givePasskey(forum, person.account, anAuthenticator());
    await givePasskey(forum, person.account, anAuthenticator());
    await withoutCode(person);
    const pages = [await removalOf(person, 0), await removalOf(person, 1)];
    const [form] = (await person.browser.get(pages[0] ?? '')).forms;
    const body = new URLSearchParams({ ...form?.fields, passphrase: person.passphrase });
    const both = await Promise.all(pages.map((page) => person.browser.raw('POST', page, body)));
    expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await listPasskeys(em(), forum.keys, person.account)).toHaveLength(1);
    const back = await aSignedIn(person);
    const last = await back.get(await removalOf(person));
    expect(last.text).toContain('This is your only second step');
    expect(last.forms.some((each) => 'passphrase' in each.fields)).toBe(false);
    const [token] = (await back.get('/me/two-step')).forms;
    const sent = { form_token: token?.fields.form_token ?? '', passphrase: person.passphrase };
    expect((await back.raw('POST', await removalOf(person), new URLSearchParams(sent))).status).toBe(403);
    expect(await listPasskeys(em(), forum.keys, person.account)).toHaveLength(1);
  });

  test('who has a code too, and who is not on the team, may', async () => {
    const person = await aModerator(forum);
    await givePasskey(forum, person.account, anAuthenticator());
    expect((await remove(person)).path).toBe('/me/passkeys?done=passkey-removed');
    const member = await aMember(forum);
    await givePasskey(forum, member.account, anAuthenticator());
    expect((await remove(member)).path).toBe('/me/passkeys?done=passkey-removed');
    const guest = openBrowser(forum);
    const fill = { sign_in_name: member.signInName, passphrase: member.passphrase };
    const done = await guest.submit(await guest.get('/sign-in'), fill, { action: '/sign-in' });
    expect(done.path).toBe('/?done=signed-in');
  });
});

describe('codes beside passkeys', () => {
  test('an owner with a passkey alone counts as one: the other may give their role back', async () => {
    const [one, other] = [await anOwner(forum), await anOwner(forum)];
    await withoutCode(other);
    const back = async () => {
      forum.clock.move(30_000);
      const page = await one.browser.get('/work/my-role');
      return one.browser.submit(page, { code: one.secondStep?.() ?? '' }, { action: '/work/my-role' });
    };
    expect((await back()).status).toBe(409);
    await givePasskey(forum, other.account, anAuthenticator());
    expect((await back()).status).toBe(200);
    expect((await other.browser.get('/work/team')).status).toBe(200);
  });

  test('people of the team may turn codes off once they have a passkey', async () => {
    const person = await aModerator(forum);
    await givePasskey(forum, person.account, anAuthenticator());
    const page = await person.browser.get('/me/two-step');
    const done = await person.browser.submit(page, { passphrase: person.passphrase });
    expect(done.path).toBe('/me?done=two-step-off');
    expect((await person.browser.get('/work')).status).toBe(200);
  });

  test('a code is added to a passkey only by passphrase and passkey', async () => {
    const person = await aModerator(forum);
    const device = anAuthenticator();
    await withoutCode(person);
    await givePasskey(forum, person.account, device);
    const page = await person.browser.get('/me/two-step');
    const link = page.links.find(({ href }) => href.startsWith('otpauth://'))?.href ?? '';
    const secret = new URL(link).searchParams.get('secret') ?? '';
    const fields = page.forms.find((form) => form.action === '/me/two-step')?.fields;
    const sent = (passphrase: string, proof: string) => {
      const code = phoneCode(secret, forum.clock.now());
      const body = new URLSearchParams({ ...fields, code, passphrase, proof });
      return person.browser.raw('POST', '/me/two-step', body);
    };
    const wrong = await sent(person.passphrase, '');
    expect(wrong.status).toBe(422);
    expect((await sent('somebody else here', await answerOf(person, device))).status).toBe(422);
    expect((await sent(person.passphrase, anAuthenticator().sign('made-up'))).status).toBe(422);
    const done = await sent(person.passphrase, await answerOf(person, device));
    expect(done.headers.get('location')).toBe('/me?done=two-step-on');
  });
});

/** The browser of a person whose session has ended, with a fresh one, made without the pages. */
async function aSignedIn(person: Person) {
  const session = await openSession(em(), forum.tools, { account: person.account, shared: false });
  const browser = openBrowser(forum);
  browser.cookies.set('alongside', session.cookie);
  return browser;
}
