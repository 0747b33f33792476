import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import type { ContentLabel } from '../../../src/safety/content-labels.catalogue.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page, parse } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { takeAway } from '../site/away.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  for (const person of [ana, ben]) asActor(forum, person);
});
afterAll(() => forum.stop());

const labelsOf = async (post: string) => {
  const [row] = await forum.database
    .fork()
    .execute<{ labels: ContentLabel[]; team_labels: ContentLabel[]; edited: boolean }[]>(
      'select labels, team_labels, edited from post where id = ?',
      [post],
    );
  return row;
};
const ticked = (page: Page | ReturnType<typeof parse>, action: string | RegExp): string[] => {
  const form = page.forms.find((each) =>
    typeof action === 'string' ? each.action === action : action.test(each.action),
  );
  return Object.keys(form?.fields ?? {}).filter((name) => name.startsWith('label_'));
};
const postIn = (page: Page): string => /#?post-([0-9a-z]{20})/.exec(page.html)?.[1] ?? '';

/** Step 2 of a thread, with two topics ticked. */
async function lookOver(more: Record<string, string> = {}): Promise<Page> {
  const first = await ana.browser.get('/threads/new?space=nights');
  const second = await ana.browser.submit(
    first,
    { title: 'A night', text: 'What I would like to say. Write to me@example.org', ...more },
    { action: '/threads/look-over' },
  );
  return { ...second, forms: second.forms };
}

describe('a label we do not have is refused (CW-1)', () => {
  test.each(['/threads', '/threads/look-over'])('at %s', async (action) => {
    const page = await lookOver();
    const form = page.forms.find((each) => each.action === '/threads');
    const body = new URLSearchParams({ ...form?.fields, need: 'listen', label_weather: 'on' });
    expect((await ana.browser.raw('POST', action, body)).status).toBe(400);
  });

  test('in an answer and in a change', async () => {
    const { id, opening } = await aThread(forum, ana);
    const page = await ana.browser.get(`/threads/${id}`);
    const fields = page.forms.find((each) => 'form_key' in each.fields)?.fields;
    const body = new URLSearchParams({ ...fields, text: 'Words', label_weather: 'on' });
    expect((await ana.browser.raw('POST', `/threads/${id}/posts`, body)).status).toBe(400);
    const edit = await ana.browser.get(`/posts/${opening}/edit`);
    const change = edit.forms.find((each) => each.action === `/posts/${opening}/edit`)?.fields;
    const sent = new URLSearchParams({ ...change, label_weather: 'on' });
    expect((await ana.browser.raw('POST', `/posts/${opening}/edit`, sent)).status).toBe(400);
    expect((await labelsOf(opening))?.labels).toEqual([]);
  });
});

describe('an author says what a thread is about (CW-1)', () => {
  test('in step 2, and only what was ticked is kept', async () => {
    const page = await lookOver();
    expect(page.text).toContain('Is this about something heavy?');
    expect(ticked(page, '/threads')).toEqual([]);
    const up = await ana.browser.submit(
      page,
      { 'label_self-harm': 'on', label_hospital: 'on' },
      { action: '/threads' },
    );
    expect(up.status).toBe(200);
    expect(await labelsOf(postIn(up))).toMatchObject({ labels: ['self-harm', 'hospital'], team_labels: [] });
    expect(up.text).toContain('About self-harm');
  });

  test('without any, nothing is', async () => {
    const up = await ana.browser.submit(await lookOver(), {}, { action: '/threads', press: 'Put it up' });
    expect((await labelsOf(postIn(up)))?.labels).toEqual([]);
  });

  test('the ticks survive "Hide it", "It is fine", "Change the text" and back', async () => {
    const page = await lookOver();
    const two = { 'label_self-harm': 'on', label_abuse: 'on' };
    const hid = await ana.browser.submit(page, two, { press: 'Hide it' });
    expect(ticked(hid, '/threads')).toEqual(['label_self-harm', 'label_abuse']);
    expect(hid.text).toContain('About self-harm');
    const fine = await ana.browser.submit(page, two, { press: 'It is fine' });
    expect(ticked(fine, '/threads')).toEqual(['label_self-harm', 'label_abuse']);
    const back = await ana.browser.submit(page, two, { press: 'Change the text' });
    expect(ticked(back, '/threads/look-over')).toEqual(['label_self-harm', 'label_abuse']);
    const again = await ana.browser.submit(back, { title: '' }, { action: '/threads/look-over' });
    expect([again.status, ticked(again, '/threads/look-over')]).toEqual([
      422,
      ['label_self-harm', 'label_abuse'],
    ]);
    const on = await ana.browser.submit(again, { title: 'A night' }, { action: '/threads/look-over' });
    expect(ticked(on, '/threads')).toEqual(['label_self-harm', 'label_abuse']);
  });

  test('they survive a draft, of a thread and of an answer (PO-1)', async () => {
    const kept = await ana.browser.submit(
      await lookOver(),
      { label_abuse: 'on' },
      { press: 'Keep as draft' },
    );
    const href = kept.links.find((each) => each.href.startsWith('/threads/new?draft='))?.href ?? '';
    const back = await ana.browser.get(href);
    expect(ticked(back, '/threads/look-over')).toEqual(['label_abuse']);
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const words = { text: 'Not finished', label_hospital: 'on' };
    await ben.browser.submit(page, words, { press: 'Keep as draft' });
    expect(ticked(await ben.browser.get(`/threads/${id}`), /\/posts\/look-over$/)).toEqual([
      'label_hospital',
    ]);
  });

  test('they survive what is missing in step 2 (422)', async () => {
    const page = await lookOver();
    const form = page.forms.find((each) => each.action === '/threads');
    const body = new URLSearchParams({ ...form?.fields, need: 'nothing', label_abuse: 'on' });
    const response = await ana.browser.raw('POST', '/threads', body);
    expect(response.status).toBe(422);
    expect(ticked(parse(await response.text()), '/threads')).toEqual(['label_abuse']);
  });

  test('they survive a session that has run out', async () => {
    const fields = { title: 'A night', text: 'Words', space: 'nights', form_key: newId(), label_abuse: 'on' };
    const refused = await openBrowser(forum).raw('POST', '/threads/look-over', new URLSearchParams(fields));
    expect(refused.status).toBe(401);
    const form = parse(await refused.text()).forms.find((each) => each.action === '/sign-in');
    const signIn = { ...form?.fields, sign_in_name: ben.signInName, passphrase: ben.passphrase };
    const response = await openBrowser(forum).raw('POST', '/sign-in', new URLSearchParams(signIn));
    expect(ticked(parse(await response.text()), '/threads/look-over')).toEqual(['label_abuse']);
  });

  test('and a database that is away', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ana.browser.get(`/threads/${id}`);
    const fields = page.forms.find((each) => 'form_key' in each.fields)?.fields;
    const giveBack = await takeAway(forum);
    const body = new URLSearchParams({ ...fields, text: 'Words', label_abuse: 'on' });
    const response = await ana.browser.raw('POST', `/threads/${id}/posts`, body);
    await giveBack();
    expect(response.status).toBe(503);
    expect(ticked(parse(await response.text()), `/threads/${id}/posts`)).toEqual(['label_abuse']);
  });
});

describe('an author says what an answer is about (CW-1)', () => {
  const box = /\/posts\/look-over$/;

  test('in the box, where it stays folded until somebody wants it', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    expect(page.html).toMatch(/<details><summary class="lone">Is this about something heavy\?/);
    const up = await ben.browser.submit(
      page,
      { text: 'I know this', label_abuse: 'on' },
      { press: 'Put it up' },
    );
    const [post] = await forum.database
      .fork()
      .execute<{ labels: string[] }[]>('select labels from post where thread_id = ? and position = 2', [id]);
    expect(post?.labels).toEqual(['abuse']);
    expect(up.text).toContain('About abuse');
  });

  test('the ticks survive a missing text, and the look-over with "Hide it"', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const empty = await ben.browser.submit(page, { text: '', label_abuse: 'on' }, { press: 'Put it up' });
    expect([empty.status, ticked(empty, box)]).toEqual([422, ['label_abuse']]);
    const words = 'I am me@example.org';
    const look = await ben.browser.submit(
      page,
      { text: words, label_abuse: 'on' },
      { press: 'Look it over' },
    );
    expect(ticked(look, /\/posts$/)).toEqual(['label_abuse']);
    const hid = await ben.browser.submit(look, {}, { press: 'Hide it' });
    expect(ticked(hid, /\/posts$/)).toEqual(['label_abuse']);
    const up = await ben.browser.submit(hid, {}, { press: 'Put it up' });
    expect(up.text).toContain('About abuse');
  });
});

describe('an author changes the topics of their own words (CW-1)', () => {
  const address = (post: string) => `/posts/${post}/edit`;
  async function labelledAnswer(): Promise<string> {
    const { id } = await aThread(forum, ana);
    return anAnswer(forum, ben, id, { text: 'Words that stay', labels: ['abuse'] });
  }
  /** The change form with exactly these boxes ticked. */
  async function change(post: string, boxes: string[], more: Record<string, string> = {}) {
    const page = await ben.browser.get(address(post));
    const form = page.forms.find((each) => each.action === address(post));
    const kept = Object.entries(form?.fields ?? {}).filter(([name]) => !name.startsWith('label_'));
    const body = new URLSearchParams({ ...Object.fromEntries(kept), ...more });
    for (const box of boxes) body.set(`label_${box}`, 'on');
    return ben.browser.raw('POST', address(post), body);
  }

  test('the page shows them ticked; a change of topics alone gets no mark "edited", even later', async () => {
    const post = await labelledAnswer();
    forum.clock.move(2 * 3_600_000);
    expect(ticked(await ben.browser.get(address(post)), address(post))).toEqual(['label_abuse']);
    expect((await change(post, ['hospital'])).status).toBe(303);
    expect(await labelsOf(post)).toEqual({ labels: ['hospital'], team_labels: [], edited: false });
    expect((await change(post, [])).status).toBe(303);
    expect((await labelsOf(post))?.labels).toEqual([]);
    expect((await change(post, [], { text: 'Other words' })).status).toBe(303);
    expect((await labelsOf(post))?.edited).toBe(true);
  });

  test('what the team has set is named and cannot be taken away by the author', async () => {
    const post = await labelledAnswer();
    await forum.database.fork().execute("update post set team_labels = '{self-harm}' where id = ?", [post]);
    expect((await ben.browser.get(address(post))).text).toContain('Set by the team: self-harm.');
    expect((await change(post, [])).status).toBe(303);
    expect(await labelsOf(post)).toMatchObject({ labels: [], team_labels: ['self-harm'] });
  });

  test('ticks survive a change that met another one, and a text that is missing', async () => {
    const post = await labelledAnswer();
    const page = await ben.browser.get(address(post));
    expect((await change(post, ['abuse'], { text: 'From another tab' })).status).toBe(303);
    const late = await ben.browser.submit(
      page,
      { text: 'From the first tab', label_hospital: 'on' },
      { action: address(post) },
    );
    expect([late.status, ticked(late, address(post))]).toEqual([409, ['label_abuse', 'label_hospital']]);
    const empty = await ben.browser.submit(late, { text: '' }, { action: address(post) });
    expect([empty.status, ticked(empty, address(post))]).toEqual([422, ['label_abuse', 'label_hospital']]);
  });

  test('words that are taken back take their topics along', async () => {
    const post = await labelledAnswer();
    await forum.database.fork().execute("update post set team_labels = '{self-harm}' where id = ?", [post]);
    await ben.browser.submit(
      await ben.browser.get(`/posts/${post}/withdrawal`),
      {},
      { action: `/posts/${post}/withdrawal` },
    );
    expect(await labelsOf(post)).toMatchObject({ labels: [], team_labels: [] });
  });
});
