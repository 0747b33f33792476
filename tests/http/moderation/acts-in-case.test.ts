import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, aThread } from '../../support/things.ts';
import { aCase, act, decideIn, staffOf, take } from './acting.ts';
import { linesOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mod: Person;
let other: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, ben, mod, other] = await Promise.all([
    aMember(forum),
    aMember(forum),
    aModerator(forum),
    aModerator(forum),
  ]);
});
afterAll(() => forum.stop());

const text = 'It will pass. You only have to want it. My aunt lives at 12 Mill Lane and says so too.';
async function aPost(): Promise<{ thread: string; post: string }> {
  const { id } = await aThread(forum, ana);
  return { thread: id, post: await anAnswer(forum, ben, id, { text }) };
}
const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const postRow = async (post: string) =>
  (await all<Record<string, unknown>>('select * from post where id = ?', [post]))[0] ?? {};
const caseRow = async (id: string) =>
  (
    await all<Record<string, unknown>>('select state, outcome, claim from moderation_case where id = ?', [id])
  )[0];
const statementsOn = (post: string) =>
  all<{ act: string; reason: string | null; actor: string; until_hour: Date | null }>(
    'select act, reason, actor, until_hour from statement where post_id = ? order by sequence',
    [post],
  );
const everybodyReads = async (thread: string): Promise<string> =>
  (await openBrowser(forum).get(`/threads/${thread}`)).text;
const inboxOf = async (person: Person) => (await person.browser.get('/inbox')).text;

describe('a decision that may not be made', () => {
  test('nobody decides in a case they have not taken, nor in one another person has (MO-13)', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    expect((await mod.browser.get(`/work/cases/${id}/acts/note`)).status).toBe(409);
    await take(forum, mod, id);
    const form = await mod.browser.get(`/work/cases/${id}/acts/note`);
    const seen = await mod.browser.submit(form, { reason: 'M01' }, { press: /^See / });
    await take(forum, other, id);
    const late = await mod.browser.submit(seen, {}, { press: /^Send it to/ });
    expect([late.status, late.text.includes('Somebody else from the team has this case')]).toEqual([
      409,
      true,
    ]);
    forum.clock.move(21 * 60_000);
    const lapsed = await mod.browser.submit(late, {}, { press: /^Send it to/ });
    expect([lapsed.status, lapsed.text.includes('Nobody has this case right now')]).toEqual([409, true]);
    expect(await statementsOn(post)).toEqual([]);
  });

  test('nobody decides about words of their own, and nothing of them is shown', async () => {
    const { opening } = await aThread(forum, mod);
    const id = await aCase(forum, opening);
    await take(forum, mod, id);
    const page = await mod.browser.get(`/work/cases/${id}/acts/hide`);
    expect([page.status, page.text.includes('This is about your own words')]).toEqual([403, true]);
  });

  test('a step that is skipped needs a word on why, and the team alone reads it, sealed (MO-1)', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    const bare = await act(forum, mod, id, 'hide', { reason: 'M01' });
    expect([bare.status, bare.text.includes('Write why no lighter step fits')]).toEqual([422, true]);
    expect(await statementsOn(post)).toEqual([]);
    const done = await act(forum, mod, id, 'hide', { reason: 'M01', why: 'Three names in one night' });
    expect(done.path).toMatch(/done=acted/);
    const [note] = await all<{ id: string; words: Buffer }>(
      'select id, words from case_note where case_id = ?',
      [id],
    );
    expect(forum.keys.open('case-note', note?.id ?? '', note?.words as Buffer).toString()).toBe(
      'Three names in one night',
    );
    expect(await inboxOf(ben)).not.toContain('Three names in one night');
  });

  test('an unknown act, an act without a form and a case that is not there are nothing here', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await take(forum, mod, id);
    for (const path of [
      `${id}/acts/leave`,
      `${id}/acts/praise`,
      `${'0'.repeat(20)}/acts/hide`,
      'x/acts/hide',
    ])
      expect([path, (await mod.browser.get(`/work/cases/${path}`)).status]).toEqual([path, 404]);
  });

  test('of two who decide at once the second is told what the first has done', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await take(forum, mod, id);
    const form = await mod.browser.get(`/work/cases/${id}/acts/hide`);
    const seen = await mod.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    const decided = await act(forum, other, id, 'hide', { reason: 'M08' });
    expect(decided.path).toMatch(/done=acted/);
    const late = await mod.browser.submit(seen, {}, { press: /and tell/ });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Just before you: A post was hidden, by');
    expect(await statementsOn(post)).toHaveLength(1);
  });
});

describe('what the author will read stands before the button (MO-6)', () => {
  test('the preset speaks with the name of the post, and changed words are shown again first', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await take(forum, mod, id);
    const [name] = await all<{ shown: string }>(
      'select n.shown from name n join post p on p.name_id = n.id where p.id = ?',
      [post],
    );
    const form = await mod.browser.get(`/work/cases/${id}/acts/note`);
    expect(form.forms.flatMap(({ buttons }) => buttons.map((each) => each.text)).join()).not.toContain(
      'Send it',
    );
    const seen = await mod.browser.submit(
      form,
      { reason: 'M01', passage: 'You only have to want it.' },
      { press: /^See / },
    );
    expect(seen.text).toContain(`Thank you for being here, ${name?.shown}.`);
    expect(seen.text).toContain('M01, This could land as a judgement');
    const hasty = await mod.browser.submit(seen, { note: 'My own words' }, { press: /^Send it/ });
    expect([hasty.status, hasty.text.includes('You have changed something')]).toEqual([422, true]);
    const sent = await mod.browser.submit(hasty, {}, { press: /^Send it/ });
    expect(sent.path).toMatch(/done=acted/);
    const inbox = await inboxOf(ben);
    for (const words of ['A word about one of your posts', 'My own words', 'You only have to want it.'])
      expect(inbox).toContain(words);
    expect((await postRow(post)).state).toBe('up');
    expect(await statementsOn(post)).toMatchObject([
      { act: 'post.noted', reason: 'M01', actor: await staffOf(forum, mod) },
    ]);
    expect(await caseRow(id)).toMatchObject({ state: 'closed', outcome: 'acted', claim: null });
    expect((await linesOf(forum)).at(-1)).toMatchObject({ act: 'post.noted', subject: post, reason: 'M01' });
  });

  test('a part that does not stand in the post comes back with every word', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await take(forum, mod, id);
    const form = await mod.browser.get(`/work/cases/${id}/acts/redact`);
    const none = await mod.browser.submit(form, { reason: 'M03' }, { press: /^See / });
    expect([none.status, none.text.includes('Copy the part that should be taken out')]).toEqual([422, true]);
    const wrong = await mod.browser.submit(
      form,
      { reason: 'M03', passage: 'never said' },
      { press: /^See / },
    );
    expect([wrong.status, wrong.text.includes('does not stand in the post')]).toEqual([422, true]);
    expect(wrong.html).toContain('never said');
  });

  test('a form that is pressed twice counts once', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await take(forum, mod, id);
    const form = await mod.browser.get(`/work/cases/${id}/acts/note`);
    const seen = await mod.browser.submit(form, { reason: 'M01' }, { press: /^See / });
    for (let press = 0; press < 2; press += 1)
      expect((await mod.browser.submit(seen, {}, { press: /^Send it/ })).path).toMatch(/done=acted/);
    expect(await statementsOn(post)).toHaveLength(1);
  });

  test('with more to do the case stays open and theirs', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    const page = await act(forum, mod, id, 'redact', { reason: 'M03', passage: '12 Mill Lane', stay: 'yes' });
    expect(page.path).toMatch(new RegExp(`/work/cases/${id}.*done=acted`));
    expect(await caseRow(id)).toMatchObject({ state: 'open' });
    expect((await decideIn(mod, id, 'note', { reason: 'M01' })).path).toMatch(/done=acted/);
    expect(await caseRow(id)).toMatchObject({ state: 'closed' });
  });
});

describe('taking a part out and putting it back (CW-4, MO-7, MO-9)', () => {
  test('others read that something is missing, its author still reads what, and it comes back to the letter', async () => {
    const { thread, post } = await aPost();
    const before = await postRow(post);
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: '12  Mill\nLane' });
    const shown = await everybodyReads(thread);
    expect(shown).toContain('My aunt lives at [taken out by the team] and says so too.');
    expect(shown).not.toContain('Mill Lane');
    expect(await inboxOf(ben)).toContain('12 Mill Lane');
    const dump = JSON.stringify(
      await all('select * from post p join statement s on s.post_id = p.id where p.id = ?', [post]),
    );
    expect(dump).not.toContain('Mill Lane');
    const back = await decideIn(mod, id, 'unredact');
    expect(back.path).toMatch(/done=acted/);
    const { revision: _, ...now } = await postRow(post);
    const { revision: _before, ...was } = before;
    expect(now).toEqual(was);
    expect(await all('select * from redaction where post_id = ?', [post])).toEqual([]);
    expect((await statementsOn(post)).map((each) => [each.act, each.reason])).toEqual([
      ['post.redacted', 'M03'],
      ['post.unredacted', 'M03'],
    ]);
  });

  test('where its author has changed the post since, only the part comes back', async () => {
    const { thread, post } = await aPost();
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: '12 Mill Lane' });
    const edit = await ben.browser.get(`/posts/${post}/edit`);
    await ben.browser.submit(
      edit,
      { text: 'She lives at [taken out by the team], I meant.' },
      { action: `/posts/${post}/edit` },
    );
    await decideIn(mod, id, 'unredact');
    expect(await everybodyReads(thread)).toContain('She lives at 12 Mill Lane, I meant.');
  });

  test('two parts come back one after the other, each to the letter', async () => {
    const { post } = await aPost();
    const { source, html } = await postRow(post);
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: '12 Mill Lane', stay: 'yes' });
    await decideIn(mod, id, 'redact', { reason: 'M01', passage: 'You only have to want it.' });
    await decideIn(mod, id, 'unredact');
    await decideIn(mod, id, 'unredact');
    expect(await postRow(post)).toMatchObject({ source, html });
  });

  test('a part of a story and of a strategy is taken out where it stands', async () => {
    const story = await aStory(forum, ben);
    const { sections } = await postRow(story.opening);
    const id = await aCase(forum, story.opening);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: 'a friend who called at nine' });
    expect(await everybodyReads(story.id)).toContain('A lamp, [taken out by the team], and time.');
    await decideIn(mod, id, 'unredact');
    expect((await postRow(story.opening)).sections).toEqual(sections);
    const strategy = await aStrategy(forum, ben);
    const sheet = await aCase(forum, strategy.opening);
    await act(forum, mod, sheet, 'redact', { reason: 'M02', passage: 'Turn over.' });
    expect((await openBrowser(forum).get(`/strategies/${strategy.id}`)).text).toContain(
      '[taken out by the team]',
    );
  });

  test('a part of a title goes with the same words below, from lists and the search too, and comes back to the letter', async () => {
    const title = 'Meet me at 12 Mill Lane';
    const titled = { title, text: `Every Friday at 12 Mill Lane. ${text}` };
    const { id: thread, opening } = await aThread(forum, ben, { ...titled, space: 'work' });
    const before = await postRow(opening);
    const guest = openBrowser(forum);
    expect((await guest.get('/spaces/work')).text).toContain(title);
    const id = await aCase(forum, opening);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: '12 Mill Lane' });
    const gone = 'Meet me at [taken out by the team]';
    for (const path of [`/threads/${thread}`, '/spaces/work', '/spaces/work/feed.atom', '/']) {
      const page = await guest.raw('GET', path);
      expect([path, (await page.text()).includes('Mill Lane')]).toEqual([path, false]);
    }
    expect((await guest.get('/spaces/work')).text).toContain(gone);
    expect(await inboxOf(ben)).toContain('12 Mill Lane');
    const dump = JSON.stringify(
      await all(
        'select t.*, p.*, s.* from thread t join post p on p.thread_id = t.id join statement s on s.post_id = p.id where t.id = ?',
        [thread],
      ),
    );
    expect(dump).not.toContain('Mill Lane');
    await decideIn(mod, id, 'unredact');
    expect((await guest.get('/spaces/work')).text).toContain(title);
    const { revision: _, ...now } = await postRow(opening);
    const { revision: _before, ...was } = before;
    expect(now).toEqual(was);
  });

  test('a part that stands in the title alone is found too, and another title of its author since then stays theirs', async () => {
    const { id: thread, opening } = await aStrategy(forum, ben, { title: 'Call Jo Miller at night' });
    const titleOf = async () =>
      (await all<{ title: string }>('select title from thread where id = ?', [thread]))[0]?.title;
    const id = await aCase(forum, opening);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: 'Jo Miller' });
    expect(await titleOf()).toBe('Call [taken out by the team] at night');
    await all("update thread set title = 'Call [taken out by the team] by day' where id = ?", [thread]);
    await decideIn(mod, id, 'unredact');
    expect(await titleOf()).toBe('Call Jo Miller by day');
    const again = await aCase(forum, opening);
    await act(forum, mod, again, 'redact', { reason: 'M03', passage: 'Jo Miller' });
    await all("update thread set title = 'Call a friend' where id = ?", [thread]);
    await decideIn(mod, again, 'unredact');
    expect(await titleOf()).toBe('Call a friend');
  });

  test('the title above an answer is not in reach of a decision about the answer', async () => {
    const { id: thread } = await aThread(forum, ana, { title: 'About 12 Mill Lane' });
    const post = await anAnswer(forum, ben, thread, { text: 'I know it well.' });
    const id = await aCase(forum, post);
    await take(forum, mod, id);
    const form = await mod.browser.get(`/work/cases/${id}/acts/redact`);
    const named = { reason: 'M03', passage: '12 Mill Lane' };
    expect((await mod.browser.submit(form, named, { press: /^See / })).status).toBe(422);
    expect(await everybodyReads(thread)).toContain('About 12 Mill Lane');
  });

  test('who takes the whole post back takes what was taken out of it too', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: '12 Mill Lane' });
    await ben.browser.submit(
      await ben.browser.get(`/posts/${post}/withdrawal`),
      {},
      { action: `/posts/${post}/withdrawal` },
    );
    expect(await all('select * from redaction where post_id = ?', [post])).toEqual([]);
    expect(await all('select * from statement where post_id = ? and passage is not null', [post])).toEqual(
      [],
    );
  });
});

describe('asking for other words', () => {
  test('hidden until then: its author changes it, and with one click it is back', async () => {
    const { thread, post } = await aPost();
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'suggest', {
      reason: 'M01',
      passage: 'You only have to want it.',
      hide: 'yes',
    });
    expect(await everybodyReads(thread)).not.toContain('You only have to want it.');
    expect(await caseRow(id)).toMatchObject({ state: 'waiting', claim: null });
    const inbox = await ben.browser.get('/inbox');
    expect(inbox.text).toContain('Could you find other words here?');
    expect(inbox.links.some(({ href }) => href === `/posts/${post}/edit`)).toBe(true);
    const edit = await ben.browser.get(`/posts/${post}/edit`);
    expect(edit.text).toContain('The team asks you for other words');
    expect(edit.html).toMatch(/<mark[^>]*>You only have to want it\.<\/mark>/);
    const sent = await ben.browser.submit(
      edit,
      { text: 'It took me years.' },
      { action: `/posts/${post}/edit` },
    );
    expect(sent.status).toBe(200);
    expect(await everybodyReads(thread)).not.toContain('It took me years.');
    await forum.runJobs();
    const [mended] = await all<{ id: string }>(
      "select id from moderation_case where post_id = ? and kind = 'mended'",
      [post],
    );
    await act(forum, other, mended?.id ?? '', 'restore');
    expect(await everybodyReads(thread)).toContain('It took me years.');
    expect(
      await all("select id from moderation_case where post_id = ? and state <> 'closed'", [post]),
    ).toEqual([]);
    expect((await ben.browser.get(`/posts/${post}/edit`)).status).toBe(200);
  });

  test('up all along: it can be read meanwhile, and the team sees when it is changed', async () => {
    const { thread, post } = await aPost();
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'suggest', { reason: 'M01' });
    expect(await everybodyReads(thread)).toContain('You only have to want it.');
    const edit = await ben.browser.get(`/posts/${post}/edit`);
    await ben.browser.submit(edit, { text: 'It took me years.' }, { action: `/posts/${post}/edit` });
    expect(await everybodyReads(thread)).toContain('It took me years.');
    await forum.runJobs();
    expect(
      await all("select id from moderation_case where post_id = ? and kind = 'mended'", [post]),
    ).toHaveLength(1);
  });

  test('nobody else changes it, and what is hidden for another reason stays as it is', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'suggest', { reason: 'M01', hide: 'yes' });
    expect((await ana.browser.get(`/posts/${post}/edit`)).status).toBe(404);
    const { post: hidden } = await aPost();
    await act(forum, mod, await aCase(forum, hidden), 'hide', { reason: 'M08' });
    expect((await ben.browser.get(`/posts/${hidden}/edit`)).status).toBe(409);
  });

  test('where its author takes it back instead, what waited is open again', async () => {
    const { post } = await aPost();
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'suggest', { reason: 'M01', hide: 'yes' });
    await ben.browser.submit(
      await ben.browser.get(`/posts/${post}/withdrawal`),
      {},
      { action: `/posts/${post}/withdrawal` },
    );
    await forum.runJobs();
    expect(await caseRow(id)).toMatchObject({ state: 'open' });
  });
});

describe('a post that waits before it is up', () => {
  async function aHeldPost() {
    const { thread, post } = await aPost();
    await forum.database
      .fork()
      .execute("update post set state = 'held', held_for = 'first-post' where id = ?", [post]);
    await forum.database
      .fork()
      .execute('update thread set answers = 0, version = version + 1 where id = ?', [thread]);
    return { thread, post, id: await aCase(forum, post, 'hold') };
  }

  test('put up, it is there and counted, and its author hears of it', async () => {
    const { thread, post, id } = await aHeldPost();
    await act(forum, mod, id, 'put-up');
    expect(await everybodyReads(thread)).toContain('You only have to want it.');
    expect(await all('select answers from thread where id = ?', [thread])).toEqual([{ answers: 1 }]);
    expect(await caseRow(id)).toMatchObject({ state: 'closed', outcome: 'put-up' });
    expect((await statementsOn(post)).map((each) => each.act)).toEqual(['post.put-up']);
  });

  test('turned down, only its author and the team read it', async () => {
    const { thread, post, id } = await aHeldPost();
    await act(forum, mod, id, 'turn-down', { reason: 'M06' });
    expect(await everybodyReads(thread)).not.toContain('You only have to want it.');
    expect((await postRow(post)).state).toBe('hidden');
    expect(await caseRow(id)).toMatchObject({ state: 'closed', outcome: 'turned-down' });
    expect(await inboxOf(ben)).toContain('We did not put up one of your posts');
  });
});

describe('steps for the whole thread', () => {
  test('moved, it stands in the other space with its answers, and the lists of both say so', async () => {
    const { thread, post } = await aPost();
    const spaces = await all<{ id: string }>(
      "select id from space where listed and id <> 'nights' order by id limit 1",
    );
    const target = spaces[0]?.id ?? '';
    const id = await aCase(forum, post);
    const before = await all<{ id: string; threads: number }>('select id, threads from space order by id');
    await act(forum, mod, id, 'move', { reason: 'M05', space: target });
    const after = await all<{ id: string; threads: number }>('select id, threads from space order by id');
    const change = after.filter((row, at) => row.threads !== before[at]?.threads).map((row) => row.id);
    expect(change.sort()).toEqual(['nights', target].sort());
    expect(
      (await openBrowser(forum).get(`/spaces/${target}`)).links.some(({ href }) =>
        href.startsWith(`/threads/${thread}`),
      ),
    ).toBe(true);
    expect((await openBrowser(forum).get(`/threads/${thread}`)).status).toBe(200);
    expect(await inboxOf(ana)).toContain('Your thread stands in another place now');
    expect(await caseRow(id)).toMatchObject({ state: 'open' });
  });

  test('slowed down, each person waits between two answers, and is told so before', async () => {
    const { thread, post } = await aPost();
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'slow', { reason: 'M08', minutes: '30' });
    const page = await ben.browser.get(`/threads/${thread}`);
    expect(page.text).toContain('Please wait 30 minutes between two of your answers');
    const more = { text: 'And one more thing' };
    await expect(anAnswer(forum, ben, thread, more)).rejects.toMatchObject({
      status: 429,
      retryAfter: 30 * 60,
    });
    await anAnswer(forum, ana, thread, more);
    forum.clock.move(31 * 60_000);
    await anAnswer(forum, ben, thread, more);
    await act(forum, await aModerator(forum), id, 'unslow');
    expect((await ben.browser.get(`/threads/${thread}`)).text).not.toContain('Please wait 30 minutes');
  });

  test('locked, opened, labelled, hidden and put back as ever', async () => {
    const { thread, post } = await aPost();
    const by = await aModerator(forum);
    const id = await aCase(forum, post);
    await act(forum, by, id, 'lock', { reason: 'M08' });
    expect(await everybodyReads(thread)).toContain('closed for new answers');
    await decideIn(by, id, 'unlock');
    await act(forum, by, id, 'label', { label_abuse: 'on' });
    expect((await postRow(post)).team_labels).toEqual(['abuse']);
    await act(forum, by, id, 'hide', { reason: 'M08' });
    expect((await postRow(post)).state).toBe('hidden');
    const back = await decideIn(by, id, 'restore');
    expect(back.path).toMatch(/done=acted/);
    expect((await postRow(post)).state).toBe('up');
    expect((await statementsOn(post)).map((each) => [each.act, each.reason])).toEqual([
      ['post.labelled', 'M13'],
      ['post.hidden', 'M08'],
      ['post.restored', 'M08'],
    ]);
  });
});
