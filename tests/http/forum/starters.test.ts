import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  asActor(forum, ben);
});
afterAll(() => forum.stop());

describe('ways to begin an answer (RE-1)', () => {
  test('a guest, who has no box, has none', async () => {
    const { id } = await aThread(forum, ana);
    expect((await openBrowser(forum).get(`/threads/${id}`)).html).not.toContain('starter');
  });

  test('all three stand above the field, and what the author asked for above them', async () => {
    const { id } = await aThread(forum, ana);
    const { html } = await ben.browser.get(`/threads/${id}`);
    const box = html.slice(html.indexOf('id="answer"'));
    const places = [
      'would like to be heard',
      'Feel with',
      'Say what I understood',
      'Ask gently',
      '<textarea',
    ];
    const found = places.map((words) => box.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
  });

  test('without script a press brings the page back with the line in the field, and nothing is put up', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const back = await ben.browser.submit(page, {}, { press: 'Feel with' });
    expect(back.status).toBe(200);
    const form = back.forms.find(({ action }) => action === `/threads/${id}/posts/look-over`);
    expect(form?.fields.text).toContain('That sounds really hard');
    expect(back.html).toMatch(/<textarea[^>]* autofocus/);
    expect(back.text).not.toContain('is missing');
  });

  test('a line never takes the place of words that are there; the quote, the name and the form stay', async () => {
    const { id, opening } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}?quote=${opening}`);
    const before = page.forms.find(({ action }) => action === `/threads/${id}/posts/look-over`)?.fields;
    const back = await ben.browser.submit(page, { text: 'I know these nights.' }, { press: 'Ask gently' });
    const after = back.forms.find(({ action }) => action === `/threads/${id}/posts/look-over`)?.fields;
    expect(after?.text).toMatch(/^I know these nights\.\n\nOnly if you like/);
    expect({ ...after, text: '', form_token: '' }).toEqual({ ...before, text: '', form_token: '' });
  });
});
