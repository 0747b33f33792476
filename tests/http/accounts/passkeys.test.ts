import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askAgain } from '../../../src/accounts/ask-passkey.ts';
import { makeChallenge } from '../../../src/accounts/passkey-challenge.ts';
import { requireCode } from '../../../src/accounts/require-code.ts';
import { recognise } from '../../../src/accounts/sessions.ts';
import { requireMember } from '../../../src/platform/actor.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Authenticator, anAuthenticator, givePasskey } from '../../support/authenticator.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
  forum.copies.length = 0;
  forum.clock.move(120_000);
});

/** A moderator who has a passkey on a device and no code. */
async function aKeyHolder(device = anAuthenticator()): Promise<{ person: Person; device: Authenticator }> {
  const person = await aModerator(forum);
  await forum.database.fork().execute('update account set two_step = null where id = ?', [person.account]);
  await givePasskey(forum, person.account, device);
  return { person, device };
}

/** The first half of signing in, in a browser of its own, and the pass it gave. */
async function firstHalf(person: Person) {
  const browser = openBrowser(forum);
  const fill = { sign_in_name: person.signInName, passphrase: person.passphrase };
  const page = await browser.submit(await browser.get('/sign-in'), fill, { action: '/sign-in' });
  const fields = page.forms.find((form) => form.action === '/sign-in/code')?.fields ?? {};
  return { browser, page, fields, pass: fields.pass ?? '' };
}
type Half = Awaited<ReturnType<typeof firstHalf>>;

const asked = (half: Half, pass = half.pass): Promise<Response> =>
  half.browser.raw('POST', '/sign-in/question', new URLSearchParams({ pass }));
const questionFor = async (half: Half): Promise<string> =>
  ((await (await asked(half)).json()) as { challenge: string }).challenge;
const answer = (half: Half, code: string): Promise<Response> =>
  half.browser.raw('POST', '/sign-in/code', new URLSearchParams({ ...half.fields, code }));

async function refused(response: Response): Promise<void> {
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('This passkey does not fit');
}

describe('a passkey at signing in (SECURITY A5)', () => {
  test('a question nobody asked, and one that was asked elsewhere, are not answered', async () => {
    const { person, device } = await aKeyHolder();
    const half = await firstHalf(person);
    const other = await questionFor(await firstHalf(person));
    const again = makeChallenge(forum.keys, forum.clock.now(), { use: 'again', of: half.pass });
    for (const challenge of ['', 'bWFkZS11cA', other, again])
      await refused(await answer(half, device.sign(challenge)));
    expect(half.browser.cookies.size).toBe(0);
  });

  test('what is signed for another site, inside another page, for another deed or without a touch is not taken', async () => {
    const { person, device } = await aKeyHolder();
    forum.limits.lift(person.account);
    const half = await firstHalf(person);
    for (const other of [
      { origin: 'https://forum.example.com' },
      { origin: 'http://localhost:3001' },
      { rpId: 'example.com' },
      { crossOrigin: true },
      { type: 'webauthn.create' },
      { untouched: true },
    ]) {
      await refused(await answer(half, device.sign(await questionFor(half), other)));
    }
  });

  test("another person's passkey opens nothing, nor does a changed signature", async () => {
    const { person, device } = await aKeyHolder();
    const stranger = await aKeyHolder();
    const half = await firstHalf(person);
    await refused(await answer(half, stranger.device.sign(await questionFor(half))));
    const changed = JSON.parse(stranger.device.sign(await questionFor(half))) as { id: string };
    await refused(await answer(half, JSON.stringify({ ...changed, id: device.id })));
  });

  test('what is no answer at all is told from one', async () => {
    const { person } = await aKeyHolder();
    forum.limits.lift(person.account);
    const half = await firstHalf(person);
    for (const text of ['{', '{}', '{"id":"a","clientDataJSON":"a","authenticatorData":"a","signature":"a"}'])
      await refused(await answer(half, text));
    expect((await answer(half, `{${'a'.repeat(7000)}`)).status).toBe(400);
  });

  test('an answer counts once, also from two places at once and from two processes', async () => {
    const { person, device } = await aKeyHolder();
    forum.limits.lift(person.account);
    const beside = await startApp({ beside: forum.name });
    beside.clock.move(forum.clock.now().getTime() - beside.clock.now().getTime());
    const half = await firstHalf(person);
    const signed = device.sign(await questionFor(half));
    // Whoever comes first is signed in from then on, so that each comes from a browser of its own.
    const there = () => ({ ...half, browser: openBrowser(beside) });
    const both = await Promise.all([answer(half, signed), answer(there(), signed)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
    await refused(await answer(there(), signed));
    await beside.stop();
  });

  test('one that counts backwards is refused with a reason, and the operator is told', async () => {
    const { person, device } = await aKeyHolder();
    const first = await firstHalf(person);
    expect((await answer(first, device.sign(await questionFor(first), { count: 7 }))).status).toBe(303);
    const second = await firstHalf(person);
    for (const count of [7, 3, 0]) {
      const copy = await answer(second, device.sign(await questionFor(second), { count }));
      expect(copy.status).toBe(422);
      expect(await copy.text()).toContain('There may be a copy of this passkey');
    }
    expect(forum.copies).toHaveLength(3);
    expect((await answer(second, device.sign(await questionFor(second), { count: 8 }))).status).toBe(303);
  });

  test('after five tries in five minutes there is a pause, codes and passkeys together', async () => {
    const { person, device } = await aKeyHolder();
    const half = await firstHalf(person);
    for (let nth = 0; nth < 3; nth += 1) await refused(await answer(half, device.sign('')));
    for (let nth = 0; nth < 2; nth += 1) expect((await answer(half, '123456')).status).toBe(422);
    expect((await answer(half, device.sign(await questionFor(half)))).status).toBe(429);
  });

  test('no question is asked for a pass that is none, that is old, or whose owner has no passkey', async () => {
    const { person } = await aKeyHolder();
    const half = await firstHalf(person);
    expect((await asked(half, 'made-up')).status).toBe(404);
    const codes = await firstHalf(await aModerator(forum));
    expect((await asked(codes)).status).toBe(404);
    forum.clock.move(6 * 60_000);
    expect((await asked(half)).status).toBe(404);
  });

  test('the passphrase alone gives no session, and the page says that it needs script', async () => {
    const { person } = await aKeyHolder();
    const { browser, page } = await firstHalf(person);
    expect(browser.cookies.size).toBe(0);
    expect(page.text).toContain('Your passkey needs JavaScript');
    expect(page.html).not.toContain('name="code"');
    const { fields = {} } = page.forms.find((form) => form.action === '/sign-in/code') ?? {};
    await refused(await browser.raw('POST', '/sign-in/code', new URLSearchParams(fields)));
    expect(page.html).not.toContain(person.account);
  });

  test('passphrase and passkey let somebody in, and the role counts', async () => {
    const { person, device } = await aKeyHolder();
    const half = await firstHalf(person);
    const question = await asked(half);
    expect(question.headers.get('cache-control')).toBe('no-store');
    const { challenge, ...rest } = (await question.json()) as { challenge: string };
    expect(rest).toEqual({ rpId: 'localhost', credentials: [device.id] });
    const done = await answer(half, device.sign(challenge));
    expect(done.headers.get('location')).toBe('/?done=signed-in');
    expect((await half.browser.get('/work')).status).toBe(200);
  });

  test('a device that does not count is taken each time; who has a code too may use either', async () => {
    const person = await aModerator(forum);
    const device = anAuthenticator({ counts: false });
    await givePasskey(forum, person.account, device);
    for (let nth = 0; nth < 2; nth += 1) {
      const half = await firstHalf(person);
      expect(half.page.text).toContain('or use your passkey');
      expect((await answer(half, device.sign(await questionFor(half)))).status).toBe(303);
    }
    expect((await answer(await firstHalf(person), person.secondStep?.() ?? '')).status).toBe(303);
  });

  test('a recovery code sets a passphrase and still asks for the passkey (A4)', async () => {
    const { person } = await aKeyHolder();
    const { browser } = person;
    const page = await browser.get('/me/codes');
    const shown = await browser.submit(page, { passphrase: person.passphrase });
    const [code = ''] = shown.text.match(/([0-9a-z]{4}-){5}[0-9a-z]{4}/) ?? [];
    const guest = openBrowser(forum);
    const back = await guest.submit(await guest.get('/recovery'), {
      sign_in_name: person.signInName,
      code,
      new_passphrase: 'harbour pencil mitten clover window',
    });
    expect(back.text).toContain('Now use the passkey you have added');
    expect(guest.cookies.size).toBe(0);
  });
});

const tokenOn = (page: Page): string =>
  page.forms.find((form) => form.fields.form_token)?.fields.form_token ?? '';

describe('a passkey before a grave step (SECURITY D)', () => {
  const settings = async (person: Person, code: (question: string) => string) => {
    const page = await person.browser.get('/me/two-step');
    const token = { form_token: tokenOn(page) };
    const question = await person.browser.raw('POST', '/me/passkeys/question', new URLSearchParams(token));
    const { challenge } = (await question.json()) as { challenge: string };
    return person.browser.raw(
      'POST',
      '/work/my-role',
      new URLSearchParams({ ...token, form_key: 'abcdefghjkmnpqrstvwxyz', code: code(challenge) }),
    );
  };

  test('what was signed for another session, another place or more than five minutes ago is not taken', async () => {
    const { person, device } = await aKeyHolder();
    const half = await firstHalf(person);
    const atSignIn = await questionFor(half);
    await refused(await settings(person, () => device.sign(atSignIn)));
    const elsewhere = makeChallenge(forum.keys, forum.clock.now(), { use: 'again', of: 'another session' });
    await refused(await settings(person, () => device.sign(elsewhere)));
    const late = (challenge: string) => {
      forum.clock.move(6 * 60_000);
      return device.sign(challenge);
    };
    await refused(await settings(person, late));
  });

  test('an answer counts once', async () => {
    const { person, device } = await aKeyHolder();
    const cookie = person.browser.cookies.get('alongside');
    const { actor } = await recognise(forum.database.fork(), forum.tools, cookie);
    const member = requireMember(actor);
    const { challenge } = await askAgain(forum.database.fork(), forum.tools, member);
    const signed = device.sign(challenge);
    const sent = () => requireCode(forum.database.fork(), forum.tools, member, signed);
    await expect(sent()).resolves.toBeUndefined();
    await expect(sent()).rejects.toMatchObject({ status: 422, fields: { code: 'passkey.wrong' } });
  });

  test('nobody is asked who has no passkey, nor a guest', async () => {
    const member = await aMember(forum);
    const token = tokenOn(await member.browser.get('/me'));
    const body = new URLSearchParams({ form_token: token });
    expect((await member.browser.raw('POST', '/me/passkeys/question', body)).status).toBe(404);
    expect((await openBrowser(forum).raw('POST', '/me/passkeys/question', body)).status).toBe(401);
  });

  test('with it the step is taken', async () => {
    const { person, device } = await aKeyHolder();
    const done = await settings(person, (challenge) => device.sign(challenge));
    expect(done.status).toBe(303);
    expect((await person.browser.get('/work')).status).toBe(404);
  });
});
