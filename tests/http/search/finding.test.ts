import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aThread } from '../../support/things.ts';
import { aStrategy, searches, titlesOn } from './searching.ts';

let forum: TestForum;
let person: Person;

beforeAll(async () => {
  forum = await startApp();
  person = await aMember(forum);
  await aStrategy(forum, person, { told: 20, helped: 60 });
  await aStrategy(forum, person, {
    title: 'The parking sheet',
    text: 'A page beside the bed. Every thought that keeps me from sleep gets one line, then it may wait.',
    minutes: 15,
    needs: ['paper'],
    told: 50,
    helped: 90,
  });
  await aStrategy(forum, person, {
    title: 'Cold wrists',
    text: 'Cold water on the inside of the wrists when panic comes.',
    situations: ['panic'],
    kinds: ['senses'],
    places: ['anywhere'],
    needs: ['water-or-ice'],
    cautions: ['self-harm-talk'],
  });
  const { id } = await aThread(forum, person, { title: 'Nights are long', text: 'I cannot sleep at all.' });
  await anAnswer(forum, await aMember(forum), id, { text: 'Sleep left me too, in winter.' });
  await aStory(forum, person);
  await forum.runSearch();
});
afterAll(() => forum.stop());

describe('somebody looks for words (issue 4, Find)', () => {
  test('the words go into the address under seal, and the page has them in its box again', async () => {
    const page = await searches(openBrowser(forum), 'cannot sleep');
    expect(page.status).toBe(200);
    expect(page.path).toMatch(/^\/search\/[\w-]{700,}$/);
    expect(page.html).not.toMatch(/href="[^"]*sleep[^"]*"[^>]*>Next/);
    expect(page.forms.find(({ action, fields }) => action === '/search' && fields.q)?.fields.q).toBe(
      'cannot sleep',
    );
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.html).toContain('<meta name="robots" content="noindex"');
  });

  test('strategies, threads and stories stand in sections of their own, with words that fit marked', async () => {
    const page = await searches(openBrowser(forum), 'sleep');
    expect(titlesOn(page)).toEqual(expect.arrayContaining(['The parking sheet', 'Nights are long']));
    expect(page.text).toMatch(/Strategies About \d+ found|Strategies \d+ found/);
    expect(page.text).toContain('Threads');
    expect(page.html).toMatch(/<mark>sleep<\/mark>/i);
  });
});
