import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  asActor(forum, ana);
});
afterAll(() => forum.stop());

const words = {
  title: 'The stairs at work',
  space: 'work',
  text: 'First week back. I cried in the stairwell.',
};

describe('starting a thread', () => {
  test('a guest is asked to sign in and comes back to writing', async () => {
    const page = await openBrowser(forum).get('/threads/new');
    expect(page.status).toBe(401);
    expect(page.text).toContain('Please sign in');
  });

  test('a form without title and space comes back with both named and the text kept', async () => {
    const page = await ana.browser.get('/threads/new');
    const back = await ana.browser.submit(page, { text: 'Only words' }, { press: 'Look it over' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Write a short title');
    expect(back.text).toContain('Choose a space');
    expect(back.forms.find((form) => 'text' in form.fields)?.fields.text).toBe('Only words');
  });

  test('a space that does not exist is not a place to write', async () => {
    const page = await ana.browser.get('/threads/new');
    const back = await ana.browser.submit(page, { ...words, space: 'nowhere' }, { press: 'Look it over' });
    expect(back.status).toBe(422);
    expect(back.forms.find((form) => 'text' in form.fields)?.fields.text).toBe(words.text);
  });

  test('words are looked over, changed, named, and go up once (PO-2, PO-3, PO-5)', async () => {
    const page = await ana.browser.get('/threads/new?space=work');
    const over = await ana.browser.submit(page, words, { press: 'Look it over' });
    expect(over.status).toBe(200);
    expect(over.text).toContain('Which name goes on it?');
    const offered = over.forms.find((form) => 'fresh_name' in form.fields)?.fields.fresh_name ?? '';
    const changed = await ana.browser.submit(over, {}, { press: 'Change the text' });
    expect(changed.forms.find((form) => 'text' in form.fields)?.fields.text).toBe(words.text);
    const up = await ana.browser.submit(over, { need: 'similar' }, { press: 'Put it up' });
    expect(up.status).toBe(200);
    expect(up.text).toContain(words.title);
    expect(up.text).toContain('Similar experience');
    expect(up.text).toContain(offered);
    await ana.browser.submit(over, { need: 'similar' }, { press: 'Put it up' });
    const [row] = await forum.database
      .fork()
      .execute<{ count: string }[]>('select count(*) from thread where title = ?', [words.title]);
    expect(Number(row?.count)).toBe(1);
  });

  test('a kept name can be chosen, and only one of one’s own', async () => {
    const own = await ana.browser.get('/me/names');
    const kept = await ana.browser.submit(own, { name: 'Cloud Ferry' });
    expect(kept.text).toContain('Cloud Ferry');
    const [name] = await forum.database
      .fork()
      .execute<{ id: string }[]>('select id from name where shown = ?', ['Cloud Ferry']);
    const page = await ana.browser.get('/threads/new');
    const over = await ana.browser.submit(
      page,
      { ...words, title: 'Under my kept name' },
      { press: 'Look it over' },
    );
    expect(over.text).toContain('Cloud Ferry');
    const up = await ana.browser.submit(
      over,
      { voice: name?.id ?? '', need: 'listen' },
      { press: 'Put it up' },
    );
    expect(up.text).toContain('Cloud Ferry');

    const ben = await aMember(forum);
    const his = await ben.browser.get('/threads/new');
    const hisOver = await ben.browser.submit(
      his,
      { ...words, title: 'Not my name' },
      { press: 'Look it over' },
    );
    const refused = await ben.browser.submit(
      hisOver,
      { voice: name?.id ?? '', need: 'listen' },
      { press: 'Put it up' },
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Choose one of your names');
  });

  test('on the first day links wait, and the text comes back (SECURITY E)', async () => {
    const dora = await aMember(forum);
    const page = await dora.browser.get('/threads/new');
    const over = await dora.browser.submit(
      page,
      { ...words, text: 'See https://example.org/groups for it' },
      { press: 'Look it over' },
    );
    const back = await dora.browser.submit(over, { need: 'listen' }, { press: 'Put it up' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('On your first day, please leave links out');
    expect(back.forms.find((form) => 'text' in form.fields)?.fields.text).toContain(
      'https://example.org/groups',
    );
  });

  test('lists show what is asked for and where, never who else somebody is (PO-10)', async () => {
    await aThread(forum, ana, { title: 'A quiet evening thread', space: 'loss' });
    forum.clock.move(12 * 3_600_000);
    const guest = openBrowser(forum);
    for (const path of ['/', '/spaces/loss', '/waiting']) {
      const page = await guest.get(path);
      expect(page.status).toBe(200);
      expect(page.text).toContain('A quiet evening thread');
      expect(page.text).toContain('Just listen');
      expect(page.headers.getSetCookie()).toEqual([]);
    }
  });

  test('tab titles tell nothing of what is read (PR-10)', async () => {
    const { id } = await aThread(forum, ana, { title: 'Something very private' });
    const page = await openBrowser(forum).get(`/threads/${id}`);
    expect(page.html).toContain('<title>A thread - Alongside</title>');
    expect(page.html).toContain('<meta name="robots" content="noindex"');
  });
});
