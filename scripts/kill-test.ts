import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccount } from '../src/accounts/create-account.ts';
import { openSession } from '../src/accounts/sessions.ts';
import { signInKey } from '../src/accounts/sign-in-key.ts';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/database.ts';
import { systemClock } from '../src/platform/clock.ts';
import { newId } from '../src/platform/ids.ts';
import type { Keys } from '../src/platform/keys.ts';
import { inTransaction } from '../src/platform/transaction.ts';
import { makeFormToken } from '../src/platform/web/form-token.ts';
import { joinGround } from '../src/start/open-ground.ts';

/**
 * Kills the server and PostgreSQL (SIGKILL, in turn) while people post, and then counts: every acknowledged
 * post must be there exactly once, none twice, none half (SECURITY 5, "Acknowledged = stored exactly once").
 * Ends with code 1 where that is not so. `npm run build && npm run kill-test`.
 */
const wanted = 600;
const wantedKills = 10;
const writers = 8;
const port = 3391;
const base = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'alongside-kill-'));
// PostgreSQL runs as another user where we are root, and has to get there.
chmodSync(folder, 0o755);
const names = Array.from({ length: writers }, (_, index) => `writer ${index}`);
const env = {
  ...process.env,
  NODE_ENV: 'test',
  PORT: String(port),
  DATA_DIR: join(folder, 'data'),
  KEY_FILE: join(folder, 'keys', 'alongside.key'),
  LIFT_LIMITS_FOR: names.join(','),
};

interface Writer {
  account: string;
  cookie: string;
  token: string;
}

const acknowledged = new Map<string, string>();
const attempted = new Set<string>();
let done = false;
let kills = 0;
let server: ChildProcess;

server = await start();
const ground = await joinGround(readConfig(env, []));
let database = await openDatabase({ url: ground.url, poolSize: 4 });
const people = await Promise.all(names.map((name) => makeWriter(database, ground.keys, name)));
const threads = [await openThread(people[0] as Writer), await openThread(people[1] as Writer)];
await database.close();

const began = Date.now();
await Promise.all([...people.map((person, index) => write(person, index)), killer()]);
await new Promise((resolve) => setTimeout(resolve, 3000));
database = await openDatabase({ url: ground.url, poolSize: 2 });
const verdict = await count(database);
await database.close();
server.kill('SIGTERM');
await new Promise((resolve) => server.once('exit', resolve));
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ ...verdict, kills, seconds: Math.round((Date.now() - began) / 1000) }, null, 2));
process.exit(verdict.lost + verdict.double + verdict.half === 0 ? 0 : 1);

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/server.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await answers();
  return child;
}

async function answers(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const response = await fetch(`${base}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The forum did not come up within 30 seconds.');
}

async function makeWriter(on: Database, keys: Keys, name: string): Promise<Writer> {
  const tools = { keys, clock: systemClock };
  return inTransaction(on.fork(), async (tx) => {
    const account = await createAccount(tx, tools, {
      signInKey: signInKey(keys, name),
      passphraseHash: 'nobody signs in here',
      agreementVersion: 1,
    });
    await tx.execute('update account set pending_codes = null where id = ?', [account]);
    const session = await openSession(tx, tools, { account, shared: false });
    return { account, cookie: `alongside=${session.cookie}`, token: makeFormToken(keys, session.id) };
  });
}

async function post(writer: Writer, path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(base + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: writer.cookie,
      origin: base,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ form_token: writer.token, ...fields }).toString(),
    signal: AbortSignal.timeout(15_000),
  });
}

async function openThread(writer: Writer): Promise<string> {
  const response = await post(writer, '/threads', {
    title: 'A thread to write in',
    space: 'nights',
    text: 'Words.',
    need: 'listen',
    form_key: newId(),
  });
  const location = response.headers.get('location') ?? '';
  return /\/threads\/([0-9a-z]+)/.exec(location)?.[1] ?? '';
}

/** Sends answer after answer; what is not acknowledged is sent again with the same key, as a browser would. */
async function write(writer: Writer, index: number): Promise<void> {
  for (let number = 0; !done; number += 1) {
    const text = `Answer ${index}-${number} ${newId()}`;
    const formKey = newId();
    attempted.add(text);
    for (let tries = 0; tries < 100; tries += 1) {
      const thread = threads[number % threads.length] as string;
      const response = await post(writer, `/threads/${thread}/posts`, {
        text,
        quotes: '',
        form_key: formKey,
      }).catch(() => null);
      if (response?.status === 303) {
        acknowledged.set(text, response.headers.get('location') ?? '');
        break;
      }
      if (response !== null && response.status < 500) throw new Error(`refused with ${response.status}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    if (acknowledged.size >= wanted && kills >= wantedKills) done = true;
  }
}

/** Every two seconds or so: the server and PostgreSQL in turn, without warning. */
async function killer(): Promise<void> {
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 1200 + Math.random() * 1200));
    if (done) break;
    kills += 1;
    if (kills % 2 === 1) {
      server.kill('SIGKILL');
      server = await start();
    } else {
      const pid = Number(
        readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
      );
      // 0 would be everybody who runs beside us.
      if (pid > 0) process.kill(pid, 'SIGKILL');
      await answers();
    }
  }
}

async function count(
  on: Database,
): Promise<{ acknowledged: number; stored: number; lost: number; double: number; half: number }> {
  const em = on.fork();
  const rows = await em.execute<{ source: string; count: string }[]>(
    'select source, count(*) from post where position > 1 group by source',
  );
  const stored = new Map(rows.map((row) => [row.source, Number(row.count)]));
  const lost = [...acknowledged.keys()].filter((text) => !stored.has(text)).length;
  const double = [...stored.values()].filter((times) => times > 1).length;
  const strangers = [...stored.keys()].filter((text) => !attempted.has(text)).length;
  const [broken] = await em.execute<{ count: string }[]>(`
    select count(*) from (
      select p.id from post p where p.html is null or not exists (select from voice v where v.thread_id = p.thread_id and v.name_id = p.name_id)
      union all
      select t.id from thread t where t.answers <> (select count(*) from post where thread_id = t.id and position > 1)
        or t.next_position <> (select max(position) + 1 from post where thread_id = t.id)
      union all
      select encode(key, 'hex') from form_key where result is null
    ) as broken`);
  return {
    acknowledged: acknowledged.size,
    stored: stored.size,
    lost,
    double,
    half: Number(broken?.count) + strangers,
  };
}
