import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Config } from '../../../src/config.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { askToLeave } from '../../../src/leaving/ask-to-leave.ts';
import { goDue } from '../../../src/leaving/go-due.ts';
import { loadKeys } from '../../../src/platform/keys.ts';
import { openLog } from '../../../src/platform/log.ts';
import { openClosers } from '../../../src/start/closers.ts';
import { openForum } from '../../../src/start/open-forum.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, type Person } from '../../support/people.ts';
import { databaseUrl, onServer } from '../../support/postgres.ts';
import { testSecret } from '../../support/test-keys.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

/** Posts of the one who takes everything along; ten thousand in the long run. */
const posts = Number(process.env.LEAVING_POSTS ?? 1000);
/** Within so many milliseconds everything is gone, from rows, index and pages (issue 6). */
const limit = 60_000;

let forum: TestForum;
let dora: Person;
let erin: Person;
let thread: { id: string; opening: string };
let own: { id: string; opening: string };
let single: string;
const copy = `copy_${randomBytes(6).toString('hex')}`;
let dataDir: string;

beforeAll(async () => {
  forum = await startApp();
  [dora, erin] = await Promise.all([aMember(forum), aMember(forum)]);
  thread = await aThread(forum, erin);
  single = await anAnswer(forum, erin, thread.id, { text: 'taken back alone: canarysingle' });
  own = await aThread(forum, dora, { title: 'canarymany title', text: 'canarymany opening' });
  await forum.database.fork().execute(
    `insert into post (id, thread_id, position, name_id, state, source, html, rendered_by, written_hour)
     select 'p' || lpad(n::text, 25, '0'), p.thread_id, n + 1, p.name_id, 'up', 'canarymany ' || n, '<p>canarymany ' || n || '</p>', 1,
       p.written_hour from post p, generate_series(1, ?::int) n where p.id = ?`,
    [posts, own.opening],
  );
  await forum.database
    .fork()
    .execute('update thread set next_position = ? where id = ?', [posts + 2, own.id]);
  await forum.runSearch();
});
afterAll(async () => {
  await onServer(inject('serverUrl'), `drop database if exists ${copy} with (force)`);
  await rm(dataDir, { recursive: true, force: true });
  await forum.stop();
});

/** A backup as it is when it has been restored: the database of a moment, beside the one that went on. */
async function backUp(): Promise<void> {
  const server = inject('serverUrl');
  await onServer(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${forum.name}' and pid <> pg_backend_pid()`,
  );
  for (let again = 0; ; again += 1) {
    try {
      await onServer(server, `create database ${copy} template ${forum.name}`);
      break;
    } catch (trouble) {
      if (again > 20) throw trouble;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  forum.faults.length = 0;
}

/** All rows that hold a word, by table. */
async function holding(url: string, word: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'search', 'jobs')`,
    );
    const held: string[] = [];
    for (const { name } of rows) {
      const found = await client.query(`select 1 from ${name} t where t::text like $1 limit 1`, [
        `%${word}%`,
      ]);
      if (found.rows.length > 0) held.push(name);
    }
    return held;
  } finally {
    await client.end();
  }
}

describe('a backup that is restored (PR-6)', () => {
  test('what was erased after it was made is erased again at the next start, before anybody is answered', async () => {
    await backUp();
    const em = () => forum.database.fork();
    await withdrawPost(em(), forum.tools, asActor(forum, erin), single);
    await askToLeave(em(), forum.tools, asActor(forum, dora), {
      passphrase: dora.passphrase,
      choice: 'take',
    });
    forum.clock.move(14 * 86_400_000);
    const began = Date.now();
    await goDue(em(), forum.tools, {});
    await forum.runSearch();
    expect(Date.now() - began).toBeLessThan(limit);
    expect(await holding(forum.url, 'canarymany')).toEqual([]);

    const url = databaseUrl(inject('serverUrl'), copy);
    for (const word of ['canarymany', 'canarysingle'])
      expect(await holding(url, word)).toContain('public.post');
    expect(await holding(url, dora.account)).toContain('public.account');
    dataDir = await mkdtemp(join(tmpdir(), 'restored-'));
    await cp(forum.erasedFolder, join(dataDir, 'erased'), { recursive: true });

    const log = openLog({ level: 'error', production: true });
    const closers = openClosers(log);
    const config = {
      dataDir,
      baseUrl: 'http://127.0.0.1:3000',
      liftLimitsFor: [],
      trustProxy: 0,
      workerInside: true,
      search: { kind: 'own', programs: '' },
      database: { kind: 'outside', url, ownerUrl: url },
    } as unknown as Config;
    const ground = {
      keys: loadKeys(testSecret, 'test'),
      keySource: '',
      keyFile: null,
      url,
      ownerUrl: url,
      appRole: undefined,
    };
    const started = Date.now();
    try {
      const { fetch } = await openForum(config, ground, () => true, { closers, log });
      expect((await holding(url, 'canary')).filter((name) => name.startsWith('public.'))).toEqual([]);
      const page = await (await fetch(new Request(`http://127.0.0.1:3000/threads/${own.id}`))).text();
      expect(page).not.toContain('canarymany');
      const other = await fetch(new Request(`http://127.0.0.1:3000/threads/${thread.id}`));
      expect(other.status).toBe(200);
      expect(await other.text()).not.toContain('canarysingle');
      await expect.poll(() => holding(url, 'canary'), { timeout: limit, interval: 300 }).toEqual([]);
      expect(await holding(url, dora.account)).toEqual([]);
      expect(Date.now() - started).toBeLessThan(limit);
    } finally {
      await closers.closeAll();
    }
  }, 180_000);
});
