import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followThread } from '../../../src/forum/follow-thread.ts';
import { keepPost } from '../../../src/forum/keep-post.ts';
import { contentLabels } from '../../../src/safety/content-labels.catalogue.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread } from '../../support/things.ts';
import { take } from '../moderation/acting.ts';
import { aCase } from '../moderation/story.ts';
import { aStatement } from '../safety/planted.ts';
import { inStyles, whatIsAsked } from './outside.ts';

/*
 * Every page that links lead to, and every address that needs nothing to be filled in, is read the way a browser reads it: what
 * it fetches, sends and opens by itself is of this place alone, whatever people wrote (SECURITY C8). The browser journeys
 * hold the same while pages are really open (tests/support/web.ts).
 */

type Who = 'guest' | 'member' | 'moderator' | 'owner';

let forum: TestForum;
const browsers = {} as Record<Who, Browser>;
const origin = 'http://127.0.0.1:3000';

const hostile = [
  '![a picture](https://outside.example/p.png)',
  '<img src="https://outside.example/i.png"><script src="https://outside.example/s.js"></script>',
  '<style>@import "https://outside.example/c.css"; p { background: url(https://outside.example/b.png) }</style>',
  '<meta http-equiv="refresh" content="0;url=https://outside.example/"><iframe src="//outside.example"></iframe>',
  '<form action="https://outside.example/"><button>x</button></form> [a link](https://outside.example/page)',
].join('\n\n');
const told = 'A title that is nobody else’s business';

beforeAll(async () => {
  forum = await startApp();
  const other = await aMember(forum);
  const [member, moderator, owner] = [await aMember(forum), await aModerator(forum), await anOwner(forum)];
  const words = { title: told, text: hostile, labels: [contentLabels[7]] };
  const { id: thread, opening } = await aThread(forum, other, words);
  for (let count = 0; count < 52; count += 1) await anAnswer(forum, other, thread, { text: hostile });
  const own = await anAnswer(forum, member, thread, { text: hostile });
  await aThread(forum, member, words);
  await aStory(forum, other, { title: told, sections: { happened: hostile, helped: hostile, now: hostile } });
  await aStrategy(forum, other, {
    title: told,
    sections: { about: hostile, steps: hostile },
    facets: { evidence: 'guideline-or-study', evidenceLink: 'https://outside.example/paper' },
  });
  await aStrategy(forum, member, { title: told, sections: { about: hostile } });
  const actor = asActor(forum, member);
  await followThread(forum.database.fork(), forum.tools, actor, { thread, follow: true });
  await keepPost(forum.database.fork(), forum.tools, actor, { post: opening, note: hostile });
  await aStatement(forum, own);
  await take(forum, moderator, await aCase(forum, opening, { note: hostile }));
  Object.assign(browsers, {
    guest: openBrowser(forum),
    member: member.browser,
    moderator: moderator.browser,
    owner: owner.browser,
  });
});
afterAll(() => forum.stop());

/** Most addresses of one route: lists can be narrowed in more ways than anybody presses. */
const most = 12;
/** These end the session. */
const ends = new Set(['/leave']);

/** Everything the links of this reader's pages lead to, each with its answer. */
async function crawl(browser: Browser, see: (path: string, answer: Response, body: string) => string[]) {
  const routes = forum.features.flatMap(({ declared }) => [...declared.keys()]);
  const patterns = routes
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.slice('GET '.length));
  const shapes = patterns.map(
    (pattern) => new RegExp(`^${pattern.replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`),
  );
  const walked = new Map<number, number>();
  const seen = new Set<string>();
  const queue = ['/', ...patterns.filter((pattern) => !pattern.includes(':'))];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const { pathname } = new URL(path, origin);
    const route = shapes.findIndex((shape) => shape.test(pathname));
    if (seen.has(path) || ends.has(pathname) || (walked.get(route) ?? 0) >= most) continue;
    seen.add(path);
    walked.set(route, (walked.get(route) ?? 0) + 1);
    const answer = await browser.raw('GET', path);
    queue.push(...see(path, answer, await answer.text()));
  }
  return { pages: seen.size, routes: walked.size };
}

const isOwn = (address: string, path: string): boolean =>
  new URL(address, new URL(path, origin)).origin === origin;
const local = (address: string, path: string): string => {
  const { pathname, search } = new URL(address, new URL(path, origin));
  return `${pathname}${search}`;
};

describe.each<[Who, number]>([
  ['guest', 60],
  ['member', 110],
  ['moderator', 140],
  ['owner', 170],
])('what pages ask for, for a %s', (who, fewest) => {
  test('is of this place alone: no file, form, style or way on of any page leads to another (SECURITY C8)', async () => {
    const strange: string[] = [];
    const titles = new Set<string>();
    const metas = new Set<string>();
    const types = new Set<string>();
    const { pages } = await crawl(browsers[who], (path, answer, body) => {
      const onward = answer.headers.get('location');
      if (onward !== null && !isOwn(onward, path)) strange.push(`${path} leads on to ${onward}`);
      for (const name of ['link', 'refresh', 'report-to', 'reporting-endpoints'])
        if (answer.headers.has(name)) strange.push(`${path} has a header ${name}`);
      const type = answer.headers.get('content-type') ?? '';
      types.add(type.split(';')[0] ?? '');
      const asked = whatIsAsked(/html|svg/.test(type) ? body : '');
      const byItself = [...asked.byItself, ...(type.startsWith('text/css') ? inStyles(body) : [])];
      for (const address of byItself) if (!isOwn(address, path)) strange.push(`${path} asks for ${address}`);
      for (const { href, rel } of asked.pressed)
        if (!isOwn(href, path) && !isPlain(href, rel)) strange.push(`${path} links to ${href} (${rel})`);
      if (asked.title !== '') titles.add(asked.title);
      for (const name of asked.metas) metas.add(name);
      const ways = [
        ...asked.pressed.map(({ href }) => href),
        ...byItself,
        ...(onward === null ? [] : [onward]),
      ];
      return ways.filter((href) => isOwn(href, path)).map((href) => local(href, path));
    });
    expect(strange).toEqual([]);
    expect(pages).toBeGreaterThan(fewest);
    const files = ['text/html', 'text/css', 'text/javascript', 'image/svg+xml', 'application/atom+xml'];
    expect([...types]).toEqual(expect.arrayContaining(files));
    // Neither a tab nor a preview of a link tells what is read (PR-10).
    expect([...titles].filter((title) => /business|psychosis|night|sleep|loss/i.test(title))).toEqual([]);
    expect([...metas].sort()).toEqual(['charset', 'color-scheme', 'robots', 'viewport']);
  }, 120_000);
});

/** A link somebody presses: it calls, writes, opens an app for codes, or another place that does not learn where they came from. */
const isPlain = (href: string, rel: string): boolean =>
  /^(tel|sms|otpauth):/.test(href) ||
  (/^https?:/.test(href) && rel.includes('noreferrer') && rel.includes('noopener'));

test.each([
  '<img src="https://outside.example/">',
  '<img srcset="https://outside.example/ 2x">',
  '<link rel="preconnect" href="https://outside.example">',
  '<form action="//outside.example/">',
  '<button formaction="https://outside.example/">',
  '<meta http-equiv="refresh" content="3;url=https://outside.example/">',
  '<p style="background:url(https://outside.example/)">',
  '<style>@import "https://outside.example/"</style>',
  '<a href="/" ping="https://outside.example/">x</a>',
  '<form data-check="https://outside.example/"></form>',
  '<object data="https://outside.example/"></object>',
  '<svg><use xlink:href="https://outside.example/"></use></svg>',
])('the crawl would notice %s', (html) => {
  expect(whatIsAsked(html).byItself.every((address) => isOwn(address, '/'))).toBe(false);
});
