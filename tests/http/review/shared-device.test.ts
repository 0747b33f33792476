import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

test('the code of a guest’s report, and what came of it, stay in no browser that others use (ASVS 14.3.2, MO-3)', async () => {
  const { opening } = await aThread(forum, await aMember(forum));
  const guest = openBrowser(forum);
  const form = new URLSearchParams({ kind: 'worried', note: '', form_key: newId() });
  const sent = await guest.raw('POST', `/posts/${opening}/reports`, form);
  expect(sent.status).toBe(200);
  expect(sent.headers.get('cache-control')).toBe('no-store');
  const [code = ''] = /[0-9a-z]{4}(?:-[0-9a-z]{4}){3}/.exec(await sent.text()) ?? [];
  expect(code).not.toBe('');
  const looked = await guest.raw('POST', '/reports/outcome', new URLSearchParams({ code }));
  expect(looked.status).toBe(200);
  expect(looked.headers.get('cache-control')).toBe('no-store');
});
