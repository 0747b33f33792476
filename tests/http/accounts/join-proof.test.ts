import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { limitsName, signInKey } from '../../../src/accounts/sign-in-key.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { answerTo, goodPassphrase, joinAs, newcomer } from './joining.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
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

  test('a name that the start option for tests has named joins at once with any answer, no other name does', async () => {
    forum.limits.lift(limitsName(signInKey(forum.keys, 'test one')));
    const browser = openBrowser(forum);
    const form = await browser.get('/join');
    const other = newcomer(forum, form, { sign_in_name: 'test two', answer: 'anything' });
    expect((await browser.submit(form, other)).status).toBe(422);
    const named = newcomer(forum, form, { sign_in_name: 'test one', answer: 'anything' });
    expect((await browser.submit(form, named)).path).toBe('/join/codes');
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
