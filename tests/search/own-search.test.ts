import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OwnSearch, openOwnSearch, type SearchEvent } from '../../src/platform/own-search.ts';
import { isAlive } from '../../src/platform/processes.ts';
import { findRunningSearch, stopSearch } from '../../src/platform/search-process.ts';
import {
  findSearchProgram,
  locateSearchProgram,
  type SearchProgram,
} from '../../src/platform/search-program.ts';
import { ownFolder } from '../support/own-folder.ts';
import { findRealServer } from './support/real-server.ts';
import { until } from './support/things.ts';

/** A program that starts, answers and ends as Meilisearch does, for machines that have none. */
const small = `#!${process.execPath}
const given = (name) => process.argv[process.argv.indexOf(name) + 1];
if (process.argv.includes('--version')) { console.log('meilisearch 1.50.0'); process.exit(0); }
if (require('fs').existsSync(__dirname + '/broken')) process.exit(1);
require('fs').mkdirSync(given('--db-path'), { recursive: true });
require('http').createServer((request, response) => {
  const may = request.headers.authorization === 'Bearer ' + process.env.MEILI_MASTER_KEY;
  response.writeHead(request.url === '/health' || may ? 200 : 403, { 'content-type': 'application/json' });
  response.end(JSON.stringify(request.url === '/health' ? { status: 'available' } : may ? { results: [] } : { code: 'invalid_api_key' }));
}).listen(Number(given('--http-addr').split(':')[1]), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;

let folder: string;
let programs: string;
beforeAll(() => {
  folder = ownFolder('own-search');
  programs = join(folder, 'bin');
  mkdirSync(programs);
  writeFileSync(join(programs, 'meilisearch'), small, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = 'a-key-that-follows-from-the-forum';
const open: OwnSearch[] = [];
let home = 0;
const start = (at: string, findProgram: (() => Promise<SearchProgram | null>) | null, with_ = key) => {
  const events: SearchEvent[] = [];
  const own = openOwnSearch({ folder: at, key: with_, findProgram, onEvent: (event) => events.push(event) });
  open.push(own);
  return { own, events };
};
afterEach(async () => {
  for (const own of open.splice(0)) await own.stop();
});

describe('looking for a Meilisearch on PATH', () => {
  test('none, a folder that is no folder, and a program that tells no version are none', async () => {
    expect(await locateSearchProgram('/nowhere::relative:/usr/share')).toBeNull();
    const odd = join(folder, 'odd');
    mkdirSync(odd);
    writeFileSync(join(odd, 'meilisearch'), '#!/bin/sh\necho hello\n', { mode: 0o755 });
    expect(await findSearchProgram(odd)).toBeNull();
  });

  test('one that tells its version is found', async () => {
    expect(await findSearchProgram(`/nowhere:${programs}`)).toEqual({
      path: join(programs, 'meilisearch'),
      version: '1.50.0',
    });
  });
});

const real = findRealServer();
const kinds: [string, () => string][] = [['a small program in its place', () => programs]];
if (real !== null) kinds.push(['a real Meilisearch', () => join(real, '..')]);
else
  test.skip('a Meilisearch that is run beside the forum, really: none on PATH or in MEILISEARCH_BIN', () =>
    undefined);

describe.each(kinds)('a Meilisearch that is run beside the forum (issue 4), with %s', (_name, where) => {
  const find = () => findSearchProgram(where());
  const aHome = () => {
    home += 1;
    return join(folder, `home-${home}`);
  };
  const pidIn = async (at: string) => (await findRunningSearch(at))?.pid ?? 0;

  test('it is started on loopback, closed to others, and ends with the forum', async () => {
    const at = aHome();
    const { own, events } = start(at, find);
    expect(own.place()).toBeNull();
    await until(() => own.place() !== null);
    expect(own.place()?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const pid = await pidIn(at);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    expect([command.includes('--no-analytics'), command.includes('WARN'), command.includes(key)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(statSync(at).mode & 0o077).toBe(0);
    await own.stop();
    expect([isAlive(pid), events]).toEqual([false, ['runs']]);
  });

  test('when it dies it is started again', async () => {
    const at = aHome();
    const { own, events } = start(at, find);
    await until(() => own.place() !== null);
    const first = await pidIn(at);
    process.kill(first, 'SIGKILL');
    await until(() => events.length === 3);
    expect(events).toEqual(['runs', 'lost', 'runs']);
    expect(await pidIn(at)).not.toBe(first);
  });

  test('two starts at once: one runs it, both use it, and it ends with the one that runs it', async () => {
    const at = aHome();
    const first = start(at, find);
    const worker = start(at, null);
    await until(() => first.own.place() !== null && worker.own.place() !== null);
    expect(worker.own.place()).toEqual(first.own.place());
    const pid = await pidIn(at);
    await worker.own.stop();
    expect(isAlive(pid)).toBe(true);
    await first.own.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('one that a killed forum left behind is taken over and ended with us', async () => {
    const at = aHome();
    const script = `
      import { openOwnSearch } from ${JSON.stringify(join(import.meta.dirname, '../../src/platform/own-search.ts'))};
      import { findSearchProgram } from ${JSON.stringify(join(import.meta.dirname, '../../src/platform/search-program.ts'))};
      const own = openOwnSearch({ folder: ${JSON.stringify(at)}, key: ${JSON.stringify(key)},
        findProgram: () => findSearchProgram(${JSON.stringify(where())}), onEvent: () => undefined });
      setInterval(() => own.place(), 1000);`;
    const forum = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '../..'),
      stdio: 'ignore',
    });
    await until(async () => (await pidIn(at)) > 0);
    await pause(500);
    forum.kill('SIGKILL');
    await pause(50);
    const left = await pidIn(at);
    const next = start(at, find);
    await until(() => next.own.place() !== null);
    expect(await pidIn(at)).toBe(left);
    await next.own.stop();
    // It is no child of ours: it is gone for good once whoever took it over has looked after it.
    await until(() => !isAlive(left));
  });

  test('the data of another version is taken away', async () => {
    const at = aHome();
    mkdirSync(join(at, 'data-1.2.3'), { recursive: true });
    const { own } = start(at, find);
    await until(() => own.place() !== null);
    await until(() => !statSync(join(at, 'data-1.2.3'), { throwIfNoEntry: false }));
  });
});

test('one that does not start is tried again, and said once; nothing else is ended', async () => {
  const at = join(folder, 'never');
  writeFileSync(join(programs, 'broken'), '');
  const { own, events } = start(at, () => findSearchProgram(programs));
  await until(() => events.length > 0);
  expect([events, own.place()]).toEqual([['not-started'], null]);
  rmSync(join(programs, 'broken'));
  await until(() => own.place() !== null);
  await stopSearch(at, process.pid);
  expect(own.place()).not.toBeNull();
});
