import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { aStrategy, searches } from './searching.ts';

let forum: TestForum;
let ana: Person;
let writer: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  writer = await aMember(forum);
  await aStrategy(forum, writer, { title: 'There before', situations: ['panic'] });
  await forum.runSearch();
});
afterAll(() => forum.stop());

const press = async (person: Person, words: string, path: string) =>
  person.browser.submit(await person.browser.get(path), {}, { press: words });

describe('somebody follows a situation (SEARCH 6: filters only)', () => {
  test('a guest is offered nothing of it, and whoever chose nothing has nothing to follow', async () => {
    expect((await openBrowser(forum).get('/search?situation=panic')).text).not.toContain(
      'Follow this situation',
    );
    expect((await ana.browser.get('/search')).text).not.toContain('Follow this situation');
  });

  test('from a page with words only the choices are kept, and the page with its words comes back', async () => {
    const page = await searches(ana.browser, 'breath');
    const narrowed = await ana.browser.get(`${page.path}?situation=panic&minutes=5`);
    const followed = await ana.browser.submit(narrowed, {}, { press: 'Follow this situation' });
    expect(followed.path).toMatch(/^\/search\/[\w-]+\?situation=panic&minutes=5&done=followed$/);
    expect(followed.text).toContain('You follow it now');
    expect(followed.forms.find(({ fields }) => fields.q)?.fields.q).toBe('breath');
    const list = await ana.browser.get('/me/following');
    expect(list.text).toContain('Panic · Up to 5 minutes');
    expect(list.html).not.toContain('breath');
  });

  test('what was there before is no news; a new strategy that has all of it is, and one that lacks something is not', async () => {
    expect((await ana.browser.get('/inbox')).text).not.toContain('New strategy');
    forum.clock.move(2 * 3_600_000);
    await aStrategy(forum, writer, { title: 'Too long', situations: ['panic'], minutes: 30 });
    await aStrategy(forum, writer, { title: 'Something else', situations: ['money'], minutes: 5 });
    expect((await ana.browser.get('/inbox')).text).not.toContain('New strategy');
    expect((await ana.browser.get('/')).text).not.toContain('Inbox: new');
    const fits = await aStrategy(forum, writer, {
      title: 'Just right',
      situations: ['panic', 'sleep'],
      minutes: 1,
    });
    const inbox = await ana.browser.get('/inbox');
    expect(inbox.text).toContain('Inbox: new');
    expect(inbox.links.filter(({ text }) => text === 'New strategy').map(({ href }) => href)).toEqual([
      `/strategies/${fits}`,
    ]);
    // Neutral words: neither the title nor what is followed (PR-10).
    expect(inbox.text).not.toMatch(/Just right|Panic/);
  });

  test('once it is marked as seen it is no news any more; the next one is', async () => {
    const seen = await press(ana, 'I am up to date', '/inbox');
    expect(seen.text).not.toContain('New strategy');
    expect(seen.text).not.toContain('Inbox: new');
    forum.clock.move(2 * 3_600_000);
    await aStrategy(forum, writer, { title: 'Another', situations: ['panic'] });
    expect((await ana.browser.get('/inbox')).text).toContain('New strategy');
  });

  test('one’s own strategy, a hidden one and one by a name that was put away are no news', async () => {
    await press(ana, 'I am up to date', '/inbox');
    forum.clock.move(2 * 3_600_000);
    await aStrategy(forum, ana, { title: 'My own', situations: ['panic'] });
    const hidden = await aStrategy(forum, writer, { title: 'Hidden', situations: ['panic'] });
    await forum.database.fork().execute("update post set state = 'hidden' where thread_id = ?", [hidden]);
    expect((await ana.browser.get('/inbox')).text).not.toContain('New strategy');
  });

  test('it can be let go of on the list and on the page, twice without harm', async () => {
    const stopped = await press(ana, 'Stop following', '/me/following');
    expect(stopped.path).toBe('/me/following?done=follow-stopped');
    expect(stopped.text).not.toContain('Panic · Up to 5 minutes');
    expect((await ana.browser.get('/search?minutes=5&situation=panic')).text).toContain(
      'Follow this situation',
    );
  });

  test('nobody else learns of it; what is no choice is refused', async () => {
    const token = (await ana.browser.get('/search?situation=panic')).forms.find(
      ({ fields }) => fields.form_token,
    )?.fields;
    const send = (fields: Record<string, string>) =>
      ana.browser.raw(
        'POST',
        '/search/following',
        new URLSearchParams({ form_token: token?.form_token ?? '', ...fields }),
      );
    expect((await send({ act: 'set', filters: 'q=breath' })).status).toBe(400);
    expect((await send({ act: 'set', filters: '' })).status).toBe(400);
    expect((await send({ act: 'set', filters: 'situation=panic', sealed: '//evil.example' })).status).toBe(
      400,
    );
  });
});
