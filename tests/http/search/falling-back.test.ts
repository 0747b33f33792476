import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngines } from '../../../src/search/engines.ts';
import type { SearchEngine } from '../../../src/search/search-engine.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, anOwner } from '../../support/people.ts';
import { aStrategy, searches, titlesOn } from './searching.ts';

let forum: TestForum;
let postgres: SearchEngine;

beforeAll(async () => {
  forum = await startApp();
  postgres = forum.search.engines.postgres;
  await aStrategy(forum, await aMember(forum));
  await forum.runSearch();
});
afterAll(() => forum.stop());

/** Another engine stands before PostgreSQL, and answers like this. */
function other(search: SearchEngine['search']): void {
  forum.search.engines = openEngines({ postgres, other: { name: 'meilisearch', search } });
}

describe('an engine that does not answer as it should makes no page that fails (issue 4, Bad input)', () => {
  test.each<[string, SearchEngine['search']]>([
    ['refuses', () => Promise.reject(new Error('ECONNREFUSED corner'))],
    ['answers with a page of a proxy', () => Promise.reject(new SyntaxError('Unexpected token < corner'))],
    ['hangs', () => new Promise(() => undefined)],
    [
      'knows only what is not there',
      () => Promise.resolve({ ids: ['nobody-has-this-id'], about: 1, facets: {} }),
    ],
  ])('it %s', async (_, search) => {
    other(search);
    const page = await searches(openBrowser(forum), 'corner');
    expect(page.status).toBe(200);
    expect(page.forms.find(({ fields }) => fields.q)?.fields.q).toBe('corner');
    expect(page.html).not.toContain('ECONNREFUSED');
  });

  test('PostgreSQL answers the same request, with the same choices, and the page says so in one sentence', async () => {
    other(() => Promise.reject(new Error('away')));
    const page = await searches(openBrowser(forum), 'corner', '/search?situation=sleep');
    expect(titlesOn(page)).toEqual(['Count the corners']);
    expect(page.text).toContain('Our quick search rests for a moment. A simpler one has looked for you.');
    const none = await searches(openBrowser(forum), 'corner', '/search?situation=panic');
    expect(titlesOn(none)).toEqual([]);
  });

  test('an engine that works says nothing of itself', async () => {
    other((question) => postgres.search(question));
    const page = await searches(openBrowser(forum), 'corner');
    expect(titlesOn(page)).toEqual(['Count the corners']);
    expect(page.text).not.toContain('Our quick search');
  });

  test('a search that takes PostgreSQL too long is a page with other ways on, and the words stay', async () => {
    const slow = (): Promise<never> => Promise.reject(Object.assign(new Error('timeout'), { code: '57014' }));
    forum.search.engines = openEngines({ postgres: { name: 'postgres', search: slow } });
    const page = await searches(openBrowser(forum), 'corner');
    expect(page.status).toBe(200);
    expect(page.text).toContain('The search does not answer right now');
    expect(page.text).toContain('Look by what it is about');
    expect(page.forms.find(({ fields }) => fields.q)?.fields.q).toBe('corner');
    // What comes before everything else does not need an engine.
    const crisis = await searches(openBrowser(forum), 'I want to die');
    expect(crisis.html).toContain('<div data-help-first="true">');
  });

  test('the owner sees which engine answers', async () => {
    other((question) => postgres.search(question));
    const owner = await anOwner(forum);
    await forum.database.fork().execute("insert into search.engine values ('meilisearch')");
    const { text } = await owner.browser.get('/work/search');
    expect(text).toMatch(/PostgreSQL What it does It stands by/);
    expect(text).toMatch(/Meilisearch What it does It answers searches/);
  });
});
