import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { decideAbout, hideInCase } from '../../support/in-case.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { aCase, aReport, linesOf, take } from './story.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let mod: Person;
let thread: string;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  mod = await aModerator(forum);
  thread = (await aThread(forum, ana, { title: 'A title of a thread' })).id;
});
beforeEach(async () => {
  await forum.database.fork().execute('delete from report');
  await forum.database.fork().execute('delete from moderation_case');
});
afterAll(() => forum.stop());

const aPost = (text = 'Words that were reported'): Promise<string> => anAnswer(forum, ben, thread, { text });
const nowhere = '0'.repeat(20);

describe('who may see the team’s work', () => {
  const pages = (it: string) => [
    '/work',
    '/work/waiting',
    '/work/log',
    '/work/team',
    '/work/settings',
    `/work/cases/${it}`,
    ...['hide', 'restore', 'label', 'lock', 'unlock'].map((act) => `/work/cases/${it}/acts/${act}`),
  ];

  test('a member is told that there is nothing, with the same words as anywhere', async () => {
    const post = await aPost();
    const nothing = await ana.browser.get('/nothing/here');
    for (const address of pages(await aCase(forum, post))) {
      const page = await ana.browser.get(address);
      expect([address, page.status, page.text]).toEqual([address, 404, nothing.text]);
    }
  });

  test('a guest is asked to sign in and learns nothing', async () => {
    const post = await aPost();
    for (const address of pages(await aCase(forum, post))) {
      const page = await openBrowser(forum).get(address);
      expect([address, page.status]).toEqual([address, 401]);
      expect(page.text).not.toContain('Words that were reported');
    }
  });

  test('a member cannot decide anything by sending a form of their own', async () => {
    const post = await aPost();
    const it = await aCase(forum, post);
    const mine =
      (await ana.browser.get('/me')).forms.find((form) => form.fields.form_token)?.fields.form_token ?? '';
    expect(mine).not.toBe('');
    const before = await linesOf(forum);
    const more = [`/work/cases/${it}/acts/leave`, `/work/posts/${post}/case`];
    for (const address of [...pages(it).slice(3), ...more]) {
      const fields = { form_token: mine, form_key: nowhere, reason: 'M08', note: '', seen: '' };
      const sent = await ana.browser.raw('POST', address, new URLSearchParams(fields));
      expect([address, [404, 405].includes(sent.status)]).toEqual([address, true]);
    }
    expect(await linesOf(forum)).toEqual(before);
    expect((await openBrowser(forum).get(`/threads/${thread}`)).text).toContain('Words that were reported');
  });

  test('a moderator sees no owner’s page, and nothing where no report is', async () => {
    for (const address of ['/work/team', '/work/settings', `/work/cases/${nowhere}`, '/work/cases/x']) {
      expect([address, (await mod.browser.get(address)).status]).toEqual([address, 404]);
    }
  });

  test('a moderator without a second step is a member (SECURITY A5)', async () => {
    const half = await aModerator(forum);
    await forum.database.fork().execute('update account set two_step = null where id = ?', [half.account]);
    expect((await half.browser.get('/work')).status).toBe(404);
  });
});

describe('one case', () => {
  test('shows the words as they stood, folded, and says when they were changed since (MO-12, WB-1)', async () => {
    const post = await aPost('As it was when reported');
    const it = await aCase(forum, post, { kind: 'unkind', note: 'What the reporter wrote' });
    const form = await ben.browser.get(`/posts/${post}/edit`);
    await ben.browser.submit(form, { text: 'Something quite different' }, { press: 'Save the change' });
    const page = await mod.browser.get(`/work/cases/${it}`);
    expect(page.text).toContain('A post may be unkind');
    expect(page.html).toMatch(/<details class="fold">(?:(?!<\/details>).)*As it was when reported/s);
    expect(page.html).toMatch(/<details class="fold">(?:(?!<\/details>).)*What the reporter wrote/s);
    expect(page.html).not.toContain('<details class="fold" open');
    expect(page.html).toMatch(/<details class="fold">(?:(?!<\/details>).)*Something quite different/s);
    expect(page.html).toContain('<ins>Something quite different</ins>');
    expect(page.html.match(/Something quite different/g)).toHaveLength(1);
    expect(page.text).toContain('The author has changed the words since then');
    expect(page.links.some((link) => link.href === `/posts/${post}`)).toBe(true);
  });

  test('never shows who told us, nor any account (MO-3, MO-12)', async () => {
    const post = await aPost();
    const teller = await aMember(forum);
    const elsewhere = (await aThread(forum, teller)).id;
    const it = await aCase(forum, post, { by: asActor(forum, teller), note: 'Please look' });
    const names = await forum.database
      .fork()
      .execute<{ id: string; shown: string }[]>(
        'select n.id, n.shown from name n join thread t on t.name_id = n.id where t.id = ?',
        [elsewhere],
      );
    for (const address of ['/work', `/work/cases/${it}`]) {
      const page = await mod.browser.get(address);
      for (const secret of [teller.account, ana.account, ben.account, names[0]?.id, names[0]?.shown]) {
        expect(page.html).not.toContain(secret);
      }
    }
  });

  test('hostile words in post and note stay words', async () => {
    const post = await aPost('<img src=x onerror=alert(1)> <script>alert(2)</script>');
    const it = await aCase(forum, post, { note: '</details><script>alert(3)</script>' });
    const page = await mod.browser.get(`/work/cases/${it}`);
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<script>alert|<img/);
    expect(page.text).toContain('</details><script>alert(3)</script>');
  });

  test('offers what can be done now, and leaving it closes every report that was seen', async () => {
    const post = await aPost();
    const it = await aCase(forum, post);
    await aReport(forum, post, { kind: 'else' });
    const page = await take(mod.browser, it);
    for (const act of ['Hide the post', 'Close the thread for new answers']) expect(page.text).toContain(act);
    expect(page.text).not.toContain('Put the post back');
    const late = await aReport(forum, post, { kind: 'unsafe' });
    const before = await linesOf(forum);
    const after = await mod.browser.submit(page, {}, { press: 'Leave it and close' });
    expect(after.path).toBe('/work?done=report-closed');
    const outcomes = await forum.database
      .fork()
      .execute<{ id: string; outcome: string }[]>('select id, outcome from report where post_id = ?', [post]);
    expect(outcomes.filter((row) => row.outcome === 'kept')).toHaveLength(2);
    expect(outcomes.find((row) => row.id === late)?.outcome).toBe('open');
    const lines = await linesOf(forum);
    expect(lines.slice(before.length)).toMatchObject([{ act: 'report.closed', subject: post, reason: null }]);
    expect((await openBrowser(forum).get(`/threads/${thread}`)).html).toContain(`post-${post}`);
  });

  test('two moderators close it at once: one does, the other reads that it is done', async () => {
    const post = await aPost();
    const it = await aCase(forum, post);
    const other = await aModerator(forum);
    const forms = await Promise.all([mod, other].map((each) => each.browser.get(`/work/cases/${it}`)));
    const before = await linesOf(forum);
    const answers = await Promise.all(
      [mod, other].map((each, at) =>
        each.browser.submit(forms[at] as never, {}, { press: 'Leave it and close' }),
      ),
    );
    expect(answers.map((page) => page.status).sort()).toEqual([200, 409]);
    expect(answers.find((page) => page.status === 409)?.text).toContain(
      'Someone else from the team was here first',
    );
    expect(await linesOf(forum)).toHaveLength(before.length + 1);
  });

  test('a double press closes once and is answered the same', async () => {
    const post = await aPost();
    const page = await mod.browser.get(`/work/cases/${await aCase(forum, post)}`);
    const before = await linesOf(forum);
    const answers = await Promise.all(
      [1, 2].map(() => mod.browser.submit(page, {}, { press: 'Leave it and close' })),
    );
    expect(answers.map((each) => each.path)).toEqual(Array(2).fill('/work?done=report-closed'));
    expect(await linesOf(forum)).toHaveLength(before.length + 1);
  });

  test('a report about words of the moderator’s own is for somebody else (conflict of interest)', async () => {
    const own = await anAnswer(forum, mod, thread, { text: 'My own sharp words' });
    const it = await aCase(forum, own, { note: 'This moderator is rude' });
    const list = await mod.browser.get('/work');
    expect(list.text).toContain('about your own words');
    const page = await mod.browser.get(`/work/cases/${it}`);
    expect(page.status).toBe(403);
    expect(page.text).toContain('This is about your own words');
    expect(page.html).not.toContain('This moderator is rude');
    const stranger = await aCase(forum, await aPost());
    const borrowed = (await mod.browser.get(`/work/cases/${stranger}`)).forms.find(
      (form) => 'until' in form.fields,
    );
    const sent = await mod.browser.raw(
      'POST',
      `/work/cases/${it}/acts/leave`,
      new URLSearchParams({ ...borrowed?.fields, until: '999999' }),
    );
    expect(sent.status).toBe(403);
    expect(await sent.text()).toContain('These are your own words');
    const other = await aModerator(forum);
    expect((await other.browser.get('/work')).text).not.toContain('about your own words');
    expect((await other.browser.get(`/work/cases/${it}`)).text).toContain('This moderator is rude');
  });

  test('what was done before to the post stands beside it in codes, with the alias of who did it (MO-4, MO-12)', async () => {
    const post = await aPost();
    await hideInCase(mod.browser, post, { reason: 'M03' });
    await decideAbout(mod.browser, post, 'restore');
    const it = await aCase(forum, post);
    const [staff] = await forum.database
      .fork()
      .execute<{ alias: string }[]>('select alias from staff where account_id = ?', [mod.account]);
    const page = await mod.browser.get(`/work/cases/${it}`);
    expect(page.text).toContain('A post was hidden');
    expect(page.text).toContain('M03, Someone could be recognised');
    expect(page.text).toContain(`by ${staff?.alias}`);
  });
});
