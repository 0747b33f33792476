import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLimits } from '../../../src/platform/limits.ts';
import { keepForm } from '../../../src/platform/web/kept-text.ts';
import { root } from '../../architecture/source-files.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, parse } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';

let forum: TestForum;
let member: Person;
beforeAll(async () => {
  forum = await startApp();
  member = await aMember(forum, { signInName: 'quiet lamp' });
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

const right = () => ({ sign_in_name: member.signInName, passphrase: member.passphrase });

describe('what is never given back', () => {
  test('secrets of any form, whatever else it carries', async () => {
    const hidden = ['passphrase', 'new_passphrase', 'secret', 'old', 'fresh', 'code', 'pass', 'proof'];
    const sent = Object.fromEntries(hidden.map((name) => [name, `veiled-${name}`]));
    for (const path of ['/work/pager', '/me/passphrase', '/threads/look-over']) {
      const body = new URLSearchParams({ ...sent, url: 'https://pager.example.org', text: 'Some words' });
      const page = await (await openBrowser(forum).raw('POST', path, body)).text();
      expect(page).toContain('Some words');
      expect(page).not.toContain('veiled-');
    }
  });

  test('so every field of a page that hides what is typed is one of these', async () => {
    const files = await Array.fromAsync(glob('views/**/*.tsx', { cwd: root }));
    const named = (
      await Promise.all(
        files.map(async (file) => [
          ...(await readFile(join(root, file), 'utf8')).matchAll(/<PassphraseField\b[^>]*?\bname="(\w+)"/g),
        ]),
      )
    ).flatMap((found) => found.map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => keepForm('/work/pager', { text: 'x', [name]: 'y' })?.fields[name])).toEqual(
      [],
    );
  });
});

describe('a text that was being written when the session ended', () => {
  const kept = {
    action: '/threads/look-over',
    fields: { title: 'A night', text: 'Line one\n<b>two</b>', form_key: 'k'.repeat(20) },
  };

  test('comes through signing in, is shown once more, and goes where it was going', async () => {
    const browser = openBrowser(forum);
    const body = new URLSearchParams({ ...right(), kept: JSON.stringify(kept), next: '/threads/look-over' });
    const response = await browser.raw('POST', '/sign-in', body);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const form = parse(await response.text()).forms.find((each) => each.action === '/threads/look-over');
    expect(form?.fields).toMatchObject(kept.fields);
    expect(form?.fields.form_token).toMatch(/./);
    const sent = await browser.raw('POST', '/threads/look-over', new URLSearchParams(form?.fields));
    expect(sent.status).not.toBe(403);
    expect(await sent.text()).toContain('Line one');
  });

  test('survives a passphrase that does not fit and a pause', async () => {
    const body = {
      sign_in_name: 'quiet lamp',
      passphrase: 'not the passphrase at all',
      kept: JSON.stringify(kept),
    };
    for (let nth = 0; nth < 6; nth += 1) {
      const browser = openBrowser(forum);
      const response = await browser.raw('POST', '/sign-in', new URLSearchParams(body));
      expect(response.status).toBe(nth < 5 ? 422 : 429);
      const form = parse(await response.text()).forms.find((each) => each.action === '/sign-in');
      expect(JSON.parse(form?.fields.kept ?? '{}')).toEqual(kept);
    }
  });

  test.each([
    ['another site', { action: 'https://evil.example/', fields: {} }],
    ['another host in disguise', { action: '//evil.example/', fields: {} }],
    ['signing out', { action: '/sign-out', fields: {} }],
    ['a made-up path', { action: '/threads/../sign-out', fields: {} }],
    ['a query', { action: '/threads?x=1', fields: {} }],
    ['a field that is no text', { action: '/threads', fields: { text: { a: 1 } } }],
    ['a token of its own', { action: '/threads', fields: { form_token: 'x' } }],
    ['more than it should hold', { action: '/threads', fields: {}, more: 1 }],
    ['a list', []],
  ])('is left behind where it would lead to %s', async (_, made) => {
    const body = new URLSearchParams({ ...right(), kept: JSON.stringify(made) });
    const response = await openBrowser(forum).raw('POST', '/sign-in', body);
    expect(response.status).toBe(303);
  });

  test('is left behind where it is no list of fields at all', async () => {
    const body = new URLSearchParams({ ...right(), kept: '{"action":' });
    expect((await openBrowser(forum).raw('POST', '/sign-in', body)).status).toBe(303);
  });
});
