import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/platform/web/assets.ts';
// Brings the script into the type check; nothing of it runs here.
import type {} from '../../static/js/site.ts';

const folder = join(import.meta.dirname, '../../static/js');
const sources = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const groundFolder = join(import.meta.dirname, '../../static/ground');
const groundSources = readdirSync(groundFolder).map((name) => ({
  name: `ground/${name}`,
  text: readFileSync(join(groundFolder, name), 'utf8'),
}));
const assets = await loadAssets();
const built = assets.find(assets.script)?.body.toString() ?? '';
const builtGround = assets.find(assets.ground)?.body.toString() ?? '';

/** Ways to turn text into markup or code; the content policy refuses them as well (SECURITY G). */
const ways =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|createContextualFragment|DOMParser|srcdoc|setTimeout\(\s*['"`]|\.src\s*=|localStorage|cookie/;

describe('the script of the site (SECURITY G, C10)', () => {
  test('is there', () => {
    expect(sources.length).toBeGreaterThanOrEqual(5);
    expect(built.length).toBeGreaterThan(1000);
  });

  test.each([...sources, ...groundSources])('$name makes no markup or code out of text', ({ text }) => {
    expect(text).not.toMatch(ways);
  });

  test('makes none once it is built either', () => {
    expect(built).not.toMatch(ways);
    expect(builtGround).not.toMatch(ways);
  });

  test('asks no other place for anything and knows no address by heart', () => {
    expect(built).not.toMatch(/https?:|\/healthz|\/leave/);
    expect(builtGround).not.toMatch(/https?:|\/me\b/);
  });

  test('brings no words of its own: they stand in the page (AX-10)', () => {
    const texts = [...`${built}\n${builtGround}`.matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g)].map(
      ([, a, b, c]) => a ?? b ?? c ?? '',
    );
    expect(texts.filter((text) => /^[A-Z][a-z]+ [a-z]+/.test(text))).toEqual([]);
  });
});
