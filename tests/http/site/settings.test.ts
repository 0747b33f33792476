import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { linesOf } from '../moderation/story.ts';

let forum: TestForum;
let owner: Person;

beforeAll(async () => {
  forum = await startApp();
});
beforeEach(async () => {
  owner = await anOwner(forum);
  forum.limits.lift(owner.account);
});
afterAll(() => forum.stop());

/** The next code of the phone: each works once. */
function code(person: Person): string {
  forum.clock.move(30_000);
  return person.secondStep?.() ?? '';
}
const save = async (fill: Record<string, string>): Promise<Page> =>
  owner.browser.submit(
    await owner.browser.get('/work/settings'),
    { code: code(owner), ...fill },
    { press: 'Save' },
  );
const stored = async () =>
  (await forum.database.fork().execute<Record<string, unknown>[]>('select * from site'))[0];

describe('a name that tells less (PR-10)', () => {
  test('stands in every tab in place of the name, for guests with a kept page too, and the pages keep their own', async () => {
    const guest = openBrowser(forum);
    const titleOf = async (by: Person['browser'], path: string) =>
      /<title>([^<]*)/.exec((await by.get(path)).html)?.[1];
    expect(await titleOf(guest, '/')).toMatch(/ - Alongside$/);
    expect((await save({ tab_name: 'n'.repeat(41) })).status).toBe(422);
    await save({ tab_name: ' Notes ' });
    for (const path of ['/', '/help', '/me', '/work/settings', '/nowhere']) {
      const of = path === '/' || path === '/help' ? guest : owner.browser;
      expect([path, await titleOf(of, path)]).toEqual([path, expect.stringMatching(/ - Notes$/)]);
    }
    expect((await guest.get('/')).text).toContain('Alongside');
    await save({ tab_name: '' });
    expect(await titleOf(guest, '/')).toMatch(/ - Alongside$/);
    expect(await stored()).toMatchObject({ tab_name: null });
  });
});

describe('who may change this place', () => {
  test('moderators and members find nothing there, and cannot send it', async () => {
    const before = await stored();
    for (const person of [await aModerator(forum), await aMember(forum)]) {
      expect((await person.browser.get('/work/settings')).status).toBe(404);
      expect((await person.browser.get('/work/team')).status).toBe(404);
      const token =
        (await person.browser.get('/me')).forms.find((form) => form.fields.form_token)?.fields.form_token ??
        '';
      for (const address of ['/work/settings', '/work/team']) {
        const sent = await person.browser.raw(
          'POST',
          address,
          new URLSearchParams({ form_token: token, role: 'owner', name: 'Mine', code: '123456' }),
        );
        expect(sent.status).toBe(404);
      }
    }
    expect(await stored()).toEqual(before);
    expect(await forum.database.fork().execute('select * from role_code')).toEqual([]);
  });

  test('an owner whose second step was not asked for again changes nothing (SECURITY D)', async () => {
    const before = await stored();
    const used = code(owner);
    await save({ code: used });
    for (const wrong of ['', '000000', used, 'abc']) {
      const page = await save({ code: wrong, name: 'Changed' });
      expect([wrong, page.status]).toEqual([wrong, 422]);
      expect(page.text).toContain('This code does not fit');
      expect(page.html).toContain('value="Changed"');
    }
    expect((await stored())?.name).toBe(before?.name);
  });
});

describe('what is refused', () => {
  test.each([
    ['name', '   ', 'Give this place a name'],
    ['name', 'n'.repeat(41), 'Make the name shorter'],
    ['time_zone', 'Mars/Olympus', 'We do not know this time zone'],
    ['time_zone', '+02:00', 'We do not know this time zone'],
    ['leave_target', 'javascript:alert(1)', 'Write a whole web address'],
    ['leave_target', 'www.wikipedia.org', 'Write a whole web address'],
    ['leave_target', 'http://127.0.0.1:3000/about/leave', 'Leave must go to another place'],
    ['emergency_number', 'call the police', 'Write the number with digits only'],
    ['looks_in_from', '24', 'Write a full hour'],
    ['looks_in_from', '-1', 'Write a full hour'],
    ['looks_in_until', '18:30', 'Write a full hour'],
    ['looks_in_until', '18', 'Write an hour that differs from the first'],
    ['text', 't'.repeat(10_001), 'Make it shorter'],
  ])('%s: %s', async (field, value, words) => {
    const before = await stored();
    const page = await save({ [field]: value });
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    expect(page.text).toContain('Your text is still here.');
    expect(await stored()).toEqual(before);
  });

  test('settings that somebody else has saved since are not written over (409)', async () => {
    const other = await anOwner(forum);
    const mine = await owner.browser.get('/work/settings');
    const theirs = await other.browser.get('/work/settings');
    const saved = await other.browser.submit(
      theirs,
      { name: 'Their name', code: code(other) },
      { press: 'Save' },
    );
    expect(saved.path).toBe('/work/settings?done=saved');
    const late = await owner.browser.submit(
      mine,
      { name: 'My name', text: 'A long text about us', code: code(owner) },
      { press: 'Save' },
    );
    expect(late.status).toBe(409);
    expect(late.html).toContain('A long text about us');
    expect((await stored())?.name).toBe('Their name');
  });
});

describe('what an owner changes', () => {
  test('is on every page at once, and in the log as a code', async () => {
    const before = (await linesOf(forum)).length;
    const page = await save({
      name: 'Harbour',
      time_zone: 'Asia/Tokyo',
      leave_target: 'https://weather.example/today',
      emergency_number: '112',
      looks_in_from: '20',
      looks_in_until: '2',
      text: 'We are **three people** from Riga. <script>alert(1)</script>',
    });
    expect(page.path).toBe('/work/settings?done=saved');
    expect(page.text).toContain('Saved.');
    const guest = openBrowser(forum);
    expect((await guest.get('/')).html).toContain('- Harbour</title>');
    expect((await guest.raw('GET', '/leave')).headers.get('location')).toBe('https://weather.example/today');
    expect((await guest.get('/help')).text).toContain('112');
    const people = await guest.get('/about/people');
    expect(people.html).toContain('<strong>three people</strong>');
    expect(people.html).not.toContain('<script>alert');
    const lines = (await linesOf(forum)).slice(before);
    expect(lines).toMatchObject([{ act: 'settings.changed', subject: 'site', reason: null }]);
    expect(JSON.stringify(lines)).not.toContain('Harbour');
  });

  test('an empty text about the people is none, and an empty emergency number too', async () => {
    await save({ text: ' ', emergency_number: '' });
    expect(await stored()).toMatchObject({ people_source: null, people_html: null, emergency_number: null });
  });
});

const shownCode = (text: string): string => /\b[0-9a-z]{4}(?:-[0-9a-z]{4}){5}\b/.exec(text)?.[0] ?? '';

describe('inviting to the team', () => {
  const invite = async (fill: Record<string, string>): Promise<Page> =>
    owner.browser.submit(await owner.browser.get('/work/team'), fill, { press: 'Make a code' });

  test('without a role or without the second step there is no code', async () => {
    const noRole = await invite({ code: code(owner) });
    expect([noRole.status, noRole.text.includes('Choose what they will do')]).toEqual([422, true]);
    const noCode = await invite({ role: 'moderator', code: '000000' });
    expect([noCode.status, noCode.text.includes('This code does not fit')]).toEqual([422, true]);
    const wrongRole = await owner.browser.raw(
      'POST',
      '/work/team',
      new URLSearchParams({
        ...(await owner.browser.get('/work/team')).forms.at(-1)?.fields,
        role: 'member',
        code: code(owner),
      }),
    );
    expect(wrongRole.status).toBe(422);
    expect(await forum.database.fork().execute('select * from role_code')).toEqual([]);
  });

  test('a code is shown once, is stored as a hash only, stands in the log without itself, and is never kept', async () => {
    const before = (await linesOf(forum)).length;
    const page = await invite({ role: 'moderator', code: code(owner) });
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const made = shownCode(page.text);
    expect(made).not.toBe('');
    expect((await owner.browser.get('/work/team')).html).not.toContain(made);
    const dump = JSON.stringify(await forum.database.fork().execute('select * from role_code'));
    expect(dump).not.toContain(made);
    expect(dump).not.toContain(made.replaceAll('-', ''));
    const lines = (await linesOf(forum)).slice(before);
    expect(lines).toMatchObject([{ act: 'role-code.made', subject: 'moderator' }]);
    const ana = await aMember(forum, { twoStep: true });
    const redeem = await ana.browser.get('/me/role');
    await ana.browser.submit(redeem, { code: made }, { action: '/me/role' });
    expect((await ana.browser.get('/work')).status).toBe(200);
  });

  test('a form that was sent twice shows its one code twice, until somebody has used it (R1)', async () => {
    const before = (await linesOf(forum)).length;
    const { form_token = '', form_key = '' } =
      (await owner.browser.get('/work/team')).forms.at(-1)?.fields ?? {};
    const sent = { form_token, form_key, role: 'moderator', code: code(owner) };
    const press = () => owner.browser.raw('POST', '/work/team', new URLSearchParams(sent));
    const pages = await Promise.all((await Promise.all([press(), press()])).map((answer) => answer.text()));
    const [one, other] = pages.map((html) => shownCode(html));
    expect(one).toBe(other);
    expect(one).not.toBe('');
    expect((await linesOf(forum)).length).toBe(before + 1);
    const stored = await forum.database.fork().execute('select * from form_key');
    expect(JSON.stringify(stored)).not.toContain(one);
    expect(shownCode(await (await press()).text()), 'pressed a third time').toBe(one);

    const ana = await aMember(forum, { twoStep: true });
    await ana.browser.submit(await ana.browser.get('/me/role'), { code: one ?? '' }, { action: '/me/role' });
    const late = await press();
    expect([late.status, shownCode(await late.text())]).toEqual([422, '']);
  });

  test('a second form with the same code of the phone makes no second code', async () => {
    const used = code(owner);
    expect(shownCode((await invite({ role: 'moderator', code: used })).text)).not.toBe('');
    const again = await invite({ role: 'moderator', code: used });
    expect([again.status, shownCode(again.text)]).toEqual([422, '']);
  });

  test('the page shows the team by their aliases and never an account', async () => {
    const mod = await aModerator(forum);
    const page = await owner.browser.get('/work/team');
    const [staff] = await forum.database
      .fork()
      .execute<{ alias: string }[]>('select alias from staff where account_id = ?', [mod.account]);
    expect(page.text).toContain(`${staff?.alias}, moderator`);
    expect(page.html).not.toContain(mod.account);
    expect(page.html).not.toContain(mod.signInName);
  });
});
