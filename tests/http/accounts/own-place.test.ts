import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consent } from '../../../src/accounts/consent.catalogue.ts';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { requireWriter } from '../../../src/accounts/standing.ts';
import { goDue } from '../../../src/leaving/go-due.ts';
import { weekOf } from '../../../src/platform/coarse-time.rules.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { say } from '../../../views/words/say.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';
import { codesOn, goodPassphrase } from './joining.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

describe('the own place', () => {
  test.each([
    '/me',
    '/me/passphrase',
    '/me/codes',
    '/me/settings',
    '/me/agreement',
    '/me/role',
    '/me/two-step',
  ])('guests are asked to sign in at %s and led back', async (path) => {
    const page = await openBrowser(forum).get(path);
    expect(page.status).toBe(401);
    expect(page.forms.find((form) => form.action === '/sign-in')?.fields.next).toBe(path);
  });

  test('leads to everything that is the member’s, is kept by no browser, and names no account', async () => {
    const member = await aMember(forum);
    const page = await member.browser.get('/me');
    for (const path of [
      'posts',
      'names',
      'settings',
      'sessions',
      'passphrase',
      'codes',
      'two-step',
      'role',
    ]) {
      expect(
        page.links.some((link) => link.href === `/me/${path}`),
        path,
      ).toBe(true);
    }
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('etag')).toBeNull();
    expect(page.html).not.toContain(member.account);
    expect(page.html).not.toContain(member.signInName);
  });

  test('ON-3: says in words how many recovery codes are left', async () => {
    const member = await aMember(forum);
    expect((await member.browser.get('/me')).text).toContain('You have eight recovery codes left.');
    await forum.database.fork().execute('delete from recovery_code where account_id = ?', [member.account]);
    expect((await member.browser.get('/me')).text).toContain('You have no recovery codes left.');
  });
});

describe('a new passphrase', () => {
  const change = async (member: Awaited<ReturnType<typeof aMember>>, old: string, fresh: string) =>
    member.browser.submit(await member.browser.get('/me/passphrase'), {
      passphrase: old,
      new_passphrase: fresh,
    });

  test('needs the old one', async () => {
    const member = await aMember(forum);
    const page = await change(member, 'not the passphrase at all', goodPassphrase);
    expect(page.status).toBe(422);
    expect(page.text).toContain('This is not your passphrase.');
  });

  test('E: after five wrong ones there is a pause, though the session is open', async () => {
    const member = await aMember(forum);
    for (let nth = 0; nth < 5; nth += 1) await change(member, 'not the passphrase at all', goodPassphrase);
    expect((await change(member, member.passphrase, goodPassphrase)).status).toBe(429);
  });

  test('A2: has to be one that is hard to guess', async () => {
    const member = await aMember(forum);
    expect((await change(member, member.passphrase, 'password1234')).html).toContain(
      'id="new_passphrase-error"',
    );
  });

  test('B2: ends all other sessions and gives this one a new value', async () => {
    const member = await aMember(forum);
    const phone = openBrowser(forum);
    const fill = { sign_in_name: member.signInName, passphrase: member.passphrase };
    await phone.submit(await phone.get('/sign-in'), fill, { action: '/sign-in' });
    const before = member.browser.cookies.get('alongside') ?? '';
    expect((await change(member, member.passphrase, goodPassphrase)).path).toBe('/me?done=passphrase-new');
    expect(member.browser.cookies.get('alongside')).not.toBe(before);
    expect((await phone.get('/me')).status).toBe(401);
    const thief = openBrowser(forum);
    thief.cookies.set('alongside', before);
    expect((await thief.get('/me')).status).toBe(401);
    expect((await member.browser.get('/me')).status).toBe(200);
  });

  test('pressing twice does not sign anybody out', async () => {
    const member = await aMember(forum);
    const form = await member.browser.get('/me/passphrase');
    const fill = { passphrase: member.passphrase, new_passphrase: goodPassphrase };
    await Promise.all([member.browser.submit(form, fill), member.browser.submit(form, fill)]);
    expect((await member.browser.get('/me')).status).toBe(200);
  });

  test('a sign-in with the old one that is under way does not slip through', async () => {
    const member = await aMember(forum);
    const phone = openBrowser(forum);
    const form = await phone.get('/sign-in');
    const fill = { sign_in_name: member.signInName, passphrase: member.passphrase };
    const [page] = await Promise.all([
      phone.submit(form, fill, { action: '/sign-in' }),
      change(member, member.passphrase, goodPassphrase),
    ]);
    if (page.status === 200) expect((await phone.get('/me')).status).toBe(401);
    const [left] = await forum.database
      .fork()
      .execute<{ count: string }[]>('select count(*) as count from session where account_id = ?', [
        member.account,
      ]);
    expect(Number(left?.count)).toBe(1);
  });
});

describe('new recovery codes', () => {
  test('need the passphrase, and the old ones stay good without it', async () => {
    const member = await aMember(forum);
    const page = await member.browser.submit(await member.browser.get('/me/codes'), {
      passphrase: 'not this one, no',
    });
    expect(page.status).toBe(422);
    expect((await member.browser.get('/me')).text).not.toContain('Your recovery codes are waiting');
  });

  test('A4: replace the old ones, and wait until one is typed', async () => {
    const member = await aMember(forum, { codesPending: true });
    const old = codesOn(await member.browser.get('/join/codes'));
    const form = await member.browser.get('/me/codes');
    const page = await member.browser.submit(form, { passphrase: member.passphrase });
    expect(page.path).toBe('/join/codes?from=me');
    const fresh = codesOn(page);
    expect(fresh).toHaveLength(8);
    expect(fresh.some((code) => old.includes(code))).toBe(false);
    const done = await member.browser.submit(page, { kept: 'yes', code: fresh[7] ?? '' });
    expect(done.path).toBe('/me?done=codes-kept');
    const recovery = openBrowser(forum);
    const late = await recovery.submit(
      await recovery.get('/recovery'),
      { sign_in_name: member.signInName, code: old[0] ?? '', new_passphrase: goodPassphrase },
      { action: '/recovery' },
    );
    expect(late.status).toBe(422);
  });
});

describe('the own clock', () => {
  test('a place that is none is refused', async () => {
    const member = await aMember(forum);
    const page = await member.browser.submit(await member.browser.get('/me/settings'), {
      time_zone: 'Nowhere/Land',
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Choose a time zone from the list');
  });

  test('is chosen from a list, lies under seal, and can be given back to the community', async () => {
    const member = await aMember(forum);
    const zone = () => readLocker(forum.database.fork(), forum.keys, member.account, 'settings');
    const form = await member.browser.get('/me/settings');
    const saved = await member.browser.submit(form, { time_zone: 'Asia/Tokyo' });
    expect(saved.path).toBe('/me/settings?done=saved');
    expect(saved.forms.find((each) => each.action === '/me/settings')?.fields.time_zone).toBe('Asia/Tokyo');
    expect((await zone()).timeZone).toBe('Asia/Tokyo');
    const [row] = await forum.database
      .fork()
      .execute<{ content: Buffer }[]>(
        "select content from locker where account_id = ? and use = 'settings'",
        [member.account],
      );
    expect(row?.content.includes('Tokyo')).toBe(false);
    await member.browser.submit(saved, { time_zone: '' });
    expect((await zone()).timeZone).toBeUndefined();
  });
});

describe('ON-5: a new version of the agreement', () => {
  test('is pointed to, and said yes to with one button; one that changed meanwhile is not', async () => {
    const member = await aMember(forum);
    const em = forum.database.fork();
    expect((await member.browser.get('/me')).text).not.toContain('Our agreement has changed');
    await em.execute(
      "insert into agreement (version, language, sentences) values (2, 'en', '[\"We are kind.\"]')",
    );
    const withVersion = (agreementVersion: number) => ({ ...asActor(forum, member), agreementVersion });
    await expect(requireWriter(em, forum.tools, withVersion(1))).rejects.toMatchObject({
      status: 403,
      code: 'problem.agreement',
    });
    const place = await member.browser.get('/me');
    expect(place.links.some((link) => link.href === '/me/agreement')).toBe(true);
    const page = await member.browser.get('/me/agreement');
    expect(page.text).toContain('We are kind.');
    await em.execute(
      "insert into agreement (version, language, sentences) values (3, 'en', '[\"We rest.\"]')",
    );
    expect((await member.browser.submit(page, {}, { action: '/me/agreement' })).status).toBe(409);
    const newest = await member.browser.get('/me/agreement');
    expect((await member.browser.submit(newest, {}, { action: '/me/agreement' })).path).toBe(
      '/me?done=agreed',
    );
    expect((await member.browser.get('/me')).text).not.toContain('Our agreement has changed');
    await expect(requireWriter(em, forum.tools, withVersion(3))).resolves.toBeDefined();
    await em.execute('delete from agreement where version > 1');
  });

  test('a text that was refused for it comes back in its form once they have said yes, on a shared device too (PO-1)', async () => {
    const em = forum.database.fork();
    const [ana, ben] = [await aMember(forum), await aMember(forum, { shared: true })];
    const { id } = await aThread(forum, ana);
    await em.execute(
      "insert into agreement (version, language, sentences) values (2, 'en', '[\"We are kind.\"]')",
    );
    const text = 'I lie awake too.\n<b>Every</b> night.';
    const refused = await ben.browser.submit(
      await ben.browser.get(`/threads/${id}`),
      { text },
      { press: 'Put it up' },
    );
    expect([refused.status, refused.html.includes('Every')]).toEqual([403, true]);
    const read = await ben.browser.submit(refused, {}, { press: 'Read the agreement' });
    expect([read.status, read.text.includes('We are kind.')]).toEqual([200, true]);
    expect(read.headers.get('cache-control')).toBe('no-store');
    const back = await ben.browser.submit(read, {}, { press: 'Say yes to this' });
    expect(back.text).toContain('Thank you. Your text is still here.');
    expect(back.forms.at(-1)?.fields.text).toBe(text);
    const up = await ben.browser.submit(back, {}, { press: 'Send it' });
    expect(up.path).toContain(`/threads/${id}`);
    expect(up.text).toContain('I lie awake too.');
    await em.execute('delete from agreement where version > 1');
  });

  test('the text survives an agreement that changed once more, and nothing but a text comes along', async () => {
    const em = forum.database.fork();
    const member = await aMember(forum);
    await em.execute(
      "insert into agreement (version, language, sentences) values (2, 'en', '[\"We are kind.\"]')",
    );
    const form_token = (await member.browser.get('/me/agreement')).forms.at(-1)?.fields.form_token ?? '';
    const kept = JSON.stringify({ action: '/threads/look-over', fields: { text: 'Still here' } });
    const send = async (fields: Record<string, string>) =>
      member.browser.raw('POST', '/me/agreement', new URLSearchParams({ form_token, ...fields }));
    const changed = await send({ version: '1', kept });
    expect([changed.status, (await changed.text()).includes('Still here')]).toEqual([409, true]);
    const elsewhere = JSON.stringify({ action: '/sign-out', fields: { text: 'x' } });
    expect(await (await send({ kept: elsewhere })).text()).not.toContain('sign-out&quot;');
    expect((await send({ version: '2', kept: elsewhere })).headers.get('location')).toBe('/me?done=agreed');
    await em.execute('delete from agreement where version > 1');
  });
});

describe('ON-4: a new version of the yes to storing what one writes', () => {
  const text = 'I lie awake too.';
  /** Somebody who said yes when the sentence was another. */
  async function saidYesBefore(): Promise<Person> {
    const person = await aMember(forum);
    await forum.database
      .fork()
      .execute("update account set consent_version = 0, consent_week = '2024-01-01' where id = ?", [
        person.account,
      ]);
    return person;
  }
  const saidBy = async ({ account }: Person) =>
    (
      await forum.database
        .fork()
        .execute<{ version: number; week: string }[]>(
          'select consent_version as version, consent_week::text as week from account where id = ?',
          [account],
        )
    )[0];

  test('another sentence is another version', () => {
    expect({ version: consent.version, sentence: say('join.consent') }).toEqual({
      version: 1,
      sentence: 'You may store what I write here about my health.',
    });
  });

  test('until it is given nothing of theirs goes up, and reading, taking along and leaving stay open', async () => {
    const [ana, ben] = [await aMember(forum), await saidYesBefore()];
    const { id } = await aThread(forum, ana);
    const box = await ben.browser.get(`/threads/${id}`);
    const refused = await ben.browser.submit(box, { text }, { press: 'Put it up' });
    expect([refused.status, refused.html.includes(text)]).toEqual([403, true]);
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).not.toContain(text);
    for (const path of ['/me', '/me/export', '/me/leaving', '/me/settings', '/inbox'])
      expect([path, (await ben.browser.get(path)).status]).toEqual([path, 200]);
    expect((await ben.browser.get('/me')).text).toContain('We ask for your yes once more');
  });

  test('its box stands unticked beside the ways out; without a tick nothing is noted, and the text stays', async () => {
    const ben = await saidYesBefore();
    const page = await ben.browser.get('/me/agreement');
    const form = page.forms.find(({ action }) => action === '/me/agreement');
    expect(form?.fields.consent).toBeUndefined();
    expect(page.links.map(({ href }) => href)).toEqual(expect.arrayContaining(['/me/export', '/me/leaving']));
    const again = await ben.browser.submit(page, {}, { press: 'Say yes to this' });
    expect([again.status, again.text.includes('Tick the box')]).toEqual([422, true]);
    expect(await saidBy(ben)).toEqual({ version: 0, week: '2024-01-01' });
  });

  test('with the tick version and week are noted, and the text that was refused goes up', async () => {
    const [ana, ben] = [await aMember(forum), await saidYesBefore()];
    const { id } = await aThread(forum, ana);
    const box = await ben.browser.get(`/threads/${id}`);
    const refused = await ben.browser.submit(box, { text }, { press: 'Put it up' });
    const read = await ben.browser.submit(refused, {}, { press: 'Read what we ask' });
    const missed = await ben.browser.submit(read, {}, { press: 'Say yes to this' });
    expect([missed.status, missed.text.includes('Your text is still here')]).toEqual([422, true]);
    const back = await ben.browser.submit(missed, { consent: 'yes' }, { press: 'Say yes to this' });
    expect(back.forms.at(-1)?.fields.text).toBe(text);
    const up = await ben.browser.submit(back, {}, { press: 'Send it' });
    expect(up.text).toContain(text);
    expect(await saidBy(ben)).toEqual({ version: consent.version, week: weekOf(forum.clock.now()) });
    expect((await ben.browser.get('/me')).text).not.toContain('We ask for your yes once more');
  });

  test('whoever has given it already is not asked by a new agreement, and cannot be made to', async () => {
    const ben = await aMember(forum);
    const page = await ben.browser.get('/me/agreement');
    expect(page.html).not.toContain('name="consent"');
  });

  test('taking it back: their things go along, their words go, and nothing of the yes is left', async () => {
    const ben = await aMember(forum);
    const { id } = await aThread(forum, ben, { text: 'Words of mine' });
    const settings = await ben.browser.get('/me/settings');
    expect(settings.text).toContain('Take my yes back and leave');
    const taken = await ben.browser.submit(
      await ben.browser.get('/me/export'),
      {},
      { press: 'Get JSON for a program' },
    );
    expect(taken.html).toContain('Words of mine');
    expect(taken.html).toMatch(/"consent_version": ?1\b/);
    const left = await ben.browser.submit(
      await ben.browser.get('/me/leaving'),
      { choice: 'take', passphrase: ben.passphrase },
      { press: 'Leave this place' },
    );
    expect(left.status).toBe(200);
    forum.clock.move(14 * 86_400_000);
    await goDue(forum.database.fork(), forum.tools, {});
    expect(await saidBy(ben)).toBeUndefined();
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).not.toContain('Words of mine');
  });
});
