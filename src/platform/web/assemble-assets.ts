import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { paths } from '../../paths.ts';
import { asAssets } from './as-assets.ts';
import type { Asset, Assets } from './assets.ts';

/** First browsers with `@layer`; older ones get the page without a stylesheet, whatever is done (DESIGN 8). */
const browsers = {
  chrome: 99 << 16,
  firefox: 97 << 16,
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
};
const scriptTarget = 'es2018';
/** What seals pages needs newer browsers anyway; those without `replaceChildren` have the sheet to print. */
const groundTarget = 'es2020';

/** Files of a folder stand in alphabetical order; the layers decide what wins, not the order. */
const sheets = [
  'layers',
  'floor',
  'tokens',
  'reset',
  'base',
  'layout',
  'parts/',
  'pages/',
  'states',
  'print',
];

/**
 * Builds stylesheets, letters, script and icon from `static/`: joined, minified, without nesting, compressed, and named
 * after their content. `folder` ends with a slash. Rejects on a mistake in the sources.
 */
export async function assembleAssets(folder: URL): Promise<Assets & { files: ReadonlyMap<string, Asset> }> {
  const [css, letters, js, passkeys, ground, worker, icon] = await Promise.all([
    stylesheet(folder),
    lettersOf(new URL('fonts/', folder)),
    script(new URL('js/site.ts', folder)),
    script(new URL('js/passkeys.ts', folder)),
    script(new URL('ground/ground.ts', folder), groundTarget),
    script(new URL('offline/worker.ts', folder)),
    readFile(new URL('favicon.svg', folder)),
  ]);
  const links = {
    stylesheet: `/static/site.${fingerprint(css)}.css`,
    letters: `/static/letters.${fingerprint(letters.css)}.css`,
    script: `/static/site.${fingerprint(js)}.js`,
    passkeys: `/static/passkeys.${fingerprint(passkeys)}.js`,
    ground: `/static/ground.${fingerprint(ground)}.js`,
    icon: '/favicon.svg',
  };
  const files = new Map<string, Asset>([
    [links.stylesheet, await asset(css, 'text/css; charset=utf-8', true)],
    [links.letters, await asset(letters.css, 'text/css; charset=utf-8', true)],
    ...letters.fonts,
    [links.script, await asset(js, 'text/javascript; charset=utf-8', true)],
    [links.passkeys, await asset(passkeys, 'text/javascript; charset=utf-8', true)],
    [links.ground, await asset(ground, 'text/javascript; charset=utf-8', true)],
    [paths.offlineWorker(), await asset(worker, 'text/javascript; charset=utf-8', false)],
    [paths.myPagesWorker(), await asset(worker, 'text/javascript; charset=utf-8', false)],
    [links.icon, await asset(icon, 'image/svg+xml', false)],
  ]);
  return asAssets(links, files);
}

async function stylesheet(folder: URL): Promise<Buffer> {
  const { Features, transform } = await import('lightningcss');
  const source = await joinedSheets(new URL('css/', folder));
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(source),
    minify: true,
    targets: browsers,
    // Both schemes are spelled out in the tokens; without this each of them gets two more variables.
    exclude: Features.LightDark,
  });
  return Buffer.from(code);
}

/** The stylesheet of the clearer letters, and each file it names under an address made from its content. */
async function lettersOf(folder: URL): Promise<{ css: Buffer; fonts: [string, Asset][] }> {
  const { transform } = await import('lightningcss');
  const source = await readFile(new URL('letters.css', folder), 'utf8');
  const fonts = await Promise.all(
    [...source.matchAll(/url\("([a-z-]+)\.woff2"\)/g)].map(async ([, name = '']) => {
      const body = await readFile(new URL(`${name}.woff2`, folder));
      return { name, body, address: `/static/${name}.${fingerprint(body)}.woff2` };
    }),
  );
  const addressed = fonts.reduce(
    (text, { name, address }) => text.replace(`"${name}.woff2"`, `"${address}"`),
    source,
  );
  const { code } = transform({
    filename: 'letters.css',
    code: Buffer.from(addressed),
    minify: true,
    targets: browsers,
  });
  // Letters are compressed already.
  const assets = fonts.map(({ body, address }): [string, Asset] => [
    address,
    { body, type: 'font/woff2', immutable: true, etag: `"${fingerprint(body)}"` },
  ]);
  return { css: Buffer.from(code), fonts: assets };
}

async function joinedSheets(folder: URL): Promise<string> {
  const names = await Promise.all(
    sheets.map(async (sheet) => {
      if (!sheet.endsWith('/')) return [`${sheet}.css`];
      const inside = await readdir(new URL(sheet, folder)).catch(() => []);
      return inside
        .filter((name) => name.endsWith('.css'))
        .sort()
        .map((name) => sheet + name);
    }),
  );
  const texts = await Promise.all(names.flat().map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.join('\n');
}

async function script(entry: URL, target = scriptTarget): Promise<Buffer> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    write: false,
    logLevel: 'silent',
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

async function asset(body: Buffer, type: string, immutable: boolean): Promise<Asset> {
  const [br, gz] = await Promise.all([brotli(body), promisify(gzip)(body, { level: 9 })]);
  return {
    body,
    br: br.length < body.length ? br : undefined,
    gzip: gz.length < body.length ? gz : undefined,
    type,
    immutable,
    etag: `"${fingerprint(body)}"`,
  };
}

const brotli = (body: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });

const fingerprint = (body: Buffer): string => createHash('sha256').update(body).digest('hex').slice(0, 12);
