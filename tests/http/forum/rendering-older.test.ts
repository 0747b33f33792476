import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderOlder } from '../../../src/forum/render-again.ts';
import { RENDERER } from '../../../src/platform/markdown/render-markdown.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
});
afterAll(() => forum.stop());

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
interface Stored {
  html: string | null;
  source: string | null;
  rendered_by: number;
  revision: number;
}
const postRow = async (id: string): Promise<Stored | undefined> =>
  (await all<Stored>('select html, source, rendered_by, revision from post where id = ?', [id]))[0];
/** As a build before this one left it, with what that one let through. */
const madeBefore = (id: string, html: string): Promise<unknown[]> =>
  all('update post set html = ?, rendered_by = 1 where id = ?', [html, id]);
const again = (): Promise<void> => renderOlder(forum.database.fork(), forum.tools);

describe('what a build before this one rendered (SECURITY H3, H5)', () => {
  test('words that were taken back get no HTML again, and what was changed meanwhile is left alone', async () => {
    const { id } = await aThread(forum, ana);
    const gone = await anAnswer(forum, ana, id, { text: 'Taken back' });
    await all(
      "update post set state = 'withdrawn', source = null, html = null, rendered_by = 1 where id = ?",
      [gone],
    );
    const stands = await anAnswer(forum, ana, id, { text: 'As new' });
    const before = await postRow(stands);
    await again();
    expect(await postRow(gone)).toMatchObject({ source: null, html: null });
    expect(await postRow(stands)).toEqual(before);
  });

  test('is rendered anew, of threads and stories, and guests with the page kept get the new one at once', async () => {
    const { id, opening } = await aThread(forum, ana, { text: 'A **walk** in the morning' });
    const story = await aStory(forum, ana);
    const fresh = await Promise.all([opening, story.opening].map(postRow));
    for (const post of [opening, story.opening]) await madeBefore(post, '<p>as it was once let through</p>');
    await all('update thread set version = version + 1 where id = any(?::text[])', [`{${id},${story.id}}`]);
    const guest = openBrowser(forum);
    expect((await guest.get(`/threads/${id}`)).html).toContain('once let through');
    await again();
    expect((await guest.get(`/threads/${id}`)).html).not.toContain('once let through');
    expect((await guest.get(`/threads/${id}`)).html).toContain('<strong>walk</strong>');
    expect(await Promise.all([opening, story.opening].map(postRow))).toEqual(fresh);
    expect(fresh[0]?.rendered_by).toBe(RENDERER);
  });

  test('a page that looks the same keeps its version', async () => {
    const { id, opening } = await aThread(forum, ana);
    await all('update post set rendered_by = 1 where id = ?', [opening]);
    const versionOf = () => all('select version from thread where id = ?', [id]);
    const before = await versionOf();
    await again();
    expect(await versionOf()).toEqual(before);
    expect(await postRow(opening)).toMatchObject({ rendered_by: RENDERER });
  });

  test('what now takes too long stands as plain text, safe all the same', async () => {
    const { id, opening } = await aThread(forum, ana);
    const heavy = `${'['.repeat(6000)} a walk`;
    await all('update post set source = ? where id = ?', [heavy, opening]);
    await madeBefore(opening, '<p>old</p>');
    await again();
    const row = await postRow(opening);
    expect(row?.html).toContain('a walk');
    expect(row?.html).not.toContain('<p>old</p>');
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).toContain('a walk');
  });
});
