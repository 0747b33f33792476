import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRoleCode } from '../../../src/accounts/make-role-code.ts';
import { clearOut } from '../../../src/moderation/clear-out.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { decideAbout, hideInCase } from '../../support/in-case.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aReport, caseOf, linesOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let mod: Person;
const hour = 3_600_000;
const day = 24 * hour;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
});
afterAll(() => forum.stop());

const sweep = () => clearOut(forum.database.fork(), forum.tools, {});
const count = async (table: string, where = 'true', values: unknown[] = []): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>(`select count(*) from "${table}" where ${where}`, values);
  return Number(row?.count);
};
const aPost = async (): Promise<string> => anAnswer(forum, ana, (await aThread(forum, ana)).id);

describe('what has run out goes (PR-7)', () => {
  test('an open report stays for as long as nobody has looked at it', async () => {
    const report = await aReport(forum, await aPost());
    forum.clock.move(400 * day);
    await sweep();
    expect(await count('report', 'id = ?', [report])).toBe(1);
  });

  test('a closed report is gone after 30 days with all it knew, its line in the log stays (MO-3)', async () => {
    const post = await aPost();
    const report = await aReport(forum, post, { by: asActor(forum, ana) });
    mod = await aModerator(forum);
    await mod.browser.submit(
      await mod.browser.get(`/work/cases/${await caseOf(forum, post)}`),
      {},
      { press: 'Leave it and close' },
    );
    forum.clock.move(30 * day);
    await sweep();
    expect(await count('report', 'id = ?', [report])).toBe(1);
    forum.clock.move(hour);
    await sweep();
    expect(await count('report', 'id = ?', [report])).toBe(0);
    expect((await linesOf(forum)).some((line) => line.subject === post)).toBe(true);
  });

  test('what we remember of a form is gone after two days, and a day later it is still there', async () => {
    await sweep();
    await aPost();
    const kept = await count('form_key');
    expect(kept).toBeGreaterThan(0);
    forum.clock.move(day);
    await sweep();
    expect(await count('form_key')).toBe(kept);
    forum.clock.move(day);
    await sweep();
    expect(await count('form_key')).toBe(0);
  });

  test('a session nobody has used for 30 days is gone, one that was used stays', async () => {
    const away = await aMember(forum);
    forum.clock.move(29 * day);
    await sweep();
    expect(await count('session', 'account_id = ?', [away.account])).toBe(1);
    forum.clock.move(9 * day);
    const here = await aMember(forum);
    await sweep();
    expect(await count('session', 'account_id = ?', [away.account])).toBe(0);
    expect(await count('session', 'account_id = ?', [here.account])).toBe(1);
    expect(await count('account', 'id = ?', [away.account])).toBe(1);
  });

  test('a code for the team that nobody has used is gone after eight weeks', async () => {
    const owner = { ...asActor(forum, ana), role: 'owner' as const };
    await makeRoleCode(forum.database.fork(), forum.tools, owner, {
      role: 'moderator',
      form_key: newId(),
    });
    forum.clock.move(55 * day);
    await sweep();
    expect(await count('role_code')).toBe(1);
    forum.clock.move(9 * day);
    await sweep();
    expect(await count('role_code')).toBe(0);
  });

  test('a statement goes after two years, but never while what it tells of still stands (MO-8)', async () => {
    mod = await aModerator(forum);
    const [hidden, restored] = [await aPost(), await aPost()];
    for (const post of [hidden, restored]) await hideInCase(mod.browser, post, { reason: 'M08' });
    await decideAbout(mod.browser, restored, 'restore');
    forum.clock.move(729 * day);
    await sweep();
    expect(await count('statement', 'post_id in (?, ?)', [hidden, restored])).toBe(3);
    forum.clock.move(2 * day);
    await sweep();
    expect(await count('statement', 'post_id = ?', [hidden])).toBe(1);
    expect(await count('statement', 'post_id = ?', [restored])).toBe(0);
  });

  test('running twice, or with nothing to do, changes nothing', async () => {
    const tables = [
      'report',
      'form_key',
      'session',
      'role_code',
      'statement',
      'moderation_event',
      'post',
      'voice',
    ];
    await sweep();
    const before = await Promise.all(tables.map((table) => count(table)));
    await Promise.all([sweep(), sweep()]);
    expect(await Promise.all(tables.map((table) => count(table)))).toEqual(before);
  });

  test('the daily job does it', async () => {
    const post = await aPost();
    const report = await aReport(forum, post);
    await forum.database
      .fork()
      .execute("update report set outcome = 'kept', closed_hour = ? where id = ?", [
        forum.clock.now(),
        report,
      ]);
    forum.clock.move(31 * day);
    await forum.tools.announce(forum.database.fork(), 'day.passed', {});
    await forum.runJobs();
    expect(await count('report', 'id = ?', [report])).toBe(0);
  });
});

describe('cases (PR-7)', () => {
  test('a closed case is gone after 90 days with its notes; an open one stays and forgets the minute', async () => {
    const [closed, open] = [await aPost(), await aPost()];
    for (const post of [closed, open]) await aReport(forum, post);
    mod = await aModerator(forum);
    const page = await mod.browser.get(`/work/cases/${await caseOf(forum, closed)}`);
    await mod.browser.submit(page, { note: 'For the others' }, { press: 'Keep the note' });
    await mod.browser.submit(page, {}, { press: 'Leave it and close' });
    const [ended, waits] = [await caseOf(forum, closed), await caseOf(forum, open)];
    forum.clock.move(90 * day);
    await sweep();
    expect(await count('moderation_case', 'id in (?, ?) and made_minute is not null', [ended, waits])).toBe(
      2,
    );
    expect(await count('case_note')).toBe(1);
    forum.clock.move(hour);
    await sweep();
    expect(await count('moderation_case', 'id = ?', [ended])).toBe(0);
    expect(await count('case_note')).toBe(0);
    expect(await count('moderation_case', 'id = ? and made_minute is null', [waits])).toBe(1);
    mod = await aModerator(forum);
    expect((await mod.browser.get(`/work/cases/${waits}`)).text).toContain('waits 90 days');
  });
});
