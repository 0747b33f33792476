import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPost } from '../../../src/forum/keep-post.ts';
import { react } from '../../../src/forum/react.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { OwnThings, ownThingsSchema } from '../../../src/leaving/export-format.ts';
import { makeReport } from '../../../src/moderation/make-report.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let theirs: { id: string; opening: string };

beforeAll(async () => {
  forum = await startApp();
  [ana, ben] = await Promise.all([aMember(forum), aMember(forum)]);
  theirs = await aThread(forum, ben, { title: 'A title of Ben', text: 'canary-of-ben in the words' });
  await anAnswer(forum, ana, theirs.id, { text: 'canary-of-ana in an answer' });
  await aStory(forum, ana);
  await aStrategy(forum, ana);
});
afterAll(() => forum.stop());

const em = () => forum.database.fork();
const take = async (person: Person, form: 'json' | 'html', more: Record<string, string> = {}) =>
  person.browser.submit(
    await person.browser.get('/me/export'),
    { ...more },
    {
      press: form === 'json' ? 'Get JSON for a program' : 'Get a page to read',
    },
  );

describe('taking one’s own things along (PR-5)', () => {
  test('a guest is asked to sign in', async () => {
    const page = await openBrowser(forum).get('/me/export');
    expect(page.text).toContain('Sign in');
    expect(page.status).toBe(401);
  });

  test('nothing of anybody else is in it, in neither form', async () => {
    await anAnswer(forum, ben, theirs.id, { text: 'canary-of-ben once more' });
    for (const form of ['json', 'html'] as const) {
      const { html, status } = await take(ana, form);
      expect(status).toBe(200);
      expect(html).toContain('canary-of-ana');
      expect(html).not.toContain('canary-of-ben');
      expect(html).not.toContain(ben.account);
      expect(html).not.toContain(ana.account);
    }
  });

  test('a device that was signed in long ago is asked for the passphrase, and a wrong one gets no file', async () => {
    const carla = await aMember(forum);
    await aThread(forum, carla, { title: 'canary-of-carla' });
    forum.clock.move(16 * 60_000);
    const refused = await take(carla, 'json', { passphrase: 'something else' });
    expect(refused.status).toBe(422);
    expect(refused.html).not.toContain('canary-of-carla');
    expect((await take(carla, 'json', { passphrase: '' })).status).toBe(422);
    const given = await take(carla, 'json', { passphrase: carla.passphrase });
    expect(given.status).toBe(200);
    expect(given.html).toContain('canary-of-carla');
  });

  test('the file keeps to the published schema, is neutral by name, and is stored by nobody', async () => {
    const dora = await aMember(forum);
    const { id, opening } = await aThread(forum, dora, { text: 'Dora speaks' });
    await keepPost(em(), forum.tools, asActor(forum, dora), { post: theirs.opening, note: 'a note of mine' });
    await react(em(), forum.tools, asActor(forum, dora), {
      post: theirs.opening,
      word: 'thanks',
      stands: true,
    });
    const code = await makeReport(
      em(),
      forum.tools,
      asActor(forum, dora),
      {
        post: theirs.opening,
        kind: 'else',
        note: 'what I told the team',
        form_key: newId(),
      },
      'somewhere',
    );
    const gone = await anAnswer(forum, dora, id, { text: 'I take this back' });
    await withdrawPost(em(), forum.tools, asActor(forum, dora), gone);
    const page = await take(dora, 'json');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-disposition')).toBe('attachment; filename="my-things.json"');
    const things = OwnThings.parse(JSON.parse(page.html));
    expect(things.posts.map((post) => [post.id, post.text, post.others_see])).toEqual(
      [
        [opening, 'Dora speaks', 'words'],
        [gone, null, 'nothing'],
      ].sort(([one = ''], [other = '']) => String(one).localeCompare(String(other))),
    );
    expect(things.reactions).toEqual([{ post: theirs.opening, words: ['thanks'] }]);
    expect(things.reports).toMatchObject([{ post: theirs.opening, code, notes: ['what I told the team'] }]);
    expect(things.lockers.bookmarks).toEqual({ kept: [{ post: theirs.opening, note: 'a note of mine' }] });
    expect(things.account).toMatchObject({ agreement_version: 1, consent_version: 1, leaving: null });
    expect(things.not_included.length).toBeGreaterThan(4);
  });

  test('the schema in the documentation is the one of this program', async () => {
    const published = JSON.parse(await readFile('docs/export.schema.json', 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(ownThingsSchema())));
  });

  test('two thousand posts come in pieces, each of which is small', async () => {
    const erin = await aMember(forum);
    const { opening } = await aThread(forum, erin);
    await em().execute(
      `insert into post (id, thread_id, position, name_id, state, source, html, rendered_by, written_hour)
       select lpad(n::text, 26, '0'), p.thread_id, n + 1, p.name_id, 'up', repeat('word ', 400), '', 1, p.written_hour
       from post p, generate_series(1, 2000) n where p.id = ?`,
      [opening],
    );
    const page = await erin.browser.get('/me/export');
    const token = page.forms.find(({ action }) => action === '/me/export')?.fields.form_token ?? '';
    const answer = await forum.app.request('/me/export', {
      method: 'POST',
      headers: {
        cookie: [...erin.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        origin: 'http://127.0.0.1:3000',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ form_token: token, form: 'json' }),
    });
    let largest = 0;
    let text = '';
    for await (const piece of answer.body ?? []) {
      largest = Math.max(largest, piece.length);
      text += Buffer.from(piece).toString();
    }
    expect(OwnThings.parse(JSON.parse(text)).posts).toHaveLength(2001);
    expect(largest).toBeLessThan(600_000);
    expect(text.length).toBeGreaterThan(4_000_000);
  });
});
