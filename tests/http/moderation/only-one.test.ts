import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeThough } from '../../../src/moderation/take-though.ts';
import { verifyLog } from '../../../src/moderation/verify-log.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, asModerator, aThread } from '../../support/things.ts';
import { aCase, act, staffOf } from './acting.ts';
import { askAgain, statementOf } from './appealing.ts';
import { caseOf, linesOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let owner: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, owner] = await Promise.all([aMember(forum), aMember(forum), anOwner(forum)]);
});
afterAll(() => forum.stop());

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const why = 'I am the only one here, and she waits for an answer.';
const asOwner = (person: Person) => ({ ...asModerator(forum, person), role: 'owner' as const });
const though = (person: Person, id: string) =>
  takeThough(forum.database.fork(), forum.tools, asOwner(person), {
    case: id,
    words: why,
    form_key: newId(),
  });

/** A post the owner has hidden, and whose author asks for a second look. Gives the case of that. */
async function asked(): Promise<{ post: string; thread: string; id: string }> {
  const { id: thread } = await aThread(forum, ana);
  const post = await anAnswer(forum, ben, thread, { text: 'Words that stood here' });
  await act(forum, owner, await aCase(forum, post), 'hide', { reason: 'M08' });
  await askAgain(ben, await statementOf(forum, post, 'post.hidden'));
  return { post, thread, id: await caseOf(forum, post, 'appeal') };
}

describe('where nobody of the team is free to decide (MO-9)', () => {
  test('an owner alone takes it with a written sentence, answers, and everybody who should know does', async () => {
    const { post, thread, id } = await asked();
    const page = await owner.browser.get(`/work/cases/${id}`);
    expect([page.status, page.text.includes('Nobody is free to decide this')]).toEqual([403, true]);
    expect(page.html).not.toContain('Words that stood here');
    const none = await owner.browser.submit(page, { words: ' ' }, { press: 'Take it all the same' });
    expect([none.status, none.text.includes('Write why nobody else can')]).toEqual([422, true]);
    const taken = await owner.browser.submit(page, { words: why }, { press: 'Take it all the same' });
    expect(taken.path).toBe(`/work/cases/${id}?done=case-taken`);
    expect(taken.text).toContain(why);
    const form = await owner.browser.get(`/work/cases/${id}/answer`);
    const seen = await owner.browser.submit(form, { outcome: 'upheld', note: '' }, { press: /^See / });
    expect(seen.text).toContain('So an owner of this place looked once more, and says so openly.');
    expect(seen.html).toContain('Nobody else here was free to answer you');
    expect(seen.html).not.toContain('I was not part of this decision');
    await owner.browser.submit(seen, {}, { press: /and tell / });
    const inbox = await ben.browser.get('/inbox');
    expect(inbox.text).toContain('So an owner of this place looked once more, and says so openly.');
    expect(inbox.text).not.toContain('Somebody who had not decided it');
    expect((await linesOf(forum)).slice(-2)).toMatchObject([
      { act: 'case.only-one', subject: id, actor: await staffOf(forum, owner) },
      { act: 'appeal.upheld', subject: post },
    ]);
    expect((await owner.browser.get('/work/log')).text).toContain('as nobody else could');
    expect(await all("select code, count from tally where what = 'only-one'")).toEqual([
      { code: 'case', count: 1 },
    ]);
    const [note] = await all<{ words: Buffer }>('select words from case_note where case_id = ? limit 1', [
      id,
    ]);
    expect(String(note?.words)).not.toContain('only one');
    expect((await verifyLog(forum.database.fork())).whole).toBe(true);
    expect((await ana.browser.get(`/threads/${thread}`)).text).not.toContain('Words that stood here');
  });

  test('a double press counts once', async () => {
    const { id } = await asked();
    const before = (await linesOf(forum)).length;
    const page = await owner.browser.get(`/work/cases/${id}`);
    await Promise.all(
      [1, 2].map(() => owner.browser.submit(page, { words: why }, { press: 'Take it all the same' })),
    );
    expect(await linesOf(forum)).toHaveLength(before + 1);
  });

  test('not where somebody else could, nor by a moderator, nor by an owner who is free or wrote it', async () => {
    const { id: own } = await aThread(forum, owner);
    const mine = await anAnswer(forum, owner, own, { text: 'An owner’s own words' });
    const { id } = await asked();
    const mod = await aModerator(forum);
    expect((await owner.browser.get(`/work/cases/${id}`)).text).not.toContain('Take it all the same');
    await expect(though(owner, id)).rejects.toMatchObject({ status: 403, code: 'case.barred' });
    const free = await aCase(forum, await anAnswer(forum, ben, own));
    await expect(though(owner, free)).rejects.toMatchObject({ status: 409, code: 'case.though.free' });
    const about = await aCase(forum, mine);
    await expect(though(owner, about)).rejects.toMatchObject({ status: 403, code: 'moderation.own' });
    await forum.database
      .fork()
      .execute('update moderation_case set barred = array_append(barred, ?) where id = ?', [
        await staffOf(forum, mod),
        id,
      ]);
    const page = await mod.browser.get(`/work/cases/${id}`);
    expect([page.status, page.text.includes('Nobody is free to decide this')]).toEqual([403, true]);
    expect(page.text).not.toContain('Take it all the same');
    const moderator = asModerator(forum, mod);
    await expect(
      takeThough(forum.database.fork(), forum.tools, moderator, { case: id, words: why, form_key: newId() }),
    ).rejects.toMatchObject({ status: 404 });
    expect((await owner.browser.get(`/work/cases/${id}`)).text).toContain('Take it all the same');
  });
});
