import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidePost } from '../../../src/forum/hide-post.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { caseOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
let thread: string;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  thread = (await aThread(forum, ana)).id;
});
afterAll(() => forum.stop());

/** A guest whose address nobody else in this file shares, so that limits of one test do not meet another. */
const aGuest = (): Browser => openBrowser(forum);
const aPost = (text = 'Something that worries people'): Promise<string> =>
  anAnswer(forum, ben, thread, { text });
const rowsOf = (post: string) =>
  forum.database
    .fork()
    .execute<
      { id: string; kind: string; outcome: string; reporter_key: Buffer | null; reference_hash: Buffer }[]
    >('select * from report where post_id = ? order by sequence', [post]);

async function tell(browser: Browser, post: string, fill: Record<string, string>): Promise<Page> {
  const form = await browser.get(`/posts/${post}/reports/new`);
  return browser.submit(form, fill, { press: 'Tell us' });
}
const codeOn = (page: Page): string => /\b[0-9a-z]{4}(?:-[0-9a-z]{4}){3}\b/.exec(page.text)?.[0] ?? '';

describe('telling the team about a post: refusals', () => {
  test.each([
    ['that never was', async () => '0'.repeat(20)],
    ['whose address is no address', async () => 'x'],
    [
      'that was taken back',
      async () => {
        const post = await aPost();
        const ask = await ben.browser.get(`/posts/${post}/withdrawal`);
        await ben.browser.submit(ask, {}, { action: `/posts/${post}/withdrawal` });
        return post;
      },
    ],
    [
      'that is hidden',
      async () => {
        const post = await aPost();
        await inTransaction(forum.database.fork(), (tx) => hidePost(tx, post));
        return post;
      },
    ],
  ])('a post %s cannot be reported, and looks like any address that is nothing (MO-2)', async (_, make) => {
    const post = await make();
    for (const browser of [aGuest(), ana.browser]) {
      const form = await browser.get(`/posts/${post}/reports/new`);
      expect(form.status).toBe(404);
      expect(form.text).toBe((await browser.get('/nothing/here')).text);
    }
    const sent = await aGuest().raw(
      'POST',
      `/posts/${post}/reports`,
      new URLSearchParams({ kind: 'unkind', note: '', form_key: 'k'.repeat(20) }),
    );
    expect(sent.status).toBe(404);
    expect(await rowsOf(post)).toEqual([]);
  });

  test('without a choice the form comes back with the words that were typed', async () => {
    const post = await aPost();
    const back = await tell(aGuest(), post, { note: 'I do not know what to call it' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Choose what it is');
    expect(back.html).toContain('I do not know what to call it');
    expect(await rowsOf(post)).toEqual([]);
  });

  test('a kind we do not have, a field we do not know, and a note without end are refused', async () => {
    const post = await aPost();
    const send = (fields: Record<string, string>) =>
      aGuest().raw(
        'POST',
        `/posts/${post}/reports`,
        new URLSearchParams({ form_key: 'k'.repeat(20), ...fields }),
      );
    expect((await send({ kind: 'ugly' })).status).toBe(422);
    expect((await send({ kind: 'unkind', reporter: 'me' })).status).toBe(400);
    expect((await send({ kind: 'unkind', note: 'n'.repeat(2001) })).status).toBe(422);
    expect(await rowsOf(post)).toEqual([]);
  });
});

describe('telling the team about a post (MO-2)', () => {
  test('a guest needs two actions on one page, gets thanks and a code, and reads that the author is not told', async () => {
    const post = await aPost();
    const guest = aGuest();
    const form = await guest.get(`/posts/${post}/reports/new`);
    expect(form.text).toContain('I am worried about someone');
    expect(form.text).toContain('Help now');
    const sent = await guest.submit(form, { kind: 'worried' }, { press: 'Tell us' });
    expect(sent.status).toBe(200);
    expect(sent.text).toContain('Thank you for telling us');
    expect(sent.text).toContain('will not learn who told us');
    expect(codeOn(sent)).not.toBe('');
    expect(guest.cookies.size).toBe(0);
    expect(await rowsOf(post)).toMatchObject([{ kind: 'worried', outcome: 'open', reporter_key: null }]);
  });

  test('the form shows the name and the space, and neither the words nor the title', async () => {
    const post = await aPost('Words that should not be on the form');
    const form = await aGuest().get(`/posts/${post}/reports/new`);
    expect(form.html).not.toContain('Words that should not be on the form');
    expect(form.html).not.toContain('I cannot switch off at night');
    expect(form.text).toContain('Nights and sleep');
  });

  test('a double press is one report with one code; two guests are two reports', async () => {
    const post = await aPost();
    const guest = aGuest();
    const form = await guest.get(`/posts/${post}/reports/new`);
    const fill = { kind: 'unkind', note: 'Twice by accident' };
    const [one, two] = await Promise.all([
      guest.submit(form, fill, { press: 'Tell us' }),
      guest.submit(form, fill, { press: 'Tell us' }),
    ]);
    expect(codeOn(one)).toBe(codeOn(two));
    expect(await rowsOf(post)).toHaveLength(1);
    await tell(aGuest(), post, fill);
    expect(await rowsOf(post)).toHaveLength(2);
  });

  test('a member who tells us again about the same post adds to the same report, and nothing is lost', async () => {
    const post = await aPost();
    const first = await tell(ana.browser, post, { kind: 'unkind', note: 'It hurts' });
    const again = await tell(ana.browser, post, { kind: 'unsafe', note: 'And it names a place' });
    expect(codeOn(again)).toBe(codeOn(first));
    const [row, ...others] = await rowsOf(post);
    expect(others).toEqual([]);
    expect(row?.kind).toBe('unsafe');
    const moderator = await aModerator(forum);
    const seen = await moderator.browser.get(`/work/cases/${await caseOf(forum, post)}`);
    expect(seen.text).toContain('It hurts');
    expect(seen.text).toContain('And it names a place');
  });

  test('too many in an hour have to wait, and the typed words come back', async () => {
    const carl = await aMember(forum);
    const posts = await Promise.all(Array.from({ length: 11 }, () => aPost()));
    const pages: Page[] = [];
    for (const post of posts)
      pages.push(await tell(carl.browser, post, { kind: 'else', note: 'One of many' }));
    expect(pages.map((page) => page.status)).toEqual([...Array(10).fill(200), 429]);
    expect(pages.at(-1)?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(pages.at(-1)?.html).toContain('One of many');
  });
});

describe('looking up what came of it (MO-2)', () => {
  test.each(['a', 'nonsense', '0000-0000-0000-0000', "' or 1=1 --"])(
    '%s is no code of ours',
    async (code) => {
      const guest = aGuest();
      const page = await guest.submit(await guest.get('/reports/outcome'), { code });
      expect(page.status).toBe(422);
      expect(page.text).toContain('We do not know this code');
    },
  );

  test('open, looked at and left, acted on: without an account, in plain words, and nothing else', async () => {
    const guest = aGuest();
    const look = async (code: string) => guest.submit(await guest.get('/reports/outcome'), { code });
    const post = await aPost('The words of the post');
    const code = codeOn(await tell(ana.browser, post, { kind: 'unkind', note: 'My own words' }));
    expect((await look(' ')).text).toContain('Type the code we showed you');
    const open = await look(code);
    expect(open.text).toContain('Nobody has closed it yet');
    expect(open.html).not.toContain('The words of the post');
    expect(open.html).not.toContain('My own words');
    const set = (outcome: string) =>
      forum.database.fork().execute('update report set outcome = ? where post_id = ?', [outcome, post]);
    await set('kept');
    expect((await look(code.toUpperCase().replaceAll('-', ' '))).text).toContain('left it as it is');
    await set('acted');
    expect((await look(code)).text).toContain('did something');
  });
});

describe('who told us stays hidden (MO-3)', () => {
  test('a copy of the database holds no words, no code and nobody who told us', async () => {
    const post = await aPost('A sentence to be found');
    const note = 'A note nobody else may read';
    const page = await tell(ana.browser, post, { kind: 'unsafe', note });
    const [row] = await forum.database.fork().execute('select * from report where post_id = ?', [post]);
    const dump = JSON.stringify(row, (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    for (const secret of [
      note,
      'A sentence to be found',
      ana.account,
      codeOn(page),
      codeOn(page).replaceAll('-', ''),
    ]) {
      expect(dump).not.toContain(secret);
    }
    const [formKey] = await forum.database
      .fork()
      .execute<{ found: boolean }[]>('select exists (select 1 from form_key where result = ?) as found', [
        codeOn(page),
      ]);
    expect(formKey?.found).toBe(false);
  });

  test('two reports of one person do not match each other', async () => {
    const [one, two] = [await aPost(), await aPost()];
    await tell(ana.browser, one, { kind: 'else' });
    await tell(ana.browser, two, { kind: 'else' });
    const [first] = await rowsOf(one);
    const [second] = await rowsOf(two);
    expect(first?.reporter_key).toHaveLength(32);
    expect(first?.reporter_key?.equals(second?.reporter_key as Buffer)).toBe(false);
  });

  test('a report says its hour and nothing finer', async () => {
    const post = await aPost();
    await tell(ana.browser, post, { kind: 'else' });
    const [row] = await forum.database
      .fork()
      .execute<{ fine: boolean }[]>(
        "select made_hour <> date_trunc('hour', made_hour) as fine from report where post_id = ?",
        [post],
      );
    expect(row?.fine).toBe(false);
  });
});
