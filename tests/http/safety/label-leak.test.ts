import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followThread } from '../../../src/forum/follow-thread.ts';
import { keepPost } from '../../../src/forum/keep-post.ts';
import { keepHint } from '../../../src/moderation/crisis-hint.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { type ContentLabel, contentLabels } from '../../../src/safety/content-labels.catalogue.ts';
import { firstLabelChoices } from '../../../src/safety/content-labels.rules.ts';
import { readCrisis } from '../../../src/safety/crisis/read-crisis.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread, openingOf } from '../../support/things.ts';
import { aCase } from '../moderation/story.ts';
import { chooses } from './reading-as.ts';

/*
 * A word that stands nowhere else is planted in title and text under every label, and every page there is is looked
 * through for it (CW-3). A new page is walked without being named here; a new kind of place in an address is asked for.
 */

interface Planted {
  label: ContentLabel;
  thread: string;
  opening: string;
  /** A strategy under this label, for the same as all the others. */
  strategy: string;
  /** An answer under this label in a thread that has none, and one that quotes it. */
  answer: string;
  quoting: string;
  case: string;
  /** A case about its author, with what was seen in the words. */
  crisis: string;
}

type Reader =
  | 'guest'
  | 'a member as at first'
  | 'a member who folds all'
  | 'a member who leaves all out'
  | 'moderator';

let forum: TestForum;
let plain: string;
let planted: Planted[];
const browsers = new Map<Reader, () => Browser>();

const titleOf = (label: ContentLabel) => `tcanary${contentLabels.indexOf(label)}z`;
const textOf = (label: ContentLabel) => `wcanary${contentLabels.indexOf(label)}z`;

beforeAll(async () => {
  forum = await startApp();
  const author = await aMember(forum);
  const other = await aMember(forum);
  plain = (await aThread(forum, other, { title: 'A thread about nothing heavy' })).id;
  planted = [];
  for (const label of contentLabels) planted.push(await plant(label, author, other));
  // What nobody has answered stands on the list of those who wait, too.
  forum.clock.move(12 * 3_600_000);
  const people: Record<Exclude<Reader, 'guest'>, Person> = {
    'a member as at first': await aMember(forum),
    'a member who folds all': await aMember(forum),
    'a member who leaves all out': await aMember(forum),
    moderator: await aModerator(forum),
  };
  await chooses(forum, people['a member who folds all'], 'fold');
  await chooses(forum, people['a member who leaves all out'], 'leave-out');
  for (const [name, person] of Object.entries(people)) browsers.set(name as Reader, () => person.browser);
  for (const person of Object.values(people)) await keepsAll(person);
  browsers.set('guest', () => openBrowser(forum));
});
afterAll(() => forum.stop());

/** Follows every planted thread and keeps every planted post, so that the lists of one's own have something to hide. */
async function keepsAll(person: Person): Promise<void> {
  const member = asActor(forum, person);
  for (const { thread, opening, answer, strategy } of planted) {
    await followThread(forum.database.fork(), forum.tools, member, { thread, follow: true });
    for (const post of [opening, answer, await openingOf(forum, strategy)]) {
      await keepPost(forum.database.fork(), forum.tools, member, { post, note: '' });
    }
  }
}

function browserOf(reader: Reader): Browser {
  const open = browsers.get(reader);
  if (open === undefined) throw new Error(`nobody reads as ${reader}`);
  return open();
}

async function plant(label: ContentLabel, author: Person, other: Person): Promise<Planted> {
  const labels = [label];
  const text = `One ${textOf(label)} two`;
  const { id: thread, opening } = await aThread(forum, author, { title: titleOf(label), text, labels });
  await anAnswer(forum, other, thread);
  const sections = { happened: text, helped: text, now: text };
  await aStory(forum, author, { title: titleOf(label), labels, sections });
  const shared = await aStrategy(forum, author, {
    title: titleOf(label),
    labels,
    sections: { about: text, steps: text, when: text, whenNot: text, care: text },
  });
  const strategy = shared.id;
  const answer = await anAnswer(forum, author, plain, { text, labels });
  const quoting = await anAnswer(forum, other, plain, { quotes: answer });
  const crisis = await inTransaction(forum.database.fork(), async (tx) => {
    const id = await openCase(tx, forum.tools, { post: opening, kind: 'crisis', cause: 'danger' });
    const reasons = [{ code: 'wish', start: 0, end: text.length }];
    await keepHint(tx, forum.tools, id, { ...readCrisis('', 'opening'), counts: 2, reasons }, text);
    return id;
  });
  return { label, thread, opening, strategy, answer, quoting, case: await aCase(forum, opening), crisis };
}

/** Whether this reader has words under this label before they ask for them. */
function isShown(reader: Reader, label: ContentLabel): boolean {
  if (reader === 'a member who folds all' || reader === 'a member who leaves all out') return false;
  return firstLabelChoices[label] === 'show';
}

/** What of a page is there to be read: the team's reading pages hold the words behind a closed fold (WB-1). */
const heavyPages = /^\/work\/(cases\/[^/]+(\/acts\/[a-z-]+|\/crisis)?|posts\/[^/]+\/[a-z]+)$/;
const readable = (path: string, html: string): string =>
  heavyPages.test(path) ? html.replace(/<details class="fold">.*?<\/details>/gs, '') : html;

const canariesIn = (html: string, word: 'tcanary' | 'wcanary'): ContentLabel[] =>
  contentLabels.filter((label) => html.includes(word === 'tcanary' ? titleOf(label) : textOf(label)));

/** Every address a reader can ask for, once for each planted thing where it names one. */
function addresses(): string[] {
  const routes = forum.features.flatMap((feature) => [...feature.declared.keys()]);
  const patterns = routes.filter((route) => route.startsWith('GET ')).map((route) => route.slice(4));
  const all = patterns.flatMap((pattern) => {
    if (!pattern.includes(':')) return [pattern];
    return planted.flatMap((each) => [fill(pattern, each, each.opening), fill(pattern, each, each.answer)]);
  });
  const more = planted.flatMap(({ thread, opening, answer, quoting }) => [
    `/posts/${quoting}`,
    `/threads/${plain}?page=last&quote=${answer}`,
    `/threads/${thread}?page=last&quote=${opening}`,
    `/threads/${plain}?open=${thread},${quoting}`,
  ]);
  return [...new Set([...all, `/threads/${plain}`, ...more])];
}

/** What stands for each place in an address. A page with another place has to be given something here. */
function fill(pattern: string, { thread, case: it, crisis, strategy }: Planted, post: string): string {
  const values: Record<string, string> = {
    space: 'nights',
    thread,
    post,
    case: pattern.endsWith('/crisis') ? crisis : it,
    act: 'redact',
    token: 'A'.repeat(32),
    file: 'site.css',
    session: post,
    passkey: post,
    sentence: 'M01',
    staff: post,
    statement: post,
    rule: 'J01',
    paper: 'law',
    strategy,
    situation: 'sleep',
    sealed: 'A'.repeat(720),
  };
  return pattern.replace(/:([a-z]+)(?:\{[^}]*\})?/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`This test has nothing for :${name} in ${pattern}.`);
    return value;
  });
}

/** Leaving ends the session, so it is not walked. */
const walked = (path: string): boolean => path !== '/leave';

describe.each<Reader>([
  'guest',
  'a member as at first',
  'a member who folds all',
  'a member who leaves all out',
  'moderator',
])('%s', (reader) => {
  test('meets no folded or left out word and no such title on any page (CW-3)', async () => {
    const leaks: string[] = [];
    let pages = 0;
    for (const path of addresses().filter(walked)) {
      const page = await browserOf(reader).get(path);
      pages += page.status === 200 ? 1 : 0;
      for (const word of ['tcanary', 'wcanary'] as const) {
        for (const label of canariesIn(readable(page.path, page.html), word)) {
          if (!isShown(reader, label)) leaks.push(`${word} of ${label} on ${path}`);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(pages).toBeGreaterThan(60);
  }, 120_000);

  test('meets what is shown: titles in lists, words in threads and quotes', async () => {
    const browser = browserOf(reader);
    const shown = contentLabels.filter((label) => isShown(reader, label));
    expect(canariesIn((await browser.get('/spaces/nights')).html, 'tcanary')).toEqual(shown);
    expect(canariesIn((await browser.get(`/threads/${plain}`)).html, 'wcanary')).toEqual(shown);
    for (const { label, thread } of planted) {
      const { html } = await browser.get(`/threads/${thread}`);
      const here = shown.includes(label) ? [label] : [];
      expect([canariesIn(html, 'tcanary'), canariesIn(html, 'wcanary')]).toEqual([here, here]);
    }
  });

  test('has what is folded on asking, and nothing that is left out', async () => {
    const browser = browserOf(reader);
    const opens = reader !== 'a member who leaves all out';
    for (const { label, thread, opening, answer } of planted) {
      const { html } = await browser.get(`/threads/${thread}?open=${opening}`);
      expect(canariesIn(html, 'wcanary')).toEqual(opens ? [label] : []);
      expect(canariesIn(html, 'tcanary')).toEqual(opens ? [label] : []);
      const asked = new Set(
        canariesIn((await browser.get(`/threads/${plain}?open=${answer}`)).html, 'wcanary'),
      );
      const wanted = contentLabels.filter((each) => isShown(reader, each) || (opens && each === label));
      expect([...asked]).toEqual(wanted);
    }
  });
});

describe.each<Reader>(['a member as at first', 'a member who folds all', 'a member who leaves all out'])(
  '%s whose answer comes back',
  (reader) => {
    test.each(['Put it up', 'Look it over'])('meets nothing new (422, %s)', async (press) => {
      const browser = browserOf(reader);
      for (const { label, answer } of planted) {
        const box = await browser.get(`/threads/${plain}?page=last&quote=${answer}`);
        const again = await browser.submit(box, { text: '' }, { press });
        expect(again.status).toBe(422);
        const found = canariesIn(again.html, 'wcanary');
        expect(found.filter((each) => !isShown(reader, each))).toEqual([]);
        expect(found.includes(label)).toBe(isShown(reader, label));
      }
    });

    test('and on the look-over of an answer with a quote', async () => {
      const browser = browserOf(reader);
      const { answer } = planted[1] as Planted;
      const box = await browser.get(`/threads/${plain}?page=last&quote=${answer}`);
      const look = await browser.submit(box, { text: 'I am here' }, { press: 'Look it over' });
      expect(look.status).toBe(200);
      expect(canariesIn(look.html, 'wcanary')).toEqual([]);
    });
  },
);

test('the walk would notice a title that is there', () => {
  const label = 'self-harm';
  expect(canariesIn(readable('/', `<a>${titleOf(label)}</a>`), 'tcanary')).toEqual([label]);
  const behind = `<details class="fold"><summary>x</summary>${textOf(label)}</details>`;
  expect(canariesIn(readable('/', behind), 'wcanary')).toEqual([label]);
  expect(canariesIn(readable('/work/cases/x', behind), 'wcanary')).toEqual([]);
  expect(canariesIn(readable('/work/cases/x', titleOf(label)), 'tcanary')).toEqual([label]);
});
