import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimCase } from '../../../src/moderation/claim-case.ts';
import {
  type ContentLabel,
  contentLabels,
  type LabelTreatment,
  labelTreatments,
} from '../../../src/safety/content-labels.catalogue.ts';
import {
  firstLabelChoices,
  type LabelChoices,
  labelChoicesCode,
} from '../../../src/safety/content-labels.rules.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, anOwner, type Person } from '../../support/people.ts';
import { asModerator, aThread } from '../../support/things.ts';
import { hasToDoWithAll, type Own, type Planted, plant, textOf, titleOf } from './planted.ts';
import { chooses } from './reading-as.ts';
import { addresses, type Role } from './surfaces.ts';

/*
 * Labels × surfaces × choices (CW-3). A word that stands nowhere else is planted in title and text under every label. Each
 * reader walks every page there is; of three readers of each role, every label is shown to one, folded for the next and left out
 * for the third. What is shown has to stand on exactly the surfaces of the list below, so that a page that lost its words
 * cannot pass for one that leaks nothing, and what is folded or left out on none.
 */

/** Every surface with words of others, by the least role that gets there. Searching has a test of its own, with an index. */
const surfaces: Record<Role, readonly string[]> = {
  guest: [
    'title on /posts/:post',
    'title on /spaces/:space',
    'title on /spaces/:space/feed.atom',
    'title on /stories',
    'title on /strategies',
    'title on /strategies/:strategy',
    'title on /strategies/:strategy/text',
    'title on /strategies/for/:situation',
    'title on /threads/:thread',
    'title on /threads/:thread?quote',
    'title on /waiting',
    'words on /posts/:post',
    'words on /spaces/:space/feed.atom',
    'words on /strategies',
    'words on /strategies/:strategy',
    'words on /strategies/:strategy/text',
    'words on /strategies/for/:situation',
    'words on /threads/:thread',
    'words on /threads/:thread?open',
    'words on /threads/:thread?quote',
  ],
  member: [
    'title on /me/drafts',
    'title on /me/following',
    'title on /me/posts',
    'title on /me/strategies',
    'title on /posts/:post/strategies',
    'words on /me/bookmarks',
    'words on /posts/:post/bookmark',
  ],
  owner: [
    'title on /work/cases/:case',
    'title on /work/cases/:case/acts/:act',
    'words on /posts/:post/bookmark',
    'words on /work/cases/:case/by-name',
    'words on /work/flood?post',
  ],
};

/** Lists of the few newest things: not everything that is shown has a place there. */
const someOnly = new Set(['title on /', 'title on /work/lead']);

/** The owner here has nothing of their own; that pages of one's own hold is shown with members. */
const upTo: Record<Role, Role[]> = {
  guest: ['guest'],
  member: ['guest', 'member'],
  owner: ['guest', 'owner'],
};

interface Reader {
  role: Role;
  choices: LabelChoices;
  browser: Browser;
  person?: Person;
  own?: Own;
}

const turned = (by: number): LabelChoices =>
  Object.fromEntries(
    contentLabels.map((label, at): [ContentLabel, LabelTreatment] => [
      label,
      labelTreatments[(at + by) % labelTreatments.length] ?? 'show',
    ]),
  ) as LabelChoices;

const ways: Record<string, LabelChoices> = {
  'as at first': firstLabelChoices,
  'who shows some, folds some, leaves some out': turned(0),
  'who has it turned by one': turned(1),
  'who has it turned by two': turned(2),
};
const readers = (['guest', 'member', 'owner'] as const).flatMap((role) =>
  Object.entries(ways)
    .filter(([way]) => role !== 'owner' || way !== 'as at first')
    .map(([way, choices]) => [`${role} ${way}`, role, choices] as const),
);

let forum: TestForum;
let plain: string;
let author: Person;
let planted: Planted[];
const known = new Map<string, Reader>();

beforeAll(async () => {
  forum = await startApp();
  author = await aMember(forum);
  await chooses(forum, author, 'leave-out');
  const other = await aMember(forum);
  plain = (await aThread(forum, other, { title: 'A thread about nothing heavy' })).id;
  planted = [];
  for (const label of contentLabels) planted.push(await plant(forum, label, { plain, author, other }));
  await teamNamesHalf();
  // What nobody has answered stands on the list of those who wait, too.
  forum.clock.move(12 * 3_600_000);
  for (const [name, role, choices] of readers) known.set(name, await aReader(role, choices));
}, 120_000);
afterAll(() => forum.stop());

/** Topics of the team hold as those of authors do, so every second one is theirs. Nothing has been read yet. */
async function teamNamesHalf(): Promise<void> {
  for (const label of contentLabels.filter((_, at) => at % 2 === 1))
    await forum.database
      .fork()
      .execute("update post set team_labels = labels, labels = '{}' where labels = array[?]::text[]", [
        label,
      ]);
}

async function aReader(role: Role, choices: LabelChoices): Promise<Reader> {
  if (role === 'guest') {
    const browser = openBrowser(forum);
    if (choices !== firstLabelChoices)
      browser.cookies.set('alongside-look', `-.-.-.-.-.-.${labelChoicesCode(choices)}`);
    return { role, choices, browser };
  }
  const person = await (role === 'owner' ? anOwner(forum) : aMember(forum));
  if (choices !== firstLabelChoices) await chooses(forum, person, choices);
  const own = role === 'member' ? await hasToDoWithAll(forum, person, planted) : undefined;
  return { role, choices, browser: person.browser, person, own };
}

function reader(name: string): Reader {
  const found = known.get(name);
  if (found === undefined) throw new Error(`nobody reads as ${name}`);
  return found;
}

/** What of a page is there to be read: the team's reading pages hold the words behind a closed fold (WB-1). */
const heavyPages = /^\/work\/(cases\/[^/]+(\/acts\/[a-z\d-]+|\/crisis|\/answer)?|posts\/[^/]+\/[a-z]+)$/;
const readable = (path: string, html: string): string =>
  heavyPages.test(path) ? html.replace(/<details class="fold">.*?<\/details>/gs, '') : html;

const words = { title: titleOf, words: textOf };
const canariesIn = (html: string, word: keyof typeof words): ContentLabel[] =>
  contentLabels.filter((label) => html.includes(words[word](label)));

/** On which surfaces words under each label stand for a reader. */
async function walk({ role, browser, person, own }: Reader): Promise<Map<ContentLabel, Set<string>>> {
  if (role === 'owner' && person) await takesAll(person);
  const found = new Map(contentLabels.map((label) => [label, new Set<string>()]));
  for (const { surface, path } of addresses(forum, { role, planted, plain, own })) {
    const page = await browser.get(path);
    const html = readable(page.path, page.html);
    for (const word of ['title', 'words'] as const)
      for (const label of canariesIn(html, word)) found.get(label)?.add(`${word} on ${surface}`);
  }
  return found;
}

/** Only whoever has a case gets its forms. */
async function takesAll(person: Person): Promise<void> {
  const staff = asModerator(forum, person);
  for (const each of planted) {
    await forum.database.fork().execute('update moderation_case set claim = null where id = ?', [each.case]);
    await claimCase(forum.database.fork(), forum.tools, staff, each.case);
  }
}

describe.each(readers)('%s', (name, role) => {
  test('meets shown words on every surface, and no folded or left out word or title on any page (CW-3)', async () => {
    const found = await walk(reader(name));
    const wanted = new Set(upTo[role].flatMap((each) => surfaces[each]));
    for (const label of contentLabels) {
      const here = [...(found.get(label) ?? [])];
      const isShown = reader(name).choices[label] === 'show';
      if (isShown) expect(new Set(here.filter((each) => !someOnly.has(each))), label).toEqual(wanted);
      else expect(here, `${label} is ${reader(name).choices[label]}`).toEqual([]);
    }
  }, 120_000);

  test('has what is folded on asking, and nothing that is left out', async () => {
    const { browser, choices } = reader(name);
    for (const { label, thread, opening, answer } of planted) {
      const { html } = await browser.get(`/threads/${thread}?open=${opening}`);
      const here = choices[label] === 'leave-out' ? [] : [label];
      expect([canariesIn(html, 'title'), canariesIn(html, 'words')]).toEqual([here, here]);
      const asked = canariesIn((await browser.get(`/threads/${plain}?open=${answer}`)).html, 'words');
      expect(asked).toEqual(contentLabels.filter((each) => choices[each] === 'show' || here.includes(each)));
    }
  });
});

describe.each(readers.filter(([, role]) => role === 'member'))('%s whose answer comes back', (name) => {
  test.each(['Put it up', 'Look it over'])('meets nothing new (422, %s)', async (press) => {
    const { browser, choices } = reader(name);
    for (const { label, answer } of planted.slice(0, 3)) {
      const box = await browser.get(`/threads/${plain}?page=last&quote=${answer}`);
      const again = await browser.submit(box, { text: '' }, { press });
      expect(again.status).toBe(422);
      const found = canariesIn(again.html, 'words');
      expect(found.filter((each) => choices[each] !== 'show')).toEqual([]);
      expect(found.includes(label)).toBe(choices[label] === 'show');
    }
  });

  test('and on the look-over of an answer with a quote', async () => {
    const { browser, choices } = reader(name);
    for (const { label, answer } of planted.slice(0, 3)) {
      const box = await browser.get(`/threads/${plain}?page=last&quote=${answer}`);
      const look = await browser.submit(box, { text: 'I am here' }, { press: 'Look it over' });
      expect(look.status).toBe(200);
      expect(canariesIn(look.html, 'words'), `${label} is ${choices[label]}`).toEqual([]);
    }
  });
});

type Form = 'JSON for a program' | 'a page to read';
const exportOf = async ({ browser, ...of }: Person, form: Form, asked: boolean): Promise<string> =>
  (
    await browser.submit(await browser.get('/me/export'), asked ? { passphrase: of.passphrase } : {}, {
      press: `Get ${form}`,
    })
  ).html;

describe.each(['JSON for a program', 'a page to read'] as const)(
  'what one takes along, as %s (PR-5)',
  (form) => {
    test.each(readers.filter(([, role]) => role === 'member'))(
      '%s: words and titles of others are in it under no label and no choice',
      async (name) => {
        const html = await exportOf(reader(name).person as Person, form, false);
        expect(html).toContain('Not up yet.');
        expect(html).toContain('Nothing heavy');
        expect([canariesIn(html, 'title'), canariesIn(html, 'words')]).toEqual([[], []]);
      },
    );

    test('whoever wrote them has all of their own, also where they leave every label out', async () => {
      const html = await exportOf(author, form, true);
      expect([canariesIn(html, 'title'), canariesIn(html, 'words')]).toEqual([contentLabels, contentLabels]);
    });
  },
);

test('what is kept on a phone holds the strategy that was open, and no word of others (AX-9)', async () => {
  const member = reader('member who shows some, folds some, leaves some out');
  for (const { label, strategy } of planted.slice(0, 3)) {
    const { html } = await member.browser.get(`/strategies/${strategy}`);
    const page = /data-offline-page="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    expect(page !== undefined, label).toBe(member.choices[label] === 'show');
    if (page === undefined) continue;
    const kept = await openBrowser(forum).get(page);
    expect([canariesIn(kept.html, 'title'), canariesIn(kept.html, 'words')]).toEqual([[label], [label]]);
  }
});

test('own words are never folded for their author, whatever they choose', async () => {
  for (const { label, thread } of planted.slice(0, 3)) {
    const { html } = await author.browser.get(`/threads/${thread}`);
    expect([canariesIn(html, 'title'), canariesIn(html, 'words')]).toEqual([[label], [label]]);
  }
});

test('the walk would notice a title that is there', () => {
  const label = 'self-harm';
  expect(canariesIn(readable('/', `<a>${titleOf(label)}</a>`), 'title')).toEqual([label]);
  const behind = `<details class="fold"><summary>x</summary>${textOf(label)}</details>`;
  expect(canariesIn(readable('/', behind), 'words')).toEqual([label]);
  expect(canariesIn(readable('/work/cases/x', behind), 'words')).toEqual([]);
  expect(canariesIn(readable('/work/cases/x', titleOf(label)), 'title')).toEqual([label]);
});
