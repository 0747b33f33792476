import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { english } from '../../views/words/en/catalogue.ts';
import { startingSettings } from '../site/site-settings.ts';
import { helpNowDocument, helpNowStyleHash } from './help-now.ts';
import { helplines } from './helplines.catalogue.ts';

const file = await readFile(new URL('../../static/help-now.html', import.meta.url), 'utf8');

describe('the help file (CR-1, DESIGN 9)', () => {
  test('what lies on the disk is what the catalogue says today (node scripts/build-help.ts writes it)', () => {
    expect(file).toBe(helpNowDocument({ emergencyNumber: null, leave: startingSettings.leaveTarget }));
  });

  test('every line of every country is in it, with what a phone needs', () => {
    for (const line of helplines) {
      expect(file).toContain(line.name.replaceAll('&', '&amp;'));
      if (line.phone !== null) expect(file).toContain(`>${line.phone}</a>`);
      if (line.text !== null) expect(file).toContain(line.text.number);
    }
    expect([...file.matchAll(/<details>/g)]).toHaveLength(45);
    expect([...file.matchAll(/<li><b /g)]).toHaveLength(54);
    for (const [, link] of file.matchAll(/href="((?:tel|sms):[^"]*)"/g))
      expect(link).toMatch(/^(tel|sms):\+?[\d*]+$/);
  });

  test('it weighs at most 40 KB, and 8 KB on the way', () => {
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(40 * 1024);
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(8 * 1024);
  });

  test('it needs nothing: no script, no file, no other server', () => {
    expect(file).not.toMatch(/<script|<link|<img|<form|@import|url\(| style=| src=| on[a-z]+=/);
  });

  test('the hash for the policy is that of the rules as a browser reads them', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(file) ?? [];
    expect(helpNowStyleHash).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(style.length).toBeGreaterThan(500);
  });

  test('Leave is the first link, and help for the next minutes is inside', () => {
    expect(/<a [^>]*>([^<]*)/.exec(file)?.[1]).toBe(english['frame.leave']);
    expect(file).toContain(english['help.steps.people']);
  });

  test('an organiser’s emergency number stands on top, and hostile text in it stays text', () => {
    const set = helpNowDocument({ emergencyNumber: ' 112 ', leave: '/leave' });
    expect(set).toContain('href="tel:112"');
    const hostile = helpNowDocument({ emergencyNumber: '"><script>alert(1)</script>', leave: '/leave' });
    expect(hostile).not.toContain('<script>');
    expect(hostile).toContain('&lt;script&gt;');
  });
});
