import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { asAssets } from './as-assets.ts';

/** One file as it is sent. The compressed forms are there where they are smaller. */
export interface Asset {
  body: Buffer;
  br?: Buffer;
  gzip?: Buffer;
  type: string;
  /** Its address changes with its content, so that browsers may keep it for a year. */
  immutable: boolean;
  etag: string;
}

/** The addresses that pages link to, and the only files there are. */
export interface Assets {
  stylesheet: string;
  /** A second stylesheet with letters of its own, for those who have chosen it. */
  letters: string;
  script: string;
  /** For the few pages that ask for a passkey. */
  passkeys: string;
  /** A second script, for the pages of own ground alone. */
  ground: string;
  icon: string;
  /** Exact look-up in a fixed list; the file system is never asked, so that no address can climb out of it. */
  find(path: string): Asset | undefined;
}

/** What `manifest.json` beside the built files says. */
export interface AssetManifest {
  stylesheet: string;
  letters: string;
  script: string;
  /** For the few pages that ask for a passkey. */
  passkeys: string;
  ground: string;
  icon: string;
  files: Record<string, { file: string; type: string; immutable: boolean; etag: string }>;
}

/**
 * Loads stylesheet, script and icon into memory, once at the start. Beside a built server there is a manifest
 * and the finished files are read; without one they are built from `static/`. Rejects where a file is missing.
 */
export async function loadAssets(): Promise<Assets> {
  const manifest = new URL('./static/manifest.json', import.meta.url);
  if (existsSync(manifest)) return readBuilt(manifest);
  const { assembleAssets } = await import('./assemble-assets.ts');
  return assembleAssets(new URL('../../../static/', import.meta.url));
}

async function readBuilt(manifest: URL): Promise<Assets> {
  const { files, ...links } = JSON.parse(await readFile(manifest, 'utf8')) as AssetManifest;
  const loaded = new Map<string, Asset>();
  for (const [path, { file, ...facts }] of Object.entries(files)) {
    const body = await readFile(new URL(file, manifest));
    const [br, gzip] = await Promise.all([
      readIfThere(new URL(`${file}.br`, manifest)),
      readIfThere(new URL(`${file}.gz`, manifest)),
    ]);
    loaded.set(path, { body, br, gzip, ...facts });
  }
  return asAssets(links, loaded);
}

const readIfThere = async (file: URL): Promise<Buffer | undefined> =>
  existsSync(file) ? readFile(file) : undefined;
