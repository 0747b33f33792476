import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assembleAssets } from '../src/platform/web/assemble-assets.ts';
import type { Asset, AssetManifest } from '../src/platform/web/assets.ts';

/**
 * Writes stylesheets, letters, script and icon with their compressed forms and a manifest to `<outDir>/static`, where a
 * server built to `<outDir>/server.js` finds them. What was there before is removed. Rejects on a mistake in the
 * sources or a folder that cannot be written.
 */
export async function buildAssets(outDir: string): Promise<void> {
  const folder = join(outDir, 'static');
  const { files, find: _, ...links } = await assembleAssets(new URL('../static/', import.meta.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest: AssetManifest = { ...links, files: {} };
  for (const [path, asset] of files) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    await writeAsset(join(folder, file), asset);
    const { type, immutable, etag } = asset;
    manifest.files[path] = { file, type, immutable, etag };
  }
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function writeAsset(file: string, { body, br, gzip }: Asset): Promise<void> {
  await writeFile(file, body);
  if (br) await writeFile(`${file}.br`, br);
  if (gzip) await writeFile(`${file}.gz`, gzip);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAssets('dist');
