import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ownFolder } from '../../tests/support/own-folder.ts';
import { clearFolder } from './folders.ts';

/** Writes into the folder for about half a second, as an initdb does whose start was killed; ends when the folder is gone. */
const writeOn = 'i=0; while [ $i -lt 4000 ] && mkdir "$0/$i"; do i=$((i+1)); echo x > "$0/$i.txt"; done';

test('a folder goes although a program left behind still writes into it', async () => {
  const folder = ownFolder('folders');
  mkdirSync(join(folder, 'base'));
  const left = spawn('sh', ['-c', writeOn, folder], { stdio: 'ignore' });
  const ended = new Promise((resolve) => left.once('close', resolve));
  onTestFinished(async () => {
    left.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  while (readdirSync(folder).length < 50) await new Promise((resolve) => setTimeout(resolve, 1));
  await clearFolder(folder);
  await ended;
  expect(existsSync(folder)).toBe(false);
});

test('a folder that is not there is nothing to clear', async () => {
  await expect(clearFolder(join(tmpdir(), 'alongside-never-there'))).resolves.toBeUndefined();
});
