import { afterAll, beforeAll, expect, test } from 'vitest';
import { editPost } from '../../src/forum/edit-post.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { openBrowser } from '../support/browser-like.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, asActor, aThread } from '../support/things.ts';

let forum: TestForum;
let ana: Person;
beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
});
afterAll(() => forum.stop());

const canary = 'saffron thistle at midnight';

/** What PostgreSQL knows as the last statement of each of the forum's connections. */
const lastStatements = async (): Promise<string> => {
  const rows = await forum.database
    .fork()
    .execute<{ query: string }[]>(
      'select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
  return rows.map(({ query }) => query).join('\n');
};

test('words travel beside the statements and are in none of them, so no log of statements can hold them (PR-1)', async () => {
  const seen: string[] = [];
  const { id, opening } = await aThread(forum, ana, { title: canary, text: canary });
  seen.push(await lastStatements());
  await anAnswer(forum, ana, id, { text: `${canary} again` });
  seen.push(await lastStatements());
  const em = forum.database.fork();
  await editPost(em, forum.tools, asActor(forum, ana), {
    post: opening,
    text: `${canary} changed`,
    revision: 1,
  });
  seen.push(await lastStatements());
  const guest = openBrowser(forum);
  await guest.submit(await guest.get(`/posts/${opening}/reports/new`), { kind: 'unkind', note: canary });
  seen.push(await lastStatements());
  expect(seen.join('\n')).toContain('$1');
  expect(seen.join('\n')).not.toContain('saffron');
});

test('a value that would end a text or begin a comment is stored as it was written (SECURITY H6)', async () => {
  const words = `'; drop table post; -- $1 ? \\? "quoted" \${a} E'\\x41'`;
  const { opening } = await aThread(forum, ana, { text: words });
  const [row] = await forum.database
    .fork()
    .execute<{ source: string }[]>('select source from post where id = ?', [opening]);
  expect(row?.source).toBe(words);
});
