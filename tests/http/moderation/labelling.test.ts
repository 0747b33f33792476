import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actInCase } from '../../../src/moderation/act-in-case.ts';
import { openTeamCase } from '../../../src/moderation/open-team-case.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser, type Page } from '../../support/browser-like.ts';
import { formInCase } from '../../support/in-case.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, asModerator, aThread } from '../../support/things.ts';
import { aCase, aReport, caseOf, linesOf, take } from './story.ts';

const text = 'Words that somebody may not want to meet';

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

/** The case about a post, taken by somebody, and the address of the form for its topics. */
async function address(post: string, by: Person = mod): Promise<string> {
  const { id } = await openTeamCase(forum.database.fork(), forum.tools, asModerator(forum, by), post);
  return `/work/cases/${id}/acts/label`;
}
async function aPost(): Promise<{ thread: string; post: string }> {
  const { id } = await aThread(forum, ana);
  return { thread: id, post: await anAnswer(forum, ben, id, { text, labels: ['abuse'] }) };
}
const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const labelsOf = async (post: string) =>
  (
    await all<{ labels: string[]; team_labels: string[]; revision: number }>(
      'select labels, team_labels, revision from post where id = ?',
      [post],
    )
  )[0];
const statementsOn = (post: string) =>
  all<{ id: string; act: string; reason: string; name_id: string; note: Buffer }>(
    'select * from statement where post_id = ? order by sequence',
    [post],
  );

/** Sends the form with exactly these boxes ticked. */
async function tick(browser: Browser, page: Page, labels: string[], press: RegExp): Promise<Page> {
  const form = page.forms.find((each) => /acts\/label$/.test(each.action));
  for (const name of Object.keys(form?.fields ?? {})) {
    if (name.startsWith('label_') && !labels.includes(name.slice(6))) delete form?.fields[name];
  }
  const boxes = Object.fromEntries(labels.map((label) => [`label_${label}`, 'on']));
  return browser.submit(page, boxes, { action: /acts\/label$/, press });
}
const setThem = async (browser: Browser, post: string, labels: string[]): Promise<Page> => {
  const seen = await tick(browser, await formInCase(browser, post, 'label'), labels, /^See what/);
  return browser.submit(seen, {}, { press: /and tell/ });
};
const aDecision = (id: string) =>
  ({
    case: id,
    act: 'label',
    labels: ['hospital'],
    reason: 'M13',
    note: '',
    passage: '',
    space: '',
    minutes: null,
    hide: false,
    stay: false,
    why: '',
    form_key: newId(),
  }) as const;

describe('topics that may not be set (CW-1)', () => {
  test('a member finds nothing at the address, and cannot do it another way', async () => {
    const { post } = await aPost();
    const at = await address(post);
    expect((await ana.browser.get(at)).status).toBe(404);
    const id = await caseOf(forum, post);
    const act = actInCase(forum.database.fork(), forum.tools, asActor(forum, ana), {
      ...aDecision(id),
      labels: ['hospital'],
    });
    await expect(act).rejects.toThrow('problem.not-found');
    expect((await labelsOf(post))?.team_labels).toEqual([]);
  });

  test('on words of the moderator’s own (conflict of interest)', async () => {
    const { opening } = await aThread(forum, mod);
    const page = await mod.browser.get(await address(opening, other));
    expect([page.status, page.text.includes('This is about your own words')]).toEqual([403, true]);
    const act = actInCase(forum.database.fork(), forum.tools, asModerator(forum, mod), {
      ...aDecision(await caseOf(forum, opening)),
      labels: ['hospital'],
    });
    await expect(act).rejects.toThrow('moderation.own');
  });

  test('a label we do not have is no part of the form (400); nothing ticked is asked for again (422)', async () => {
    const { post } = await aPost();
    const at = await address(post);
    const page = await mod.browser.get(at);
    const fields = page.forms.find((each) => /acts\/label$/.test(each.action))?.fields;
    const body = new URLSearchParams({ ...fields, look: 'yes', label_weather: 'on' });
    expect((await mod.browser.raw('POST', at, body)).status).toBe(400);
    const none = await tick(mod.browser, page, [], /^See what/);
    expect([none.status, none.text.includes('Set a topic or take one away')]).toEqual([422, true]);
    const reason = await mod.browser.submit(
      page,
      { reason: 'M08', label_hospital: 'on' },
      { press: /^See what/ },
    );
    expect([reason.status, reason.text.includes('Choose a reason')]).toEqual([422, true]);
    expect(reason.forms.at(-1)?.fields.label_hospital).toBe('on');
  });

  test('on what the author has taken back', async () => {
    const { post } = await aPost();
    const ask = await ben.browser.get(`/posts/${post}/withdrawal`);
    await ben.browser.submit(ask, {}, { action: `/posts/${post}/withdrawal` });
    const page = await mod.browser.get(await address(post));
    expect([page.status, page.text.includes('has taken it back')]).toEqual([409, true]);
  });
});

describe('a moderator sets a topic (CW-1, MO-6, MO-10)', () => {
  test('by way of the post’s own menu and of the page of the case', async () => {
    const { thread, post } = await aPost();
    expect((await mod.browser.get(`/threads/${thread}`)).html).toContain(`/work/posts/${post}/case`);
    const it = await aCase(forum, post);
    expect((await take(mod.browser, it)).links.map(({ href }) => href)).toContain(
      `/work/cases/${it}/acts/label`,
    );
    expect((await ana.browser.get(`/threads/${thread}`)).html).not.toContain('/work/');
  });

  test('what the author will read stands before the button, and changes with the topics', async () => {
    const { post } = await aPost();
    const form = await mod.browser.get(await address(post));
    expect(form.text).toMatch(/Set by .+: abuse\. That stays\./);
    expect(form.forms.at(-1)?.fields).not.toHaveProperty('label_abuse');
    const seen = await tick(mod.browser, form, ['hospital'], /^See what/);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('We set this on your post: hospital.');
    const hasty = await tick(mod.browser, seen, ['hospital', 'psychosis'], /and tell/);
    expect([hasty.status, hasty.text.includes('You have changed something')]).toEqual([422, true]);
    expect(hasty.text).toContain('We set this on your post: psychosis and hospital.');
    expect((await labelsOf(post))?.team_labels).toEqual([]);
    const done = await mod.browser.submit(hasty, {}, { press: /and tell/ });
    expect(done.path).toBe(`/work/cases/${await caseOf(forum, post)}?done=acted`);
    expect(await labelsOf(post)).toEqual({
      labels: ['abuse'],
      team_labels: ['psychosis', 'hospital'],
      revision: 1,
    });
  });

  test('the labels, the statement and the line in the log come together; reports stay open', async () => {
    const { post } = await aPost();
    const report = await aReport(forum, post);
    const before = await linesOf(forum);
    await setThem(mod.browser, post, ['self-harm']);
    const [name] = await all<{ name_id: string }>('select name_id from post where id = ?', [post]);
    const [statement, ...more] = await statementsOn(post);
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ act: 'post.labelled', reason: 'M13', name_id: name?.name_id });
    const [staff] = await all<{ id: string }>('select id from staff where account_id = ?', [mod.account]);
    const lines = (await linesOf(forum)).slice(before.length);
    expect(lines).toMatchObject([{ act: 'post.labelled', subject: post, reason: 'M13', actor: staff?.id }]);
    expect(JSON.stringify(lines)).not.toContain('self-harm');
    const [row] = await all<{ outcome: string }>('select outcome from report where id = ?', [report]);
    expect(row?.outcome).toBe('open');
    const inbox = await ben.browser.get('/inbox');
    expect(inbox.text).toContain('We looked at the topics of one of your posts');
    expect(inbox.text).toContain('Topics the team has set About self-harm');
    expect((await other.browser.get('/work/log')).text).toContain('Topics were set on a post');
  });

  test('guests have the words folded with the next page, and the author reads them with the tag', async () => {
    const { thread, post } = await aPost();
    expect((await openBrowser(forum).get(`/threads/${thread}`)).text).toContain(text);
    await setThem(mod.browser, post, ['self-harm']);
    const guest = await openBrowser(forum).get(`/threads/${thread}`);
    expect(guest.text).not.toContain(text);
    expect(guest.text).toContain('About self-harm and abuse');
    const own = await ben.browser.get(`/threads/${thread}`);
    expect(own.text).toContain(text);
    expect(own.text).toContain('About self-harm');
  });

  test('and takes it away again, with words for that; the author’s own topic stays', async () => {
    const { thread, post } = await aPost();
    await setThem(mod.browser, post, ['self-harm']);
    forum.clock.move(21 * 60_000);
    const form = await other.browser.get(await address(post, other));
    expect(form.forms.at(-1)?.fields).toHaveProperty('label_self-harm');
    const seen = await tick(other.browser, form, [], /^See what/);
    expect(seen.text).toContain('We took the topics off your post');
    await other.browser.submit(seen, {}, { press: /and tell/ });
    expect(await labelsOf(post)).toMatchObject({ labels: ['abuse'], team_labels: [] });
    expect((await openBrowser(forum).get(`/threads/${thread}`)).text).toContain(text);
    expect((await statementsOn(post)).map(({ act }) => act)).toEqual(['post.labelled', 'post.labelled']);
  });

  test('words of the moderator’s own go out as they were written', async () => {
    const { post } = await aPost();
    const seen = await tick(
      mod.browser,
      await mod.browser.get(await address(post)),
      ['hospital'],
      /^See what/,
    );
    const note = 'So that people can choose. Thank you for writing.';
    const again = await mod.browser.submit(seen, { note }, { press: /^See / });
    await mod.browser.submit(again, {}, { press: /and tell/ });
    const [statement] = await statementsOn(post);
    expect(forum.keys.open('statement', statement?.id ?? '', statement?.note as Buffer).toString()).toBe(
      note,
    );
  });

  test('a double press sets, tells and writes once; an older form of the same reads that it is done (409)', async () => {
    const { post } = await aPost();
    const [seen, late] = await Promise.all(
      [1, 2].map(async () =>
        tick(mod.browser, await mod.browser.get(await address(post)), ['hospital'], /^See what/),
      ),
    );
    const before = await linesOf(forum);
    const pages = await Promise.all(
      [1, 2, 3].map(() => mod.browser.submit(seen as Page, {}, { press: /and tell/ })),
    );
    expect(pages.map((page) => page.path)).toEqual(
      Array(3).fill(`/work/cases/${await caseOf(forum, post)}?done=acted`),
    );
    expect((await mod.browser.submit(late as Page, {}, { press: /and tell/ })).status).toBe(409);
    expect(await statementsOn(post)).toHaveLength(1);
    expect(await linesOf(forum)).toHaveLength(before.length + 1);
  });

  test('a report that is closed after a topic was set says that we did something (MO-2)', async () => {
    const { post } = await aPost();
    const report = await aReport(forum, post);
    await setThem(mod.browser, post, ['hospital']);
    const page = await mod.browser.get(`/work/cases/${await caseOf(forum, post)}`);
    await mod.browser.submit(page, {}, { action: /leave$/ });
    const [row] = await all<{ outcome: string }>('select outcome from report where id = ?', [report]);
    expect(row?.outcome).toBe('acted');
  });
});

describe('the pages of the team keep titles folded (CW-3)', () => {
  test('a report and a decision name the topic in place of the title, and the words stay behind a fold', async () => {
    const title = 'Lanterns in the fog';
    const { opening } = await aThread(forum, ana, { title, labels: ['self-harm'] });
    const it = await aCase(forum, opening);
    await take(mod.browser, it);
    for (const path of ['', '/acts/hide', '/acts/label', '/acts/lock'].map(
      (at) => `/work/cases/${it}${at}`,
    )) {
      const page = await mod.browser.get(path);
      expect([path, page.status, page.html.includes(title)]).toEqual([path, 200, false]);
      expect(page.text).toContain('in “A thread about self-harm”');
    }
  });
});
