import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

const words = 'The lamp on the landing';

let forum: TestForum;
let starter: Person;
let answerer: Person;
let thread: { id: string; opening: string };
beforeAll(async () => {
  forum = await startApp();
  starter = await aMember(forum);
  answerer = await aMember(forum);
  thread = await aThread(forum, starter, { text: words });
  for (let post = 2; post <= 51; post += 1)
    await anAnswer(forum, answerer, thread.id, { text: `Post ${post}` });
});
afterAll(() => forum.stop());

describe('quoting in a thread of several pages', () => {
  const quoting = (id: string, thread: string) => `/threads/${thread}?page=last&quote=${id}`;
  const quotesOn = (page: { forms: { fields: Record<string, string> }[] }) =>
    page.forms.find((form) => 'quotes' in form.fields)?.fields.quotes;

  test('a post of another thread, one that is gone, and what is no post at all are not quoted', async () => {
    const other = await aThread(forum, starter, { text: 'Elsewhere' });
    const gone = await anAnswer(forum, starter, thread.id, { text: 'Not for long' });
    await starter.browser.submit(
      await starter.browser.get(`/posts/${gone}/withdrawal`),
      {},
      { action: /withdrawal/ },
    );
    for (const id of [other.opening, gone, 'x', '%00', '0'.repeat(20)]) {
      const page = await answerer.browser.get(quoting(id, thread.id));
      expect([id, page.status, quotesOn(page)]).toEqual([id, 200, '']);
      expect(page.text).not.toContain('Elsewhere');
    }
    const guest = await openBrowser(forum).get(quoting(thread.opening, thread.id));
    expect(guest.text).not.toContain(words);
  });

  test('a post of the first page is quoted in the box on the last, and still after a text that was missing', async () => {
    const page = await answerer.browser.get(quoting(thread.opening, thread.id));
    expect(quotesOn(page)).toBe(thread.opening);
    expect(page.text).toContain(words);
    const again = await answerer.browser.submit(page, { text: ' ' }, { press: 'Put it up' });
    expect(again.status).toBe(422);
    expect(quotesOn(again)).toBe(thread.opening);
    const up = await answerer.browser.submit(again, { text: 'I have one too.' }, { press: 'Put it up' });
    expect(up.html).toContain(`href="/posts/${thread.opening}"`);
  });
});
