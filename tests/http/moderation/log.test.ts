import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOwnNames } from '../../../src/accounts/sealed-link.ts';
import { recordEvent } from '../../../src/moderation/record-event.ts';
import { verifyLog } from '../../../src/moderation/verify-log.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { hideInCase } from '../../support/in-case.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { linesOf } from './story.ts';

let forum: TestForum;
let mod: Person;

beforeAll(async () => {
  forum = await startApp();
  mod = await aModerator(forum);
});
afterAll(() => forum.stop());

const write = (subject: string) =>
  inTransaction(forum.database.fork(), (tx) =>
    recordEvent(tx, forum.tools, { actor: 'somebody', act: 'post.hidden', subject, reason: 'M08' }),
  );
const verify = () => verifyLog(forum.database.fork());
const change = (statement: string, values: unknown[] = []) =>
  forum.database.fork().execute(statement, values);

/** What only somebody with the rights of the database’s owner can do. */
async function tamper(statement: string): Promise<void> {
  await change('alter table moderation_event disable trigger user');
  await change(statement);
  await change('alter table moderation_event enable trigger user');
}

describe('the log of the team (MO-10, SECURITY I)', () => {
  test('an empty log is whole, and its page says that nothing was done', async () => {
    expect(await verify()).toEqual({ whole: true, lines: 0, head: '0'.repeat(64) });
    expect((await mod.browser.get('/work/log')).text).toContain('Nothing has been done yet');
  });

  test('its page says how often seals were opened and for what, in steps that tell of no single page (ARCHITECTURE 12)', async () => {
    const ana = await aMember(forum);
    // Pages open none while what they need lies open (decision 0022): asked for as a form asks.
    for (let time = 0; time < 110; time += 1)
      await listOwnNames(forum.database.fork(), forum.keys, ana.account);
    const before = (await mod.browser.get('/work/log')).text;
    expect(before).toMatch(/their own names and posts: at least [\d,]*00 times\./);
    // Other tests of this process have paused people.
    expect(before).toMatch(/the person behind a name: (not once|one time|\d+ times)\./);
    expect(before).toMatch(/last started, on \w+, \d+ March 2026/);
    expect((await ana.browser.get('/work/log')).status).toBe(404);
  });

  test.each([
    ['changed', "update moderation_event set reason = 'M01'"],
    ['deleted', 'delete from moderation_event'],
    ['emptied', 'truncate moderation_event'],
  ])('no line can be %s, whoever asks', async (_, statement) => {
    await write('a');
    const before = await linesOf(forum);
    await expect(change(statement)).rejects.toThrow('append-only');
    expect(await linesOf(forum)).toEqual(before);
  });

  test('lines written at once stand in one row, each after the one before, without a gap', async () => {
    const before = (await linesOf(forum)).length;
    const numbers = await Promise.all(Array.from({ length: 12 }, (_, at) => write(`at once ${at}`)));
    expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, at) => before + at + 1));
    expect(await verify()).toMatchObject({ whole: true, lines: before + 12 });
  });

  test('a line that was never committed leaves no gap', async () => {
    const before = (await linesOf(forum)).length;
    await expect(
      inTransaction(forum.database.fork(), async (tx) => {
        await recordEvent(tx, forum.tools, { actor: 'somebody', act: 'post.hidden', subject: 'lost' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await write('after')).toBe(before + 1);
  });

  test.each([
    ['another reason', "update moderation_event set reason = 'M05' where number = 3", 3],
    ['no reason', 'update moderation_event set reason = null where number = 4', 4],
    ['another actor', "update moderation_event set actor = 'somebody else' where number = 5", 5],
    ['another subject', "update moderation_event set subject = 'nothing' where number = 2", 2],
    ['another day', 'update moderation_event set day = day - 1 where number = 6', 6],
    ['another act', "update moderation_event set act = 'post.restored' where number = 1", 1],
  ])('a line with %s is found by its number', async (_, statement, number) => {
    const rows = await linesOf(forum);
    await tamper(statement);
    expect(await verify()).toMatchObject({ whole: false, firstBroken: number });
    await tamper('delete from moderation_event');
    for (const row of rows) {
      await change(
        'insert into moderation_event (number, day, actor, act, subject, reason, hash) values (?, ?, ?, ?, ?, ?, ?)',
        [row.number, '2026-03-10', row.actor, row.act, row.subject, row.reason, row.hash],
      );
    }
    expect((await verify()).whole).toBe(true);
  });

  test('a line taken out of the middle is found, and cutting off the end changes the head that moderators see', async () => {
    const whole = await verify();
    expect(whole.whole).toBe(true);
    const head = whole.whole ? whole.head : '';
    expect((await mod.browser.get('/work/log')).text).toContain(head);
    const last = whole.lines;
    await tamper(`delete from moderation_event where number = ${last}`);
    const shorter = await verify();
    expect(shorter).toMatchObject({ whole: true, lines: last - 1 });
    expect(shorter.whole && shorter.head === head).toBe(false);
    expect((await mod.browser.get('/work/log')).text).not.toContain(head);
    await tamper('delete from moderation_event where number = 7');
    expect(await verify()).toMatchObject({ whole: false, firstBroken: 7 });
    await tamper('delete from moderation_event');
  });

  test('its page tells by day who did what and why, and holds no words of a member', async () => {
    const ana = await aMember(forum);
    const { id } = await aThread(forum, ana, { title: 'A title with a story in it' });
    const post = await anAnswer(forum, ana, id, { text: 'Words that somebody wrote' });
    await hideInCase(mod.browser, post, { reason: 'M07', note: 'A note to the author' });
    const page = await mod.browser.get('/work/log');
    const [staff] = await forum.database
      .fork()
      .execute<{ alias: string }[]>('select alias from staff where account_id = ?', [mod.account]);
    expect(page.text).toContain('Tuesday, 10 March 2026');
    expect(page.text).toContain('A post was hidden');
    expect(page.text).toContain('M07, Unwanted contact');
    expect(page.text).toContain(`by ${staff?.alias}`);
    for (const words of [
      'A title with a story in it',
      'Words that somebody wrote',
      'A note to the author',
      ana.account,
    ]) {
      expect(page.html).not.toContain(words);
    }
    const line = JSON.stringify(await linesOf(forum));
    for (const words of ['story', 'somebody wrote', 'A note', mod.account, ana.account])
      expect(line).not.toContain(words);
  });

  test('a line outlives whoever wrote it', async () => {
    const owner = await anOwner(forum);
    await forum.database.fork().execute('delete from account where id = ?', [mod.account]);
    const page = await owner.browser.get('/work/log');
    expect(page.text).toContain('by someone who has left the team');
    expect((await verify()).whole).toBe(true);
  });
});
