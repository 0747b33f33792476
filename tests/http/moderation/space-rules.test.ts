import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let owner: Person;
let ana: Person;

beforeAll(async () => {
  forum = await startApp();
  owner = await anOwner(forum);
  ana = await aMember(forum);
  asActor(forum, ana);
  forum.limits.lift(owner.account);
});
afterAll(() => forum.stop());

function code(): string {
  forum.clock.move(30_000);
  return owner.secondStep?.() ?? '';
}
const send = async (path: string, press: string, fill: Record<string, string>): Promise<Page> =>
  owner.browser.submit(await owner.browser.get(path), fill, { press });
const rulesOf = async (space: string) =>
  (
    await forum.database
      .fork()
      .execute<{ holds: string[]; words: string[] }[]>(
        'select holds, hold_words as words from space where id = ?',
        [space],
      )
  )[0];

describe('what waits in a space (SECURITY F)', () => {
  test('moderators and members find nothing there', async () => {
    for (const person of [await aModerator(forum), ana]) {
      for (const path of ['/work/spaces', '/work/spaces/nights', '/work/kindness', '/work/kindness/J01']) {
        expect((await person.browser.get(path)).status, path).toBe(404);
      }
    }
  });

  test('without the second step nothing changes, and every word stays in the form', async () => {
    const page = await send('/work/spaces/nights', 'Save what waits', { words: 'casino', code: '000000' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('casino');
    expect(await rulesOf('nights')).toEqual({ holds: [], words: [] });
    expect((await owner.browser.get('/work/spaces/nowhere')).status).toBe(404);
  });

  test('an owner chooses what waits and for which words; the next post is held by it; the log has a line', async () => {
    const form = await owner.browser.get('/work/spaces/nights');
    const fields: Record<string, string> = {
      ...form.forms.at(-1)?.fields,
      hold_words: 'on',
      hold_links: 'on',
    };
    expect(fields.seen).toBeTruthy();
    const body = new URLSearchParams({
      ...fields,
      words: 'Casino, "now"\n\ncasino\nfree money*',
      code: code(),
    });
    expect((await owner.browser.raw('POST', '/work/spaces/nights', body)).status).toBe(303);
    expect(await rulesOf('nights')).toEqual({
      holds: ['links', 'words'],
      words: ['Casino, "now"', 'casino', 'free money*'],
    });
    const { id } = await aThread(forum, ana);
    const post = await anAnswer(forum, ana, id, { text: 'There is free moneyyy.' });
    const [row] = await forum.database.fork().execute('select held_for from post where id = ?', [post]);
    expect(row).toEqual({ held_for: 'word' });
    expect((await owner.browser.get('/work/log')).text).toContain('What waits in a space was changed');
    const late = new URLSearchParams({ ...fields, words: '', code: code() });
    expect((await owner.browser.raw('POST', '/work/spaces/nights', late)).status).toBe(409);
  });
});

describe('the rules of kindness', () => {
  const unkind = 'Just get over it already.';
  const nudgeFor = async (text: string): Promise<Page> => {
    const { id } = await aThread(forum, ana, { space: 'work', need: 'ideas' });
    return ana.browser.submit(await ana.browser.get(`/threads/${id}`), { text }, { press: 'Put it up' });
  };

  test('a text can be tried, and nothing of it is kept', async () => {
    const page = await send('/work/kindness', 'Try this text', { text: `I hear you. ${unkind}` });
    expect(page.text).toContain('What they would read');
    expect(page.html).toMatch(/<mark[^>]*>[^<]*get over it/i);
    const none = await send('/work/kindness', 'Try this text', { text: 'I am here.' });
    expect(none.text).toContain('It would be up at once');
  });

  test('a sentence in the organiser’s own words is what people read; empty again, the one that comes along', async () => {
    await send('/work/kindness/J01', 'Save this rule', {
      why: 'Here we let people take their time.',
      code: code(),
    });
    expect((await nudgeFor(unkind)).text).toContain('Here we let people take their time.');
    await send('/work/kindness/J01', 'Save this rule', { why: '', code: code() });
    expect((await nudgeFor(unkind)).text).toContain('It can sound as if they take too long to heal.');
  });

  test('a rule that is switched off says nothing; what always waits cannot be switched off', async () => {
    expect((await owner.browser.get('/work/kindness/J28')).status).toBe(404);
    const form = await owner.browser.get('/work/kindness/J01');
    const body = new URLSearchParams({ ...form.forms.at(-1)?.fields, off: 'yes', code: code() });
    expect((await owner.browser.raw('POST', '/work/kindness/J01', body)).status).toBe(303);
    expect((await nudgeFor(unkind)).text).toContain('Your answer is up');
    expect((await owner.browser.get('/work/kindness')).text).toContain('Get over it Off');
  });
});
