import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';

let forum: TestForum;
let member: Person;
beforeAll(async () => {
  forum = await startApp();
  member = await aMember(forum);
});
afterAll(() => forum.stop());
beforeEach(() => void Object.assign(forum.limits, createLimits()));

const tokenOf = async (path: string): Promise<string> =>
  (await member.browser.get(path)).forms.find((form) => form.fields.form_token)?.fields.form_token ?? '';

describe('limits (SECURITY E)', () => {
  test('a form that became a post is answered with that post, also where its sender has reached the limit', async () => {
    const thread = await aThread(forum, member);
    Object.assign(forum.limits, createLimits());
    const form_token = await tokenOf(`/threads/${thread.id}`);
    const send = (form_key: string) =>
      member.browser.raw(
        'POST',
        `/threads/${thread.id}/posts`,
        new URLSearchParams({ form_token, form_key, text: 'I am here.' }),
      );
    const keys = Array.from({ length: 10 }, newId);
    for (const key of keys) expect((await send(key)).status).toBe(303);
    expect((await send(newId())).status).toBe(429);
    const first = await send(keys[9] ?? '');
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toContain(`/threads/${thread.id}`);
    const opening = new URLSearchParams({
      form_token,
      form_key: newId(),
      title: 'One more',
      space: 'nights',
      text: 'One more.',
      need: 'listen',
    });
    expect((await member.browser.raw('POST', '/threads', opening)).status).toBe(429);
  });

  test('changes of one post are limited like previews, since each is rendered; the text comes back', async () => {
    const { opening } = await aThread(forum, member);
    Object.assign(forum.limits, createLimits());
    const form_token = await tokenOf(`/posts/${opening}/edit`);
    for (let time = 0; time < 60; time += 1) await forum.limits.take('preview.account', member.account);
    const response = await member.browser.raw(
      'POST',
      `/posts/${opening}/edit`,
      new URLSearchParams({ form_token, revision: '1', text: 'Words that were changed.' }),
    );
    expect(response.status).toBe(429);
    expect(await response.text()).toContain('Words that were changed.');
  });
});

describe('addresses and headers of another shape', () => {
  test.each(['/spaces/%00', '/spaces/a%00b', '/spaces/%ff', '/spaces/Nights', `/spaces/${'n'.repeat(41)}`])(
    '%s is not there, whatever PostgreSQL would say to it (SECURITY H6)',
    async (path) => {
      expect((await openBrowser(forum).get(path)).status).toBe(404);
    },
  );

  test('a page is not compressed in a way the browser has refused (RFC 9110 12.5.3)', async () => {
    const ask = async (accepted: string) =>
      (await openBrowser(forum).raw('GET', '/', undefined, { 'accept-encoding': accepted })).headers.get(
        'content-encoding',
      );
    expect(await ask('br;q=0, gzip')).toBe('gzip');
    expect(await ask('gzip;q=0.0, br;q=0')).toBeNull();
    expect(await ask('gzip, deflate, br')).toBe('br');
    expect(await ask('identity;q=0, BR')).toBe('br');
  });
});
