import { describe, expect, test } from 'vitest';
import { isLeaving } from './leave.rules.ts';

const here = 'https://forum.example.org';
const asked = (headers: Record<string, string>, method = 'GET') =>
  isLeaving({ method, header: (name) => headers[name] }, (origin) => origin === here);

describe('who is leaving, and who only seems to (AX-3, SECURITY B5)', () => {
  test.each([
    ['a link on another page', { 'sec-fetch-site': 'cross-site' }],
    ['a page beside ours', { 'sec-fetch-site': 'same-site' }],
    ['another page that says it is ours', { 'sec-fetch-site': 'cross-site', referer: `${here}/` }],
    ['nothing known of where it came from', {}],
    ['an old browser on another page', { referer: 'https://elsewhere.example/' }],
    ['an address that only begins like ours', { referer: `${here}.evil.example/` }],
    ['a referrer that is none', { referer: 'about:blank' }],
    ['a browser that fetches ahead', { 'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch' }],
    ['one that also draws it', { 'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch;prerender' }],
    ['an older one that fetches ahead', { 'sec-fetch-site': 'none', purpose: 'prefetch' }],
    ['an old Firefox', { referer: `${here}/`, 'x-moz': 'prefetch' }],
    ['an old Safari', { referer: `${here}/`, 'x-purpose': 'preview' }],
  ])('not: %s', (_, headers) => {
    expect(asked(headers as Record<string, string>)).toBe(false);
  });

  test('not: a program that asks only for the headers', () => {
    expect(asked({ 'sec-fetch-site': 'same-origin' }, 'HEAD')).toBe(false);
  });

  test.each([
    ['a press on our link', { 'sec-fetch-site': 'same-origin' }],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }],
    ['an old browser on our page', { referer: `${here}/threads/x` }],
  ])('yes: %s', (_, headers) => {
    expect(asked(headers as Record<string, string>)).toBe(true);
  });
});
