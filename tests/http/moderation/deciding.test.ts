import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actInCase } from '../../../src/moderation/act-in-case.ts';
import type { CaseDecision } from '../../../src/moderation/case-decision.ts';
import { openTeamCase } from '../../../src/moderation/open-team-case.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { decideAbout, formInCase, hideInCase, openCaseAbout } from '../../support/in-case.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, asModerator, aThread } from '../../support/things.ts';
import { aReport, caseOf, linesOf } from './story.ts';

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
const openAs = (person: Person, post: string) =>
  openTeamCase(forum.database.fork(), forum.tools, asModerator(forum, person), post);
/** A moderator's decision to hide, or another one. */
const aDecision = (id: string, more: Partial<CaseDecision> = {}): CaseDecision => ({
  case: id,
  act: 'hide',
  reason: 'M08',
  note: '',
  passage: '',
  labels: [],
  space: '',
  minutes: null,
  hide: false,
  stay: false,
  why: '',
  form_key: newId(),
  ...more,
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
  test('nobody opens a case about their own words, nor does anything in one (conflict of interest)', async () => {
    const { thread, post } = await aPost();
    const own = await anAnswer(forum, mod, thread, { text: 'My own words' });
    expect((await mod.browser.get(`/threads/${thread}`)).html).not.toContain(`/work/posts/${own}/case`);
    expect((await mod.browser.get(`/threads/${thread}`)).html).toContain(`/work/posts/${post}/case`);
    await expect(openAs(mod, own)).rejects.toMatchObject({ status: 403, code: 'moderation.own' });
    const { id } = await openAs(other, own);
    for (const act of ['hide', 'restore'] as const) {
      const page = await mod.browser.get(`/work/cases/${id}/acts/${act}`);
      expect([page.status, page.text.includes('This is about your own words')]).toEqual([403, true]);
      await expect(
        actInCase(forum.database.fork(), forum.tools, asModerator(forum, mod), aDecision(id, { act })),
      ).rejects.toThrow('moderation.own');
    }
    expect(await stateOf(own)).toBe('up');
  });

  test('nobody closes a thread of their own by a case about an answer in it', async () => {
    const { id: thread } = await aThread(forum, mod);
    const { id } = await openAs(mod, await anAnswer(forum, ben, thread, { text }));
    await expect(
      actInCase(forum.database.fork(), forum.tools, asModerator(forum, mod), aDecision(id, { act: 'lock' })),
    ).rejects.toThrow('moderation.own');
  });

  test('a member with no role opens nothing and decides nothing, whatever way they come', async () => {
    const { post } = await aPost();
    const { id } = await openAs(other, post);
    for (const member of [asActor(forum, ana), asModerator(forum, ana)]) {
      await expect(openTeamCase(forum.database.fork(), forum.tools, member, post)).rejects.toThrow(
        'problem.not-found',
      );
      await expect(actInCase(forum.database.fork(), forum.tools, member, aDecision(id))).rejects.toThrow(
        'problem.not-found',
      );
    }
    expect(await stateOf(post)).toBe('up');
  });

  test('whoever has not taken the case decides nothing, nor does one skip a step without a word on why (MO-1)', async () => {
    const { post } = await aPost();
    const { id } = await openAs(other, post);
    const act = (person: Person, more: Partial<CaseDecision> = {}) =>
      actInCase(forum.database.fork(), forum.tools, asModerator(forum, person), aDecision(id, more));
    await expect(act(mod)).rejects.toMatchObject({ status: 409 });
    await expect(act(other, { reason: 'M01' })).rejects.toMatchObject({
      status: 422,
      code: 'acts.why.missing',
    });
    expect(await stateOf(post)).toBe('up');
  });

  test('without a reason, with one we do not have, and with a note without end the form comes back', async () => {
    const { post } = await aPost();
    const form = await formInCase(mod.browser, post, 'hide');
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
    const { post } = await aPost();
    expect((await formInCase(mod.browser, post, 'restore')).status).toBe(409);
    expect((await formInCase(mod.browser, post, 'unlock')).status).toBe(409);
    await hideInCase(mod.browser, post);
    expect((await formInCase(other.browser, post, 'hide')).text).toContain('was here first');
    const ask = await ben.browser.get(`/posts/${post}/withdrawal`);
    await ben.browser.submit(ask, {}, { action: `/posts/${post}/withdrawal` });
    const gone = await other.browser.get(`/work/cases/${await caseOf(forum, post)}/acts/restore`);
    expect([gone.status, gone.text.includes('has taken it back')]).toEqual([409, true]);
    await expect(openAs(mod, '0'.repeat(20))).rejects.toMatchObject({ status: 404 });
  });
});

describe('a case that the team opens itself (MO-1, MO-13)', () => {
  const casesOn = (post: string) =>
    all<{ id: string; kind: string; cause: string; state: string }>(
      'select id, kind, cause, state from moderation_case where post_id = ?',
      [post],
    );

  test('the menu of a post leads to it, it is theirs at once, and no report is made up', async () => {
    const { post } = await aPost();
    const page = await openCaseAbout(mod.browser, post);
    const [it, ...more] = await casesOn(post);
    expect([it, more]).toMatchObject([{ kind: 'team', cause: 'team', state: 'open' }, []]);
    expect(page.path).toBe(`/work/cases/${it?.id}?done=case-taken`);
    expect(page.text).toContain('Somebody of the team wants to look at a post');
    expect(page.text).toContain('You have this case until');
    expect(page.links.map(({ href }) => href)).toContain(`/work/cases/${it?.id}/acts/hide`);
    expect(await all('select 1 from report where post_id = ?', [post])).toEqual([]);
    expect((await other.browser.get('/work')).html).toContain(`/work/cases/${it?.id}`);
  });

  test('however often and by how many it is opened, it is one, and who came second sees who has it', async () => {
    const { post } = await aPost();
    const opened = await Promise.all([mod, other, mod, other].map((each) => openAs(each, post)));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(new Set(opened.filter((_, at) => at % 2 === 0).map(({ yours }) => yours)).size).toBe(1);
    expect(opened[0]?.yours).toBe(!opened[1]?.yours);
    expect(await casesOn(post)).toHaveLength(1);
    const late = opened[0]?.yours ? other : mod;
    const page = await openCaseAbout(late.browser, post);
    expect([page.status, page.path]).toEqual([200, `/work/cases/${opened[0]?.id}`]);
    expect(page.text).toMatch(/has this case until/);
  });

  test('where people have told us it leads to that case, and what was done closes their reports', async () => {
    const { post } = await aPost();
    const report = await aReport(forum, post);
    const { id } = await openAs(mod, post);
    expect(await casesOn(post)).toMatchObject([{ id, kind: 'report' }]);
    await hideInCase(mod.browser, post);
    const [closed] = await all<{ outcome: string }>('select outcome from report where id = ?', [report]);
    expect(closed?.outcome).toBe('acted');
    expect(await casesOn(post)).toMatchObject([{ id, state: 'closed' }]);
  });

  test('people who tell us later have a case of their own, and one decision settles both', async () => {
    const { post } = await aPost();
    const { id } = await openAs(mod, post);
    await aReport(forum, post, { kind: 'unsafe' });
    expect(await casesOn(post)).toHaveLength(2);
    const told = await caseOf(forum, post, 'report');
    await other.browser.submit(await other.browser.get(`/work/cases/${told}`), {}, { press: 'Take it' });
    await hideInCase(other.browser, post);
    expect((await casesOn(post)).map(({ state }) => state)).toEqual(['closed', 'closed']);
    expect((await mod.browser.get(`/work/cases/${id}`)).text).toContain('This case is closed');
  });

  test('who may not decide in the case of a post is led to what says so, and gets no other one', async () => {
    const { post } = await aPost();
    const page = await openCaseAbout(mod.browser, post);
    await mod.browser.submit(page, {}, { press: 'I know this person' });
    expect((await openCaseAbout(mod.browser, post)).status).toBe(403);
    expect(await casesOn(post)).toHaveLength(1);
  });

  test('left as it is, it closes with a line in the log', async () => {
    const { post } = await aPost();
    const before = await linesOf(forum);
    await mod.browser.submit(await openCaseAbout(mod.browser, post), {}, { press: 'Leave it and close' });
    expect((await linesOf(forum)).slice(before.length)).toMatchObject([
      { act: 'report.closed', subject: post },
    ]);
    expect(await casesOn(post)).toMatchObject([{ state: 'closed' }]);
  });
});

describe('what the author will read stands before the button (MO-6)', () => {
  test('first the reason is chosen; only then is there a button that decides', async () => {
    const { post } = await aPost();
    const form = await formInCase(mod.browser, post, 'hide');
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
    const form = await formInCase(mod.browser, post, 'hide');
    const seen = await mod.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    const hasty = await mod.browser.submit(seen, { note: 'Words of my own' }, { press: /and tell/ });
    expect(hasty.status).toBe(422);
    expect(hasty.text).toContain('You have changed something');
    expect(await stateOf(post)).toBe('up');
    const sure = await mod.browser.submit(hasty, {}, { press: /and tell/ });
    expect(sure.path).toBe('/work?done=acted');
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
    const form = await formInCase(mod.browser, post, 'hide');
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
    const page = await hideInCase(mod.browser, post, {
      reason: 'M08',
      note: 'Please see it kindly.',
    });
    expect(page.path).toBe('/work?done=acted');
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
    await hideInCase(mod.browser, post, { reason: 'M01' });
    expect((await ben.browser.get(`/threads/${thread}`)).text).toContain(text);
    expect((await other.browser.get(`/threads/${thread}`)).text).toContain(text);
    expect((await ana.browser.get(`/threads/${thread}`)).text).not.toContain(text);
    expect(await everybodyReads(thread)).not.toContain(text);
  });

  test('whenever a post is hidden from others there is a statement about it (MO-8)', async () => {
    const { post } = await aPost();
    await hideInCase(mod.browser, post, { reason: 'M09' });
    const silent = await all(
      `select 1 from post p where p.state = 'hidden' and not exists
         (select 1 from statement s where s.post_id = p.id and s.name_id = p.name_id and s.act = 'post.hidden')`,
    );
    expect(await stateOf(post)).toBe('hidden');
    expect(silent).toEqual([]);
  });

  test('put back, everybody reads it where it stood, with the reason it had', async () => {
    const { thread, post } = await aPost();
    await hideInCase(mod.browser, post, { reason: 'M12' });
    const form = await formInCase(other.browser, post, 'restore');
    expect(form.text).toContain('M12, Health claim without support');
    const page = await other.browser.submit(form, {}, { press: /^Put it back and tell/ });
    expect(page.path).toBe('/work?done=acted');
    expect(await everybodyReads(thread)).toContain(text);
    expect(await statementsOn(post)).toMatchObject([
      { act: 'post.hidden', reason: 'M12' },
      { act: 'post.restored', reason: 'M12' },
    ]);
  });

  test('a double press hides once, tells once and writes one line', async () => {
    const { post } = await aPost();
    const form = await formInCase(mod.browser, post, 'hide');
    const seen = await mod.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    const before = await linesOf(forum);
    const pages = await Promise.all([1, 2, 3].map(() => mod.browser.submit(seen, {}, { press: /and tell/ })));
    expect(pages.map((page) => page.path)).toEqual(Array(3).fill('/work?done=acted'));
    expect(await statementsOn(post)).toHaveLength(1);
    expect(await linesOf(forum)).toHaveLength(before.length + 1);
  });

  test('what a colleague decided while one typed is told with every word kept (409)', async () => {
    const { post } = await aPost();
    const form = await formInCase(mod.browser, post, 'hide');
    const seen = await mod.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    forum.clock.move(21 * 60_000);
    await hideInCase(other.browser, post);
    const late = await mod.browser.submit(seen, {}, { press: /and tell/ });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Pain can make words sharp');
    expect(await statementsOn(post)).toHaveLength(1);
  });
});

describe('closing a thread and opening it again', () => {
  test('nobody can answer, everybody can read, the opener is told, and reports stay open', async () => {
    const { thread, post } = await aPost();
    await aReport(forum, post, { kind: 'unsafe' });
    const page = await decideAbout(mod.browser, post, 'lock', { reason: 'M11' });
    expect(page.path).toBe(`/work/cases/${await caseOf(forum, post)}?done=acted`);
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
    expect((await decideAbout(mod.browser, post, 'unlock')).path).toMatch(/done=acted/);
    await anAnswer(forum, ben, thread);
    expect((await linesOf(forum)).slice(-2)).toMatchObject([
      { act: 'thread.locked', subject: thread, reason: 'M11' },
      { act: 'thread.unlocked', subject: thread, reason: 'M11' },
    ]);
  });

  test('a report that is closed after its thread was says that we did something (MO-2)', async () => {
    const { post } = await aPost();
    const report = await aReport(forum, post);
    await decideAbout(mod.browser, post, 'lock', { reason: 'M11' });
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
      const { id } = await openAs(mod, post);
      const decision = aDecision(id, { note: 'A note' });
      const act = () => actInCase(forum.database.fork(), forum.tools, asModerator(forum, mod), decision);
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
    const reasons = await counted('reason');
    await hideInCase(mod.browser, post, { reason: 'M08' });
    expect(await counted('reason')).toEqual({ ...reasons, M08: (reasons.M08 ?? 0) + 1 });
    expect(await counted('act')).toEqual({ ...acts, hide: (acts.hide ?? 0) + 1 });
    expect(await counted('decision')).toEqual({ ...decisions, '1h': (decisions['1h'] ?? 0) + 1 });
  });

  test('what is taken back is a step of its own: the reason of the first is not counted twice, nor taken off', async () => {
    const { post } = await aPost();
    await hideInCase(mod.browser, post, { reason: 'M12' });
    const [acts, reasons] = [await counted('act'), await counted('reason')];
    await decideAbout(mod.browser, post, 'restore');
    expect(await counted('act')).toEqual({ ...acts, restore: (acts.restore ?? 0) + 1 });
    expect(await counted('reason')).toEqual(reasons);
  });
});
