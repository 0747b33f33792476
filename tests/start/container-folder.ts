import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ownFolder } from '../support/own-folder.ts';
import type { Stage } from './container-files.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Where the stages of an image stand in for themselves: a folder each, and a Node that other accounts come to. */
export interface Place {
  folder: string;
  path: string;
}

export function makePlace(): Place {
  const folder = ownFolder('container');
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'bin'));
  cpSync(process.execPath, join(folder, 'bin/node'));
  return { folder, path: [join(folder, 'bin'), process.env.PATH].join(delimiter) };
}

export const removePlace = ({ folder }: Place): void => rmSync(folder, { recursive: true, force: true });

/** What `.dockerignore` lets through: a list of what is not ignored, and tests that are. */
export function isSent(ignore: string, path: string): boolean {
  const lines = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const top = path.split('/')[0] ?? '';
  return lines[0] === '*' && lines.includes(`!${top}`) && !/\.test\.tsx?$/.test(path);
}

/** Does one stage in a folder as the engine would in `/app`: copies what it copies and runs what it runs. */
export async function doStage(place: Place, stage: Stage, name: string, ignore: string): Promise<string> {
  const folder = join(place.folder, name);
  mkdirSync(folder);
  for (const { name: instruction, rest } of stage.instructions) {
    if (instruction === 'COPY') copy(place, folder, rest, ignore);
    if (instruction === 'RUN') {
      await run('/bin/sh', ['-e', '-c', rest], { cwd: folder, env: builderEnv(place), maxBuffer: 2 ** 24 });
    }
  }
  return folder;
}

/** Ours, because it may say how packages are reached from here, without what npm tells the script it has started. */
function builderEnv({ path }: Place): NodeJS.ProcessEnv {
  const own = /^(npm_(package|lifecycle|config_local_prefix)|NODE_ENV$|VITEST)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    PATH: path,
  };
}

function copy(place: Place, folder: string, rest: string, ignore: string): void {
  const from = /^--from=(\w+) \/app\/(\S+) \.\/(\S+)$/.exec(rest);
  if (from !== null) {
    const [, stage = '', source = '', target = ''] = from;
    // The stage it comes from is not needed any more.
    cpSync(join(place.folder, stage, source), join(folder, target), {
      recursive: true,
      verbatimSymlinks: true,
    });
    return;
  }
  const words = rest.split(' ');
  const target = words.pop() ?? '';
  for (const source of words) {
    const into = target.endsWith('/') ? join(folder, target, source) : join(folder, target);
    cpSync(join(root, source), into, {
      recursive: true,
      filter: (path) => isSent(ignore, relative(root, path)),
    });
  }
}

export interface Started {
  output(): string;
  /** The process of the command itself, also where it is process 1 of a world of its own. */
  pid(): number;
  ended: Promise<number | null>;
  /** Ends it at once, if it still runs. */
  kill(): void;
}

/** Runs a command in the folder as the image's account would, with this environment and no other. */
export function start(
  place: Place,
  folder: string,
  command: readonly string[],
  env: Record<string, string>,
  alone = false,
): Started {
  const words = alone ? ['unshare', '--pid', '--fork', '--kill-child', ...command] : [...command];
  const account = process.getuid?.() === 0 && !alone ? { uid: 1000, gid: 1000 } : {};
  const child = spawn(words[0] ?? '', words.slice(1), {
    cwd: folder,
    env: { PATH: place.path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    output: () => output,
    ended,
    kill: () => void child.kill('SIGKILL'),
    pid: () => known(alone ? firstChildOf(child) : child.pid),
  };
}

/** Never 0: a signal to that number goes to everybody who runs beside us. */
function known(pid: number | undefined): number {
  if (!pid) throw new Error('There is no such process.');
  return pid;
}

function firstChildOf({ pid }: ChildProcess): number {
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    const children = `/proc/${pid}/task/${task}/children`;
    if (existsSync(children)) return Number(readFileSync(children, 'utf8').trim().split(' ')[0]);
  }
  return 0;
}

/** Waits for the line that says where it is open. */
export async function opened(started: Started): Promise<void> {
  let code: number | null | undefined;
  void started.ended.then((ended) => {
    code = ended;
  });
  while (!/^Alongside is open at /m.test(started.output())) {
    if (code !== undefined) throw new Error(`It ended with ${code}:\n${started.output()}`);
    await pause(50);
  }
}
