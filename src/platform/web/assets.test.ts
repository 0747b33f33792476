import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAssets } from '../../../scripts/build-assets.ts';
import { type Assets, loadAssets } from './assets.ts';

let folder: string;
let fresh: Assets;
let built: Assets;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'));
  await buildAssets(folder);
  await bundleLoader(join(folder, 'server.mjs'));
  fresh = await loadAssets();
  const server = (await import(pathToFileURL(join(folder, 'server.mjs')).href)) as {
    loadAssets: typeof loadAssets;
  };
  built = await server.loadAssets();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['built in memory', () => fresh],
  ['read beside a built server', () => built],
])('files for the browser, %s', (_, assets) => {
  test.each([
    '/static/../package.json',
    '/static/%2e%2e/package.json',
    '/static//site.css',
    '/static/manifest.json',
    '/static/',
    '/favicon.svg/',
    'favicon.svg',
    '__proto__',
    'constructor',
    '',
  ])('nothing is found at "%s" (SECURITY 2, path traversal)', (path) => {
    expect(assets().find(path)).toBeUndefined();
  });

  test('stylesheet and script change their address with their content', () => {
    expect(assets().stylesheet).toMatch(/^\/static\/site\.[0-9a-f]{12}\.css$/);
    expect(assets().script).toMatch(/^\/static\/site\.[0-9a-f]{12}\.js$/);
    expect(assets().find(assets().stylesheet)).toMatchObject({
      immutable: true,
      type: 'text/css; charset=utf-8',
    });
    expect(assets().find(assets().script)).toMatchObject({
      immutable: true,
      type: 'text/javascript; charset=utf-8',
    });
    expect(assets().find(assets().icon)).toMatchObject({ immutable: false, type: 'image/svg+xml' });
  });

  test('the compressed forms hold the same bytes', () => {
    for (const path of [
      assets().stylesheet,
      assets().letters,
      assets().script,
      assets().ground,
      assets().icon,
    ]) {
      const asset = assets().find(path);
      expect(asset?.body.length).toBeGreaterThan(100);
      expect(brotliDecompressSync(asset?.br ?? '')).toEqual(asset?.body);
      expect(gunzipSync(asset?.gzip ?? '')).toEqual(asset?.body);
      expect(asset?.etag).toMatch(/^"[0-9a-f]{12}"$/);
    }
  });

  test('clearer letters come from here, in a stylesheet of their own, under addresses that may be kept', () => {
    const css = assets().find(assets().letters)?.body.toString() ?? '';
    const files = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(files).toHaveLength(2);
    for (const address of files) {
      expect(address).toMatch(/^\/static\/atkinson-latin(-ext)?\.[0-9a-f]{12}\.woff2$/);
      expect(assets().find(address)).toMatchObject({ type: 'font/woff2', immutable: true });
      expect(assets().find(address)?.body.subarray(0, 4).toString()).toBe('wOF2');
      expect(assets().find(address)?.br).toBeUndefined();
    }
    expect(css.match(/font-display:swap/g)).toHaveLength(2);
  });

  test('they stay within their bytes (DESIGN 9)', () => {
    expect(assets().find(assets().stylesheet)?.br?.length).toBeLessThanOrEqual(10 * 1024);
    expect(assets().find(assets().script)?.br?.length).toBeLessThanOrEqual(4 * 1024);
    expect(assets().find(assets().passkeys)?.br?.length).toBeLessThanOrEqual(1200);
    expect(assets().find(assets().ground)?.br?.length).toBeLessThanOrEqual(6 * 1024);
    expect(assets().find(assets().icon)?.body.length).toBeLessThanOrEqual(512);
  });
});

describe('the built files', () => {
  test('are the same as those built in memory', () => {
    expect(built.stylesheet).toBe(fresh.stylesheet);
    expect(built.find(built.script)?.body).toEqual(fresh.find(fresh.script)?.body);
  });

  test('leave no nested rule for browsers that cannot read it (DESIGN 8)', () => {
    const css = fresh.find(fresh.stylesheet)?.body.toString() ?? '';
    expect(css).not.toMatch(/[{};]\s*&/);
  });

  test('keep the layers in their order (DESIGN 8)', () => {
    const css = fresh.find(fresh.stylesheet)?.body.toString() ?? '';
    const names = [...css.matchAll(/@layer ([a-z, ]+)[{;]/g)].flatMap(([, list = '']) => list.split(/, ?/));
    const order = ['tokens', 'reset', 'base', 'layout', 'parts', 'pages', 'states', 'print'];
    expect(names).toContain('print');
    expect([...new Set(names)]).toEqual(order.filter((name) => names.includes(name)));
  });

  test('ask nobody else for anything (SECURITY C8)', () => {
    const css = fresh.find(fresh.stylesheet)?.body.toString() ?? '';
    expect(css).not.toMatch(/@import|url\(/);
  });
});

/** The loader as it runs in production: bundled, in a folder of its own, with the packages left outside. */
async function bundleLoader(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'assets.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
}
