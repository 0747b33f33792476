import type { Asset, Assets } from './assets.ts';

/** Turns a list of files into the look-up that the web layer uses. */
export function asAssets(
  links: Omit<Assets, 'find'>,
  files: ReadonlyMap<string, Asset>,
): Assets & { files: ReadonlyMap<string, Asset> } {
  return { ...links, files, find: (path) => files.get(path) };
}
