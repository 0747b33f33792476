import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourAfter } from '../../../src/accounts/standing.rules.ts';
import { pausePerson } from '../../../src/accounts/standing.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;
/** What Ana wrote under one name each, and what Ben wrote. */
let own: { thread: string; post: string; story: string; strategy: string };
let other: { thread: string; post: string; strategy: string };

beforeAll(async () => {
  forum = await startApp();
  [ana, ben] = await Promise.all([aMember(forum), aMember(forum)]);
  const theirs = await aThread(forum, ben);
  other = { thread: theirs.id, post: theirs.opening, strategy: (await aStrategy(forum, ben)).id };
  const { id: thread } = await aThread(forum, ana);
  own = {
    thread,
    post: await anAnswer(forum, ana, other.thread),
    story: (await aStory(forum, ana)).opening,
    strategy: (await aStrategy(forum, ana)).id,
  };
  const edit = `/strategies/${own.strategy}/edit`;
  const form = (await ana.browser.get(edit)).forms.find(({ action }) => action === edit);
  ownEdit = Object.fromEntries(Object.entries(form?.fields ?? {}).filter(([, value]) => value !== ''));
  await pause(await nameOf(own.post), 7 * 24);
});
afterAll(() => forum.stop());

const nameOf = async (post: string): Promise<string> => {
  const [row] = await forum.database
    .fork()
    .execute<{ name_id: string }[]>('select name_id from post where id = ?', [post]);
  return row?.name_id ?? '';
};
const pause = (name: string, hours: number, of = newId()): Promise<void> =>
  inTransaction(forum.database.fork(), (tx) =>
    pausePerson(tx, forum.tools, name, {
      case: of,
      act: 'pause-7',
      until: hourAfter(forum.clock.now(), hours),
    }),
  );

/** The form of Ana's own strategy as its page has it. */
let ownEdit: Record<string, string> = {};
const words = { text: 'Words I would like to keep', form_key: 'k'.repeat(20) };
const voice = { voice: 'fresh', fresh_name: '', fresh_avatar: '0' };
const opening = { title: 'A title', space: 'nights', need: 'listen', ...voice };
const strategyForm = {
  title: 'A sheet',
  about: 'A page beside the bed',
  steps: 'Write it down',
  when: 'At night',
  when_unknown: 'on',
  care: '',
  minutes: '5',
  energy: 'low',
  company: 'alone',
  cost: 'free',
  evidence: 'my-experience',
  evidence_link: '',
  situation_sleep: 'on',
  'kind_words-and-writing': 'on',
  form_key: 's'.repeat(20),
  ...voice,
};

/** Every route by which a member puts words or reactions before others, with a form that would be taken. */
const writes: Record<string, () => [path: string, form: Record<string, string>]> = {
  'POST /threads': () => ['/threads', { ...opening, ...words }],
  'POST /stories': () => [
    '/stories',
    { ...opening, form_key: words.form_key, happened: words.text, helped: 'That', now: 'This' },
  ],
  'POST /strategies': () => ['/strategies', strategyForm],
  'POST /strategies/:strategy/edit': () => [`/strategies/${own.strategy}/edit`, ownEdit],
  'POST /strategies/:strategy/outcome': () => [`/strategies/${other.strategy}/outcome`, { told: 'helped' }],
  'POST /posts/:post/strategies': () => [
    `/posts/${own.story}/strategies`,
    { [`use_${other.strategy}`]: 'on' },
  ],
  'POST /threads/:thread/posts': () => [`/threads/${other.thread}/posts`, { ...words, quotes: '', ...voice }],
  'POST /posts/:post/reactions': () => [`/posts/${other.post}/reactions`, { set: 'thanks' }],
  'POST /posts/:post/edit': () => [`/posts/${own.post}/edit`, { text: words.text, revision: '1' }],
};

/** What stays open: nothing of it is read by others, or it takes something back, or it asks for help (SAFETY 3.6). */
const open = [
  'POST /threads/look-over',
  'POST /stories/look-over',
  'POST /strategies/look-over',
  'POST /threads/:thread/posts/look-over',
  'POST /strategies/draft',
  'POST /threads/:thread/draft',
  'POST /threads/:thread/draft/drop',
  'POST /me/drafts',
  'POST /me/drafts/:draft/drop',
  'POST /strategies/:strategy/keeping',
  'POST /search/following',
  'POST /threads/:thread/not-today',
  'POST /threads/:thread/following',
  'POST /spaces/:space/following',
  'POST /posts/:post/bookmark',
  'POST /posts/:post/put-away',
  'POST /posts/:post/withdrawal',
  'POST /posts/:post/later',
  'POST /me/put-away',
  'POST /me/names',
  'POST /me/pages/kept',
  'POST /me/pages/keys',
  'POST /me/pages/dropping',
  'POST /me/pages/ending',
  'POST /me/settings',
  'POST /me/settings/drafts',
  'POST /me/sessions/:session/end',
  'POST /me/sessions/end-all',
  'POST /me/export',
  'POST /me/leaving',
  'POST /me/passphrase',
  'POST /me/codes',
  'POST /me/agreement',
  'POST /me/role',
  'POST /me/two-step',
  'POST /me/passkeys',
  'POST /me/passkeys/new',
  'POST /me/passkeys/question',
  'POST /me/passkeys/:passkey/removal',
  'POST /join/codes',
  'POST /inbox/up-to-date',
  'POST /statements/:statement/second-look',
  // Asking for somebody is never closed (CR-6); what goes up then is in our words.
  'POST /someone-soon',
  'POST /threads/:thread/someone-soon',
  'POST /threads/:thread/near/closing',
  'POST /near/:case/closing',
  'POST /near/:case/safe',
  'POST /statements/:statement/no-more',
];

async function send(person: Person, path: string, form: Record<string, string>) {
  const page = await person.browser.get('/threads/new');
  const token = page.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';
  const response = await person.browser.raw(
    'POST',
    path,
    new URLSearchParams({ ...form, form_token: token }),
  );
  return { status: response.status, html: await response.text() };
}

describe('somebody whose writing is paused (MO-1, SECURITY C5)', () => {
  test('every route on which members send something either waits for the end of the pause or is said to stay open', () => {
    const sent = forum.features.flatMap(({ declared }) =>
      [...declared]
        .filter(([route, access]) => access === 'member' && route.startsWith('POST '))
        .map(([route]) => route),
    );
    expect(
      sent.filter((route) => !(route in writes) && !open.includes(route)),
      'new routes: may they be used while paused?',
    ).toEqual([]);
    expect(Object.keys(writes).filter((route) => !sent.includes(route))).toEqual([]);
    expect(open.filter((route) => !sent.includes(route))).toEqual([]);
  });

  test.each(Object.keys(writes))(
    '%s answers kindly, says until when, and nothing is put up',
    async (route) => {
      const [path, form] = writes[route]?.() ?? ['', {}];
      const before = await everything();
      const { status, html } = await send(ana, path, form);
      expect([status, html.includes('Your writing is paused until')]).toEqual([403, true]);
      expect(html).toContain('Read why, and ask for a second look');
      if (form.text) expect(html).toContain(form.text);
      expect(await everything()).toEqual(before);
      const free = await send(ben, path, form);
      expect(free.html).not.toContain('Your writing is paused');
    },
  );

  test('it holds under every name, also one that nobody has met yet', async () => {
    const { status } = await send(ana, `/threads/${own.thread}/posts`, { ...words, quotes: '', ...voice });
    expect(status).toBe(403);
  });

  test('reading, drafts, bookmarks, following, settings, reports, taking back and reading about it stay open', async () => {
    for (const path of [
      '/',
      `/threads/${other.thread}`,
      '/inbox',
      '/me',
      '/me/posts',
      '/me/drafts',
      '/threads/new',
    ]) {
      const page = await ana.browser.get(path);
      expect([path, page.status, page.text.includes('Your writing is paused until')]).toEqual([
        path,
        200,
        true,
      ]);
    }
    expect((await send(ana, `/threads/${other.thread}/draft`, { text: 'Kept for later' })).status).toBe(303);
    expect((await send(ana, `/posts/${other.post}/bookmark`, { note: '', set: 'kept' })).status).not.toBe(
      403,
    );
    expect(
      (await send(ana, `/posts/${other.post}/reports`, { kind: 'unkind', note: '', form_key: newId() }))
        .status,
    ).toBe(200);
    expect((await send(ana, `/posts/${other.post}/reactions`, { take: 'thanks' })).status).toBe(303);
    expect((await send(ana, `/posts/${own.post}/withdrawal`, {})).status).toBe(303);
    expect((await ben.browser.get('/')).text).not.toContain('Your writing is paused');
  });

  test('the text of a refused answer is kept as a draft too (PO-1)', async () => {
    const { html } = await send(ana, `/threads/${own.thread}/posts`, {
      ...words,
      text: 'Only for my draft',
      quotes: '',
      ...voice,
    });
    expect(html).toContain('Only for my draft');
    expect((await ana.browser.get('/me/drafts')).html).toContain('Only for my draft');
  });

  test('it ends by itself at its hour, and not before', async () => {
    const carl = await aMember(forum);
    const { id, opening: post } = await aThread(forum, carl);
    await pause(await nameOf(post), 24);
    forum.clock.move(23 * 3_600_000);
    const answer = { ...words, quotes: '', ...voice };
    expect((await send(carl, `/threads/${id}/posts`, answer)).status).toBe(403);
    forum.clock.move(2 * 3_600_000);
    expect((await carl.browser.get('/')).text).not.toContain('Your writing is paused');
    expect((await send(carl, `/threads/${id}/posts`, answer)).status).toBe(303);
  });
});

/** All that others could meet, so that a refusal is seen to have left nothing. */
async function everything(): Promise<unknown> {
  const em = forum.database.fork();
  return Promise.all(
    [
      'select id, revision, state from post order by id',
      'select * from reaction',
      'select * from outcome',
      'select * from used_strategy',
    ].map((statement) => em.execute(statement)),
  );
}
