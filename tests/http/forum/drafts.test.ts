import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { longestDraft, mostDrafts } from '../../../src/forum/drafts.rules.ts';
import { postAnswer } from '../../../src/forum/post-answer.ts';
import { clearOut } from '../../../src/moderation/clear-out.ts';
import { newId } from '../../../src/platform/ids.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page, parse } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';
import { takeAway } from '../site/away.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let thread: string;

beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(async () => {
  Object.assign(forum.limits, createLimits());
  ana = await aMember(forum);
  ben = await aMember(forum);
  asActor(forum, ben);
  thread = (await aThread(forum, ana)).id;
});

const day = 86_400_000;
const words = 'The fifth night, and I keep turning';

const countRows = async (): Promise<number> => {
  const [row] = await forum.database.fork().execute<{ count: string }[]>('select count(*) from draft');
  return Number(row?.count);
};
const keptOf = async (person: Person) =>
  (await readLocker(forum.database.fork(), forum.keys, person.account, 'drafts')).kept;
const box = (page: Page) => page.forms.find((form) => form.action.endsWith('/look-over'));
const token = async (person: Person): Promise<string> =>
  (await person.browser.get('/me')).forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';
const send = async (person: Person, path: string, form: Record<string, string>) =>
  person.browser.raw('POST', path, new URLSearchParams({ ...form, form_token: await token(person) }));
const keepNew = (person: Person, form: Record<string, string>) =>
  send(person, '/me/drafts', { form_key: newId(), ...form });
const keepAnswer = (person: Person, text: string, more: Record<string, string> = {}) =>
  send(person, `/threads/${thread}/draft`, { text, form_key: newId(), ...more });
const idOfOnly = async (person: Person): Promise<string> => {
  const kept = await keptOf(person);
  expect(kept).toHaveLength(1);
  return kept[0]?.draft ?? '';
};

describe('what is not yours, or is no draft', () => {
  test('a guest is asked to sign in, and the text comes along', async () => {
    const before = await countRows();
    for (const path of ['/me/drafts', `/threads/${thread}/draft`]) {
      const form = new URLSearchParams({ text: words, form_key: newId() });
      const refused = await openBrowser(forum).raw('POST', path, form);
      expect(refused.status).toBe(401);
      const signIn = parse(await refused.text()).forms.find((each) => each.action === '/sign-in');
      expect(JSON.parse(signIn?.fields.kept ?? '{}')).toMatchObject({
        action: path,
        fields: { text: words },
      });
    }
    expect((await openBrowser(forum).get('/me/drafts')).status).toBe(401);
    expect(await countRows()).toBe(before);
  });

  test('somebody else’s draft is not there: not to read, not to go on with, not to drop', async () => {
    await keepNew(ana, { title: 'Mine alone', text: words });
    const id = await idOfOnly(ana);
    for (const address of [
      `/threads/new?draft=${id}`,
      `/threads/new?draft=${newId()}`,
      '/threads/new?draft=x',
    ])
      expect((await ben.browser.get(address)).status).toBe(404);
    const theirs = await send(ben, `/me/drafts/${id}/drop`, {});
    const nobodys = await send(ben, `/me/drafts/${newId()}/drop`, {});
    expect([theirs.status, theirs.headers.get('location')]).toEqual([
      nobodys.status,
      nobodys.headers.get('location'),
    ]);
    expect((await ben.browser.get('/me/drafts')).text).not.toContain(words);
    expect((await ana.browser.get(`/threads/new?draft=${id}`)).html).toContain(words);
  });

  test('the same form key from two people makes two drafts, and neither reads the other’s', async () => {
    const form_key = newId();
    await keepNew(ana, { text: 'Words of Ana', form_key });
    await keepNew(ben, { text: 'Words of Ben', form_key });
    expect(await idOfOnly(ana)).not.toBe(await idOfOnly(ben));
    expect((await ana.browser.get('/me/drafts')).text).toContain('Words of Ana');
    expect((await ben.browser.get('/me/drafts')).text).not.toContain('Words of Ana');
  });

  test.each(['passphrase', '__proto__x', 'constructor', 'thread', 'account'])(
    'a form with a field of its own, %s, is refused, and the text given back',
    async (name) => {
      const before = await countRows();
      for (const path of ['/me/drafts', `/threads/${thread}/draft`]) {
        const refused = await send(ana, path, { text: words, form_key: newId(), [name]: 'x' });
        expect(refused.status).toBe(400);
        expect(await refused.text()).toContain(words);
      }
      expect(await countRows()).toBe(before);
    },
  );

  test('a form key that is none is refused', async () => {
    expect((await keepNew(ana, { text: words, form_key: '../../x' })).status).toBe(400);
  });

  test('an answer to a thread that is not there is no draft', async () => {
    const form = { text: words, form_key: newId() };
    expect((await send(ana, `/threads/${newId()}/draft`, form)).status).toBe(404);
    expect(await keptOf(ana)).toEqual([]);
  });

  test('too much text comes back whole, with a kind word', async () => {
    const long = 'a'.repeat(longestDraft);
    for (const page of [
      await keepNew(ana, { text: long, title: 'A title' }),
      await keepAnswer(ana, `${long}b`),
    ]) {
      expect(page.status).toBe(422);
      const html = await page.text();
      expect(html).toContain('This is more than a draft can hold');
      expect(html).toContain(long);
    }
    expect(await keptOf(ana)).toEqual([]);
  });

  test('nothing written is nothing to keep', async () => {
    const page = await keepNew(ana, { title: ' ', text: '\n ' });
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('Write what you would like to say');
    expect(await keptOf(ana)).toEqual([]);
  });

  test('with all places taken the text stays on the page, and saving one of them again still works', async () => {
    const keys = Array.from({ length: mostDrafts.thread }, () => newId());
    for (const form_key of keys) await keepNew(ana, { text: 'one of many', form_key });
    const refused = await keepNew(ana, { title: 'One more', text: words });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('as many drafts as we can keep');
    expect(html).toContain(words);
    expect((await keepNew(ana, { text: 'again', form_key: keys[3] ?? '' })).status).toBe(303);
    expect((await keepAnswer(ana, 'An answer has a place of its own')).status).toBe(303);
    expect(await keptOf(ana)).toHaveLength(mostDrafts.thread + 1);
  });

  test('too many savings in a short time: the text is given back', async () => {
    Object.assign(forum.limits, createLimits());
    for (let nth = 0; nth < 60; nth += 1) await forum.limits.take('draft.account', ana.account);
    const refused = await keepNew(ana, { text: words });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBeTruthy();
    expect(await refused.text()).toContain(words);
  });
});

describe('keeping a draft by its button (PO-1)', () => {
  test('a new thread is put aside, found in the list, gone on with, and put up: then the draft is gone', async () => {
    const write = await ana.browser.get('/threads/new?space=nights');
    expect(write.text).not.toContain('You have drafts');
    const list = await ana.browser.submit(write, { title: 'Awake', text: words }, { press: 'Keep as draft' });
    expect(list.path).toBe('/me/drafts?done=draft-kept');
    expect(list.text).toContain('Kept as a draft for 7 days');
    expect(list.text).toContain('Awake');
    expect(list.text).toContain('Kept until Tuesday, March 17');
    expect((await ana.browser.get('/threads/new')).text).toContain('You have drafts');
    const on = list.links.find((link) => link.text === 'Go on writing');
    const again = await ana.browser.get(on?.href ?? '');
    expect(again.text).toContain('Your draft from today is here');
    expect(box(again)?.fields).toMatchObject({ title: 'Awake', space: 'nights', text: words });
    const over = await ana.browser.submit(again, {}, { press: 'Look it over' });
    const up = await ana.browser.submit(over, {}, { press: 'Put it up' });
    expect(up.text).toContain('It is up');
    const after = await ana.browser.get('/me/drafts');
    expect(after.text).toContain('You have no drafts');
    expect((await ana.browser.get('/threads/new')).text).not.toContain('You have drafts');
  });

  test('step 2 keeps name and need too, and a draft of it goes on from there', async () => {
    const write = await ana.browser.get('/threads/new?space=nights');
    const over = await ana.browser.submit(write, { title: 'Awake', text: words }, { press: 'Look it over' });
    const fresh = over.forms.find((form) => 'fresh_name' in form.fields)?.fields.fresh_name ?? '';
    await ana.browser.submit(over, { need: 'ideas' }, { press: 'Keep as draft' });
    const again = await ana.browser.get(`/threads/new?draft=${await idOfOnly(ana)}`);
    const second = await ana.browser.submit(again, {}, { press: 'Look it over' });
    const form = second.forms.find((each) => each.action === '/threads');
    expect(form?.fields).toMatchObject({ title: 'Awake', text: words, need: 'ideas', fresh_name: fresh });
  });

  test('an answer is put aside, and stands in its box when one comes back', async () => {
    const page = await ben.browser.get(`/threads/${thread}`);
    const back = await ben.browser.submit(page, { text: words }, { press: 'Keep as draft' });
    expect(back.path).toBe(`/threads/${thread}?page=last&done=draft-kept`);
    expect(back.text).toContain('Kept as a draft for 7 days');
    expect(back.text).toContain('Your draft from today is here');
    expect(box(back)?.fields.text).toBe(words);
    forum.clock.move(3 * day);
    expect((await ben.browser.get(`/threads/${thread}`)).text).toContain('Your draft from Tuesday is here');
    expect((await ana.browser.get(`/threads/${thread}`)).html).not.toContain(words);
    expect((await openBrowser(forum).get(`/threads/${thread}`)).html).not.toContain(words);
    const elsewhere = await aThread(forum, ana);
    expect((await ben.browser.get(`/threads/${elsewhere.id}`)).html).not.toContain(words);
    forum.clock.move(-3 * day);
  });

  test('from the look-over step of an answer, with its quote', async () => {
    const [opening] = await forum.database
      .fork()
      .execute<{ id: string }[]>('select id from post where thread_id = ?', [thread]);
    const page = await ben.browser.get(`/threads/${thread}?quote=${opening?.id}`);
    const over = await ben.browser.submit(page, { text: words }, { press: 'Look it over' });
    const back = await ben.browser.submit(over, {}, { press: 'Keep as draft' });
    expect(box(back)?.fields).toMatchObject({ text: words, quotes: opening?.id });
  });

  test('putting an answer up ends its draft, with a second press too', async () => {
    await keepAnswer(ben, words);
    const page = await ben.browser.get(`/threads/${thread}`);
    const form = new URLSearchParams(box(page)?.fields);
    expect((await ben.browser.raw('POST', `/threads/${thread}/posts`, form)).status).toBe(303);
    expect(box(await ben.browser.get(`/threads/${thread}`))?.fields.text).toBe('');
    await keepAnswer(ben, words);
    expect((await ben.browser.raw('POST', `/threads/${thread}/posts`, form)).status).toBe(303);
    const after = await ben.browser.get(`/threads/${thread}`);
    expect(box(after)?.fields.text).toBe('');
    expect(after.html.split(words)).toHaveLength(2);
    expect((await ben.browser.get('/me/drafts')).text).toContain('You have no drafts');
  });

  test('pressed twice it is one draft', async () => {
    const form = { title: 'Twice', text: words, form_key: newId() };
    const presses = await Promise.all([keepNew(ana, form), keepNew(ana, form)]);
    expect(presses.map(({ status }) => status)).toEqual([303, 303]);
    expect(await keptOf(ana)).toHaveLength(1);
  });

  test('dropping it is done once, and a second press says the same', async () => {
    await keepNew(ana, { title: 'Soon gone', text: words });
    await keepNew(ana, { title: 'Stays', text: 'other words' });
    const list = await ana.browser.get('/me/drafts');
    const form = list.forms.findLast((each) => each.action.endsWith('/drop'));
    const press = () => ana.browser.raw('POST', form?.action ?? '', new URLSearchParams(form?.fields));
    for (const answer of [await press(), await press()]) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/me/drafts?done=draft-dropped');
    }
    const after = (await ana.browser.get('/me/drafts')).text;
    expect(after).not.toContain('Soon gone');
    expect(after).toContain('Stays');
  });

  test('the button above an answer drops that draft and empties the box', async () => {
    await keepAnswer(ben, words);
    const page = await ben.browser.get(`/threads/${thread}`);
    const back = await ben.browser.submit(page, {}, { press: 'Drop this draft' });
    expect(back.text).toContain('The draft is gone');
    expect(box(back)?.fields.text).toBe('');
    expect(await keptOf(ben)).toEqual([]);
  });
});

describe('the list (CW-3)', () => {
  test('the title of a thread is not shown where its words are hidden or not wanted unasked', async () => {
    await keepAnswer(ben, words);
    expect((await ben.browser.get('/me/drafts')).text).toContain(
      'An answer in “I cannot switch off at night”',
    );
    const em = forum.database.fork();
    await em.execute("update post set labels = '{self-harm}' where thread_id = ?", [thread]);
    const labelled = (await ben.browser.get('/me/drafts')).text;
    expect(labelled).not.toContain('I cannot switch off');
    expect(labelled).toContain('An answer in');
    await em.execute("update post set labels = '{}', state = 'hidden' where thread_id = ?", [thread]);
    expect((await ben.browser.get('/me/drafts')).text).not.toContain('I cannot switch off');
    expect((await ben.browser.get('/me/drafts')).text).toContain(words);
  });

  test('the title of a thread by a name the member has put away is not shown either', async () => {
    await keepAnswer(ben, words);
    const [opening] = await forum.database
      .fork()
      .execute<{ id: string }[]>('select id from post where thread_id = ? and position = 1', [thread]);
    await send(ben, `/posts/${opening?.id}/put-away`, {});
    const list = (await ben.browser.get('/me/drafts')).text;
    expect(list).not.toContain('I cannot switch off');
    expect(list).toContain(words);
  });

  test('a thread that was closed meanwhile: the whole text can still be read and copied', async () => {
    await forum.database.fork().execute('update thread set locked = true where id = ?', [thread]);
    const long = `${'Many words. '.repeat(40)}\n\nThe last line of it.`;
    const kept = await keepAnswer(ben, long);
    expect(kept.headers.get('location')).toBe('/me/drafts?done=draft-kept');
    expect((await ben.browser.get('/me/drafts')).text).toContain('The last line of it.');
  });

  test('a stranger’s markup in one’s own draft is text', async () => {
    await keepNew(ana, { title: '<img src=x>', text: '<script>alert(1)</script>' });
    const { html } = await ana.browser.get('/me/drafts');
    expect(html).not.toContain('<img src=x>');
    expect(html).not.toContain('<script>alert');
  });
});

describe('a text that is refused is kept besides being given back (PO-1, AX-4)', () => {
  const answerWith = async (text: string) => {
    const form = box(await ben.browser.get(`/threads/${thread}`));
    return (path = `/threads/${thread}/posts`) =>
      ben.browser.raw('POST', path, new URLSearchParams({ ...form?.fields, text }));
  };

  test('in a thread that was closed meanwhile', async () => {
    const press = await answerWith(words);
    await forum.database.fork().execute('update thread set locked = true where id = ?', [thread]);
    const refused = await press();
    expect(refused.status).toBe(403);
    const html = await refused.text();
    expect(html).toContain(words);
    expect(html).toContain('It is also kept as a draft for 7 days');
    expect((await ben.browser.get('/me/drafts')).text).toContain(words);
  });

  test('where it is too long', async () => {
    const press = await answerWith('a'.repeat(10_001));
    expect((await press()).status).toBe(422);
    expect(await keptOf(ben)).toHaveLength(1);
  });

  test('where it came too fast after others', async () => {
    const press = await answerWith(words);
    Object.assign(forum.limits, createLimits());
    for (let nth = 0; nth < 10; nth += 1) await forum.limits.take('post.account', ben.account);
    expect((await press()).status).toBe(429);
    expect((await ben.browser.get('/me/drafts')).text).toContain(words);
  });

  test('where a new thread lacks its space', async () => {
    const write = await ana.browser.get('/threads/new');
    const back = await ana.browser.submit(
      write,
      { title: 'A night', text: words },
      { press: 'Look it over' },
    );
    expect(back.status).toBe(422);
    expect(box(back)?.fields.text).toBe(words);
    expect(await keptOf(ana)).toHaveLength(1);
    await ana.browser.submit(back, { space: 'nights' }, { press: 'Look it over' });
    expect(await keptOf(ana)).toHaveLength(1);
  });

  test('but nothing where there are no words, and nothing by itself on a shared device', async () => {
    const press = await answerWith(' ');
    expect((await press()).status).toBe(422);
    expect(await keptOf(ben)).toEqual([]);
    const cara = await aMember(forum, { shared: true });
    const page = await cara.browser.get(`/threads/${thread}`);
    expect(page.html).not.toContain('data-draft');
    const long = 'b'.repeat(10_001);
    const back = await cara.browser.submit(page, { text: long }, { press: 'Put it up' });
    expect(back.status).toBe(422);
    expect(await keptOf(cara)).toEqual([]);
    await cara.browser.submit(page, { text: words }, { press: 'Keep as draft' });
    expect(await keptOf(cara)).toHaveLength(1);
  });

  test('with the database away it is given back, and the button of that page keeps it afterwards', async () => {
    const form = new URLSearchParams({ text: words, form_key: newId(), form_token: await token(ana) });
    const giveBack = await takeAway(forum);
    const refused = await ana.browser.raw('POST', '/me/drafts', form);
    await giveBack();
    expect(refused.status).toBe(503);
    const again = parse(await refused.text()).forms.find((each) => each.action === '/me/drafts');
    expect(again?.fields.text).toBe(words);
    expect((await ana.browser.raw('POST', '/me/drafts', new URLSearchParams(again?.fields))).status).toBe(
      303,
    );
    expect(await keptOf(ana)).toHaveLength(1);
  });

  test('a session that ran out in the middle: signing in again brings the text, and it is kept', async () => {
    const page = await ana.browser.get('/threads/new');
    await forum.database.fork().execute('delete from session where account_id = ?', [ana.account]);
    const out = await ana.browser.submit(page, { title: 'A night', text: words }, { press: 'Keep as draft' });
    expect(out.status).toBe(401);
    const back = await ana.browser.submit(
      out,
      { sign_in_name: ana.signInName, passphrase: ana.passphrase },
      { action: '/sign-in' },
    );
    const list = await ana.browser.submit(back, {}, { action: '/me/drafts' });
    expect(list.text).toContain('Kept as a draft for 7 days');
    expect(list.text).toContain(words);
  });
});

describe('two tabs at once never lose a draft', () => {
  test('twelve different ones are all there', async () => {
    const texts = Array.from({ length: 12 }, (_, nth) => `Draft number ${nth} of twelve`);
    const answers = await Promise.all(texts.map((text) => keepNew(ana, { text })));
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 303));
    const list = (await ana.browser.get('/me/drafts')).text;
    expect(texts.filter((text) => !list.includes(text))).toEqual([]);
  });

  test('of one thread there is one draft, and it is one of the texts whole', async () => {
    const texts = Array.from({ length: 8 }, (_, nth) => String(nth).repeat(3000));
    await Promise.all(texts.map((text) => keepAnswer(ben, text)));
    expect(await keptOf(ben)).toHaveLength(1);
    expect(texts).toContain(box(await ben.browser.get(`/threads/${thread}`))?.fields.text);
    await keepAnswer(ben, 'The later words');
    expect(box(await ben.browser.get(`/threads/${thread}`))?.fields.text).toBe('The later words');
  });

  test('keeping, dropping and putting up at the same time: nothing half is left, and no deadlock', async () => {
    for (let round = 0; round < 4; round += 1) {
      Object.assign(forum.limits, createLimits());
      await keepAnswer(ben, `Round ${round}`);
      const id = await idOfOnly(ben);
      const form = box(await ben.browser.get(`/threads/${thread}`));
      const up = new URLSearchParams({ ...form?.fields, text: `Round ${round}` });
      const answers = await Promise.all([
        keepAnswer(ben, `Round ${round}, later`),
        ben.browser.raw('POST', `/threads/${thread}/posts`, up),
        send(ben, `/me/drafts/${id}/drop`, {}),
        keepNew(ben, { text: `Beside round ${round}` }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
      const kept = await keptOf(ben);
      const rows = await forum.database
        .fork()
        .execute<{ id: string }[]>('select id from draft where id = any(?::text[])', [
          `{${[id, ...kept.map(({ draft }) => draft)].join(',')}}`,
        ]);
      expect(rows.map((row) => row.id).filter((row) => !kept.some(({ draft }) => draft === row))).toEqual([]);
      await send(ben, `/threads/${thread}/draft/drop`, {});
      for (const { draft } of await keptOf(ben)) await send(ben, `/me/drafts/${draft}/drop`, {});
    }
  });
});

describe('after seven days (PR-7)', () => {
  test('a draft is there on the seventh day and gone after it; saving it again begins anew', async () => {
    await keepAnswer(ben, words);
    await keepNew(ben, { title: 'Old', text: 'old words' });
    forum.clock.move(7 * day);
    const sweep = () => clearOut(forum.database.fork(), forum.tools, {});
    await sweep();
    expect(box(await ben.browser.get(`/threads/${thread}`))?.fields.text).toBe(words);
    await keepAnswer(ben, `${words}, still`);
    forum.clock.move(day);
    expect((await ben.browser.get('/me/drafts')).text).not.toContain('old words');
    await sweep();
    expect((await ben.browser.get('/me/drafts')).text).toContain(`${words}, still`);
    expect(await keptOf(ben)).toHaveLength(2);
    await keepNew(ben, { text: 'new words' });
    expect((await keptOf(ben)).length, 'an entry without its row goes with the next saving').toBe(2);
    forum.clock.move(8 * day);
    await sweep();
    expect(await countRows()).toBe(0);
  });
});

test.each([true, false])(
  'a draft kept while the answer is on its way up does not outlive it (one before: %s, PO-1)',
  async (before) => {
    if (before) await keepAnswer(ben, words);
    const other = forum.database.fork();
    await other.begin();
    await other.execute("select 1 from locker where account_id = ? and use = 'names' for update", [
      ben.account,
    ]);
    const up = postAnswer(forum.database.fork(), forum.tools, asActor(forum, ben), {
      thread,
      text: words,
      quotes: '',
      form_key: newId(),
      voice: 'fresh',
      fresh_name: '',
      fresh_avatar: 0,
    });
    await expect.poll(() => waitingForLocks()).toBe(1);
    let isKept = false;
    const kept = keepAnswer(ben, words).then(() => {
      isKept = true;
    });
    await expect.poll(async () => isKept || (await waitingForLocks()) === 2).toBe(true);
    await other.rollback();
    await Promise.all([up, kept]);
    await expect.poll(countRows).toBe(0);
  },
);

async function waitingForLocks(): Promise<number> {
  const [row] = await forum.database
    .fork()
    .execute<{ count: number }[]>(
      "select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
  return row?.count ?? 0;
}
