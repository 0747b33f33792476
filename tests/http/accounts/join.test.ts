import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInKey } from '../../../src/accounts/sign-in-key.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, parse } from '../../support/browser-like.ts';
import { answerTo, codesOn, countAccounts, goodPassphrase, joinAs, newcomer } from './joining.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

/** Each test begins with nobody having tried anything. */
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

describe('what stops a newcomer', () => {
  test('an empty form comes back with every gap named, and makes no account', async () => {
    const browser = openBrowser(forum);
    const before = await countAccounts(forum);
    forum.clock.move(5000);
    const back = await browser.submit(await browser.get('/join'), {});
    expect(back.status).toBe(422);
    expect(back.headers.get('cache-control')).toBe('no-store');
    for (const words of ['Choose a sign-in name', 'Choose a passphrase', 'Tick the box', '18 or older']) {
      expect(back.text).toContain(words);
    }
    expect(await countAccounts(forum)).toBe(before);
    expect(browser.cookies.size).toBe(0);
  });

  test('ON-4: without the consent nothing is made, and reading stays open', async () => {
    const before = await countAccounts(forum);
    const { browser, page } = await joinAs(forum, { consent: '' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Tick the box if we may store what you write');
    expect(await countAccounts(forum)).toBe(before);
    expect((await browser.get('/')).status).toBe(200);
  });

  test('ON-6: somebody who is not yet 18 meets a kind page with help, and nothing is stored', async () => {
    const before = await countAccounts(forum);
    const { browser, page } = await joinAs(forum, { age: 'no' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('This place is for adults');
    expect(page.links.some((link) => link.href === '/help')).toBe(true);
    expect(await countAccounts(forum)).toBe(before);
    expect(browser.cookies.size).toBe(0);
  });

  test('a sign-in name somebody has is said kindly at its field, and everything typed is still there', async () => {
    await joinAs(forum, { sign_in_name: 'blue teapot' });
    const { page } = await joinAs(forum, { sign_in_name: ' BLUE  Teapot ' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Someone has this sign-in name.');
    const fields = page.forms.find((form) => form.action === '/join')?.fields;
    expect(fields).toMatchObject({ passphrase: goodPassphrase, age: 'yes', consent: 'yes' });
  });

  test('after a taken name the same answered question still counts', async () => {
    await joinAs(forum, { sign_in_name: 'green teapot' });
    const { browser, page } = await joinAs(forum, { sign_in_name: 'green teapot' });
    const done = await browser.submit(page, { sign_in_name: 'greener teapot' });
    expect(done.path).toBe('/join/codes');
  });

  test.each([
    ['short', 'too short'],
    ['common', 'password1234'],
    ['a pattern', 'abcdefghijklmnop'],
    ['holding the name', 'my name is winter robin'],
  ])('A2: a passphrase that is %s is refused', async (_, passphrase) => {
    const { page } = await joinAs(forum, { sign_in_name: 'winter robin', passphrase });
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="passphrase-error"');
  });

  test('E: a sixth account from one network within an hour has to wait, and keeps what it typed', async () => {
    for (let nth = 0; nth < 5; nth += 1) expect((await joinAs(forum)).page.path).toBe('/join/codes');
    const { page } = await joinAs(forum);
    expect(page.status).toBe(429);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.forms.find((form) => form.action === '/join')?.fields.passphrase).toBe(goodPassphrase);
  });

  test('a name the start option has lifted does not wait', async () => {
    forum.limits.lift(signInKey(forum.keys, 'load tester').toString('hex'));
    for (let nth = 0; nth < 5; nth += 1) await joinAs(forum);
    expect((await joinAs(forum, { sign_in_name: 'Load Tester' })).page.path).toBe('/join/codes');
  });
});

describe('the proof against programs', () => {
  test('a question that was passed over stays the same question', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    forum.clock.move(20_000);
    const again = await browser.submit(form, newcomer(forum, form, { answer: ' ' }));
    expect(again.status).toBe(422);
    expect(again.text).toContain('Answer the small question');
    expect(again.forms[0]?.fields.proof).toBe(form.forms[0]?.fields.proof);
  });

  test('a wrong answer gets another question, and everything else stays', async () => {
    const { page } = await joinAs(forum, { answer: 'no idea', sign_in_name: 'paper boat' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Please answer this new question');
    const fields = page.forms.find((form) => form.action === '/join')?.fields;
    expect(fields).toMatchObject({
      sign_in_name: 'paper boat',
      passphrase: goodPassphrase,
      age: 'yes',
      consent: 'yes',
    });
    expect(fields?.answer).toBe('');
  });

  test('the new question is another one, and its answer is taken', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    forum.clock.move(20_000);
    const again = await browser.submit(form, newcomer(forum, form, { answer: 'no idea' }));
    expect(again.forms[0]?.fields.proof).not.toBe(form.forms[0]?.fields.proof);
    forum.clock.move(20_000);
    const done = await browser.submit(again, { answer: answerTo(forum, again) });
    expect(done.path).toBe('/join/codes');
  });

  test('a form that is filled in within three seconds comes back as it was, and goes through afterwards', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    forum.clock.move(1000);
    const quick = await browser.submit(form, newcomer(forum, form));
    expect(quick.status).toBe(422);
    expect(quick.text).toContain('That was very fast.');
    forum.clock.move(4000);
    expect((await browser.submit(quick, {})).path).toBe('/join/codes');
  });

  test('whoever fills in the field that people never meet is asked again', async () => {
    const { page } = await joinAs(forum, { homepage: 'https://example.org' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Please answer this new question');
  });

  test('the field that people never meet is hidden from eyes, keyboard and assistive technology', async () => {
    const { html } = await openBrowser(forum).get('/join');
    expect(html).toMatch(
      /<div hidden[^>]*aria-hidden="true"[^>]*>(?:(?!<\/div>).)*name="homepage"[^>]*tabindex="-1"/s,
    );
  });

  test('a question is no longer good after a day', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    const filled = newcomer(forum, form);
    forum.clock.move(24 * 3_600_000 + 1);
    const page = await browser.submit(form, filled);
    expect(page.text).toContain('Please answer this new question');
  });

  test('a question somebody made up, or changed, is not taken', async () => {
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    forum.clock.move(20_000);
    const filled = newcomer(forum, form);
    const [nonce, at, mac] = (form.forms[0]?.fields.proof ?? '').split('.');
    for (const proof of ['', 'a.b.c', `${nonce}.${at}.`, `${nonce}.0.${mac}`, `x${nonce}.${at}.${mac}`]) {
      const page = await browser.submit(form, { ...filled, proof });
      expect(page.status, proof).toBe(422);
      expect(page.text).toContain('Please answer this new question');
    }
  });

  test('one answered question makes one account only', async () => {
    const form = await openBrowser(forum).get('/join');
    forum.clock.move(20_000);
    const first = newcomer(forum, form);
    const other = newcomer(forum, form);
    expect((await openBrowser(forum).submit(form, first)).path).toBe('/join/codes');
    const second = await openBrowser(forum).submit(form, other);
    expect(second.status).toBe(422);
    expect(second.text).toContain('Please answer this new question');
  });
});

describe('what a newcomer is asked for', () => {
  test('ON-1: a name, a passphrase, an age yes or no, a consent and the answer to a question; nothing else', async () => {
    const { forms, html } = await openBrowser(forum).get('/join');
    const form = forms.find((each) => each.action === '/join');
    const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
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
