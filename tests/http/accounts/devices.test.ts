import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

/** The same person on one more device. */
const onAnotherDevice = async (person: Person, more: Record<string, string> = {}) => {
  const browser = openBrowser(forum);
  const fill = { sign_in_name: person.signInName, passphrase: person.passphrase, ...more };
  await browser.submit(await browser.get('/sign-in'), fill, { action: '/sign-in' });
  return browser;
};
const endForms = (page: { forms: { action: string }[] }) =>
  page.forms.filter((form) => /^\/me\/sessions\/[0-9a-z]{20}\/end$/.test(form.action));

describe('the list of devices', () => {
  test('guests are asked to sign in', async () => {
    expect((await openBrowser(forum).get('/me/sessions')).status).toBe(401);
  });

  test('nobody ends the session of somebody else', async () => {
    const [one, other] = [await aMember(forum), await aMember(forum)];
    const [foreign] = endForms(await other.browser.get('/me/sessions'));
    const [own] = (await one.browser.get('/me/sessions')).forms.filter((form) =>
      form.action.startsWith('/me/sessions/'),
    );
    const body = new URLSearchParams(own?.fields);
    const answer = await one.browser.raw('POST', foreign?.action ?? '', body);
    expect(answer.status).toBe(303);
    expect((await other.browser.get('/me')).status).toBe(200);
  });

  test('an address that is no session at all is like any that leads nowhere', async () => {
    const { browser } = await aMember(forum);
    const [own] = (await browser.get('/me/sessions')).forms.filter((form) =>
      form.action.startsWith('/me/sessions/'),
    );
    const answer = await browser.raw('POST', '/me/sessions/nonsense/end', new URLSearchParams(own?.fields));
    expect(answer.status).toBe(404);
  });

  test('B4: names them as the member did, marks this one, and says the week and nothing finer', async () => {
    const person = await aMember(forum);
    await onAnotherDevice(person, { label: 'old phone', shared: 'yes' });
    const page = await person.browser.get('/me/sessions');
    expect(page.text).toContain('A device without a name This device · Used this week');
    expect(page.text).toContain('old phone Others use it too · Used this week');
    expect(endForms(page)).toHaveLength(2);
    expect(page.html).not.toContain(person.account);
    forum.clock.move(7 * 86_400_000);
    const later = await person.browser.get('/me/sessions');
    expect(later.text).toContain('This device · Used this week');
    expect(later.text).toContain('Others use it too · Used last week');
    forum.clock.move(13 * 86_400_000);
    expect(endForms(await person.browser.get('/me/sessions'))).toHaveLength(1);
  });

  test('B4: the label lies in the database under seal, and no address or program is stored beside it', async () => {
    const person = await aMember(forum);
    await onAnotherDevice(person, { label: 'the kitchen tablet' });
    const stored = await forum.database
      .fork()
      .execute<Record<string, unknown>[]>('select * from session where account_id = ?', [person.account]);
    expect(Object.keys(stored[0] ?? {}).sort()).toEqual(
      ['account_id', 'id', 'label', 'previous_hash', 'seen_week', 'shared', 'token_hash'].sort(),
    );
    for (const row of stored) expect(String(row.label)).not.toContain('kitchen');
  });
});

describe('ending sessions', () => {
  test('B4: one of them ends with its next request, and the others stay', async () => {
    const person = await aMember(forum);
    const phone = await onAnotherDevice(person, { label: 'phone' });
    const page = await person.browser.get('/me/sessions');
    const here = endForms(await phone.get('/me/sessions'))[0]?.action;
    const done = await person.browser.submit(page, {}, { action: here });
    expect(done.path).toBe('/me/sessions?done=session-ended');
    expect((await phone.get('/me')).status).toBe(401);
    expect((await person.browser.get('/me')).status).toBe(200);
  });

  test('the one in use ends like signing out', async () => {
    const person = await aMember(forum);
    const page = await person.browser.get('/me/sessions');
    const done = await person.browser.submit(page, {}, { action: endForms(page)[0]?.action });
    expect(done.path).toBe('/?done=signed-out');
    expect(person.browser.cookies.size).toBe(0);
  });

  test('B4: everywhere at once, here too', async () => {
    const person = await aMember(forum);
    const devices = [await onAnotherDevice(person), await onAnotherDevice(person)];
    const page = await person.browser.get('/me/sessions');
    const done = await person.browser.submit(page, {}, { action: '/me/sessions/end-all' });
    expect(done.path).toBe('/?done=signed-out-everywhere');
    expect(done.text).toContain('You are signed out on all your devices.');
    expect(person.browser.cookies.size).toBe(0);
    for (const device of devices) expect((await device.get('/me')).status).toBe(401);
  });
});
