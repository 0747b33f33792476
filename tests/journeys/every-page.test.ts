import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPost } from '../../src/forum/keep-post.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { tellAuthor } from '../../src/notifications/tell-author.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { aCase, act, take } from '../http/moderation/acting.ts';
import { anAuthenticator, givePasskey } from '../support/authenticator.ts';
import { lookWithAxe, told } from '../support/axe.ts';
import { aMember, aModerator, anOwner, type Person } from '../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread } from '../support/things.ts';
import { bringCookies, openWeb, type Web } from '../support/web.ts';

let web: Web;
let people: Record<'member' | 'moderator' | 'owner', Person>;
const places: Record<string, string> = {};

beforeAll(async () => {
  web = await openWeb();
  const other = await aMember(web.forum);
  await aThread(web.forum, other, { title: 'Nobody has said a word for half a day' });
  web.forum.clock.move(12 * 3_600_000);
  people = {
    member: await aMember(web.forum, { codesPending: true }),
    moderator: await aModerator(web.forum),
    owner: await anOwner(web.forum),
  };
  asActor(web.forum, people.member);
  const { id } = await aThread(web.forum, other, {
    title: 'A very long title that goes on and on because some things cannot be said in a few words at all',
  });
  for (let count = 0; count < 20; count += 1) {
    const text = `${'Some evenings the words come slowly, and that is fine too. '.repeat(9)}${count}`;
    await anAnswer(web.forum, count % 3 === 0 ? people.member : other, id, { text });
  }
  const wide = 'w'.repeat(200);
  const own = await anAnswer(web.forum, people.member, id, {
    text: `${wide}\n\n- one\n- two\n\n> quoted\n\n\`\`\`\n${wide}\n\`\`\`\n\n| a | b |\n|---|---|\n| ${wide} | 2 |`,
  });
  const theirs = await anAnswer(web.forum, other, id, { text: 'Short.' });
  const { id: story } = await aStory(web.forum, other);
  const { opening: ownStory } = await aStory(web.forum, people.member, { title: 'w'.repeat(120) });
  const { id: strategy, opening } = await aStrategy(web.forum, other, {
    facets: { cautions: ['exercise', 'food'], access: ['no-standing'] },
    sections: { care: 'Stop when it hurts.' },
  });
  await aStrategy(web.forum, other, { title: 'w'.repeat(120) });
  const { id: ownStrategy } = await aStrategy(web.forum, people.member, { title: 'What I do' });
  await keepPost(web.forum.database.fork(), web.forum.tools, asActor(web.forum, people.member), {
    post: opening,
    note: 'On bad nights.',
  });
  await web.forum.database
    .fork()
    .execute('update strategy set shown_told = 20, shown_helped = 50, shown_same = 30, shown_worse = 20');
  const { id: long } = await aThread(web.forum, other, { title: 'A long evening' });
  for (let count = 0; count < 52; count += 1) await anAnswer(web.forum, other, long);
  places.sentence = 'reason.M01.label';
  places.passkey = await givePasskey(web.forum, people.member.account, anAuthenticator());
  await givePasskey(web.forum, people.owner.account, anAuthenticator());
  Object.assign(places, { thread: id, own, theirs, story, ownStory, long, strategy, ownStrategy });
  const plain = await people.moderator.browser.get(`/posts/${theirs}/reports/new`);
  await people.moderator.browser.submit(plain, { kind: 'unkind' }, { action: /reports/ });
  const work = await people.moderator.browser.get('/work');
  places.case = /\/work\/cases\/([0-9a-z]{20})/.exec(work.html)?.[1] ?? '';
  await take(web.forum, people.moderator, places.case);
  await aSecondLook(own, theirs);
  places.free = await aCase(
    web.forum,
    await anAnswer(web.forum, other, long, { text: 'Nobody has this one.' }),
  );
  places.ending = await aCase(web.forum, await anAnswer(web.forum, other, long, { text: 'One too many.' }));
  const proposer = await aModerator(web.forum);
  const [staff] = await web.forum.database
    .fork()
    .execute<{ id: string }[]>('select id from staff where account_id = ?', [proposer.account]);
  places.staff = staff?.id ?? '';
  await act(web.forum, proposer, places.ending, 'end', { reason: 'M06', why: 'It was said four times.' });
  await take(web.forum, people.moderator, places.ending);
});
afterAll(() => web.stop());

/** Two decisions about an own post of the member, and another one that waits for its second look. */
async function aSecondLook(own: string, theirs: string): Promise<void> {
  const told = { act: 'post.hidden', reason: 'M08', note: 'Please say it in another way.' } as const;
  await inTransaction(web.forum.database.fork(), async (tx) => {
    const nameOf = async (post: string) =>
      (await tx.execute<{ name_id: string }[]>('select name_id from post where id = ?', [post]))[0]
        ?.name_id ?? '';
    const toOwn = { ...told, post: own, name: await nameOf(own) };
    places.statement = await tellAuthor(tx, web.forum.tools, toOwn);
    await tellAuthor(tx, web.forum.tools, toOwn);
    const statement = await tellAuthor(tx, web.forum.tools, {
      ...told,
      post: theirs,
      name: await nameOf(theirs),
    });
    const wanted = { post: theirs, kind: 'appeal', cause: 'second-look', statement } as const;
    places.appeal = await openCase(tx, web.forum.tools, wanted);
  });
  await take(web.forum, people.moderator, places.appeal ?? '');
}

/** Every kind of page there is, and who looks at it. */
const pages: [who: 'guest' | 'member' | 'moderator' | 'owner', path: string][] = [
  ['guest', '/'],
  ['guest', '/waiting'],
  ['guest', '/stories'],
  ['guest', '/threads/:story'],
  ['guest', '/strategies'],
  ['guest', '/strategies/for/sleep'],
  ['guest', '/strategies/:strategy'],
  ['guest', '/threads/:strategy'],
  ['member', '/strategies/:strategy'],
  ['member', '/strategies/:ownStrategy'],
  ['member', '/strategies/:ownStrategy/edit'],
  ['member', '/strategies/new'],
  ['member', '/me/strategies'],
  ['member', '/posts/:ownStory/strategies'],
  ['guest', '/threads/:long?page=2'],
  ['guest', '/threads/:long?page=2&since=51'],
  ['guest', '/spaces/nights'],
  ['guest', '/spaces/loss'],
  ['guest', '/threads/:thread'],
  ['guest', '/posts/:theirs/reports/new'],
  ['guest', '/reports/outcome'],
  ['guest', '/search'],
  ['guest', '/search?situation=sleep&minutes=5'],
  ['guest', '/search?of=threads'],
  ['guest', '/search/no-longer-kept?situation=sleep'],
  ['guest', '/help'],
  ['guest', '/help?country=DE'],
  ['guest', '/sheet'],
  ['guest', '/me/pages/offline'],
  ['member', '/someone-soon'],
  ['member', '/me/codes'],
  ['member', '/me/agreement'],
  ['member', '/me/passkeys/new'],
  ['guest', '/join'],
  ['guest', '/sign-in'],
  ['guest', '/recovery'],
  ['guest', '/about/agreement'],
  ['guest', '/about/privacy'],
  ['guest', '/about/people'],
  ['guest', '/about/contact'],
  ['guest', '/about/first-steps'],
  ['guest', '/about/leave'],
  ['guest', '/about/peer-support'],
  ['guest', '/accessibility'],
  ['guest', '/rules/log'],
  ['guest', '/transparency'],
  ['guest', '/reading'],
  ['guest', '/nothing/here'],
  ['guest', '/me'],
  ['member', '/waiting'],
  ['member', '/search?situation=sleep'],
  ['member', '/stories/new'],
  ['member', '/posts/:ownStory/edit'],
  ['member', '/posts/:ownStory/withdrawal'],
  ['member', '/threads/new'],
  ['member', '/threads/:thread'],
  ['member', '/threads/:thread?page=last&quote=:theirs'],
  ['member', '/posts/:own/edit'],
  ['member', '/posts/:own/withdrawal'],
  ['member', '/posts/:own/later'],
  ['member', '/join/codes'],
  ['member', '/me'],
  ['member', '/me/posts'],
  ['member', '/me/drafts'],
  ['member', '/me/following'],
  ['member', '/me/bookmarks'],
  ['member', '/me/put-away'],
  ['member', '/posts/:theirs/bookmark'],
  ['member', '/posts/:theirs/put-away'],
  ['member', '/me/names'],
  ['member', '/me/pages'],
  ['member', '/me/settings'],
  ['member', '/reading'],
  ['member', '/me/sessions'],
  ['member', '/me/export'],
  ['member', '/me/leaving'],
  ['guest', '/left'],
  ['guest', '/about/kept'],
  ['member', '/me/passphrase'],
  ['member', '/me/role'],
  ['member', '/me/two-step'],
  ['member', '/me/passkeys'],
  ['member', '/me/passkeys/:passkey/removal'],
  ['member', '/inbox'],
  ['member', '/statements/:statement'],
  ['moderator', '/work'],
  ['moderator', '/work/cases/:case'],
  ['moderator', '/work/cases/:case/acts/redact'],
  ['moderator', '/work/cases/:case/acts/lock'],
  ['moderator', '/work/cases/:case/by-name?all=yes'],
  ['moderator', '/work/cases/:free/acts/hide'],
  ['moderator', '/work/cases/:ending/ending'],
  ['moderator', '/work/flood'],
  ['moderator', '/work/flood?post=:own'],
  ['moderator', '/work/cases/:case/acts/hide'],
  ['moderator', '/work/cases/:case/acts/label'],
  ['moderator', '/work/cases/:appeal/answer'],
  ['owner', '/work/lead'],
  ['owner', '/work/care'],
  ['moderator', '/work/my-role'],
  ['moderator', '/work/log'],
  ['owner', '/work/team'],
  ['owner', '/work/team/:staff/ending'],
  ['owner', '/work/settings'],
  ['owner', '/work/duty'],
  ['owner', '/work/pager'],
  ['owner', '/work/helplines?country=DE'],
  ['owner', '/work/wording'],
  ['owner', '/work/wording/:sentence'],
  ['owner', '/work/threads/:thread/memorial'],
  ['owner', '/work/papers'],
  ['owner', '/work/papers/law'],
  ['owner', '/work/spaces'],
  ['owner', '/work/spaces/nights'],
  ['owner', '/work/kindness'],
  ['owner', '/work/kindness/J01'],
  ['owner', '/work/search'],
  ['owner', '/work/search/words'],
  ['owner', '/work/search/quality'],
];

/** What is asked with GET and is no page, or is a page at one moment only, which a journey of its own looks at. */
const noPage: Record<string, string> = {
  '/spaces/:space/feed.atom': 'a feed',
  '/strategies/offline.js': 'a script',
  '/strategies/:strategy/text': 'plain text',
  '/posts/:post': 'leads on to the thread',
  '/transparency.json': 'figures',
  '/join/codes.txt': 'a file',
  '/leave': 'leads away',
  '/me/pages/kept': 'figures for a script',
  '/me/pages/words.txt': 'a file',
  '/me/pages.js': 'a script',
  '/static/:file': 'files',
  '/favicon.svg': 'a picture',
  '/robots.txt': 'for programs',
  '/healthz': 'for programs',
  '/readyz': 'for programs',
  '/work/waiting': 'a number for a script',
  '/work/papers/:paper/record': 'a file',
  '/set-up/:token': 'once, before there is anybody',
  '/sign-in/code': 'between the two steps of signing in',
  '/work/cases/:case/crisis': 'help-near.test.ts',
};

const fill = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => places[name] ?? '');

/** One window goes from page to page; only who looks at a page is brought to it. */
let glass: Page;
async function visit(who: (typeof pages)[number][0], path: string): Promise<void> {
  const context = glass.context();
  await context.clearCookies();
  if (who !== 'guest') await bringCookies(context, web.base, people[who].browser);
  await glass.goto(fill(path));
}

/** The stricter rule of contrast stands for the plain one: what passes it passes both. */
const rules = {
  resultTypes: ['violations' as const],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
};

describe('every page', () => {
  beforeAll(async () => {
    glass = await web.open({});
    // Colours on their way from light to dark are neither.
    await glass.emulateMedia({ reducedMotion: 'reduce' });
    // Leaving would sign everybody out; that it does is told elsewhere.
    await glass.route(new RegExp(`^${web.base}/leave$`), (route) => route.fulfill({ status: 204 }));
  });
  afterAll(() => glass.context().close());

  /** As it stands: light on a desk, and dark on a small phone. */
  async function lookAtIt(): Promise<void> {
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      await glass.emulateMedia({ colorScheme: scheme });
      await glass.setViewportSize({ width, height: 800 });
      const { violations, passes } = await lookWithAxe(glass, rules);
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
      expect(told(violations)).toEqual([]);
      const sideways = await glass.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      expect(await glass.locator('h1').count()).toBe(1);
    }
  }

  /** The first stop of the Tab key leads away, and three times Shift blanks the page at once. */
  async function leaveIt(): Promise<void> {
    const stops = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
    const first = await glass.evaluate(
      (all) => [...document.querySelectorAll(all)].find((each) => each.checkVisibility())?.outerHTML ?? '',
      stops,
    );
    expect(first).toContain('data-leave');
    for (let press = 0; press < 3; press += 1) await glass.keyboard.press('Shift');
    expect(await glass.evaluate(() => document.body.checkVisibility())).toBe(false);
  }

  test.each(pages)(
    '%s at %s: nothing for axe to find, light and dark, fits a small phone, and is left at once (AX-1, AX-3)',
    async (who, path) => {
      await visit(who, path);
      await lookAtIt();
      await leaveIt();
    },
  );

  test('means every page: each address that answers with one is in the list', () => {
    const seen = pages.map(([, path]) => path.replace(/[?#].*$/, ''));
    const isSeen = (address: string): boolean =>
      seen.some((path) => new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+')}$`).test(path));
    const missing = web.forum.features
      .flatMap(({ declared }) => [...declared.keys()])
      .filter((route) => route.startsWith('GET '))
      .map((route) => route.slice('GET '.length))
      .filter((path) => !isSeen(path) && !(path in noPage));
    expect(missing).toEqual([]);
  });

  test('neither where a kinder wording stands over words that are changed, nor what an author will read', async () => {
    await visit('member', '/posts/:own/edit');
    await glass.locator('#text').fill('I read it. You are just lazy.');
    await glass.getByRole('button', { name: 'Save the change' }).click();
    await glass.locator('#nudge').waitFor();
    await lookAtIt();
    await visit('moderator', '/work/cases/:case/acts/redact');
    await glass.getByLabel('Why?').selectOption('M02');
    await glass.getByLabel('Which part is it about?').fill('Short.');
    await glass.getByRole('button', { name: /^See what .* will read$/ }).click();
    await glass.locator('.statement').waitFor();
    await lookAtIt();
  });
});

describe('what a first visit weighs (AX-2, DESIGN 9)', () => {
  test('a thread with twenty answers: at most 30 KB in at most four requests', async () => {
    const page = await web.open({});
    const requests: string[] = [];
    page.on('request', (request) => void requests.push(request.url()));
    await page.goto(fill('/threads/:thread'));
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeLessThanOrEqual(4);
    let bytes = 0;
    for (const url of requests) {
      const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
      const body = Buffer.from(await response.arrayBuffer());
      bytes += Math.min(body.length, brotliCompressSync(body, { params: { 1: 1 } }).length);
    }
    expect(bytes).toBeLessThanOrEqual(30_000);
  });
});

describe('what no page does', () => {
  test('a page from right to left fits as well (AX-10)', async () => {
    const page = await web.open({ width: 320 });
    await page.goto(fill('/threads/:thread'));
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('with everything down but the process, help is still there (CR-1)', async () => {
    const page = await web.open({ script: false });
    await web.forum.database.close();
    await page.goto('/help?country=GB');
    expect(await page.getByText('Samaritans').first().isVisible()).toBe(true);
    await page.goto('/');
    expect(await page.getByRole('link', { name: 'Help now' }).isVisible()).toBe(true);
  });
});
