import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnPost } from '../../../src/moderation/act-on-post.ts';
import { actOnThread } from '../../../src/moderation/act-on-thread.ts';
import type { Member } from '../../../src/platform/actor.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aReport, caseOf, decide, linesOf } from './story.ts';

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

const text = 'Words that could hurt somebody';
async function aPost(): Promise<{ thread: string; post: string }> {
  const { id } = await aThread(forum, ana);
  return { thread: id, post: await anAnswer(forum, ben, id, { text }) };
}
const asModerator = (person: Person): Member => ({
  ...asActor(forum, person),
  role: 'moderator',
  hasTwoStep: true,
});
const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const statementsOn = (post: string) =>
  all<{ act: string; reason: string; name_id: string; note: Buffer }>(
    'select * from statement where post_id = ? order by sequence',
    [post],
  );
const stateOf = async (post: string) =>
  (await all<{ state: string }>('select state from post where id = ?', [post]))[0]?.state;
const everybodyReads = async (thread: string): Promise<string> =>
  (await openBrowser(forum).get(`/threads/${thread}`)).text;

describe('a decision that may not be made', () => {
  test('nobody hides, puts back or closes what is their own (conflict of interest)', async () => {
    const { id: thread, opening } = await aThread(forum, mod);
    for (const address of [`/work/posts/${opening}/hiding`, `/work/threads/${thread}/locking`]) {
      const page = await mod.browser.get(address);
      expect([page.status, page.text.includes('This is about your own words')]).toEqual([403, true]);
    }
    const decision = { subject: opening, reason: 'M08', note: '', form_key: newId() } as const;
    const em = () => forum.database.fork();
    await expect(actOnPost(em(), forum.tools, asModerator(mod), 'hide', decision)).rejects.toThrow(
      'moderation.own',
    );
    await decide(other.browser, `/work/posts/${opening}/hiding`, { reason: 'M08' });
    await expect(
      actOnPost(em(), forum.tools, asModerator(mod), 'restore', { ...decision, form_key: newId() }),
    ).rejects.toThrow('moderation.own');
    await expect(
      actOnThread(em(), forum.tools, asModerator(mod), 'lock', {
        ...decision,
        subject: thread,
        form_key: newId(),
      }),
    ).rejects.toThrow('moderation.own');
    expect(await stateOf(opening)).toBe('hidden');
  });

  test('a member with no role decides nothing, whatever way they come', async () => {
    const { post } = await aPost();
    const decision = { subject: post, reason: 'M08', note: '', form_key: newId() } as const;
    await expect(
      actOnPost(forum.database.fork(), forum.tools, asActor(forum, ana), 'hide', decision),
    ).rejects.toThrow('problem.not-found');
    await expect(
      actOnPost(forum.database.fork(), forum.tools, { ...asModerator(ana) }, 'hide', decision),
    ).rejects.toThrow('problem.not-found');
    expect(await stateOf(post)).toBe('up');
  });

  test('without a reason, with one we do not have, and with a note without end the form comes back', async () => {
    const { post } = await aPost();
    const form = await mod.browser.get(`/work/posts/${post}/hiding`);
    const none = await mod.browser.submit(form, { reason: '' }, { press: /^See / });
    expect([none.status, none.text.includes('Choose a reason')]).toEqual([422, true]);
    const unknown = await mod.browser.submit(form, { reason: 'M99' }, { press: /^See / });
    expect(unknown.status).toBe(422);
    const seen = await mod.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    const long = await mod.browser.submit(seen, { note: 'n'.repeat(2001) }, { press: /and tell/ });
    expect([long.status, long.html.includes('n'.repeat(2001))]).toEqual([422, true]);
    expect(await stateOf(post)).toBe('up');
    expect(await statementsOn(post)).toEqual([]);
  });

  test('what is done already, or was taken back, is answered as such and changes nothing', async () => {
    const { thread, post } = await aPost();
    expect((await mod.browser.get(`/work/posts/${post}/restoring`)).status).toBe(409);
    expect((await mod.browser.get(`/work/threads/${thread}/unlocking`)).status).toBe(409);
    await decide(mod.browser, `/work/posts/${post}/hiding`, { reason: 'M08' });
    expect((await other.browser.get(`/work/posts/${post}/hiding`)).text).toContain('was here first');
    const ask = await ben.browser.get(`/posts/${post}/withdrawal`);
    await ben.browser.submit(ask, {}, { action: `/posts/${post}/withdrawal` });
    const gone = await other.browser.get(`/work/posts/${post}/restoring`);
    expect([gone.status, gone.text.includes('has taken it back')]).toEqual([409, true]);
    expect((await mod.browser.get(`/work/posts/${'0'.repeat(20)}/hiding`)).status).toBe(404);
    expect((await mod.browser.get('/work/threads/x/locking')).status).toBe(404);
  });
});

describe('what the author will read stands before the button (MO-6)', () => {
  test('first the reason is chosen; only then is there a button that decides', async () => {
    const { post } = await aPost();
    const form = await mod.browser.get(`/work/posts/${post}/hiding`);
    expect(form.forms.flatMap((each) => each.buttons.map((button) => button.text)).join()).not.toMatch(
      /and tell/,
    );
    const seen = await mod.browser.submit(form, { reason: 'M02' }, { press: /^See / });
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('M02, Details that could put a reader in danger');
    expect(seen.text).toContain('A person of the team, not a program');
    expect(seen.text).toContain('Please write again and leave those out');
    expect(seen.html.indexOf('What ')).toBeLessThan(seen.html.lastIndexOf('and tell'));
    expect(await stateOf(post)).toBe('up');
  });

  test('words changed after they were shown are shown again before they go out', async () => {
    const { post } = await aPost();
    const form = await mod.browser.get(`/work/posts/${post}/hiding`);
    const seen = await mod.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    const hasty = await mod.browser.submit(seen, { note: 'Words of my own' }, { press: /and tell/ });
    expect(hasty.status).toBe(422);
    expect(hasty.text).toContain('You have changed something');
    expect(await stateOf(post)).toBe('up');
    const sure = await mod.browser.submit(hasty, {}, { press: /and tell/ });
    expect(sure.path).toBe('/work?done=post-hidden');
    const [statement] = await all<{ id: string; note: Buffer }>(
      'select id, note from statement where post_id = ?',
      [post],
    );
    expect(forum.keys.open('statement', statement?.id ?? '', statement?.note as Buffer).toString()).toBe(
      'Words of my own',
    );
  });

  test('another reason brings its own words, unless the moderator has written theirs', async () => {
    const { post } = await aPost();
    const form = await mod.browser.get(`/work/posts/${post}/hiding`);
    const first = await mod.browser.submit(form, { reason: 'M06' }, { press: /^See / });
    const second = await mod.browser.submit(first, { reason: 'M07' }, { press: 'See it again' });
    expect(second.text).toContain('Please let each person decide how close they want to be');
    expect(second.text).not.toContain('nobody has to be on their guard');
    const own = await mod.browser.submit(second, { note: 'My words' }, { press: 'See it again' });
    const third = await mod.browser.submit(own, { reason: 'M03' }, { press: 'See it again' });
    expect(third.html).toContain('My words');
    const empty = await mod.browser.submit(third, { note: '' }, { press: 'See it again' });
    expect((await mod.browser.submit(empty, {}, { press: 'See it again' })).forms.at(-1)?.fields.note).toBe(
      '',
    );
  });
});

describe('hiding a post and putting it back', () => {
  test('the post, the statement, its reports and the log change together (MO-4, MO-6)', async () => {
    const { thread, post } = await aPost();
    const report = await aReport(forum, post, { kind: 'unkind' });
    const before = await linesOf(forum);
    const page = await decide(mod.browser, `/work/posts/${post}/hiding`, {
      reason: 'M08',
      note: 'Please see it kindly.',
    });
    expect(page.path).toBe('/work?done=post-hidden');
    expect(page.text).toContain('The post is hidden, and its author can read why.');
    expect(await stateOf(post)).toBe('hidden');
    const [name] = await all<{ name_id: string }>('select name_id from post where id = ?', [post]);
    expect(await statementsOn(post)).toMatchObject([
      { act: 'post.hidden', reason: 'M08', name_id: name?.name_id },
    ]);
    const [closed] = await all<{ outcome: string }>('select outcome from report where id = ?', [report]);
    expect(closed?.outcome).toBe('acted');
    const [staff] = await all<{ id: string; alias: string }>(
      'select id, alias from staff where account_id = ?',
      [mod.account],
    );
    const lines = (await linesOf(forum)).slice(before.length);
    expect(lines).toMatchObject([{ act: 'post.hidden', subject: post, reason: 'M08', actor: staff?.id }]);
    expect((await other.browser.get('/work/log')).text).toContain(`by ${staff?.alias}`);
    expect(await everybodyReads(thread)).not.toContain(text);
  });

  test('the author still reads their own words, the team does, nobody else does (MO-7)', async () => {
    const { thread, post } = await aPost();
    await decide(mod.browser, `/work/posts/${post}/hiding`, { reason: 'M01' });
    expect((await ben.browser.get(`/threads/${thread}`)).text).toContain(text);
    expect((await other.browser.get(`/threads/${thread}`)).text).toContain(text);
    expect((await ana.browser.get(`/threads/${thread}`)).text).not.toContain(text);
    expect(await everybodyReads(thread)).not.toContain(text);
  });

  test('whenever a post is hidden from others there is a statement about it (MO-8)', async () => {
    const { post } = await aPost();
    await decide(mod.browser, `/work/posts/${post}/hiding`, { reason: 'M09' });
    const silent = await all(
      `select 1 from post p where p.state = 'hidden' and not exists
         (select 1 from statement s where s.post_id = p.id and s.name_id = p.name_id and s.act = 'post.hidden')`,
    );
    expect(await stateOf(post)).toBe('hidden');
    expect(silent).toEqual([]);
  });

  test('put back, everybody reads it where it stood, with the reason it had', async () => {
    const { thread, post } = await aPost();
    await decide(mod.browser, `/work/posts/${post}/hiding`, { reason: 'M12' });
    const form = await other.browser.get(`/work/posts/${post}/restoring`);
    expect(form.text).toContain('M12, Health claim without support');
    const page = await other.browser.submit(form, {}, { press: /^Put it back and tell/ });
    expect(page.path).toBe('/work?done=post-restored');
    expect(await everybodyReads(thread)).toContain(text);
    expect(await statementsOn(post)).toMatchObject([
      { act: 'post.hidden', reason: 'M12' },
      { act: 'post.restored', reason: 'M12' },
    ]);
  });

  test('a double press hides once, tells once and writes one line', async () => {
    const { post } = await aPost();
    const form = await mod.browser.get(`/work/posts/${post}/hiding`);
    const seen = await mod.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    const before = await linesOf(forum);
    const pages = await Promise.all([1, 2, 3].map(() => mod.browser.submit(seen, {}, { press: /and tell/ })));
    expect(pages.map((page) => page.path)).toEqual(Array(3).fill('/work?done=post-hidden'));
    expect(await statementsOn(post)).toHaveLength(1);
    expect(await linesOf(forum)).toHaveLength(before.length + 1);
  });

  test('of two moderators at once one decides, and the other reads that it is done (409)', async () => {
    const { post } = await aPost();
    const forms = await Promise.all(
      [mod, other].map(async (each) => {
        const form = await each.browser.get(`/work/posts/${post}/hiding`);
        return each.browser.submit(form, { reason: 'M08' }, { press: /^See / });
      }),
    );
    const pages = await Promise.all(
      [mod, other].map((each, at) => each.browser.submit(forms[at] as never, {}, { press: /and tell/ })),
    );
    expect(pages.map((page) => page.status).sort()).toEqual([200, 409]);
    const late = pages.find((page) => page.status === 409);
    expect(late?.text).toContain('Someone else from the team was here first');
    expect(late?.html).toContain('Pain can make words sharp');
    expect(await statementsOn(post)).toHaveLength(1);
  });
});

describe('closing a thread and opening it again', () => {
  test('nobody can answer, everybody can read, the opener is told, and reports stay open', async () => {
    const { thread, post } = await aPost();
    await aReport(forum, post, { kind: 'unsafe' });
    const page = await decide(mod.browser, `/work/threads/${thread}/locking`, { reason: 'M11' });
    expect(page.path).toBe('/work?done=thread-locked');
    await expect(anAnswer(forum, ben, thread)).rejects.toThrow('forum.locked');
    expect(await everybodyReads(thread)).toContain(text);
    const [row] = await all<{ act: string; name_id: string; opener: string }>(
      `select s.act, s.name_id, t.name_id as opener from statement s join post p on p.id = s.post_id
       join thread t on t.id = p.thread_id where t.id = ?`,
      [thread],
    );
    expect(row).toMatchObject({ act: 'thread.locked', name_id: row?.opener });
    expect((await mod.browser.get('/work')).links.map((link) => link.href)).toContain(
      `/work/cases/${await caseOf(forum, post)}`,
    );
    const opened = await decide(other.browser, `/work/threads/${thread}/unlocking`);
    expect(opened.path).toBe('/work?done=thread-unlocked');
    await anAnswer(forum, ben, thread);
    expect((await linesOf(forum)).slice(-2)).toMatchObject([
      { act: 'thread.locked', subject: thread, reason: 'M11' },
      { act: 'thread.unlocked', subject: thread, reason: 'M11' },
    ]);
  });

  test('a report that is closed after its thread was says that we did something (MO-2)', async () => {
    const { thread, post } = await aPost();
    const report = await aReport(forum, post);
    await decide(mod.browser, `/work/threads/${thread}/locking`, { reason: 'M11' });
    await mod.browser.submit(
      await mod.browser.get(`/work/cases/${await caseOf(forum, post)}`),
      {},
      { press: 'Leave it and close' },
    );
    const [row] = await all<{ outcome: string }>('select outcome from report where id = ?', [report]);
    expect(row?.outcome).toBe('acted');
  });
});

describe('all or nothing (MO-6)', () => {
  /** A table that refuses new rows, as one does that is broken or full. */
  const breaking = async (table: string, work: () => Promise<void>): Promise<void> => {
    await all(
      `create function refuse_${table}() returns trigger language plpgsql as $$ begin raise exception 'no room in ${table}'; end $$`,
    );
    await all(
      `create trigger broken before insert or update on "${table}" for each row execute function refuse_${table}()`,
    );
    try {
      await work();
    } finally {
      await all(`drop trigger broken on "${table}"`);
      await all(`drop function refuse_${table}()`);
    }
  };

  test.each(['statement', 'moderation_event', 'report'])(
    'when %s cannot be written, the post stays up, nobody is told, no report is closed, no line stands',
    async (table) => {
      const { thread, post } = await aPost();
      const report = await aReport(forum, post);
      const before = await linesOf(forum);
      const decision = { subject: post, reason: 'M08', note: 'A note', form_key: newId() } as const;
      const act = () => actOnPost(forum.database.fork(), forum.tools, asModerator(mod), 'hide', decision);
      await breaking(table, () => expect(act()).rejects.toThrow(`no room in ${table}`));
      expect(await stateOf(post)).toBe('up');
      expect(await everybodyReads(thread)).toContain(text);
      expect(await statementsOn(post)).toEqual([]);
      expect(await all('select outcome from report where id = ?', [report])).toEqual([{ outcome: 'open' }]);
      expect(await linesOf(forum)).toEqual(before);
      await act();
      expect(await stateOf(post)).toBe('hidden');
      expect(await statementsOn(post)).toHaveLength(1);
    },
  );
});

describe('what was decided is counted once (MO-11)', () => {
  const counted = async (what: string) =>
    Object.fromEntries(
      (
        await all<{ code: string; count: number }>(
          'select code, sum(count)::int as count from tally where what = ? group by code',
          [what],
        )
      ).map(({ code, count }) => [code, count]),
    );

  test('a post that is hidden, and the case it closes, are one act and one decision', async () => {
    const { post } = await aPost();
    await aReport(forum, post);
    const [acts, decisions] = [await counted('act'), await counted('decision')];
    await decide(mod.browser, `/work/posts/${post}/hiding`, { reason: 'M08' });
    expect(await counted('act')).toEqual({ ...acts, hide: (acts.hide ?? 0) + 1 });
    expect(await counted('decision')).toEqual({ ...decisions, '1h': (decisions['1h'] ?? 0) + 1 });
  });
});
