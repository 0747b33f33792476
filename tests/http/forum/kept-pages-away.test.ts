import { expect, inject, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { onServer } from '../../support/postgres.ts';
import { aThread } from '../../support/things.ts';

/** Takes the forum's database away, for every connection there is and every new one; and gives it back. */
async function takeAway(forum: TestForum): Promise<() => Promise<void>> {
  const server = inject('serverUrl');
  await onServer(server, `alter database ${forum.name} with allow_connections false`);
  await onServer(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${forum.name}'`,
  );
  return () => onServer(server, `alter database ${forum.name} with allow_connections true`);
}

test('while the database is away a guest may read the last page for ten minutes, and is told so (ARCHITECTURE 5)', async () => {
  const forum = await startApp();
  const { id } = await aThread(forum, await aMember(forum), { text: 'Words to hold on to' });
  const guest = openBrowser(forum);
  const packed = () => guest.raw('GET', `/threads/${id}`, undefined, { 'accept-encoding': 'br' });
  await guest.get(`/threads/${id}`);
  await packed();
  const { browser: member } = await aMember(forum);
  expect((await member.get('/')).text).toContain('Inbox');
  const giveBack = await takeAway(forum);

  forum.clock.move(9 * 60_000);
  const page = await guest.get(`/threads/${id}`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Words to hold on to');
  expect(page.text).toContain('This page is from a few minutes ago');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('etag')).toBeNull();
  expect(await (await packed()).text()).toContain('Words to hold on to');
  expect((await guest.get('/waiting')).status, 'a page nobody has asked for before').toBe(503);

  forum.clock.move(2 * 60_000);
  const late = await guest.get(`/threads/${id}`);
  expect(late.status).toBe(503);
  expect(late.text).not.toContain('Words to hold on to');

  const away = await member.get('/');
  expect(away.status).toBe(503);
  for (const words of ['Sign in', 'Join', 'Inbox'])
    expect(away.text, 'nobody knows who they are').not.toContain(words);

  await giveBack();
  const back = await guest.get(`/threads/${id}`);
  expect(back.text).toContain('Words to hold on to');
  expect(back.text).not.toContain('This page is from a few minutes ago');
  // The queue has noticed too, as it should.
  forum.faults.length = 0;
  await forum.stop();
});
