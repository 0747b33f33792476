import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localPath } from './local-path.rules.ts';

describe('where somebody is taken after signing in', () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/./ /evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'javascript:alert(1)',
    'evil.example',
    '',
    '?next=/',
    '#top',
    '/threads/ä',
    `/${'a'.repeat(600)}`,
  ])('never leads out of the forum: %j', (text) => {
    expect(localPath(text)).toBeNull();
  });

  test.each(['/sign-in', '/sign-in?next=/', '/sign-out', '/leave', '/leave?x=1', '/recovery', '/set-up/abc'])(
    'does not undo the signing in: %s',
    (text) => {
      expect(localPath(text)).toBeNull();
    },
  );

  test.each([
    '/',
    '/threads/abc',
    '/threads/abc?page=2',
    '/threads/abc?page=last#answer',
    '/leave-taking',
    '/a//b',
  ])('goes on to a page of ours: %s', (text) => {
    expect(localPath(text)).toBe(text);
  });

  test('whatever is let through stays on the host, however a browser reads it', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5c',
      ':',
      '@',
      'a',
      '?',
      '#',
      '\t',
      '//',
      'evil.example',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const path = localPath(`/${parts.join('')}`);
        if (path === null) return;
        const target = new URL(path, 'https://forum.example/sign-in');
        expect(target.origin).toBe('https://forum.example');
        expect(new URL(target.pathname, 'https://forum.example').origin).toBe('https://forum.example');
      }),
      { numRuns: 2000 },
    );
  });
});
