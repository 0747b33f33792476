import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createAccount } from '../src/accounts/create-account.ts';
import { openSession } from '../src/accounts/sessions.ts';
import { signInKey } from '../src/accounts/sign-in-key.ts';
import { giveRole } from '../src/accounts/staff.ts';
import { saveTwoStep } from '../src/accounts/two-step.ts';
import { readConfig } from '../src/config.ts';
import { openDatabase } from '../src/database.ts';
import { systemClock } from '../src/platform/clock.ts';
import { newId } from '../src/platform/ids.ts';
import { inTransaction } from '../src/platform/transaction.ts';
import { joinGround } from '../src/start/open-ground.ts';

/** Takes the pictures of the README from a forum with the demo stories: `npm run build && npm run screenshots`. */
const port = 3392;
const base = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'alongside-pictures-'));
// PostgreSQL runs as another user where we are root, and has to get there.
chmodSync(folder, 0o755);
const target = process.argv[2] ?? 'docs/pictures';
const env = {
  ...process.env,
  PORT: String(port),
  DATA_DIR: join(folder, 'data'),
  KEY_FILE: join(folder, 'keys', 'alongside.key'),
};

type Viewer = 'guest' | 'member' | 'moderator';
interface Picture {
  name: string;
  path: string;
  viewer: Viewer;
  width: number;
  scheme: 'light' | 'dark';
}

execFileSync('tsx', ['scripts/demo.ts'], { env, stdio: 'inherit' });
const server = await startServer();
try {
  const { cookies, thread, crisis } = await prepare();
  const pictures: Picture[] = [
    { name: 'front-light-1280', path: '/', viewer: 'guest', width: 1280, scheme: 'light' },
    { name: 'front-dark-360', path: '/', viewer: 'guest', width: 360, scheme: 'dark' },
    { name: 'thread-light-1280', path: `/threads/${thread}`, viewer: 'member', width: 1280, scheme: 'light' },
    { name: 'thread-dark-360', path: `/threads/${crisis}`, viewer: 'guest', width: 360, scheme: 'dark' },
    {
      name: 'write-light-1280',
      path: '/threads/new?space=nights',
      viewer: 'member',
      width: 1280,
      scheme: 'light',
    },
    { name: 'help-light-360', path: '/help?country=DE', viewer: 'guest', width: 360, scheme: 'light' },
    { name: 'join-light-360', path: '/join', viewer: 'guest', width: 360, scheme: 'light' },
    { name: 'work-light-1280', path: '/work', viewer: 'moderator', width: 1280, scheme: 'light' },
  ];
  mkdirSync(target, { recursive: true });
  const browser = await chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  for (const picture of pictures) await take(browser, picture, cookies[picture.viewer]);
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/server.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`${base}/readyz`).catch(() => null))?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The forum did not come up.');
}

/** Two people to look with, and the threads worth a picture. */
async function prepare() {
  const ground = await joinGround(readConfig(env, []));
  const database = await openDatabase({ url: ground.url, poolSize: 2 });
  const tools = { keys: ground.keys, clock: systemClock };
  const person = (staff: boolean): Promise<string> =>
    inTransaction(database.fork(), async (tx) => {
      const account = await createAccount(tx, tools, {
        signInKey: signInKey(ground.keys, newId()),
        passphraseHash: 'nobody signs in here',
        agreementVersion: 1,
      });
      await tx.execute('update account set pending_codes = null where id = ?', [account]);
      if (staff) {
        await giveRole(tx, account, 'moderator');
        await saveTwoStep(tx, ground.keys, account, { secret: 'JBSWY3DPEHPK3PXP', step: 0 });
      }
      return (await openSession(tx, tools, { account, shared: false })).cookie;
    });
  const cookies: Record<Viewer, string> = {
    guest: '',
    member: await person(false),
    moderator: await person(true),
  };
  const find = async (title: string): Promise<string> => {
    const [row] = await database
      .fork()
      .execute<{ id: string }[]>('select id from thread where title = ?', [title]);
    return row?.id ?? '';
  };
  const thread = await find('Thirty days of small walks');
  const crisis = await find("I can't do this any more");
  await database.close();
  return { cookies, thread, crisis };
}

async function take(browser: Browser, picture: Picture, cookie: string): Promise<void> {
  const window = await browser.newContext({
    viewport: { width: picture.width, height: picture.width > 600 ? 900 : 740 },
    colorScheme: picture.scheme,
  });
  if (cookie !== '') await window.addCookies([{ name: 'alongside', value: cookie, url: base }]);
  const page = await window.newPage();
  await page.goto(base + picture.path);
  await page.screenshot({ path: join(target, `${picture.name}.png`) });
  await window.close();
}
