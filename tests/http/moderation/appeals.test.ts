import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { aCase, act, decideIn, staffOf, take } from './acting.ts';
import { answer, askAgain, statementOf } from './appealing.ts';
import { caseOf, linesOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mod: Person;
let other: Person;
let third: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, mod, other, third] = await Promise.all([
    aMember(forum),
    aMember(forum),
    aModerator(forum),
    aModerator(forum),
    aModerator(forum),
  ]);
});
afterAll(() => forum.stop());

const text = 'It will pass. My aunt lives at 12 Mill Lane and says so too. Mill Lane is quiet, she says.';
async function aPost(): Promise<{ thread: string; post: string; opening: string }> {
  const { id, opening } = await aThread(forum, ana);
  return { thread: id, opening, post: await anAnswer(forum, ben, id, { text }) };
}
const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;

/** Everything of a post, its thread and its space that others can notice; not how often it was changed. */
async function standing(post: string): Promise<unknown> {
  const [row] = await all<Record<string, unknown>>(
    `select p.state, p.source, p.sections, p.html, p.rendered_by, p.labels, p.team_labels, p.edit_asked, p.edited,
       t.locked, t.slow_minutes, t.space_id, t.title, t.next_position, s.threads,
       (select count(*)::int from redaction r where r.post_id = p.id) as redactions
     from post p join thread t on t.id = p.thread_id join space s on s.id = t.space_id where p.id = ?`,
    [post],
  );
  return row;
}
const everybodyReads = async (thread: string): Promise<string> =>
  (await openBrowser(forum).get(`/threads/${thread}`)).text;
const caseRow = async (id: string) =>
  (
    await all<Record<string, unknown>>(
      'select state, outcome, barred, due_hour, kind, cause, statement_id from moderation_case where id = ?',
      [id],
    )
  )[0];

/** A form that the person's own browser does not show. */
async function sent({ browser }: Person, path: string, form: Record<string, string>): Promise<Response> {
  const page = await browser.get('/me');
  const token = page.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';
  return browser.raw('POST', path, new URLSearchParams({ ...form, form_token: token }));
}

/** Steps of which each leaves out a lighter one, where nothing was done before. */
const skipped = ['redact', 'hide', 'pause-7'];

/** A post that a moderator has decided about. */
async function decided(code: string, choice: Parameters<typeof act>[4] = {}) {
  const made = await aPost();
  const before = await standing(made.post);
  const id = await aCase(forum, made.post);
  const done = await act(forum, mod, id, code, {
    reason: 'M01',
    why: skipped.includes(code) ? 'It was late' : undefined,
    ...choice,
  });
  expect(done.path).toMatch(/done=acted/);
  return { ...made, before, id };
}

describe('who may not', () => {
  test('nobody reads a statement that is for somebody else, nor asks about it (MO-6)', async () => {
    const { post } = await decided('hide');
    const id = await statementOf(forum, post, 'post.hidden');
    for (const person of [ana, mod]) expect((await person.browser.get(`/statements/${id}`)).status).toBe(404);
    expect((await openBrowser(forum).get(`/statements/${id}`)).text).not.toContain('What we decided');
    const sneaked = await sent(ana, `/statements/${id}/second-look`, { note: '', form_key: newId() });
    expect(sneaked.status).toBe(404);
    expect(await caseOf(forum, post, 'appeal')).toBe('');
  });

  test('after 180 days it is too late, and the page says so kindly (MO-9)', async () => {
    const { post } = await decided('hide');
    const id = await statementOf(forum, post, 'post.hidden');
    const form = await ben.browser.get(`/statements/${id}`);
    await forum.database
      .fork()
      .execute("update statement set made_hour = made_hour - interval '181 days' where id = ?", [id]);
    const page = await ben.browser.get(`/statements/${id}`);
    expect(page.text).toContain('more than 180 days ago');
    expect(page.forms.some(({ action }) => action.endsWith('/second-look'))).toBe(false);
    const late = await ben.browser.submit(form, { note: 'All the same' }, { press: 'Ask for a second look' });
    expect([late.status, late.text.includes('more than 180 days ago')]).toEqual([409, true]);
    expect(await caseOf(forum, post, 'appeal')).toBe('');
  });

  test('a word that takes nothing from anybody has no second look', async () => {
    const { post } = await decided('note');
    const page = await ben.browser.get(`/statements/${await statementOf(forum, post, 'post.noted')}`);
    expect(page.text).not.toContain('A second look');
    expect(page.forms.some(({ action }) => action.endsWith('/second-look'))).toBe(false);
  });

  test('who decided can neither see the second look nor answer it (MO-9)', async () => {
    const { post } = await decided('hide');
    await askAgain(ben, await statementOf(forum, post, 'post.hidden'));
    const id = await caseOf(forum, post, 'appeal');
    await take(forum, mod, id);
    expect((await mod.browser.get(`/work/cases/${id}`)).status).toBe(403);
    expect((await mod.browser.get(`/work/cases/${id}/answer`)).status).toBe(403);
    await take(forum, other, id);
    const form = await other.browser.get(`/work/cases/${id}/answer`);
    const fields = form.forms.find(({ action }) => action.endsWith('/answer'))?.fields ?? {};
    const late = await sent(mod, `/work/cases/${id}/answer`, {
      ...fields,
      outcome: 'upheld',
      note: 'Mine',
      seen_outcome: 'upheld',
      seen_note: 'Mine',
    });
    expect(late.status).toBe(403);
    expect(await caseRow(id)).toMatchObject({ state: 'open', outcome: null });
  });

  test('nobody answers without having taken it, nor leaves or settles it another way', async () => {
    const { post } = await decided('hide');
    await askAgain(ben, await statementOf(forum, post, 'post.hidden'));
    const id = await caseOf(forum, post, 'appeal');
    expect((await other.browser.get(`/work/cases/${id}/answer`)).status).toBe(409);
    await take(forum, other, id);
    expect((await other.browser.get(`/work/cases/${id}/acts/restore`)).status).toBe(409);
    const page = await other.browser.get(`/work/cases/${id}`);
    expect(page.text).toContain('Answer this second look');
    expect(page.forms.some(({ action }) => action.endsWith('/acts/leave'))).toBe(false);
  });

  test('of two answers at once one counts, and the other is told (409)', async () => {
    const { post } = await decided('hide');
    await askAgain(ben, await statementOf(forum, post, 'post.hidden'));
    const id = await caseOf(forum, post, 'appeal');
    await take(forum, other, id);
    const forms = await Promise.all(
      (['upheld', 'overturned'] as const).map(async (outcome) => {
        const form = await other.browser.get(`/work/cases/${id}/answer`);
        return other.browser.submit(form, { outcome, note: 'Read again' }, { press: /^See / });
      }),
    );
    const sent = await Promise.all(
      forms.map((form) => other.browser.submit(form, {}, { press: /and tell / })),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 409]);
    const told = await all('select act from statement where post_id = ? and act like ?', [post, 'appeal.%']);
    expect(told).toHaveLength(1);
  });
});

describe('asking (MO-9)', () => {
  test('opens one case with a clock of seven days that its author can follow; a second press changes nothing', async () => {
    const { post } = await decided('hide', { note: 'Please be kind', passage: 'It will pass.' });
    const id = await statementOf(forum, post, 'post.hidden');
    const page = await ben.browser.get(`/statements/${id}`);
    for (const part of [
      'Please be kind',
      'It will pass.',
      'M01',
      'A person of the team',
      '12 Mill Lane',
      'Help',
    ])
      expect(page.text).toContain(part);
    const asked = await ben.browser.submit(
      page,
      { note: 'I meant it well' },
      { press: 'Ask for a second look' },
    );
    expect([asked.path.includes('done=appeal-asked'), asked.text.includes('I meant it well')]).toEqual([
      true,
      true,
    ]);
    await ben.browser.submit(page, { note: 'I meant it well' }, { press: 'Ask for a second look' });
    const appeal = await caseOf(forum, post, 'appeal');
    const row = await caseRow(appeal);
    expect(row).toMatchObject({
      kind: 'appeal',
      cause: 'second-look',
      statement_id: id,
      barred: [await staffOf(forum, mod)],
    });
    const days = (new Date(row?.due_hour as string).getTime() - forum.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect(await all('select 1 from moderation_case where statement_id = ?', [id])).toHaveLength(1);
    expect((await ben.browser.get('/inbox')).text).toContain('You asked, and we have not answered yet');
    await take(forum, other, appeal);
    expect((await other.browser.get(`/work/cases/${appeal}/answer`)).text).toContain('I meant it well');
  });

  test('works while writing is paused, and the answer gives it back (MO-9)', async () => {
    const { post, thread } = await decided('pause-7');
    const closed = await ben.browser.get(`/threads/${thread}`);
    expect(closed.text).toContain('Your writing is paused until');
    const id = await statementOf(forum, post, 'person.paused');
    expect((await askAgain(ben, id, 'Please')).path).toMatch(/done=appeal-asked/);
    const done = await answer(forum, other, post, 'overturned', 'We were wrong');
    expect(done.path).toMatch(/done=appeal-answered/);
    expect((await ben.browser.get(`/threads/${thread}`)).text).not.toContain('Your writing is paused');
    const page = await ben.browser.get(`/statements/${id}`);
    expect(page.text).toContain('We were wrong');
    expect(page.text).toContain('counts for nothing any more');
  });

  test('two decisions about one post are looked at one after the other, each by somebody who did not make it', async () => {
    const { post } = await decided('redact', { passage: '12 Mill Lane', stay: 'yes' });
    const id = await caseOf(forum, post, 'report');
    await act(forum, other, id, 'hide', { reason: 'M01' });
    const [part, whole] = [
      await statementOf(forum, post, 'post.redacted'),
      await statementOf(forum, post, 'post.hidden'),
    ];
    await askAgain(ben, part, 'About the part');
    await askAgain(ben, whole, 'About all of it');
    expect((await ben.browser.get(`/statements/${whole}`)).text).toContain('We have it.');
    expect((await answer(forum, other, post, 'upheld', 'It is an address')).path).toMatch(/appeal-answered/);
    expect((await answer(forum, mod, post, 'overturned', 'It may stand')).path).toMatch(/appeal-answered/);
    expect(await standing(post)).toMatchObject({ state: 'up', redactions: 1 });
    expect((await ben.browser.get(`/statements/${part}`)).text).toContain('It is an address');
  });

  test('the old address of a hidden post leads to the page of its decision, and an old form still asks', async () => {
    const { post } = await decided('hide');
    const id = await statementOf(forum, post, 'post.hidden');
    const page = await ben.browser.get(`/posts/${post}/reports/new`);
    expect(page.path).toMatch(new RegExp(`^/statements/${id}`));
    await sent(ben, `/posts/${post}/reports`, { form_key: newId(), note: 'Sent from an old page' });
    expect(await caseRow(await caseOf(forum, post, 'appeal'))).toMatchObject({ statement_id: id });
  });
});

describe('what an answer comes to (MO-9)', () => {
  test('upheld: nothing changes but that the author can read why', async () => {
    const { post } = await decided('hide');
    const now = await standing(post);
    const id = await statementOf(forum, post, 'post.hidden');
    await askAgain(ben, id);
    const appeal = await caseOf(forum, post, 'appeal');
    await take(forum, other, appeal);
    const form = await other.browser.get(`/work/cases/${appeal}/answer`);
    const seen = await other.browser.submit(
      form,
      { outcome: 'upheld', note: 'I see why' },
      { press: /^See / },
    );
    expect(seen.text).toContain('We looked again: it stays as it is');
    const changed = await other.browser.submit(seen, { note: 'Other words' }, { press: /and tell / });
    expect(changed.status).toBe(422);
    await other.browser.submit(changed, {}, { press: /and tell / });
    expect(await standing(post)).toEqual(now);
    expect(await caseRow(appeal)).toMatchObject({ state: 'closed', outcome: 'upheld' });
    const inbox = await ben.browser.get('/inbox');
    expect(inbox.text).toContain('Other words');
    expect(inbox.text).toContain('We looked again, and it stays as it is');
  });

  const ways: [string, string, Parameters<typeof act>[4], ('post' | 'opening')?][] = [
    ['hide', 'post.hidden', {}],
    ['redact', 'post.redacted', { passage: 'Mill Lane' }],
    ['suggest', 'post.edit-asked', { hide: 'yes' }],
    ['label', 'post.labelled', { reason: 'M02', label_abuse: 'on' }],
    ['lock', 'thread.locked', {}, 'opening'],
    ['slow', 'thread.slowed', { minutes: '30' }, 'opening'],
    ['move', 'thread.moved', { space: 'work-and-money' }, 'opening'],
  ];
  test.each(ways)('overturned: %s is taken back to the letter', async (code, told, choice, of = 'post') => {
    const spaces = await all<{ id: string }>(
      "select id from space where listed and id <> 'nights' order by id",
    );
    const more = code === 'move' ? { space: spaces[0]?.id } : {};
    const made = await decided(code, { ...choice, ...more });
    const about = made[of];
    expect(await standing(made.post)).not.toEqual(made.before);
    const author = of === 'post' ? ben : ana;
    const id = await statementOf(forum, about, told);
    await askAgain(author, id);
    expect((await answer(forum, third, about, 'overturned')).path).toMatch(/done=appeal-answered/);
    expect(await standing(made.post)).toEqual(made.before);
    expect(await all('select overturned from statement where id = ?', [id])).toEqual([{ overturned: true }]);
    expect(await everybodyReads(made.thread)).toContain('12 Mill Lane');
    const lines = (await linesOf(forum)).slice(-2).map((line) => line.act);
    expect(lines[1]).toBe('appeal.overturned');
    expect(lines[0]).toMatch(/restored|unredacted|labelled|unlocked|unslowed|moved/);
  });

  test('overturned: a title is whole again, although another part below it stays out', async () => {
    const { opening } = await aThread(forum, ben, { title: 'Come to 12 Mill Lane', text });
    const before = await standing(opening);
    const id = await aCase(forum, opening);
    const choice = { reason: 'M03', stay: 'yes' };
    await act(forum, mod, id, 'redact', { ...choice, passage: '12 Mill Lane' });
    const first = await statementOf(forum, opening, 'post.redacted');
    await act(forum, mod, id, 'redact', { reason: 'M01', passage: 'It will pass.' });
    const second = await statementOf(forum, opening, 'post.redacted');
    await askAgain(ben, first);
    await answer(forum, other, opening, 'overturned');
    expect(await standing(opening)).toMatchObject({
      title: 'Come to 12 Mill Lane',
      source: text.replace('It will pass.', '[taken out by the team]'),
    });
    await askAgain(ben, second);
    await answer(forum, other, opening, 'overturned');
    expect(await standing(opening)).toEqual(before);
  });

  test('of two parts that were taken out, the first comes back and the second stays out; then all is as it was', async () => {
    const made = await decided('redact', { passage: '12 Mill Lane', stay: 'yes' });
    const first = await statementOf(forum, made.post, 'post.redacted');
    await act(forum, mod, made.id, 'redact', { reason: 'M01', passage: 'It will pass.' });
    const second = await statementOf(forum, made.post, 'post.redacted');
    await askAgain(ben, first);
    await answer(forum, other, made.post, 'overturned');
    const between = await everybodyReads(made.thread);
    expect([between.includes('12 Mill Lane'), between.includes('It will pass.')]).toEqual([true, false]);
    await askAgain(ben, second);
    await answer(forum, other, made.post, 'overturned');
    expect(await standing(made.post)).toEqual(made.before);
  });

  test('a mark that was taken back no longer counts for the ladder (MO-1)', async () => {
    const { post, thread } = await decided('hide');
    const more = await anAnswer(forum, ben, thread, { text: 'Another one' });
    const skips = async () => {
      const id = await aCase(forum, more);
      await take(forum, other, id);
      return (await decideIn(other, id, 'hide', { reason: 'M01' })).status;
    };
    await askAgain(ben, await statementOf(forum, post, 'post.hidden'));
    await answer(forum, other, post, 'overturned');
    expect(await skips()).toBe(422);
  });

  test('what another decision holds stays: a post that was put back and hidden anew', async () => {
    const { post, id } = await decided('hide');
    const first = await statementOf(forum, post, 'post.hidden');
    await decideIn(mod, id, 'restore');
    const again = await aCase(forum, post);
    await act(forum, mod, again, 'hide', { reason: 'M01', why: 'Once more' });
    await askAgain(ben, first);
    await answer(forum, other, post, 'overturned');
    expect(await standing(post)).toMatchObject({ state: 'hidden' });
  });
});
