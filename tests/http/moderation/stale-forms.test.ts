import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page, parse } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { aCase, act, decideIn, take } from './acting.ts';
import { askAgain, statementOf } from './appealing.ts';
import { caseOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let one: Person;
let two: Person;
let thread: string;
beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  thread = (await aThread(forum, ana)).id;
});
afterAll(() => forum.stop());

const aTeam = async (): Promise<void> => {
  [one, two] = await Promise.all([aModerator(forum), aModerator(forum)]);
};
const aFreshCase = async (): Promise<{ id: string; post: string; author: Person }> => {
  const author = await aMember(forum);
  const post = await anAnswer(forum, author, thread, { text: `Words to look at ${newId()}` });
  return { id: await aCase(forum, post), post, author };
};
const stateOf = async (post: string): Promise<string | undefined> => {
  const [row] = await forum.database
    .fork()
    .execute<{ state: string }[]>('select state from post where id = ?', [post]);
  return row?.state;
};
/** The form of an act with what its author will read already on it. */
const written = async (by: Person, id: string, code: string, note: string): Promise<Page> => {
  const first = await by.browser.get(`/work/cases/${id}/acts/${code}`);
  const seen = await by.browser.submit(first, { reason: 'M08' }, { press: /^See / });
  return by.browser.submit(seen, { note }, { press: /^See / });
};
const note = 'We can talk about this in another way.';
const formTo = (page: Page, action: string) => page.forms.find((form) => form.action === action);

describe('a form that stood open too long (PO-1, MO-13)', () => {
  beforeEach(aTeam);

  test('whose time ran out takes the case again from the form, and goes on with every word', async () => {
    const { id, post } = await aFreshCase();
    await take(forum, one, id);
    const page = await written(one, id, 'hide', note);
    forum.clock.move(21 * 60_000);
    const late = await one.browser.submit(page, {}, { press: /^Hide it and tell/ });
    expect([late.status, late.text.includes('Nobody has this case right now')]).toEqual([409, true]);
    expect(late.text).not.toContain('Hide it and tell');
    const again = await one.browser.submit(late, {}, { press: 'Take it' });
    expect([again.status, again.text.includes('You have it now')]).toEqual([200, true]);
    expect(formTo(again, `/work/cases/${id}/acts/hide`)?.fields.note).toBe(note);
    await one.browser.submit(again, {}, { press: /^Hide it and tell/ });
    expect(await stateOf(post)).toBe('hidden');
  });

  test('where somebody else took it meanwhile, that is said and nothing is lost or done', async () => {
    const { id, post } = await aFreshCase();
    await take(forum, one, id);
    const page = await written(one, id, 'hide', note);
    forum.clock.move(21 * 60_000);
    const late = await one.browser.submit(page, {}, { press: /^Hide it and tell/ });
    await take(forum, two, id);
    const refused = await one.browser.submit(late, {}, { press: 'Take it' });
    expect([refused.status, refused.text.includes('Somebody else from the team has this case')]).toEqual([
      409,
      true,
    ]);
    expect(formTo(refused, `/work/cases/${id}/acts/hide`)?.fields.note).toBe(note);
    expect(await stateOf(post)).toBe('up');
  });

  test('where the case was closed in another tab, that is said with every word', async () => {
    const { id, post } = await aFreshCase();
    await take(forum, one, id);
    const page = await written(one, id, 'hide', note);
    const tab = await one.browser.get(`/work/cases/${id}`);
    await one.browser.submit(tab, {}, { press: 'Leave it and close' });
    const refused = await one.browser.submit(page, {}, { press: /^Hide it and tell/ });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('This case is closed');
    expect(formTo(refused, `/work/cases/${id}/acts/hide`)?.fields.note).toBe(note);
    expect(await stateOf(post)).toBe('up');
  });

  test('the answer to a second look is taken again from its form as well', async () => {
    const { id, post, author } = await aFreshCase();
    await act(forum, one, id, 'hide', { reason: 'M08', note });
    await askAgain(author, await statementOf(forum, post, 'post.hidden'));
    const appeal = await caseOf(forum, post, 'appeal');
    await take(forum, two, appeal);
    const form = await two.browser.get(`/work/cases/${appeal}/answer`);
    const seen = await two.browser.submit(form, { outcome: 'upheld', note }, { press: /^See what/ });
    forum.clock.move(21 * 60_000);
    const late = await two.browser.submit(seen, {}, { press: /and tell/ });
    expect([late.status, late.text.includes('Nobody has this case right now')]).toEqual([409, true]);
    const again = await two.browser.submit(late, {}, { press: 'Take it' });
    expect(formTo(again, `/work/cases/${appeal}/answer`)?.fields).toMatchObject({ note, outcome: 'upheld' });
    const answered = await two.browser.submit(again, {}, { press: /and tell/ });
    expect(answered.text).toContain('It is answered');
  });

  test('a step that cannot be taken now says why and leads back to its case', async () => {
    const { id, post } = await aFreshCase();
    for (const [path, why] of [
      [`/work/cases/${id}/acts/hide`, 'Nobody has this case right now'],
      [`/work/cases/${id}/acts/restore`, 'It is done already'],
      [`/work/cases/${id}/ending`, 'Nothing is proposed here any more'],
    ] as const) {
      const page = await one.browser.get(path);
      expect([path, page.status, page.text.includes(why)]).toEqual([path, 409, true]);
      expect(page.html).toContain(`href="/work/cases/${id}"`);
    }
    const taken = await one.browser.submit(
      await one.browser.get(`/work/cases/${id}/acts/hide`),
      {},
      { press: 'Take it' },
    );
    expect(taken.path).toContain(`/work/cases/${id}`);
    expect(await stateOf(post)).toBe('up');
  });

  test('who is signed out while they copy a part of a post finds it again after signing in', async () => {
    const { id } = await aFreshCase();
    const fields = { reason: 'M02', passage: 'Words to look at', why: 'It is urgent.', form_key: newId() };
    const path = `/work/cases/${id}/acts/redact`;
    const refused = await openBrowser(forum).raw('POST', path, new URLSearchParams(fields));
    expect(refused.status).toBe(401);
    const kept = parse(await refused.text()).forms.find(({ action }) => action === '/sign-in')?.fields.kept;
    expect(JSON.parse(kept ?? '{}')).toMatchObject({ action: path, fields });
  });

  test('nor is the form of somebody in danger lost (CR-4, PO-1)', async () => {
    const { id } = await aFreshCase();
    const fields = { said: 'I asked whether they are alone.', readers: 'Labelled.' };
    const path = `/work/cases/${id}/crisis`;
    const refused = await openBrowser(forum).raw('POST', path, new URLSearchParams(fields));
    const kept = parse(await refused.text()).forms.find(({ action }) => action === '/sign-in')?.fields.kept;
    expect(JSON.parse(kept ?? '{}')).toMatchObject({ action: path, fields });
  });
});

describe('a role that ended in between (SECURITY B4)', () => {
  beforeAll(aTeam);

  test('nothing is decided, nothing of the case is shown, and the words come back', async () => {
    const owner = await anOwner(forum);
    const { id, post } = await aFreshCase();
    await take(forum, one, id);
    const page = await written(one, id, 'hide', note);
    await forum.database.fork().execute('delete from staff where account_id = ?', [one.account]);
    await forum.database.fork().execute("update account set role = 'member' where id = ?", [one.account]);
    const refused = await one.browser.submit(page, {}, { press: /^Hide it and tell/ });
    expect(refused.status).toBe(404);
    expect(refused.html).toContain(note);
    expect(refused.html).not.toContain('Words to look at');
    expect(await stateOf(post)).toBe('up');
    expect((await owner.browser.get('/work')).status).toBe(200);
  });
});

describe('forged and foreign addresses of the team’s pages', () => {
  beforeAll(aTeam);

  test('a well-shaped id of nothing, of another kind of thing, or of a case one may not see is never a fault', async () => {
    const { id, post, author } = await aFreshCase();
    await act(forum, one, id, 'note', { reason: 'M08', note });
    const statement = await statementOf(forum, post, 'post.noted');
    const wrong = [newId(), post, thread, statement, id.toUpperCase(), `${id}0`, '%00', '..%2f..'];
    const token = (await one.browser.get('/work/flood')).forms.find(({ fields }) => fields.form_token);
    const answers: string[] = [];
    for (const { declared } of forum.features) {
      for (const route of declared.keys()) {
        const [method = '', pattern = ''] = route.split(' ');
        if (!/^\/(work|statements)\/.*:/.test(pattern)) continue;
        for (const bad of wrong) {
          const path = pattern.replace(/:act/, 'hide').replace(/:\w+/g, bad);
          const body = new URLSearchParams({ form_token: token?.fields.form_token ?? '', note });
          const sent = method === 'POST' ? ['POST', path, body] : ['GET', path];
          const { status } = await one.browser.raw(...(sent as ['GET', string]));
          if (status < 400 || status >= 500) answers.push(`${route} ${bad} ${status}`);
        }
      }
    }
    // Labels, and what is reached by a post's or a thread's own id, are there.
    expect(answers.filter((line) => !line.includes(post) && !line.includes(thread))).toEqual([]);
    expect((await ana.browser.get(`/statements/${statement}`)).status).toBe(404);
    expect((await author.browser.get(`/statements/${statement}`)).status).toBe(200);
    expect((await author.browser.get(`/work/cases/${id}`)).status).toBe(404);
  });

  test('two tabs: the same decision sent from both is one decision', async () => {
    const { id, post } = await aFreshCase();
    await take(forum, one, id);
    const [left, right] = await Promise.all([
      written(one, id, 'hide', note),
      written(one, id, 'hide', `${note} Again.`),
    ]);
    const sent = await Promise.all(
      [left, right].map((tab) => one.browser.submit(tab, {}, { press: /^Hide it and tell/ })),
    );
    const again = await Promise.all(
      sent
        .filter(({ text }) => text.includes('You have changed something'))
        .map((tab) => one.browser.submit(tab, {}, { press: /^Hide it and tell/ })),
    );
    expect([...sent, ...again].filter(({ status }) => status >= 500)).toEqual([]);
    const told = await forum.database
      .fork()
      .execute("select id from statement where post_id = ? and act = 'post.hidden'", [post]);
    expect(told).toHaveLength(1);
    expect((await decideIn(two, id, 'restore', {})).status).toBe(200);
  });
});
