import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { answerProposal } from '../../../src/moderation/answer-proposal.ts';
import { askAgain } from '../../../src/moderation/ask-again.ts';
import { clearOut } from '../../../src/moderation/clear-out.ts';
import { takeRole } from '../../../src/moderation/end-role.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aCase, act, decideIn, staffOf, take } from './acting.ts';
import { linesOf } from './story.ts';

let forum: TestForum;
let ana: Person;
const hour = 3_600_000;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
});
afterAll(() => forum.stop());

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;

/** Somebody with posts in several threads, each under a name of its own, and a case about the first of them. */
async function aPerson(threads = 2) {
  const person = await aMember(forum);
  const posts: { thread: string; post: string }[] = [];
  for (let at = 0; at < threads; at += 1) {
    const { id } = await aThread(forum, ana);
    posts.push({ thread: id, post: await anAnswer(forum, person, id, { text: `Words of mine, ${at}` }) });
  }
  return { person, posts };
}
const writes = (person: Person, thread: string): Promise<boolean> =>
  anAnswer(forum, person, thread).then(
    () => true,
    (refusal: { code?: string }) => {
      if (refusal.code === 'standing.paused') return false;
      throw refusal;
    },
  );
const statementsOn = (post: string) =>
  all<{ id: string; act: string; until_hour: Date | string | null }>(
    'select id, act, until_hour from statement where post_id = ? order by sequence',
    [post],
  );

describe('a pause follows the person, not the name (SECURITY C5)', () => {
  test.each([
    ['cool-down', 24, 'A cool-down for a day'],
    ['pause-7', 7 * 24, 'A pause from writing'],
    ['pause-30', 30 * 24, 'A pause from writing'],
  ])('%s: under every name, until its hour, told to the name at hand', async (code, hours, title) => {
    const { person, posts } = await aPerson();
    const [first, second] = posts;
    const id = await aCase(forum, first?.post ?? '');
    const team = await aModerator(forum);
    const page = await act(forum, team, id, code, {
      reason: 'M08',
      passage: 'Words of mine',
      why: code === 'cool-down' ? undefined : 'Many at once',
    });
    expect(page.path).toMatch(/done=acted/);
    expect(await writes(person, second?.thread ?? '')).toBe(false);
    const inbox = await person.browser.get('/inbox');
    expect(inbox.text).toContain(title);
    expect(inbox.text).toContain('Until');
    expect(await statementsOn(second?.post ?? '')).toEqual([]);
    forum.clock.move((hours - 1) * hour);
    expect(await writes(person, second?.thread ?? '')).toBe(false);
    forum.clock.move(2 * hour);
    expect(await writes(person, second?.thread ?? '')).toBe(true);
  });

  test('a step at a time needs no word on why, and what is lighter than what goes on is done already (MO-1)', async () => {
    const { posts } = await aPerson(1);
    const post = posts[0]?.post ?? '';
    const [one, two] = [await aModerator(forum), await aModerator(forum)];
    const id = await aCase(forum, post);
    for (const code of ['note', 'suggest', 'redact', 'hide', 'cool-down', 'pause-7', 'pause-30']) {
      const passage = code === 'redact' ? 'Words' : undefined;
      const stay = ['suggest', 'pause-30'].includes(code) ? undefined : 'yes';
      const page = await act(forum, one, id, code, { reason: 'M01', passage, stay });
      expect([code, page.path.includes('done=acted')]).toEqual([code, true]);
    }
    const next = await aCase(forum, post, 'crisis');
    await take(forum, two, next);
    expect((await two.browser.get(`/work/cases/${next}/acts/cool-down`)).status).toBe(409);
  });

  test('taken back, what was decided on this name is gone, and what was decided on another stays', async () => {
    const { person, posts } = await aPerson();
    const [first, second] = posts;
    const [one, two] = [await aModerator(forum), await aModerator(forum)];
    const here = await aCase(forum, first?.post ?? '');
    const there = await aCase(forum, second?.post ?? '');
    await act(forum, one, here, 'cool-down', { reason: 'M08' });
    await act(forum, two, there, 'cool-down', { reason: 'M08' });
    await decideIn(one, here, 'lift');
    expect(await writes(person, first?.thread ?? '')).toBe(false);
    await decideIn(two, there, 'lift');
    expect(await writes(person, first?.thread ?? '')).toBe(true);
    expect((await readLocker(forum.database.fork(), forum.keys, person.account, 'standing')).pauses).toEqual(
      [],
    );
    expect((await statementsOn(first?.post ?? '')).map((each) => each.act)).toEqual([
      'person.cooled-down',
      'person.lifted',
    ]);
  });
});

describe('the team does not learn which names belong together (SECURITY C5, MO-12)', () => {
  test('a case on another name of a paused person looks and goes like one on a name of somebody else', async () => {
    const { person, posts } = await aPerson();
    const { posts: others } = await aPerson(1);
    const team = await aModerator(forum);
    await act(forum, team, await aCase(forum, posts[0]?.post ?? ''), 'cool-down', { reason: 'M08' });
    const theirs = posts[1]?.post ?? '';
    const stranger = others[0]?.post ?? '';
    await all(
      "update post set source = 'The same words', html = '<p>The same words</p>' where id in (?, ?)",
      [theirs, stranger],
    );
    const seen: string[][] = [];
    for (const post of [theirs, stranger]) {
      const id = await aCase(forum, post);
      const pages = [(await team.browser.get('/work')).text];
      await take(forum, team, id);
      pages.push(plain((await team.browser.get(`/work/cases/${id}`)).text));
      for (const code of ['note', 'cool-down', 'pause-7', 'end'])
        pages.push(plain((await team.browser.get(`/work/cases/${id}/acts/${code}`)).text));
      pages.push(String((await team.browser.get(`/work/cases/${id}/acts/lift`)).status));
      const done = await act(forum, team, id, 'cool-down', { reason: 'M08' });
      pages.push(String(done.status), plain((await team.browser.get(`/work/cases/${id}`)).text));
      seen.push(pages.slice(1));
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(await writes(person, posts[0]?.thread ?? '')).toBe(false);
  });

  test('no column outside the sealed standing differs for somebody who is paused, and its size does not either', async () => {
    const { person, posts } = await aPerson(1);
    const size = async () =>
      await all<{ use: string; size: number }>(
        'select use, length(content) as size from locker where account_id = ? order by use',
        [person.account],
      );
    const account = () => all('select * from account where id = ?', [person.account]);
    const [sizes, row] = [await size(), await account()];
    const team = await aModerator(forum);
    await act(forum, team, await aCase(forum, posts[0]?.post ?? ''), 'cool-down', { reason: 'M08' });
    expect(await size()).toEqual(sizes);
    expect(await account()).toEqual(row);
  });
});

/** A page without the name, the post's times and whatever differs from case to case. */
const plain = (text: string): string =>
  text.replace(/[A-Z][a-z]+ [A-Z][a-z]+( [A-Z][a-z]+)?/g, 'NAME').replace(/\d{1,2}:\d{2}/g, 'TIME');

describe('the end of a membership takes two people and a day (MO-5)', () => {
  async function aProposal() {
    const { person, posts } = await aPerson();
    const [one, two] = [await aModerator(forum), await aModerator(forum)];
    const { post = '', thread = '' } = posts[0] ?? {};
    const id = await aCase(forum, post);
    const page = await act(forum, one, id, 'end', { reason: 'M08', why: 'Threats to two people' });
    expect(page.path).toMatch(/done=proposed|\/work/);
    return { person, one, two, id, post, thread };
  }
  const answer = (by: Person, id: string, confirm: boolean) =>
    answerProposal(
      forum.database.fork(),
      forum.tools,
      { ...asActor(forum, by), role: 'moderator', hasTwoStep: true },
      { case: id, confirm, form_key: newId() },
    );

  test('proposed, nothing happens to anybody and nobody is told', async () => {
    const { person, post, thread, id } = await aProposal();
    expect(await statementsOn(post)).toEqual([]);
    expect(await writes(person, thread)).toBe(true);
    expect(await all('select state from moderation_case where id = ?', [id])).toEqual([{ state: 'waiting' }]);
    expect((await linesOf(forum)).at(-1)).toMatchObject({
      act: 'end.proposed',
      subject: post,
      reason: 'M08',
    });
    const [proposal] = await all<{ decision: Buffer }>('select decision from proposal where case_id = ?', [
      id,
    ]);
    expect(String(proposal?.decision)).not.toContain('M08');
  });

  test('whoever proposed it cannot confirm it, whatever way they come', async () => {
    const { one, id } = await aProposal();
    forum.clock.move(25 * hour);
    await take(forum, one, id);
    await expect(answer(one, id, true)).rejects.toMatchObject({ status: 403 });
    const again = await signedIn(one);
    expect((await again.get(`/work/cases/${id}/ending`)).status).toBe(403);
  });

  test('before a day has passed nobody confirms it, and it can be dropped at any time', async () => {
    const { person, two, id, thread, post } = await aProposal();
    await take(forum, two, id);
    const page = await two.browser.get(`/work/cases/${id}/ending`);
    expect(page.text).toContain('You can end it from');
    expect(page.text).not.toContain('End the membership and tell');
    await expect(answer(two, id, true)).rejects.toMatchObject({ status: 409, code: 'acts.end.early' });
    const dropped = await two.browser.submit(page, {}, { press: 'No, it goes on' });
    expect(dropped.path).toContain(`/work/cases/${id}`);
    forum.clock.move(25 * hour);
    await take(forum, two, id);
    await expect(answer(two, id, true)).rejects.toMatchObject({ status: 409, code: 'acts.end.answered' });
    expect(await writes(person, thread)).toBe(true);
    expect(await statementsOn(post)).toEqual([]);
  });

  test('a day later the case is open again, another person ends it once, and the author hears of it only then', async () => {
    const { person, two, id, thread, post } = await aProposal();
    forum.clock.move(25 * hour);
    await clearOut(forum.database.fork(), forum.tools, {});
    expect(await all('select state from moderation_case where id = ?', [id])).toEqual([{ state: 'open' }]);
    await expect(answer(two, id, true)).rejects.toMatchObject({ status: 409, code: 'acts.claim-first' });
    await take(forum, two, id);
    const both = await Promise.allSettled([answer(two, id, true), answer(two, id, true)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await statementsOn(post)).map((each) => each.act)).toEqual(['person.ended']);
    expect(await writes(person, thread)).toBe(false);
    forum.clock.move(400 * 24 * hour);
    expect(await writes(person, thread)).toBe(false);
    const me = await signedIn(person);
    const inbox = await me.get('/inbox');
    expect([inbox.status, inbox.text.includes('Your time as a member here has ended')]).toEqual([200, true]);
    expect((await me.get('/me')).status).toBe(200);
    expect(await all('select outcome from moderation_case where id = ?', [id])).toEqual([
      { outcome: 'acted' },
    ]);
  });

  test('an owner may be the second person, and the page shows what would be read', async () => {
    const { two: _, id, person, thread } = await aProposal();
    forum.clock.move(25 * hour);
    const owner = await anOwner(forum);
    await take(forum, owner, id);
    const page = await owner.browser.get(`/work/cases/${id}/ending`);
    expect(page.text).toContain('Your time as a member here has ended');
    const done = await owner.browser.submit(page, {}, { press: /^End the membership and tell/ });
    expect(done.path).toMatch(/done=ended/);
    expect(await writes(person, thread)).toBe(false);
    await decideIn(owner, id, 'lift');
    expect(await writes(person, thread)).toBe(true);
  });

  test('neither of the two looks at it again, even when the case itself is long gone (MO-9)', async () => {
    const { person, one, two, id, post } = await aProposal();
    forum.clock.move(25 * hour);
    await take(forum, two, id);
    await answer(two, id, true);
    forum.clock.move(91 * 24 * hour);
    await clearOut(forum.database.fork(), forum.tools, {});
    expect(await all('select 1 from moderation_case where id = ?', [id])).toEqual([]);
    const statement = (await statementsOn(post))[0]?.id ?? '';
    await askAgain(forum.database.fork(), forum.tools, asActor(forum, person), { statement, note: '' });
    const [asked] = await all<{ id: string; barred: string[] }>(
      "select id, barred from moderation_case where post_id = ? and kind = 'appeal'",
      [post],
    );
    expect([...(asked?.barred ?? [])].sort()).toEqual(
      [await staffOf(forum, one), await staffOf(forum, two)].sort(),
    );
    const browser = await signedIn(one);
    expect((await browser.get(`/work/cases/${asked?.id}/answer`)).status).toBe(403);
  });

  test('what somebody proposed who leaves the team goes no further, and says so kindly', async () => {
    const { person, one, two, id, post, thread } = await aProposal();
    forum.clock.move(25 * hour);
    const owner = await anOwner(forum);
    await takeRole(
      forum.database.fork(),
      forum.tools,
      { ...asActor(forum, owner), role: 'owner', hasTwoStep: true },
      { staff: await staffOf(forum, one), code: owner.secondStep?.() ?? '', form_key: newId() },
    );
    expect(await all('select state from moderation_case where id = ?', [id])).toEqual([{ state: 'open' }]);
    expect((await linesOf(forum)).slice(-2)).toMatchObject([
      { act: 'end.lapsed', subject: post, actor: await staffOf(forum, owner) },
      { act: 'role.taken-away' },
    ]);
    await take(forum, two, id);
    await expect(answer(two, id, true)).rejects.toMatchObject({ status: 409, code: 'acts.end.lapsed' });
    const page = await (await signedIn(two)).get(`/work/cases/${id}/ending`);
    expect([page.status, page.text.includes('has left the team, so it goes no further')]).toEqual([
      409,
      true,
    ]);
    expect(await writes(person, thread)).toBe(true);
  });

  test('where somebody is in danger it need not wait, if both write down why, and the statement says so', async () => {
    const { person, posts } = await aPerson();
    const [one, two] = [await aModerator(forum), await aModerator(forum)];
    const { post = '', thread = '' } = posts[0] ?? {};
    const id = await aCase(forum, post);
    const danger = 'He says he is at her door now.';
    await act(forum, one, id, 'end', { reason: 'M08', why: 'It is a threat', danger });
    expect(await all('select state, lightness from moderation_case where id = ?', [id])).toEqual([
      { state: 'open', lightness: 1 },
    ]);
    expect((await one.browser.get(`/work/cases/${id}/ending`)).status).toBe(403);
    await two.browser.submit(await two.browser.get(`/work/cases/${id}`), {}, { press: 'Take it' });
    const page = await two.browser.get(`/work/cases/${id}/ending`);
    for (const words of [danger, 'decided it at once']) expect(page.text).toContain(words);
    const empty = await two.browser.submit(page, {}, { press: /^End the membership and tell/ });
    expect([empty.status, empty.text.includes('Write why it cannot wait for a day')]).toEqual([422, true]);
    expect(await writes(person, thread)).toBe(true);
    const done = await two.browser.submit(
      empty,
      { danger: 'I have read it too.' },
      { press: /^End the membership and tell/ },
    );
    expect(done.path).toMatch(/done=ended/);
    expect(await writes(person, thread)).toBe(false);
    expect((await person.browser.get('/inbox')).text).toContain('decided it at once, as somebody could have');
    expect((await linesOf(forum)).slice(-3).map((line) => line.act)).toEqual([
      'end.proposed',
      'person.ended',
      'end.at-once',
    ]);
    const notes = await all<{ words: Buffer }>('select words from case_note where case_id = ?', [id]);
    expect(notes.length).toBeGreaterThanOrEqual(2);
    expect(notes.map(({ words }) => String(words)).join()).not.toContain('door');
  });

  test('only one thing is proposed at a time', async () => {
    const { two, id } = await aProposal();
    await take(forum, two, id);
    const second = await decideIn(two, id, 'end', { reason: 'M08', why: 'Me too' });
    expect([second.status, second.text.includes('Somebody has proposed this already')]).toEqual([409, true]);
  });
});

/** A browser of theirs with a new session, for when the old one has run out. */
async function signedIn(person: Person) {
  const { openSession } = await import('../../../src/accounts/sessions.ts');
  const { sessionCookieName } = await import('../../../src/accounts/session-cookie-header.ts');
  const { openBrowser } = await import('../../support/browser-like.ts');
  const browser = openBrowser(forum);
  const session = await openSession(forum.database.fork(), forum.tools, {
    account: person.account,
    shared: false,
  });
  browser.cookies.set(sessionCookieName(false), session.cookie);
  return browser;
}
