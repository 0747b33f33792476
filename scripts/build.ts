import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { isAlive } from '../src/platform/processes.ts';
import { refusalCode } from '../src/platform/start-problem.ts';
import { buildAssets } from './build-assets.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist');
const stamp = join(out, '.stamp');
const lock = join(out, '.lock');
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
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
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
  if (!found.isDirectory())
    return /\.test\.tsx?$/.test(path) ? [] : [`${path} ${found.size} ${found.mtimeMs}\n`];
  const inside = await readdir(place);
  return (await Promise.all(inside.map((name) => describe(join(path, name))))).flat();
}

async function bundle(): Promise<Set<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      server: 'src/server.ts',
      worker: 'src/worker.ts',
      'markdown-worker': 'src/platform/markdown/markdown-worker.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
  });
  return new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
}

/** Only after the new ones are there: a forum that runs from here may still start a Markdown worker. */
async function removeOlder(made: ReadonlySet<string>): Promise<void> {
  const files = (await readdir(out)).filter((name) => /\.js(\.map)?$/.test(name) && !made.has(name));
  await Promise.all(files.map((name) => rm(join(out, name))));
}
