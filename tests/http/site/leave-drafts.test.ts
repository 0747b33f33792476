import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { newId } from '../../../src/platform/ids.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, type Person } from '../../support/people.ts';
import { expectWithin } from '../../support/timed.ts';
import { takeAway } from './away.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(async () => {
  Object.assign(forum.limits, createLimits());
  ana = await aMember(forum);
  ben = await aMember(forum);
  for (const person of [ana, ben]) {
    const write = await person.browser.get('/threads/new');
    await person.browser.submit(write, { title: 'A night', text: words }, { press: 'Keep as draft' });
  }
});

const words = 'Words that are not up yet';
const leave = (person: Person, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  forum.app.request('http://127.0.0.1:3000/leave', {
    headers: {
      ...headers,
      cookie: [...person.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  });
const draftsOf = async (person: Person): Promise<{ entries: number; rows: number }> => {
  const em = forum.database.fork();
  const { kept } = await readLocker(em, forum.keys, person.account, 'drafts');
  const rows = await em.execute<{ id: string }[]>('select id from draft where id = any(?::text[])', [
    `{${kept.map(({ draft }) => draft).join(',')}}`,
  ]);
  return { entries: kept.length, rows: rows.length };
};
const countRows = async (): Promise<number> => {
  const [row] = await forum.database.fork().execute<{ count: string }[]>('select count(*) from draft');
  return Number(row?.count);
};
async function chooseToKeep(person: Person): Promise<void> {
  const settings = await person.browser.get('/me/settings');
  const saved = await person.browser.submit(
    settings,
    { keep_drafts: 'yes' },
    { action: '/me/settings/drafts' },
  );
  expect(saved.text).toContain('Saved');
}

describe('Leave drops drafts (PO-1)', () => {
  test('but not when somebody else’s page or a browser that fetches ahead asks for it', async () => {
    await leave(ana, { 'sec-fetch-site': 'cross-site' });
    await leave(ana, { 'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch' });
    expect(await draftsOf(ana)).toEqual({ entries: 1, rows: 1 });
  });

  test('nor by signing out, nor on a shared device: they are sealed here, not kept there', async () => {
    const shared = await aMember(forum, { shared: true });
    const write = await shared.browser.get('/threads/new');
    await shared.browser.submit(write, { title: 'A night', text: words }, { press: 'Keep as draft' });
    for (const person of [ana, shared]) {
      const me = await person.browser.get('/me');
      await person.browser.submit(me, {}, { action: '/sign-out' });
      expect(await draftsOf(person)).toEqual({ entries: 1, rows: 1 });
    }
  });

  test('all of whoever leaves, and nobody else’s', async () => {
    const before = await countRows();
    expect((await leave(ana)).status).toBe(303);
    expect(await draftsOf(ana)).toEqual({ entries: 0, rows: 0 });
    expect(await countRows()).toBe(before - 1);
    expect(await draftsOf(ben)).toEqual({ entries: 1, rows: 1 });
  });

  test('not those of somebody who chose that they stay; who takes the choice back loses them by Leave', async () => {
    await chooseToKeep(ana);
    expect((await ana.browser.get('/me/settings')).html).toMatch(/name="keep_drafts"[^>]*checked/);
    await leave(ana);
    expect(await draftsOf(ana)).toEqual({ entries: 1, rows: 1 });
    await chooseToKeep(ben);
    const settings = await ben.browser.get('/me/settings');
    const form = settings.forms.find(({ action }) => action === '/me/settings/drafts');
    const { keep_drafts: _, ...without } = form?.fields ?? {};
    await ben.browser.raw('POST', '/me/settings/drafts', new URLSearchParams(without));
    await leave(ben);
    expect(await draftsOf(ben)).toEqual({ entries: 0, rows: 0 });
  });

  test('the choice says nothing else of the settings', async () => {
    const settings = await ana.browser.get('/me/settings');
    await ana.browser.submit(settings, { time_zone: 'Asia/Tokyo' }, { action: '/me/settings' });
    await chooseToKeep(ana);
    const kept = await readLocker(forum.database.fork(), forum.keys, ana.account, 'settings');
    expect(kept).toEqual({ timeZone: 'Asia/Tokyo', keepDrafts: true });
  });

  test('a saving that is still on its way when somebody leaves brings nothing back', async () => {
    const write = await ana.browser.get('/threads/new');
    const form = write.forms.find(({ action }) => action === '/threads/look-over')?.fields;
    const save = (nth: number) =>
      ana.browser.raw(
        'POST',
        '/me/drafts',
        new URLSearchParams({ ...form, text: `${words} ${nth}`, form_key: newId() }),
      );
    const before = await countRows();
    await Promise.all([save(1), save(2), leave(ana), save(3), save(4)]);
    expect(await draftsOf(ana)).toEqual({ entries: 0, rows: 0 });
    expect(await countRows()).toBe(before - 1);
  });

  test('the pages about Leave and privacy say what becomes of drafts', async () => {
    expect((await ben.browser.get('/about/leave')).text).toContain('It drops your drafts, unless');
    expect((await ben.browser.get('/about/privacy')).text).toContain('Drafts, in sealed form, for 7 days');
  });
});

describe('with a database that is slow or away', () => {
  test('Leave does not wait for drafts; they go behind it', async () => {
    const holder = new pg.Client({ connectionString: forum.url });
    await holder.connect();
    await holder.query('begin');
    await holder.query("select 1 from locker where account_id = $1 and use = 'drafts' for update", [
      ana.account,
    ]);
    const began = Date.now();
    const response = await leave(ana);
    const took = Date.now() - began;
    await holder.query('rollback');
    await holder.end();
    expect(response.status).toBe(303);
    expectWithin(took, 1500);
    await expect.poll(() => draftsOf(ana)).toEqual({ entries: 0, rows: 0 });
  });

  test('with the database away Leave leads away at once, and drafts stay until their days are over', async () => {
    const giveBack = await takeAway(forum);
    const response = await leave(ana);
    await giveBack();
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie().join()).toMatch(/Max-Age=0/i);
    expect(await draftsOf(ana)).toEqual({ entries: 1, rows: 1 });
  });
});
