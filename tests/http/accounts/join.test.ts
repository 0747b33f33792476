import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInKey } from '../../../src/accounts/sign-in-key.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, parse } from '../../support/browser-like.ts';
import { codesOn, countAccounts, goodPassphrase, joinAs, newcomer } from './joining.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

/** Each test begins with nobody having tried anything. */
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

describe('what a newcomer is asked for', () => {
  test('ON-1: a name, a passphrase, an age yes or no, a consent and the answer to a question; nothing else', async () => {
    const { forms, html } = await openBrowser(forum).get('/join');
    const form = forms.find((each) => each.action === '/join');
    const main = html.slice(html.indexOf('<main'));
    const inputs = [...main.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
    const seen = inputs.filter((tag) => !/type="hidden"|name="homepage"/.test(tag));
    const names = new Set(seen.map((tag) => /name="([^"]*)"/.exec(tag)?.[1]));
    expect(names).toEqual(new Set(['sign_in_name', 'passphrase', 'age', 'consent', 'answer']));
    expect(html).not.toMatch(/<select|<textarea|type="(email|tel|date)"/);
    expect(form?.method).toBe('post');
  });

  test('ON-1: no table of the account has a column for an e-mail, a phone, a birth date, a place or an address', async () => {
    const columns = await forum.database.fork().execute<{ column_name: string }[]>(
      `select column_name from information_schema.columns where table_schema = 'public'
       and table_name in ('account', 'session', 'locker', 'recovery_code', 'role_code', 'staff', 'name')`,
    );
    expect(columns.length).toBeGreaterThan(20);
    for (const { column_name } of columns) {
      expect(column_name).not.toMatch(
        /mail|phone|birth|age$|gender|place|city|country|address|ip$|agent|sign_in_name/,
      );
    }
  });

  test('ON-4, ON-6: nothing is ticked or chosen beforehand', async () => {
    const { html } = await openBrowser(forum).get('/join');
    expect(html).not.toMatch(/\schecked/);
  });

  test('ON-5: the ten sentences of the agreement stand on the page', async () => {
    const { html } = await openBrowser(forum).get('/join');
    expect(html.match(/<li dir="auto">/g)).toHaveLength(10);
  });

  test('B6: looking at the form gives no cookie, and no cache keeps it', async () => {
    const browser = openBrowser(forum);
    const page = await browser.get('/join');
    expect(browser.cookies.size).toBe(0);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });
});

describe('joining', () => {
  test('A2: five words are suggested, and one button puts them in without script', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    const words = form.forms[0]?.fields.suggestion ?? '';
    expect(words.split(' ')).toHaveLength(5);
    expect(form.text).toContain(words);
    const typed = newcomer(forum, form, { passphrase: 'something else' });
    const filled = await browser.submit(form, typed, { press: 'Use these five words' });
    expect(filled.status).toBe(200);
    const fields = filled.forms[0]?.fields;
    expect(fields).toMatchObject({
      passphrase: words,
      sign_in_name: typed.sign_in_name,
      answer: typed.answer,
    });
    forum.clock.move(20_000);
    expect((await browser.submit(filled, {})).path).toBe('/join/codes');
  });

  test('Enter in a field sends the form and does not put other words in: its first button is the one that joins', async () => {
    const { html } = await openBrowser(forum).get('/join');
    const [form] = parse(html).forms;
    expect(form?.buttons[0]?.name).toBeUndefined();
    expect(form?.buttons[0]?.formaction).toBeUndefined();
  });

  test('without script a button shows the passphrase', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    const shown = await browser.submit(form, { passphrase: goodPassphrase }, { press: 'Show what I typed' });
    expect(shown.html).toMatch(/<input[^>]*id="passphrase"[^>]*type="text"[^>]*value="harbour/);
  });

  test('ON-2: a name that looks like a real one is pointed out once and then taken', async () => {
    const { browser, page } = await joinAs(forum, { sign_in_name: 'anna.schmidt@example.org' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('This looks like an e-mail address.');
    const again = await browser.submit(page, { sign_in_name: 'Anna Schmidt' });
    expect(again.status).toBe(422);
    expect((await browser.submit(again, {})).path).toBe('/join/codes');
  });

  test('the second screen shows eight codes, and the newcomer is signed in', async () => {
    const { browser, page } = await joinAs(forum);
    expect(page.path).toBe('/join/codes');
    expect(codesOn(page)).toHaveLength(8);
    expect(browser.cookies.size).toBe(1);
    expect((await browser.get('/me')).status).toBe(200);
  });

  test('ON-4: the version and the week of the consent are stored, and no finer time', async () => {
    const { signInName } = await joinAs(forum);
    const [row] = await forum.database.fork().execute<Record<string, unknown>[]>(
      `select agreement_version, consent_version, consent_week::text as consent_week, seen_week::text as seen_week, role
         from account where sign_in_key = ?`,
      [signInKey(forum.keys, signInName)],
    );
    expect(row).toEqual({
      agreement_version: 1,
      consent_version: 1,
      consent_week: '2026-03-09',
      seen_week: '2026-03-09',
      role: 'member',
    });
  });

  test('R1: a form that is sent twice at once makes one account, and both presses come in', async () => {
    const form = await openBrowser(forum).get('/join');
    forum.clock.move(20_000);
    const before = await countAccounts(forum);
    const filled = newcomer(forum, form);
    const pages = await Promise.all([
      openBrowser(forum).submit(form, filled),
      openBrowser(forum).submit(form, filled),
    ]);
    expect(pages.map((page) => page.path)).toEqual(['/join/codes', '/join/codes']);
    expect(codesOn(pages[0])).toEqual(codesOn(pages[1]));
    expect(await countAccounts(forum)).toBe(before + 1);
  });

  test('ARCHITECTURE 12: what is remembered of the form names no account', async () => {
    await joinAs(forum);
    const kept = await forum.database.fork().execute<{ result: string }[]>('select result from form_key');
    expect(kept.length).toBeGreaterThan(0);
    expect(new Set(kept.map(({ result }) => result))).toEqual(new Set(['joined']));
  });

  test('an agreement that changed while the form was open is shown again', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    forum.clock.move(20_000);
    const em = forum.database.fork();
    await em.execute(
      "insert into agreement (version, language, sentences) values (2, 'en', '[\"We are kind.\"]')",
    );
    const again = await browser.submit(form, newcomer(forum, form));
    await em.execute('delete from agreement where version = 2');
    expect(again.status).toBe(422);
    expect(again.text).toContain('We are kind.');
    expect(again.text).toContain('These sentences changed while you were here.');
  });

  test('a member who opens the form goes to their own place', async () => {
    const { browser } = await joinAs(forum);
    expect((await browser.get('/join')).path).toBe('/me');
  });
});
