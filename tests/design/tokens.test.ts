import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../static/css');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
const tokens = sheets.find(({ name }) => name === 'tokens.css')?.text ?? '';

const light = blockAfter(':root {');
const dark = blockAfter(":root:not([data-theme='light'])", ':root:not([data-theme="light"])');
const darkByChoice = blockAfter(":root[data-theme='dark']", ':root[data-theme="dark"]');
const schemes = { light, dark: { ...light, ...dark } };

/** Text on what it stands on, wherever the stylesheet puts them together (DESIGN 2). */
const textPairs = [
  ...on('ink', 'ground', 'surface', 'sunken', 'tint', 'error-bg'),
  ...on('soft', 'ground', 'surface', 'sunken', 'tint'),
  ...on('link', 'ground', 'surface', 'sunken', 'tint', 'lamp'),
  ...on('act', 'ground'),
  ...on('on-act', 'act', 'act-hover'),
  ...on('tint-ink', 'tint'),
  ...on('lamp-ink', 'lamp'),
  ...on('fold-ink', 'fold'),
  ...on('error', 'ground', 'surface', 'error-bg'),
  ...on('ground', 'ink'),
];
const borderPairs = [
  ...on('edge', 'ground', 'surface'),
  ...on('act', 'ground', 'surface', 'tint'),
  ...on('lamp-line', 'ground', 'surface', 'lamp'),
  ...on('error', 'ground', 'surface'),
];
const focusPairs = on('focus', 'ground', 'surface', 'sunken', 'tint', 'lamp', 'fold', 'error-bg');

describe.each(Object.entries(schemes))('a person who reads in the %s scheme (DESIGN 2)', (_, colours) => {
  test.each(textPairs)('reads %s on %s at 7 to 1 or better', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(borderPairs)('sees the border %s on %s at 3 to 1 or better', (border, ground) => {
    expect(contrast(colours, border, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(focusPairs)('sees the ring of %s on %s at 3 to 1 or better', (ring, ground) => {
    expect(contrast(colours, ring, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the token file (DESIGN 2)', () => {
  test('gives the dark colours to the device and to the reader alike', () => {
    expect(Object.keys(dark).length).toBeGreaterThan(20);
    expect(darkByChoice).toEqual(dark);
  });

  test('computes a known ratio, so that the floors above mean something', () => {
    expect(contrast(light, 'ink', 'ground')).toBeCloseTo(13.1, 1);
    expect(contrast(light, 'line', 'ground')).toBeLessThan(3);
  });
});

describe('the stylesheet sources (DESIGN 3, 8)', () => {
  const others = sheets.filter(({ name }) => name !== 'tokens.css');

  test('are all there', () => {
    expect(others.length).toBeGreaterThan(15);
  });

  test.each(others)('$name holds no raw colour', ({ name, text }) => {
    expect(text).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hwb|lab|lch|oklab|oklch)a?\(/i);
    if (!name.endsWith('name.css')) expect(text).not.toMatch(/\bhsla?\(/i);
  });

  test.each(sheets)('$name knows start and end, not left and right', ({ text }) => {
    expect(text).not.toMatch(/(?:^|[\s;{-])(?:left|right|top|bottom)\s*:/m);
    expect(text).not.toMatch(/(?:margin|padding|border|inset)-(?:left|right|top|bottom)/);
    expect(text).not.toMatch(/(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)/);
    expect(text).not.toMatch(/(?:^|[\s;{])(?:min-|max-)?(?:width|height)\s*:/m);
    for (const [, ends, starts] of text.matchAll(/(?:margin|padding|inset):\s*\S+ (\S+) \S+ (\S+);/g)) {
      expect(ends).toBe(starts);
    }
  });

  test.each(sheets)('$name overrules nothing by force', ({ text }) => {
    expect(text).not.toContain('!important');
    expect(text).not.toMatch(/(?:^|\s)#[a-z][\w-]*\s*[{,]/m);
  });
});

function on(colour: string, ...grounds: string[]): [string, string][] {
  return grounds.map((ground) => [colour, ground]);
}

function blockAfter(...starts: string[]): Record<string, string> {
  const found = starts.map((start) => tokens.indexOf(start)).find((place) => place >= 0);
  if (found === undefined) throw new Error(`tokens.css has no ${starts[0]}`);
  const open = tokens.indexOf('{', found);
  const inside = tokens.slice(open + 1, tokens.indexOf('}', open));
  return Object.fromEntries(
    [...inside.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

function contrast(colours: Record<string, string>, a: string, b: string): number {
  const [first, second] = [luminance(colours[a]), luminance(colours[b])];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(hex = ''): number {
  const parts = /^#(..)(..)(..)$/.exec(hex);
  if (!parts) throw new Error(`not a colour of six digits: ${hex}`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
