import { describe, expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { agreement } from '../../src/site/agreement.catalogue.ts';
import { readingGrade } from '../../tests/http/resources/reading-grade.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { resources } from '../words/en/resources.ts';
import { site } from '../words/en/site.ts';
import { sayUnchecked } from '../words/say.ts';
import {
  AccessibilityPage,
  AgreementPage,
  FirstStepsPage,
  PeerSupportPage,
  PeoplePage,
} from './about-pages.tsx';
import { LeavePage, PrivacyPage } from './privacy-pages.tsx';

const frame: Frame = {
  viewer: 'guest',
  siteName: 'Alongside',
  assets: {
    stylesheet: '/static/site.css',
    letters: '/static/letters.css',
    script: '/static/site.js',
    icon: '/favicon.svg',
  },
  language: { code: 'en', direction: 'ltr' },
  inboxNew: false,
  indexable: false,
};
const looksIn = { from: 9, until: 23, timeZone: 'America/New_York' };
const sentences = agreement.sentences.map((key) => sayUnchecked(key));
const pages = {
  agreement: String(<AgreementPage frame={frame} version={3} sentences={sentences} looksIn={looksIn} />),
  privacy: String(<PrivacyPage frame={frame} />),
  'peer-support': String(<PeerSupportPage frame={frame} />),
  people: String(<PeoplePage frame={frame} peopleHtml={null} looksIn={looksIn} />),
  'first-steps': String(<FirstStepsPage frame={frame} />),
  leave: String(<LeavePage frame={frame} leaveHost="www.wikipedia.org" />),
  accessibility: String(<AccessibilityPage frame={frame} />),
};

describe('the agreement (ON-5)', () => {
  test('it has at most ten sentences, each of them one sentence', () => {
    expect(sentences.length).toBeLessThanOrEqual(10);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/);
  });

  test('a reader needs at most seven years of school for it', () => {
    expect(readingGrade(sentences)).toBeLessThanOrEqual(7);
  });

  test.each([
    ['listen first', /listen first/],
    ['own experience only', /own life only/],
    ['no methods', /no means/],
    ['no diagnosis or medication advice', /illness.*no advice on medicine/],
    ['identities stay private', /never tell who a person is/],
    ['one may stop at any time', /stop at any time/],
    ['neither therapy nor emergency care', /not therapy and not emergency care/],
    ['who moderates and when', /chosen by the people who run this place.*set hours/],
    ['what moderators can see', /read each post and report.*never the account/],
    ['when confidentiality ends', /pass it on if a life or a child is in danger/],
  ])('it says: %s', (_, words) => {
    expect(sentences.filter((sentence) => words.test(sentence))).toHaveLength(1);
  });

  test('the page shows the sentences in force, their version and the hours', () => {
    for (const sentence of sentences) expect(pages.agreement).toContain(sentence);
    expect(pages.agreement).toContain('This is version 3.');
    expect(pages.agreement).toContain('between 09:00 and 23:00 (New York time)');
  });
});

describe('the words about this place and about help (AX-8)', () => {
  const words = Object.entries({ ...site, ...resources });

  test('none of the words that judge or frighten, and nobody is shouted at', () => {
    const never =
      /\b(ban(s|ned)?|violat\w+|punish\w*|mentally ill|committed suicide|invalid|errors?|fail(s|ed|ure)?|submit\w*|users?)\b|!/i;
    expect('You were banned!').toMatch(never);
    expect(words.filter(([, text]) => never.test(text))).toEqual([]);
  });

  test.each(Object.keys(pages))('a reader needs at most seven years of school for the page "%s"', (name) => {
    const own = words.filter(([key]) => key.startsWith(`about.${name}.`)).map(([, text]) => text);
    expect(own.length).toBeGreaterThan(1);
    expect(readingGrade(own)).toBeLessThanOrEqual(7);
  });

  test('nor for help', () => {
    const help = words.filter(([key]) => key.startsWith('help.')).map(([, text]) => text);
    expect(readingGrade(help)).toBeLessThanOrEqual(7);
  });

  test('the measure knows an easy text from a hard one', () => {
    expect(readingGrade(['We sat on the bank and talked until the sun went down.'])).toBeLessThan(5);
    expect(
      readingGrade([
        'Confidentiality obligations notwithstanding, disclosure of personal information may be necessary.',
      ]),
    ).toBeGreaterThan(12);
  });
});

describe('the pages about this place', () => {
  test.each(Object.entries(pages))('%s: one title, headings in order, help and Leave on top', (_, html) => {
    expect([...html.matchAll(/<h1/g)]).toHaveLength(1);
    expect(html).not.toMatch(/<h[3-6]/);
    expect(html).toContain(`href="${paths.help()}"`);
    expect(html).toContain(`href="${paths.leave()}"`);
    expect(html).not.toContain('noindex');
  });

  test('every sentence written for them is on one of them, and none is left over', () => {
    const withValues = /\{\w+\}/;
    const shown = Object.values(pages).join(' ').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
    const left = Object.entries(site).filter(
      ([key, text]) => key.startsWith('about.') && !withValues.test(text) && !shown.includes(text),
    );
    expect(left).toEqual([]);
  });

  test('an organiser who has not said who they are is not covered for (GO-4)', () => {
    expect(pages.people).toContain('have not written about themselves yet');
    const written = String(
      <PeoplePage frame={frame} peopleHtml="<p>We are five people.</p>" looksIn={looksIn} />,
    );
    expect(written).toContain('<p>We are five people.</p>');
    expect(written).not.toContain('have not written about themselves yet');
  });

  test('first steps name posting, help, Leave and stopping, and can be skipped (ON-7)', () => {
    for (const way of [paths.newThread(), paths.help(), paths.leaveInfo(), paths.front()]) {
      expect(main(pages['first-steps'])).toContain(`href="${way}"`);
    }
    expect(pages['first-steps']).toContain('You can stop at any time.');
  });

  test('About Leave says that the history stays and how to clear it (AX-3)', () => {
    expect(pages.leave).toContain('It does not clear the history of your browser.');
    expect(pages.leave).toContain('www.wikipedia.org');
    expect(pages.leave).toContain('three times within five seconds');
  });

  test('About Leave tells everybody where the Shift keys can be switched off (AX-3)', () => {
    expect(main(pages.leave)).toContain(`href="${paths.reading()}"`);
    expect(pages.leave).toContain('You need no account for it.');
  });
});

const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
