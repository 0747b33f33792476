import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ContentLabel, contentLabels } from '../../../src/safety/content-labels.catalogue.ts';
import { firstLabelChoices } from '../../../src/safety/content-labels.rules.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator } from '../../support/people.ts';
import { anAnswer, aStory, aThread } from '../../support/things.ts';
import { chooses } from '../safety/reading-as.ts';
import { aStrategy, searches } from './searching.ts';

/* A word under every label, in strategies, threads, stories and answers, and every reader who searches for it (CW-3). */

type Reader =
  | 'guest'
  | 'a member as at first'
  | 'a member who folds all'
  | 'a member who leaves all out'
  | 'moderator';
const readers: Reader[] = [
  'guest',
  'a member as at first',
  'a member who folds all',
  'a member who leaves all out',
  'moderator',
];

let forum: TestForum;
const browsers = new Map<Reader, Browser>();
const titleOf = (label: ContentLabel) => `tquokka${contentLabels.indexOf(label)}z lantern`;
const textOf = (label: ContentLabel) => `wquokka${contentLabels.indexOf(label)}z lantern`;

beforeAll(async () => {
  forum = await startApp();
  const author = await aMember(forum);
  const { id: open } = await aThread(forum, author, { title: 'An open lantern', text: 'Nothing heavy.' });
  for (const label of contentLabels) {
    const [title, text, labels] = [titleOf(label), `One ${textOf(label)} two`, [label]];
    await aStrategy(forum, author, { title, text, labels });
    await aThread(forum, author, { title, text, labels });
    await aStory(forum, author, { title, labels, sections: { happened: text, helped: text, now: text } });
    await anAnswer(forum, author, open, { text, labels });
  }
  await forum.runSearch();
  const folds = await aMember(forum);
  const leaves = await aMember(forum);
  await chooses(forum, folds, 'fold');
  await chooses(forum, leaves, 'leave-out');
  browsers.set('guest', openBrowser(forum));
  browsers.set('a member as at first', (await aMember(forum)).browser);
  browsers.set('a member who folds all', folds.browser);
  browsers.set('a member who leaves all out', leaves.browser);
  browsers.set('moderator', (await aModerator(forum)).browser);
});
afterAll(() => forum.stop());

const isShown = (reader: Reader, label: ContentLabel): boolean =>
  reader !== 'a member who folds all' &&
  reader !== 'a member who leaves all out' &&
  firstLabelChoices[label] === 'show';

const asks = ['', 'of=threads', 'of=stories', 'of=strategies', 'situation=sleep', 'of=threads&page=2'];

describe.each(readers)('%s', (reader) => {
  test('meets no folded or left out word in hits, passages, other words or while typing (CW-3)', async () => {
    const browser = browsers.get(reader) as Browser;
    const leaks: string[] = [];
    let shown = 0;
    for (const asked of asks) {
      const sent = await searches(browser, 'lantern');
      const page = await browser.get(`${sent.path}?${asked}`);
      const atOnce = await browser.raw(
        'POST',
        '/search/at-once',
        new URLSearchParams({ q: 'lantern', asked }),
      );
      expect([sent.status, page.status, atOnce.status]).toEqual([200, 200, 200]);
      const text = `${page.html} ${await atOnce.text()}`.replaceAll(/<\/?mark>/g, '');
      for (const label of contentLabels) {
        for (const word of [titleOf(label), textOf(label)]) {
          const seen = text.includes(word.split(' ')[0] ?? '');
          if (seen && isShown(reader, label)) shown += 1;
          if (seen && !isShown(reader, label)) leaks.push(`${word} on ${asked}`);
        }
      }
    }
    expect(leaks).toEqual([]);
    if (reader === 'guest') expect(shown).toBeGreaterThan(0);
  });

  test('searching for the very word of an answer under a label finds nothing of it in the open thread', async () => {
    const browser = browsers.get(reader) as Browser;
    const label: ContentLabel = 'self-harm';
    const page = await searches(browser, textOf(label).split(' ')[0] ?? '');
    expect(page.text).not.toContain('An open lantern');
  });
});
