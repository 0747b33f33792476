import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentLabels } from '../../../src/safety/content-labels.catalogue.ts';
import { labels as words } from '../../../views/words/en/labels.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { chooses } from './reading-as.ts';

const title = 'Lanterns in the fog';
const opening = 'What I wrote first that night';
const answer = 'What I answered that night';

let forum: TestForum;
let ana: Person;
let ben: Person;
let cleo: Person;
let mod: Person;
/** A thread about self-harm by Ana, with an answer by Ben about suicide thoughts, and one by Ana that quotes it. */
let thread: { id: string; opening: string };
let said: string;
let quoting: string;
beforeAll(async () => {
  forum = await startApp();
  [ana, ben, cleo, mod] = await Promise.all([
    aMember(forum),
    aMember(forum),
    aMember(forum),
    aModerator(forum),
  ]);
  thread = await aThread(forum, ana, { title, text: opening, labels: ['self-harm'] });
  said = await anAnswer(forum, ben, thread.id, { text: answer, labels: ['suicide-thoughts', 'hospital'] });
  quoting = await anAnswer(forum, ana, thread.id, { text: 'I read that.', quotes: said });
});
afterAll(() => forum.stop());

const guest = () => openBrowser(forum);
const page = (by = guest(), more = ''): Promise<Page> => by.get(`/threads/${thread.id}${more}`);
const link = (from: Page, text: RegExp): string =>
  from.links.find((each) => text.test(each.text))?.href ?? '';
/** The article of a post, as HTML. */
const article = (from: Page, post: string): string =>
  new RegExp(`<article[^>]*id="post-${post}".*?</article>`, 's').exec(from.html)?.[0] ?? '';

describe('what a guest does not have before asking for it (CW-3)', () => {
  test('folded words, their title, and the passage somebody quotes of them are not in the page', async () => {
    const { html } = await page();
    for (const text of [title, opening, answer]) expect(html).not.toContain(text);
    expect(html).toContain('I read that.');
  });

  test('unknown ids and ids without end open nothing', async () => {
    const many = `?open=${Array.from({ length: 80 }, () => said.replaceAll(/./g, '0')).join()}`;
    for (const more of ['?open=', '?open=x,y', `?open=${thread.id}`, many]) {
      expect((await page(guest(), more)).html).not.toContain(answer);
    }
  });

  test('a link to one post leads to it, folded', async () => {
    const found = await guest().get(`/posts/${said}`);
    expect(found.html).not.toContain(answer);
    expect(article(found, said)).toContain('Open');
  });

  test('a list shows what a thread is about in place of its title', async () => {
    for (const path of ['/', '/spaces/nights']) {
      const list = await guest().get(path);
      expect(list.html).not.toContain(title);
      expect(link(list, /^A thread about self-harm$/)).toBe(`/threads/${thread.id}`);
    }
  });
});

describe('a fold opens and closes without script (CW-3)', () => {
  test('the bar names every topic and who wrote it, and leads to the same place on the page', async () => {
    const bar = (await page()).links.find(({ text }) => text.startsWith('About suicide thoughts'));
    expect(bar?.text).toMatch(/^About suicide thoughts and hospital in words by .+ Open$/);
    expect(bar?.href).toBe(`/threads/${thread.id}?open=${said}#post-${said}`);
  });

  test('one opened text is there, the others stay folded; the bar then folds it again', async () => {
    const folded = await page();
    const open = await guest().get(link(folded, /suicide thoughts.*Open$/));
    expect(article(open, said)).toContain(answer);
    expect(open.html).not.toContain(opening);
    // The quote is of the same words, which the reader has asked for.
    expect(article(open, quoting)).toContain(answer);
    expect(link(open, /suicide thoughts.*Fold$/)).toBe(`/threads/${thread.id}#post-${said}`);
    const both = await guest().get(link(open, /self-harm.*Open$/));
    expect(both.html).toContain(opening);
    expect(both.html).toContain(answer);
    const one = await guest().get(link(both, /self-harm.*Fold$/));
    expect([one.html.includes(opening), one.html.includes(answer)]).toEqual([false, true]);
  });

  test('the title opens with the first post', async () => {
    const folded = await page();
    expect(folded.html).toMatch(/<h1[^>]*>A thread about self-harm<\/h1>/);
    const open = await page(guest(), `?open=${thread.opening}`);
    expect(open.html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
    expect(article(open, thread.opening)).toContain(opening);
  });

  test('an article keeps its name while it is folded', async () => {
    expect(article(await page(), said)).toMatch(/aria-label="Answer by [A-Z]/);
  });
});

describe('what a reader has chosen to leave out (CW-3)', () => {
  test('stands as one line with its address, cannot be opened, and leads to the choice', async () => {
    await chooses(forum, cleo, { 'suicide-thoughts': 'leave-out', 'self-harm': 'show' });
    const found = await page(cleo.browser, `?open=${said}`);
    expect(found.html).not.toContain(answer);
    expect(found.html).toContain(opening);
    const line = article(found, said);
    expect(line).toContain('A post left out by your choice');
    expect(line).toContain('href="/reading"');
    expect(line).not.toContain('suicide');
    expect(article(found, quoting)).toContain('Words about suicide thoughts and hospital');
  });

  test('an opening post too, with its title; the answers are still there', async () => {
    await chooses(forum, cleo, { 'self-harm': 'leave-out', 'suicide-thoughts': 'show' });
    const found = await page(cleo.browser);
    expect([found.html.includes(title), found.html.includes(opening)]).toEqual([false, false]);
    expect(article(found, thread.opening)).toContain('A post left out by your choice');
    expect(found.html).toContain(answer);
  });

  test('a list leaves the row out and says how many', async () => {
    await chooses(forum, cleo, { 'self-harm': 'leave-out' });
    for (const path of ['/', '/spaces/nights']) {
      const list = await cleo.browser.get(path);
      expect(list.text).toContain('One thread left out by your choice');
      expect(list.links.map(({ href }) => href)).not.toContain(`/threads/${thread.id}`);
    }
  });
});

describe('what is shown carries its topics (CW-1, CW-2)', () => {
  test('in small tags above the text', async () => {
    await chooses(forum, cleo, 'show');
    const found = await page(cleo.browser);
    for (const text of [title, opening, answer]) expect(found.html).toContain(text);
    expect(article(found, said).indexOf('About hospital')).toBeLessThan(article(found, said).indexOf(answer));
    expect(link(found, /Open$/)).toBe('');
  });

  test('authors always read their own words, with tags, whatever they chose', async () => {
    await chooses(forum, ben, 'leave-out');
    const own = await page(ben.browser);
    expect(article(own, said)).toContain(answer);
    expect(article(own, said)).toContain('About suicide thoughts');
    expect(own.html).not.toContain(opening);
    await chooses(forum, ana, 'leave-out');
    expect((await page(ana.browser)).html).toContain(title);
    expect((await ana.browser.get('/')).html).toContain(title);
  });

  test('among one’s own posts the words are shown, the title of somebody else’s thread is folded', async () => {
    await chooses(forum, ben, {});
    const mine = await ben.browser.get('/me/posts');
    expect(mine.html).toContain(answer);
    expect(mine.text).toContain('About suicide thoughts');
    expect(mine.html).not.toContain(title);
    expect(mine.text).toContain('In “A thread about self-harm”');
    expect((await ana.browser.get('/me/posts')).html).toContain(title);
  });
});

describe('answering words that are folded (CW-3)', () => {
  test('the passage above the box is folded too, unless it is one’s own', async () => {
    await chooses(forum, cleo, {});
    const box = await page(cleo.browser, `?page=last&quote=${said}`);
    expect(box.html).not.toContain(answer);
    expect(box.text).toContain('Words about suicide thoughts and hospital');
    const own = await page(ben.browser, `?page=last&quote=${said}`);
    expect(own.html.match(new RegExp(answer, 'g'))?.length).toBeGreaterThan(1);
  });

  test('the page that comes back with a missing text (422) shows nothing more', async () => {
    const box = await page(cleo.browser, `?page=last&quote=${said}`);
    const again = await cleo.browser.submit(box, { text: '' }, { press: 'Put it up' });
    expect(again.status).toBe(422);
    for (const text of [title, opening, answer]) expect(again.html).not.toContain(text);
    expect(again.text).toContain('Words about suicide thoughts and hospital');
  });
});

test('a moderator reads as they chose; words that are hidden say no more what they were about', async () => {
  expect((await page(mod.browser)).html).not.toContain(opening);
  await forum.database.fork().execute("update post set state = 'hidden' where id = ?", [said]);
  await forum.database.fork().execute('update thread set version = version + 1 where id = ?', [thread.id]);
  const theirs = await page();
  expect(article(theirs, said)).toContain('hidden for now');
  expect(article(theirs, said)).not.toContain('suicide');
  expect(article(await page(mod.browser), said)).toContain('Open');
});

describe('the words of labels (CW-2)', () => {
  test('are neutral', () => {
    const said = Object.values(words).join('\n');
    expect(said).not.toMatch(/warn|trigger|sensitiv|danger|disturb|graphic|caution|careful|attention|!/i);
  });

  test('name all eleven topics', () => {
    expect(contentLabels.map((label) => words[`label.${label}`])).toMatchInlineSnapshot(`
      [
        "About suicide thoughts",
        "About self-harm",
        "About eating and body",
        "About abuse",
        "About sexual violence",
        "About death and grief",
        "About alcohol and drugs",
        "About psychosis",
        "About hospital",
        "About pregnancy loss",
        "About discrimination",
      ]
    `);
  });

  test('stand in a bar of grey, with a tag and no other sign', async () => {
    const bar = /<a class="fold-link".*?<\/a>/s.exec((await page()).html)?.[0] ?? '';
    expect(bar).toContain('<svg');
    expect(bar).not.toMatch(/lamp|error|blur/);
  });
});
