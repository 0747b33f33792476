import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimOf } from '../../../src/moderation/case-claim.ts';
import { claimCase } from '../../../src/moderation/claim-case.ts';
import { handOver } from '../../../src/moderation/hand-over.ts';
import { knowPerson } from '../../../src/moderation/know-person.ts';
import { passOn } from '../../../src/moderation/pass-on.ts';
import type { Member } from '../../../src/platform/actor.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aCase } from './story.ts';

let forum: TestForum;
let ana: Person;
let mod: Person;
let other: Person;
let thread: string;
const minute = 60_000;

beforeAll(async () => {
  forum = await startApp();
  [ana, mod, other] = await Promise.all([aMember(forum), aModerator(forum), aModerator(forum)]);
  thread = (await aThread(forum, ana)).id;
});
afterAll(() => forum.stop());

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const aPost = (by = ana): Promise<string> => anAnswer(forum, by, thread);
const staffOf = async (person: Person) =>
  (
    await all<{ id: string; alias: string }>('select id, alias from staff where account_id = ?', [
      person.account,
    ])
  )[0] as {
    id: string;
    alias: string;
  };
const asStaff = (person: Person): Member => ({
  ...asActor(forum, person),
  role: 'moderator',
  hasTwoStep: true,
});
const rowOf = async (id: string) =>
  (
    await all<{ claim: Buffer | null; barred: string[]; version: number }>(
      'select claim, barred, version from moderation_case where id = ?',
      [id],
    )
  )[0] as { claim: Buffer | null; barred: string[]; version: number };
const holderOf = async (id: string): Promise<string | null> =>
  claimOf(forum.tools.keys, id, (await rowOf(id)).claim, forum.clock.now())?.actor ?? null;
const take = (person: Person, id: string) =>
  claimCase(forum.database.fork(), forum.tools, asStaff(person), id);

describe('who may not take a case (MO-9, MO-13)', () => {
  test('whoever wrote the words sees nothing of them and cannot take it', async () => {
    const it = await aCase(forum, await aPost(mod), { note: 'This moderator is rude' });
    const page = await mod.browser.get(`/work/cases/${it}`);
    expect([page.status, page.html.includes('This moderator is rude')]).toEqual([403, false]);
    await expect(take(mod, it)).rejects.toThrow('moderation.own');
    for (const work of [passOn, knowPerson]) {
      await expect(work(forum.database.fork(), forum.tools, asStaff(mod), it)).rejects.toThrow(
        'moderation.own',
      );
    }
    expect(await holderOf(it)).toBeNull();
  });

  test('whoever knows the person gives it back, and then sees it no more', async () => {
    const it = await aCase(forum, await aPost(), { note: 'A word of a stranger' });
    await mod.browser.submit(await mod.browser.get(`/work/cases/${it}`), {}, { press: 'Take it' });
    const back = await mod.browser.submit(
      await mod.browser.get(`/work/cases/${it}`),
      {},
      { press: 'I know this person' },
    );
    expect(back.path).toBe('/work?done=case-known');
    expect(await rowOf(it)).toMatchObject({ barred: [(await staffOf(mod)).id] });
    expect(await holderOf(it)).toBeNull();
    const page = await mod.browser.get(`/work/cases/${it}`);
    expect([page.status, page.html.includes('A word of a stranger')]).toEqual([403, false]);
    expect(page.text).toContain('Somebody else looks at this one');
    await expect(take(mod, it)).rejects.toThrow('case.barred');
    await knowPerson(forum.database.fork(), forum.tools, asStaff(mod), it);
    expect((await rowOf(it)).barred).toHaveLength(1);
    expect((await take(other, it)).kind).toBe('yours');
  });

  test('a member and somebody who has left the team find no case', async () => {
    const it = await aCase(forum, await aPost());
    const member = { ...asStaff(ana), role: 'member' } as const;
    await expect(claimCase(forum.database.fork(), forum.tools, member, it)).rejects.toThrow(
      'problem.not-found',
    );
    expect((await ana.browser.raw('POST', `/work/cases/${it}/claim`, new URLSearchParams())).status).not.toBe(
      303,
    );
    expect(await holderOf(it)).toBeNull();
  });

  test('a closed case is not taken any more, and the page shows what came of it (409)', async () => {
    const it = await aCase(forum, await aPost());
    const before = await other.browser.get(`/work/cases/${it}`);
    await mod.browser.submit(await mod.browser.get(`/work/cases/${it}`), {}, { press: 'Leave it and close' });
    const late = await other.browser.submit(before, {}, { press: 'Leave it and close' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('This case is closed: left as it is');
    expect(late.text).toContain(`by ${(await staffOf(mod)).alias}`);
    await expect(take(mod, it)).rejects.toThrow('case.closed');
  });
});

describe('taking a case (MO-13)', () => {
  test('of two at once one has it, and the other reads who and until when (409)', async () => {
    const it = await aCase(forum, await aPost());
    const people = [mod, other];
    const pages = await Promise.all(
      people.map(async ({ browser }) =>
        browser.submit(await browser.get(`/work/cases/${it}`), {}, { press: 'Take it' }),
      ),
    );
    expect(pages.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const won = people[pages.findIndex(({ status }) => status === 200)] as Person;
    const late = pages.find(({ status }) => status === 409);
    expect(late?.text).toContain(`${(await staffOf(won)).alias} has this case until`);
    expect(late?.text).toContain('Somebody was quicker');
    expect(late?.text).not.toContain('Hide the post');
    expect(await holderOf(it)).toBe((await staffOf(won)).id);
  });

  test('the time is twenty minutes, can be made longer, and then anybody may take over', async () => {
    const it = await aCase(forum, await aPost());
    await take(mod, it);
    forum.clock.move(15 * minute);
    await take(mod, it);
    forum.clock.move(19 * minute);
    expect((await take(other, it)).kind).toBe('taken');
    forum.clock.move(minute);
    expect(await holderOf(it)).toBeNull();
    expect((await take(other, it)).kind).toBe('yours');
    expect((await take(mod, it)).kind).toBe('taken');
    mod = await aModerator(forum);
    other = await aModerator(forum);
  });

  test('passing on needs no reason and leaves no trace of who did (WB-3)', async () => {
    const it = await aCase(forum, await aPost());
    const page = await mod.browser.submit(
      await mod.browser.get(`/work/cases/${it}`),
      {},
      { press: 'Take it' },
    );
    const held = (await rowOf(it)).claim;
    const tallies = await all('select * from tally');
    const back = await mod.browser.submit(page, {}, { press: 'Pass it on' });
    expect(back.text).toContain('It is back with the team');
    const row = await rowOf(it);
    expect(row.claim).toHaveLength((held as Buffer).length);
    const inside = forum.tools.keys.open('case-claim', it, row.claim as Buffer).toString();
    expect(inside).not.toContain((await staffOf(mod)).id);
    expect(row.barred).toEqual([]);
    expect(await all('select * from tally')).toEqual(tallies);
    expect((await take(other, it)).kind).toBe('yours');
  });

  test('it is given to somebody of the team, who has it at once', async () => {
    const it = await aCase(forum, await aPost());
    const page = await mod.browser.get(`/work/cases/${it}`);
    const { id, alias } = await staffOf(other);
    expect(page.text).toContain(alias);
    const unsaid = await mod.browser.submit(page, { to: '' }, { press: 'Give it to them' });
    expect([unsaid.status, unsaid.text.includes('Choose somebody of the team')]).toEqual([422, true]);
    const after = await mod.browser.submit(page, { to: id }, { press: 'Give it to them' });
    expect(after.path).toBe('/work?done=case-handed-over');
    expect(await holderOf(it)).toBe(id);
    expect((await other.browser.get('/work')).text).toContain('You have these now');
    await expect(
      handOver(forum.database.fork(), forum.tools, asStaff(mod), it, (await staffOf(mod)).id),
    ).rejects.toThrow('case.taken');
  });

  test('nobody is handed a case who is kept from it, and giving to its author answers like giving to anybody', async () => {
    const it = await aCase(forum, await aPost());
    await knowPerson(forum.database.fork(), forum.tools, asStaff(other), it);
    const to = (await staffOf(other)).id;
    await expect(handOver(forum.database.fork(), forum.tools, asStaff(mod), it, to)).rejects.toThrow(
      'case.hand-over.nobody',
    );
    const theirs = await aCase(forum, await aPost(other));
    await handOver(forum.database.fork(), forum.tools, asStaff(mod), theirs, to);
    expect((await other.browser.get(`/work/cases/${theirs}`)).status).toBe(403);
    await expect(take(other, theirs)).rejects.toThrow('moderation.own');
  });

  const moves = fc.array(
    fc.record({
      who: fc.constantFrom(0, 1),
      what: fc.constantFrom('take', 'take', 'pass', 'wait', 'both', 'know'),
      minutes: fc.integer({ min: 0, max: 25 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('whatever two people press in whatever order, at most one has it, and never one who is kept from it', async () => {
    const people = [await aModerator(forum), await aModerator(forum)] as const;
    const staff = [(await staffOf(people[0])).id, (await staffOf(people[1])).id] as const;
    const runs = Number(process.env.LONG_CLAIMS ?? 12);
    await fc.assert(
      fc.asyncProperty(moves, async (sequence) => {
        const it = await aCase(forum, await aPost());
        let holder: { at: 0 | 1; until: number } | null = null;
        const barred = new Set<number>();
        for (const { who, what, minutes } of sequence) {
          const at = who as 0 | 1;
          const now = Math.floor(forum.clock.now().getTime() / minute);
          if (holder !== null && holder.until <= now) holder = null;
          if (what === 'wait') {
            forum.clock.move(minutes * minute);
          } else if (what === 'both') {
            const got = await Promise.allSettled(people.map((person) => take(person, it)));
            const mine = got.map((each) => each.status === 'fulfilled' && each.value.kind === 'yours');
            expect(mine.filter(Boolean).length).toBe(barred.size === 2 ? 0 : 1);
            if (holder !== null) expect(mine[holder.at]).toBe(true);
            if (barred.size < 2) holder = { at: mine.indexOf(true) as 0 | 1, until: now + 20 };
          } else if (what === 'take') {
            const got = await take(people[at], it).catch(() => null);
            const free = !barred.has(at) && (holder === null || holder.at === at);
            expect(got?.kind === 'yours').toBe(free);
            if (free) holder = { at, until: now + 20 };
          } else {
            const work = what === 'pass' ? passOn : knowPerson;
            await work(forum.database.fork(), forum.tools, asStaff(people[at]), it).catch(() => undefined);
            if (holder?.at === at) holder = null;
            if (what === 'know') barred.add(at);
          }
          const after = Math.floor(forum.clock.now().getTime() / minute);
          const expected: string | null = holder !== null && holder.until > after ? staff[holder.at] : null;
          expect(await holderOf(it)).toBe(expected);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('notes of the team about a case', () => {
  test('are read by the team alone, sealed, and counted once', async () => {
    [mod, other] = await Promise.all([aModerator(forum), aModerator(forum)]);
    const it = await aCase(forum, await aPost());
    const page = await mod.browser.get(`/work/cases/${it}`);
    const none = await mod.browser.submit(page, { note: ' ' }, { press: 'Keep the note' });
    expect([none.status, none.text.includes('Write the note first')]).toEqual([422, true]);
    const press = () =>
      mod.browser.submit(page, { note: 'I wrote to the author' }, { press: 'Keep the note' });
    await Promise.all([press(), press()]);
    const read = await other.browser.get(`/work/cases/${it}`);
    expect(read.text).toContain('I wrote to the author');
    expect(read.text).toContain((await staffOf(mod)).alias);
    const rows = await all<{ words: Buffer }>('select words from case_note where case_id = ?', [it]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.words.toString('latin1')).not.toContain('I wrote');
  });
});
