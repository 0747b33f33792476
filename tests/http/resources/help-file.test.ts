import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addLine, answerLine } from '../../../src/moderation/change-helplines.ts';
import { createHelpMemory } from '../../../src/resources/help-memory.ts';
import { helplines } from '../../../src/resources/helplines.catalogue.ts';
import { helpFile, keepHelpFile } from '../../../src/resources/keep-help-file.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { ownFolder } from '../../support/own-folder.ts';
import { anOwner } from '../../support/people.ts';
import { asActor } from '../../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const own = {
  country: 'DE',
  name: 'Our own line',
  phone: '030 123456',
  text: '',
  hours: 'day and night',
  source: 'told by phone',
};

async function keeping(dataDir: string, warnings: unknown[] = [], make = true) {
  const help = createHelpMemory(forum.database);
  await help.refresh(forum.database.fork());
  const site = { current: () => ({ emergencyNumber: '112', leaveTarget: 'https://away.example/' }) };
  await keepHelpFile({ dataDir, make, help, site, log: { warn: (message) => void warnings.push(message) } });
  return help;
}
const read = (dataDir: string) => readFile(join(dataDir, helpFile), 'utf8');

test('the organiser’s lines and number lie in the data folder from the start on, and change with them (CR-1)', async () => {
  const dataDir = ownFolder('help');
  const owner = { ...asActor(forum, await anOwner(forum)), role: 'owner' as const };
  const help = await keeping(dataDir);
  expect(await read(dataDir)).toContain('href="tel:112"');
  expect(await read(dataDir)).toContain('href="https://away.example/"');
  expect(await read(dataDir)).not.toContain(own.name);
  const [first] = helplines;
  await addLine(forum.database.fork(), forum.tools, owner, own);
  await answerLine(forum.database.fork(), forum.tools, owner, { line: first?.id ?? '', answer: 'hide' });
  await help.refresh(forum.database.fork());
  await expect.poll(() => read(dataDir)).toContain(own.name);
  expect(await read(dataDir)).not.toContain(`>${first?.name}<`);
  expect(await readdir(join(dataDir, 'help'))).toEqual(['help-now.html']);
  expect((await stat(join(dataDir, helpFile))).mode & 0o777).toBe(0o644);
});

test('what is read again and is the same is not written again', async () => {
  const dataDir = ownFolder('help');
  const help = await keeping(dataDir);
  const again = await stat(join(dataDir, helpFile));
  await help.refresh(forum.database.fork());
  await help.refresh(forum.database.fork());
  expect((await stat(join(dataDir, helpFile))).ino).toBe(again.ino);
});

test('where the folder cannot be written to, the forum goes on and warns once', async () => {
  const dataDir = ownFolder('help');
  await mkdir(join(dataDir, helpFile), { recursive: true });
  await chmod(join(dataDir, helpFile), 0o700);
  const warnings: unknown[] = [];
  const help = await keeping(dataDir, warnings);
  await help.refresh(forum.database.fork());
  await help.refresh(forum.database.fork());
  expect(warnings).toEqual(['The help file in the data folder could not be written.']);
});

test('on a database of the operator’s own it is kept where they have made its folder, and no folder is made', async () => {
  const dataDir = ownFolder('help');
  await keeping(dataDir, [], false);
  expect(await readdir(dataDir)).toEqual([]);
  await mkdir(join(dataDir, 'help'));
  await keeping(dataDir, [], false);
  expect(await read(dataDir)).toContain('tel:112');
});
