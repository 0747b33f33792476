import { describe, expect, test } from 'vitest';
import { leaveTarget } from './leave-target.rules.ts';

describe('where Leave may go (AX-3)', () => {
  test.each([
    '',
    'wikipedia.org',
    '//wikipedia.org/',
    '/help',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'ftp://example.org/',
    'https://',
    'https://somebody:secret@example.org/',
    'https://somebody@example.org/',
    `https://example.org/${'a'.repeat(500)}`,
  ])('not to %s', (text) => {
    expect(leaveTarget(text)).toBeNull();
  });

  test.each([
    ['https://www.wikipedia.org/', 'https://www.wikipedia.org/'],
    [' http://example.org ', 'http://example.org/'],
    ['HTTPS://EXAMPLE.org/weather?day=1', 'https://example.org/weather?day=1'],
  ])('to %s', (text, address) => {
    expect(leaveTarget(text)).toBe(address);
  });

  test('no line break or other control gets into a header', () => {
    expect(leaveTarget('https://example.org/a\r\nset-cookie: x=y')).not.toMatch(/[\r\n]/);
  });
});
