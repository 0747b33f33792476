import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyFromSecret, readOrCreateKeyFile } from './key-file.ts';
import { isStartProblem } from './start-problem.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'alongside-key-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const pathOf = () => join(root, 'keys', 'alongside.key');
const open = (options: { path?: string; mayCreate?: boolean } = {}) =>
  readOrCreateKeyFile(options.path ?? pathOf(), {
    mayCreate: options.mayCreate ?? true,
    dataDir: join(root, 'data'),
    where: 'the database',
  });
const problemOf = async (work: Promise<unknown>): Promise<string> => {
  const problem = await work.then(
    () => null,
    (refusal) => refusal,
  );
  return isStartProblem(problem) ? problem.startProblem : `no start problem: ${problem}`;
};

describe('a key file is refused', () => {
  test('when it is missing although there is data: no new one is made (ARCHITECTURE 12)', async () => {
    expect(await problemOf(open({ mayCreate: false }))).toBe('key-missing');
    expect(existsSync(pathOf())).toBe(false);
  });

  test.each([0o640, 0o604, 0o660, 0o644])('when other accounts may open it (mode %o)', async (mode) => {
    await open();
    chmodSync(pathOf(), mode);
    expect(await problemOf(open())).toBe('key-open-to-others');
  });

  test.each(['', '{}', 'not a key', '{"id":"1","secret":"short"}'])(
    'when it holds %o instead of a key',
    async (text) => {
      mkdirSync(join(root, 'keys'));
      writeFileSync(pathOf(), text, { mode: 0o600 });
      expect(await problemOf(open())).toBe('key-unreadable');
      expect(readFileSync(pathOf(), 'utf8')).toBe(text);
    },
  );

  test('when its place is a folder, or a file is where its folder should be', async () => {
    mkdirSync(pathOf(), { recursive: true, mode: 0o700 });
    expect(await problemOf(open())).toBe('key-unreadable');
    writeFileSync(join(root, 'file'), '');
    expect(await problemOf(open({ path: join(root, 'file', 'key') }))).toBe('key-not-storable');
  });

  test('inside the data folder, even by a link (SECURITY K)', async () => {
    mkdirSync(join(root, 'data'));
    symlinkSync(join(root, 'data'), join(root, 'elsewhere'));
    expect(await problemOf(open({ path: join(root, 'data', 'k') }))).toBe('key-inside-data');
    expect(await problemOf(open({ path: join(root, 'elsewhere', 'deep', 'k') }))).toBe('key-inside-data');
  });
});

describe('a key file is made', () => {
  test('closed to everybody else, in a closed folder, with nothing left beside it', async () => {
    expect((await open()).created).toBe(true);
    expect(statSync(pathOf()).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, 'keys')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(root, 'keys'))).toEqual(['alongside.key']);
  });

  test('once: the next start reads the same key', async () => {
    const made = await open();
    expect(await open({ mayCreate: false })).toEqual({ ...made, created: false });
  });

  test('by one of many starts at once, and all have the same', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => open()));
    expect(new Set(all.map((key) => key.secret)).size).toBe(1);
    expect(all.filter((key) => key.created)).toHaveLength(1);
    expect(readdirSync(join(root, 'keys'))).toEqual(['alongside.key']);
  });

  test('with the week it was made and no finer time (ARCHITECTURE 12)', async () => {
    await open();
    const content = JSON.parse(readFileSync(pathOf(), 'utf8'));
    expect(Object.keys(content)).toEqual(['id', 'secret', 'createdWeek']);
    expect(content.createdWeek).toMatch(/^\d{4}-W[0-5]\d$/);
  });

  test('new each time it is made', async () => {
    const first = await open();
    rmSync(pathOf());
    expect((await open()).secret).not.toBe(first.secret);
  });
});

test('a key given as a setting has the id it would have in a file', async () => {
  const { id, secret } = await open();
  expect(keyFromSecret(secret)).toEqual({ id, secret });
});
