import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRoleCode } from '../../../src/accounts/make-role-code.ts';
import { isLongAway } from '../../../src/accounts/stay.ts';
import { keepDraft } from '../../../src/forum/keep-draft.ts';
import { askToLeave } from '../../../src/leaving/ask-to-leave.ts';
import { goDue } from '../../../src/leaving/go-due.ts';
import { jobNames } from '../../../src/listeners.ts';
import { answerPulse } from '../../../src/moderation/answer-pulse.ts';
import { clearOut } from '../../../src/moderation/clear-out.ts';
import { newId } from '../../../src/platform/ids.ts';
import { type Retained, retention } from '../../../src/platform/retention.catalogue.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator } from '../../support/people.ts';
import { asActor, asModerator, aThread } from '../../support/things.ts';
import { aCase, aReport } from '../moderation/story.ts';
import { aCrisis, aStatement } from '../safety/planted.ts';

/*
 * One clock for each line of the table that the jobs and the page "What we keep about you" are made from (PR-7): the thing is
 * made, the clock moved to just before its time, the job run, and it is still there; then past it, and it is gone.
 */

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const hour = 3_600_000;
const day = 24 * hour;
const em = () => forum.database.fork();
const rows = (statement: string, values: unknown[] = []) => em().execute<{ id: string }[]>(statement, values);
/** Whether a row is there. */
const row =
  (statement: string, values: unknown[] = []) =>
  async () =>
    (await rows(statement, values)).length > 0;
const now = () => forum.clock.now();
const long = 'A text of some words, so that others like it could be found by what it says.';
const aPost = async () => (await aThread(forum, await aMember(forum), { text: long })).opening;

/** How coarse the time of a thing is, so how much later than its days it may go; a crisis hint goes on the day itself. */
const hours = hour;
const days = day;
const weeks = 7 * day;

type Made = [slack: number, make: () => Promise<() => Promise<boolean>>];

/** A line of the table without an entry here does not compile. What the operator keeps has no job. */
const clocks: Record<Exclude<Retained, 'backup'>, Made> = {
  draft: [
    days,
    async () => {
      const person = await aMember(forum);
      const [session] = await rows('select id from session where account_id = ?', [person.account]);
      const member = { ...asActor(forum, person), session: session?.id ?? '' };
      const words = { text: 'Not up yet', form_key: newId() };
      const id = await keepDraft(em(), forum.tools, member, { formKey: words.form_key }, words);
      return row('select 1 from draft where id = ?', [id]);
    },
  ],
  postMinute: [
    hours,
    async () => row('select 1 from post where id = ? and written_minute is not null', [await aPost()]),
  ],
  formKey: [
    days,
    async () => {
      const before = (await rows('select key from form_key')).length;
      await aPost();
      const [newest] = await em().execute<{ key: Buffer }[]>(
        'select key from form_key order by kept_until desc',
      );
      expect((await rows('select key from form_key')).length).toBeGreaterThan(before);
      return row('select 1 from form_key where key = ?', [newest?.key]);
    },
  ],
  likeness: [hours, async () => row('select 1 from likeness where post_id = ?', [await aPost()])],
  closedReport: [
    hours,
    async () => {
      const report = await aReport(forum, await aPost());
      await rows(
        "update report set outcome = 'kept', closed_hour = date_trunc('hour', ?::timestamptz) where id = ?",
        [now(), report],
      );
      return row('select 1 from report where id = ?', [report]);
    },
  ],
  crisisHint: [
    -days,
    async () => {
      const id = await aCrisis(forum, await aPost(), long);
      return row('select 1 from crisis_hint where case_id = ?', [id]);
    },
  ],
  case: [
    hours,
    async () => {
      const id = await aCase(forum, await aPost());
      await rows(
        "update moderation_case set state = 'closed', closed_hour = date_trunc('hour', ?::timestamptz) where id = ?",
        [now(), id],
      );
      return row('select 1 from moderation_case where id = ?', [id]);
    },
  ],
  session: [
    weeks,
    async () => row('select 1 from session where account_id = ?', [(await aMember(forum)).account]),
  ],
  roleCode: [
    weeks,
    async () => {
      const owner = { ...asActor(forum, await aMember(forum)), role: 'owner' as const };
      await makeRoleCode(em(), forum.tools, owner, { role: 'moderator', form_key: newId() });
      return row('select 1 from role_code');
    },
  ],
  statement: [
    hours,
    async () => row('select 1 from statement where id = ?', [await aStatement(forum, await aPost())]),
  ],
  pulse: [
    weeks,
    async () => {
      const actor = asModerator(forum, await aModerator(forum));
      await answerPulse(em(), forum.tools, actor, { had: 1, carried: 2, free: 3 });
      return row('select 1 from pulse');
    },
  ],
  inactiveTold: [
    weeks,
    async () => {
      const { account } = await aMember(forum);
      return async () => !(await isLongAway(em(), account, now()));
    },
  ],
  inactiveErased: [
    weeks,
    async () => row('select 1 from account where id = ?', [(await aMember(forum)).account]),
  ],
  leaving: [
    weeks,
    async () => {
      const person = await aMember(forum);
      const wanted = { passphrase: person.passphrase, choice: 'cut' } as const;
      await askToLeave(em(), forum.tools, asActor(forum, person), wanted);
      return row('select 1 from account where id = ?', [person.account]);
    },
  ],
  erasedList: [
    days,
    async () => {
      const id = newId();
      await forum.tools.erased.note('post', [id]);
      return async () => (await forum.tools.erased.read()).has('post', id);
    },
  ],
};

/** What the day brings, as the worker runs it. Somebody is here each time, so that the clock is believed. */
async function aDayPasses(): Promise<void> {
  await aMember(forum);
  await clearOut(em(), forum.tools, {});
  await goDue(em(), forum.tools, {});
}

describe('what is kept for a time (PR-7)', () => {
  test.each(Object.entries(clocks) as [keyof typeof clocks, Made][])(
    '%s: is there until its time has come, and gone after it',
    async (what, [slack, make]) => {
      const isThere = await make();
      expect(await isThere()).toBe(true);
      const until = retention[what].days * day;
      const [early, late] = slack > 0 ? [until - hour, until + slack] : [until + slack, until];
      forum.clock.move(early);
      await aDayPasses();
      expect(await isThere(), 'just before').toBe(true);
      forum.clock.move(late - early);
      await aDayPasses();
      expect(await isThere(), 'after').toBe(false);
    },
  );

  test('every line of the table has a clock here, and a job that the day brings', () => {
    const lines = Object.entries(retention).filter(([, { job }]) => job !== 'operator');
    expect(lines.map(([what]) => what).sort()).toEqual(Object.keys(clocks).sort());
    for (const [what, { job }] of lines.filter(([, { job }]) => job !== 'sign-in'))
      expect(jobNames, what).toContain(`day.passed.${job}`);
  });
});
