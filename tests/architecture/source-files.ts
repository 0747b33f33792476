import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project stands. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every TypeScript file under a folder of the project, as `src/forum/post.entity.ts`, tests included. */
export async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
    .sort();
}

/** As `sourceFiles`, without tests and their examples. */
export const productFiles = async (folder: string): Promise<string[]> =>
  (await sourceFiles(folder)).filter((file) => !/\.(test|fixture)\.tsx?$/.test(file));
