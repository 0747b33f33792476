import { describe, expect, test } from 'vitest';
import { type Frame, SitePage } from '../../views/layouts/site-page.tsx';

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

const shown = (change: Partial<Frame> = {}) =>
  String(
    <SitePage frame={{ ...frame, ...change }} tabTitle="A thread">
      <h1>What nobody else should read in the tab</h1>
    </SitePage>,
  );
const navigation = (page: string) => page.slice(page.indexOf('<nav class="nav"'), page.indexOf('<main'));
const entries = (page: string) =>
  [...navigation(page).matchAll(/<\/svg>([^<]+)<\/a>/g)].map(([, words]) => words);

describe('the frame around every page', () => {
  test('names the place in the tab, never the topic (PR-10)', () => {
    expect(shown()).toContain('<title>A thread - Alongside</title>');
  });

  test('is not for search engines unless the page says so (PR-8)', () => {
    expect(shown()).toContain('<meta name="robots" content="noindex"');
    expect(shown({ indexable: true })).not.toContain('noindex');
  });

  test('asks for one stylesheet, one script and one icon, and nothing stands inside (DESIGN 9, SECURITY G)', () => {
    const page = shown();
    expect([...page.matchAll(/<(?:link|script)\b/g)]).toHaveLength(3);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<img/);
    expect(page).toMatch(/<script defer(="")? src="\/static\/site\.js"><\/script>/);
  });

  test('shows guests the way in, members their inbox and place, staff their work (DESIGN 3)', () => {
    expect(entries(shown())).toEqual(['Talk', 'Strategies', 'Search', 'Sign in', 'Join']);
    expect(entries(shown({ viewer: 'member' }))).toEqual([
      'Talk',
      'Strategies',
      'Search',
      'Inbox',
      'My place',
    ]);
    expect(entries(shown({ viewer: 'moderator' }))).toEqual([
      'Talk',
      'Strategies',
      'Work',
      'Search',
      'Inbox',
      'My place',
    ]);
    expect(entries(shown({ viewer: 'owner' }))).toEqual([
      'Talk',
      'Strategies',
      'Work',
      'Search',
      'Inbox',
      'My place',
    ]);
  });

  test('has a box to search in at the same place on every page but that of the search (AX-7)', () => {
    expect(navigation(shown())).toMatch(
      /<form action="\/search" method="post"><input type="search" name="q"/,
    );
    const search = String(<SitePage frame={frame} tabTitle="Search" here="search" />);
    expect(navigation(search)).not.toContain('<form');
    expect(navigation(search)).toContain('<a href="/search" aria-current="page">');
  });

  test('says that there is something new in a word, not in a number (AX-5)', () => {
    expect(entries(shown({ viewer: 'member', inboxNew: true }))).toEqual([
      'Talk',
      'Strategies',
      'Search',
      'Inbox: new',
      'My place',
    ]);
  });

  test('is read in the order Leave, skip link, wordmark, Help now, navigation, main, footer (AX-7)', () => {
    const page = shown();
    const order = [
      'href="/leave"',
      'href="#main"',
      'class="bar-mark"',
      'href="/help"',
      '<nav',
      '<main',
      '<footer',
    ];
    const places = order.map((mark) => page.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('says first in main what became of the last step, and lets kept text go when it arrived (PO-1)', () => {
    const page = shown({ notice: { kind: 'done', text: 'Your answer is up.' } });
    expect(page).toMatch(/<main[^>]*><div class="notice" role="status" data-kept-done="true">/);
    expect(shown({ notice: { kind: 'hint', text: 'Read this.' } })).not.toContain('data-kept-done');
  });

  test('follows the language and the chosen scheme', () => {
    expect(shown()).toMatch(/^<html lang="en" dir="ltr">/);
    const page = shown({ language: { code: 'ar', direction: 'rtl' }, look: { theme: 'dark' } });
    expect(page).toMatch(/^<html lang="ar" dir="rtl" data-theme="dark">/);
    expect(page).toContain('<meta name="color-scheme" content="dark"');
  });

  test('has what the reader has chosen on its root from the start, and nothing of what they have not', () => {
    const page = shown({
      look: { size: '130', calmLines: true, clearLetters: true, fewPictures: true, noShift: true },
    });
    expect(page).toMatch(
      /^<html lang="en" dir="ltr" data-size="130" data-lines="calm" data-letters="clear" data-pictures="few" data-no-shift="yes">/,
    );
    expect([...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/static/site.css',
      '/static/letters.css',
    ]);
    expect(shown({ look: { calmLines: false } })).toMatch(/^<html lang="en" dir="ltr">/);
  });
});
