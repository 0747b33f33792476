import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, type OutputFile } from 'esbuild';
import { isAlive } from '../src/platform/processes.ts';
import { refusalCode } from '../src/platform/start-problem.ts';
import { buildAssets } from './build-assets.ts';
import { bundleOptions, entries } from './bundle-options.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist');
const stamp = join(out, '.stamp');
const lock = join(out, '.lock');
const hour = 3_600_000;
const minute = 60_000;
const sources = [
  'src',
  'views',
  'migrations',
  'static',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Makes `dist/`: the server, the worker and the Markdown worker as bundles (packages stay outside them), and what
 * browsers are sent. Does nothing when no source has changed since, so that `npm start` loses no time here. Of two
 * builds at once the second waits for the first.
 */
try {
  await mkdir(out, { recursive: true });
  await alone(makeUnlessCurrent);
} catch (trouble) {
  console.error(`The build stopped: ${trouble instanceof Error ? trouble.message.split('\n')[0] : trouble}`);
  process.exitCode = 1;
}

async function makeUnlessCurrent(): Promise<void> {
  const wanted = await describeSources();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(stamp, { force: true });
  const [made] = await Promise.all([bundle(), buildAssets(out)]);
  await removeOlder(made);
  await writeFile(stamp, wanted);
}

/** A lock left behind by a build that was ended half-way names a process that is gone. */
async function alone(work: () => Promise<void>): Promise<void> {
  while (!(await takeLock())) {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    const age = Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? Date.now());
    if ((holder > 0 && !isAlive(holder)) || age > minute) await rm(lock, { force: true });
    else await pause(100);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (refusal) {
    if (refusalCode(refusal) === 'EEXIST') return false;
    throw refusal;
  }
}

async function describeSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const lines = await Promise.all(sources.map((source) => describe(source)));
  for (const line of lines.flat().sort()) hash.update(line);
  return hash.digest('hex');
}

async function describe(path: string): Promise<string[]> {
  const place = join(root, path);
  const found = await stat(place).catch(() => null);
  if (!found) return [];
  if (/\.test\.tsx?$/.test(path)) return [];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}\n`];
  const inside = await readdir(place);
  return (await Promise.all(inside.map((name) => describe(join(path, name))))).flat();
}

async function bundle(): Promise<Set<string>> {
  const { outputFiles } = await build({ ...bundleOptions, write: false, outdir: out });
  const isEntry = ({ path }: OutputFile) => basename(path, '.js') in entries;
  // The entries last and in one step each: a start at this moment finds either the old build or the new one, whole.
  await Promise.all(outputFiles.filter((file) => !isEntry(file)).map(place));
  await Promise.all(outputFiles.filter(isEntry).map(place));
  return new Set(outputFiles.map(({ path }) => basename(path)));
}

async function place({ path, contents, text }: OutputFile): Promise<void> {
  await writeFile(`${path}.new`, path.endsWith('.js') ? inAscii(text) : contents);
  await rename(`${path}.new`, path);
}

/**
 * A file with one letter beyond Latin-1 is kept in memory at two bytes a letter for as long as the process lives. esbuild
 * writes such letters as escapes everywhere but in regular expressions.
 */
function inAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A forum that started a moment ago from the build before may still be reading its parts. */
async function removeOlder(made: ReadonlySet<string>): Promise<void> {
  const files = (await readdir(out)).filter((name) => /\.js(\.map)?(\.new)?$/.test(name) && !made.has(name));
  for (const name of files) {
    const { mtimeMs } = await stat(join(out, name));
    if (Date.now() - mtimeMs > hour) await rm(join(out, name));
  }
}
